// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/person_field.h"

#include <QMenu>

#include "core/members/called_by.h"
#include "core/workspace_participants.h"
#include "ui/base/session.h"
#include "ui/base/text.h"

namespace weilu::ui {

PersonField::PersonField(Session& session, QWidget* parent)
    : SearchField(parent)
    , m_session(session)
{
  connect(this, &QLineEdit::returnPressed, this, &PersonField::take);
}

void PersonField::take()
{
  constexpr std::size_t most = 8;
  if (text().trimmed().isEmpty() || !m_session.isOpen())
    return;
  const auto people = whoIsThere(m_session.workspace(), m_campaign, utf8(text().trimmed()), most);
  if (!people)
    return;
  const auto take = [this](MemberId person) {
    put({});
    emit found(person);
  };
  if (people->size() == 1) {
    take(people->front().member.id);
    return;
  }
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  for (const AtTheDoor& one : *people)
    menu->addAction(ui::text(calledBy(one.member)), this, [take, id = one.member.id] { take(id); });
  if (people->empty())
    menu->addAction(tr("Nobody is called so"))->setEnabled(false);
  menu->popup(mapToGlobal(QPoint(0, height())));
}

} // namespace weilu::ui
