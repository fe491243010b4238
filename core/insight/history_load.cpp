// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/in_two.h"
#include "core/insight/history.h"
#include "core/insight/roster_columns.h"

namespace weilu {

namespace {

bool isStaff(Role role)
{
  return role == Role::Owner || role == Role::Admin || role == Role::Moderator || role == Role::Host;
}

RosterColumns rosterOf(const MemberStore& members, const Zone& zone, bool leaveOutStaff)
{
  RosterColumns roster;
  const auto dateOf = [&](std::optional<Moment> at) { return at ? zone.dateOf(*at) : RosterColumns::never; };
  members.forEachTenure([&](const MemberStore::Tenure& tenure) {
    if (tenure.role != Role::Bot && !(leaveOutStaff && isStaff(tenure.role)))
      roster.add(static_cast<std::uint32_t>(tenure.id.value), dateOf(tenure.joinedAt), dateOf(tenure.leftAt),
                 tenure.role);
  });
  return roster;
}

} // namespace

std::shared_ptr<const History> History::load(const ActivityStore& activity, const MemberStore& members,
                                             const Calendar& calendar, bool leaveOutStaff,
                                             const Control& control)
{
  control.checkpoint(Phase::Reading, 0, 0);
  ActiveDays days = activeDaysOf(activity.days(), calendar.weekStart);
  control.checkpoint(Phase::Reading, 1, 0);
  return from(calendar, rosterOf(members, calendar.zone, leaveOutStaff), std::move(days));
}

std::shared_ptr<const History> History::loadBeside(const ActivityStore& beside, const MemberStore& members,
                                                   const Calendar& calendar, bool leaveOutStaff,
                                                   const Control& control)
{
  control.checkpoint(Phase::Reading, 0, 0);
  RosterColumns roster;
  ActiveDays days;
  inTwo([&](std::size_t half) {
    if (half == 0)
      roster = rosterOf(members, calendar.zone, leaveOutStaff);
    else
      days = activeDaysOf(beside.days(), calendar.weekStart);
  });
  control.checkpoint(Phase::Reading, 1, 0);
  return from(calendar, roster, std::move(days));
}

} // namespace weilu
