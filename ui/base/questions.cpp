// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/questions.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

#include "ui/base/settings.h"

namespace weilu::ui {

namespace {

/// Asks with the dialogs of the system.
class NativeAsk : public Ask {
public:
  QStringList openFiles(QWidget* parent, const QString& title, const QString& filter) override
  {
    const auto files = QFileDialog::getOpenFileNames(parent, title, Settings().lastFolder(), filter);
    if (!files.isEmpty())
      Settings().setLastFolder(QFileInfo(files.first()).absolutePath());
    return files;
  }

  QString openFolder(QWidget* parent, const QString& title) override
  {
    return QFileDialog::getExistingDirectory(parent, title, Settings().lastFolder());
  }

  QString saveFile(QWidget* parent, const QString& title, const QString& name, const QString& filter) override
  {
    const QString there = QFileInfo(name).isAbsolute() ? name : Settings().lastFolder() + u'/' + name;
    const QString file = QFileDialog::getSaveFileName(parent, title, there, filter);
    if (!file.isEmpty())
      Settings().setLastFolder(QFileInfo(file).absolutePath());
    return file;
  }

  std::optional<int> choose(QWidget* parent, const QString& title, const QString& text,
                            const QStringList& choices, int usual) override
  {
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::NoButton, parent);
    QList<QPushButton*> buttons;
    for (const QString& choice : choices)
      buttons << box.addButton(choice, buttons.isEmpty() ? QMessageBox::RejectRole : QMessageBox::ActionRole);
    box.setEscapeButton(buttons.first());
    box.setDefaultButton(buttons.at(usual));
    box.exec();
    const auto index = buttons.indexOf(qobject_cast<QPushButton*>(box.clickedButton()));
    return index < 0 ? std::nullopt : std::optional(static_cast<int>(index));
  }

  std::optional<QString> text(QWidget* parent, const QString& title, const QString& label,
                              const QString& value) override
  {
    bool accepted = false;
    const QString typed = QInputDialog::getText(parent, title, label, QLineEdit::Normal, value, &accepted);
    return accepted ? std::optional(typed) : std::nullopt;
  }
};

Ask* replacement = nullptr;

} // namespace

Ask& Ask::current()
{
  static NativeAsk native;
  return replacement ? *replacement : native;
}

void Ask::replace(Ask* ask) { replacement = ask; }

} // namespace weilu::ui
