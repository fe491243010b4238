// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_empty.h"

#include "ui/base/words.h"
#include "ui/members/filter_words.h"
#include "ui/widgets/button.h"

namespace weilu::ui {

MemberEmpty::MemberEmpty(const std::vector<Blocking>& blocking, const MemberFilter& filter,
                         const MemberSnapshot& snapshot, QWidget* parent)
    : EmptyState(blocking.empty() ? QStringLiteral("members") : QStringLiteral("search"), parent)
{
  setObjectName(QStringLiteral("memberEmpty"));
  if (blocking.empty())
    showNobody();
  else
    showBlocking(blocking, filter, snapshot);
}

void MemberEmpty::showNobody()
{
  setTexts(tr("Nobody here yet"), tr("Import the member file your platform exports; Weilu recognises it"));
  connect(addButton(QStringLiteral("import"), tr("Import members")), &Button::clicked, this,
          &MemberEmpty::importWanted);
}

void MemberEmpty::showBlocking(const std::vector<Blocking>& blocking, const MemberFilter& filter,
                               const MemberSnapshot& snapshot)
{
  QStringList alone;
  for (const Blocking& one : blocking)
    alone << tr("“%1” alone: %2")
                 .arg(filter_words::values(one.field, filter, snapshot), words::count(one.people));
  setTexts(tr("Nobody meets all %n conditions", nullptr, static_cast<int>(blocking.size())),
           alone.join(tr("; ")));
  for (const Blocking& one : blocking) {
    Button* drop = addButton({}, tr("Drop “%1”").arg(filter_words::values(one.field, filter, snapshot)));
    drop->setObjectName(QStringLiteral("drop%1").arg(static_cast<int>(one.field)));
    connect(drop, &Button::clicked, this, [this, field = one.field] { emit dropped(field); });
  }
}

} // namespace weilu::ui
