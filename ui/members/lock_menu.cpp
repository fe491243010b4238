// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/lock_menu.h"

#include "ui/base/language.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/words.h"
#include "ui/members/lock_dialog.h"

namespace weilu::ui {

namespace {

Result<Nothing> done(const Result<ChangeId>& changed)
{
  return changed ? Result<Nothing>(Nothing{}) : tl::unexpected(changed.error());
}

} // namespace

LockMenu::LockMenu(Session& session, const People& people, QWidget* parent)
    : QMenu(parent)
    , m_session(session)
    , m_people(people)
{
  setObjectName(QStringLiteral("lockMenu"));
  setAttribute(Qt::WA_DeleteOnClose);
  for (const Scheme& scheme : session.workspace().layers().schemes())
    addScheme(scheme);
}

void LockMenu::addScheme(const Scheme& scheme)
{
  QMenu* layers = addMenu(language::pick(scheme.labelZh, scheme.labelEn));
  for (const Layer& layer : scheme.layers)
    layers->addAction(Theme::of().icon(text(layer.icon)), words::layer(layer), this,
                      [this, code = scheme.code, layer] { lock(code, layer); });
  layers->addSeparator();
  layers->addAction(Theme::of().icon(QStringLiteral("lock")), tr("Release"), this,
                    [this, code = scheme.code] { release(code); });
}

void LockMenu::openAbove(const QWidget* anchor)
{
  popup(anchor->mapToGlobal(QPoint(0, -sizeHint().height() - 4)));
}

std::vector<MemberId> LockMenu::ids() const
{
  std::vector<MemberId> ids;
  for (const std::uint32_t id : m_people)
    ids.push_back({id});
  return ids;
}

void LockMenu::lock(const std::string& scheme, const Layer& layer)
{
  auto* dialog = new LockDialog(m_session, scheme, layer, ids(), parentWidget());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void LockMenu::release(const std::string& scheme)
{
  m_session.write<Nothing>(Area::Layers | Area::History, tr("Releasing from the lock"),
                           [scheme, ids = ids()](Workspace& workspace, const Control& control) {
                             return done(workspace.releaseLayer(scheme, ids, control));
                           });
}

} // namespace weilu::ui
