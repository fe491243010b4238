// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/history.h"

#include <limits>

namespace weilu {

namespace {

constexpr DateRange allDates{{std::numeric_limits<std::int32_t>::min()},
                             {std::numeric_limits<std::int32_t>::max()}};

People populationOf(const MemberStore& members, bool leaveOutStaff)
{
  auto people = members.everybody() - members.withRole(Role::Bot);
  if (leaveOutStaff) {
    for (const auto role : {Role::Owner, Role::Admin, Role::Moderator, Role::Host})
      people -= members.withRole(role);
  }
  return people;
}

} // namespace

std::shared_ptr<const History> History::load(const ActivityStore& activity, const MemberStore& members,
                                             const Calendar& calendar, bool leaveOutStaff,
                                             const Control& control)
{
  HistoryParts parts;
  const auto population = populationOf(members, leaveOutStaff);
  const auto dateOf = [&](std::optional<Moment> at) -> std::optional<Date> {
    return at ? std::optional(calendar.zone.dateOf(*at)) : std::nullopt;
  };
  for (const auto& tenure : members.tenures()) {
    if (population.contains(static_cast<std::uint32_t>(tenure.id.value)))
      parts.people.push_back({tenure.id, dateOf(tenure.joinedAt), dateOf(tenure.leftAt)});
  }
  activity.forEachDay(allDates, [&](Date date, const People& people) {
    control.checkpoint(Phase::Reading, parts.days.size(), 0);
    parts.days.emplace_back(date, people);
  });
  return fromParts(calendar, std::move(parts));
}

} // namespace weilu
