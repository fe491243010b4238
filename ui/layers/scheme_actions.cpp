// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layers/scheme_actions.h"

#include <QFile>
#include <QMenu>
#include <QSaveFile>

#include "core/layers/own_schemes.h"
#include "ui/base/language.h"
#include "ui/base/questions.h"
#include "ui/layers/layer_words.h"
#include "ui/layers/new_scheme_dialog.h"

namespace weilu::ui {

SchemeActions::SchemeActions(Session& session, QWidget* parent)
    : QObject(parent)
    , m_session(session)
{
}

void SchemeActions::open(const Scheme& scheme, QWidget* anchor)
{
  auto* menu = new QMenu(anchor);
  menu->setObjectName(QStringLiteral("schemeActions"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addAction(tr("Rename…"), this, [this, scheme] { rename(scheme); });
  menu->addAction(tr("Duplicate…"), this, [this, scheme] { duplicate(scheme); });
  menu->addSeparator();
  menu->addAction(tr("Save as file…"), this, [this, scheme] { exportFile(scheme); });
  menu->addAction(tr("Add from a file…"), this, &SchemeActions::importFile);
  menu->addSeparator();
  menu->addAction(tr("Delete"), this, [this, scheme] { remove(scheme); });
  menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 2)));
}

void SchemeActions::save(const Scheme& scheme)
{
  m_session
      .write<Nothing>(Area::Layers | Area::History, tr("Saving the scheme"),
                      [scheme](Workspace& workspace, const Control& control) -> Result<Nothing> {
                        const auto saved = workspace.saveScheme(scheme, control);
                        return saved ? Result<Nothing>(Nothing{}) : tl::unexpected(saved.error());
                      })
      ->onDone<Nothing>([this, code = scheme.code](Nothing) { emit shown(code); });
}

void SchemeActions::make()
{
  auto* dialog = new NewSchemeDialog(m_session.workspace(), window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] { save(dialog->scheme()); });
  dialog->open();
}

void SchemeActions::rename(Scheme scheme)
{
  const auto name =
      Ask::current().text(window(), tr("Rename the scheme"), tr("Name"), layer_words::scheme(scheme));
  if (!name || name->trimmed().isEmpty())
    return;
  (language::isChinese() ? scheme.labelZh : scheme.labelEn) = utf8(name->trimmed());
  save(scheme);
}

void SchemeActions::duplicate(Scheme scheme)
{
  const auto name = Ask::current().text(window(), tr("Duplicate the scheme"), tr("Name of the copy"),
                                        tr("%1, copy").arg(layer_words::scheme(scheme)));
  if (!name || name->trimmed().isEmpty())
    return;
  std::vector<std::string> taken;
  for (const Scheme& other : m_session.workspace().layers().schemes())
    taken.push_back(other.code);
  scheme.code = freeCode("own", taken);
  scheme.labelZh = scheme.labelEn = utf8(name->trimmed());
  save(scheme);
}

void SchemeActions::remove(const Scheme& scheme)
{
  const auto answer = Ask::current().choose(
      window(), tr("Delete “%1”?").arg(layer_words::scheme(scheme)),
      tr("Its layers, what was recorded of them and its locks go with it. This can be undone."),
      {tr("Cancel"), tr("Delete")});
  if (answer != 1)
    return;
  m_session
      .write<Nothing>(Area::Layers | Area::History, tr("Deleting the scheme"),
                      [code = scheme.code](Workspace& workspace, const Control& control) -> Result<Nothing> {
                        const auto removed = workspace.removeScheme(code, control);
                        return removed ? Result<Nothing>(Nothing{}) : tl::unexpected(removed.error());
                      })
      ->onDone<Nothing>([this](Nothing) { emit shown("five"); });
}

void SchemeActions::exportFile(const Scheme& scheme)
{
  const QString file =
      Ask::current().saveFile(window(), tr("Save the scheme as a file"),
                              layer_words::scheme(scheme) + QStringLiteral(".json"), tr("Scheme (*.json)"));
  if (file.isEmpty())
    return;
  QSaveFile out(file);
  const QByteArray bytes = QByteArray::fromStdString(toJson(scheme));
  if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
    emit m_session.failed({Refusal{RefusalCode::FileNotWritable, {{"file", utf8(file)}}}, {}});
}

void SchemeActions::importFile()
{
  const QStringList files =
      Ask::current().openFiles(window(), tr("Add a scheme from a file"), tr("Scheme (*.json)"));
  if (files.isEmpty())
    return;
  QFile in(files.first());
  if (!in.open(QIODevice::ReadOnly)) {
    emit m_session.failed({Refusal{RefusalCode::FileNotFound, {{"file", utf8(files.first())}}}, {}});
    return;
  }
  const auto scheme = schemeFromJson(in.readAll().toStdString());
  if (scheme)
    save(*scheme);
  else
    emit m_session.failed({scheme.error(), {}});
}

} // namespace weilu::ui
