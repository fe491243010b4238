// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/in_two.h"
#include "core/insight/history.h"

namespace weilu {

namespace {

/// Memory that is not used is not touched, and growing would touch it twice.
constexpr std::size_t roomForPeople = 1'000'000;

bool isStaff(Role role)
{
  return role == Role::Owner || role == Role::Admin || role == Role::Moderator || role == Role::Host;
}

std::vector<HistoryParts::Person> peopleOf(const MemberStore& members, const Zone& zone, bool leaveOutStaff)
{
  std::vector<HistoryParts::Person> people;
  people.reserve(roomForPeople);
  const auto dateOf = [&](std::optional<Moment> at) -> std::optional<Date> {
    return at ? std::optional(zone.dateOf(*at)) : std::nullopt;
  };
  members.forEachTenure([&](const MemberStore::Tenure& tenure) {
    if (tenure.role != Role::Bot && !(leaveOutStaff && isStaff(tenure.role)))
      people.push_back({tenure.id, dateOf(tenure.joinedAt), dateOf(tenure.leftAt), tenure.role});
  });
  return people;
}

std::vector<std::pair<Date, People>> unpackedDays(History::PackedDays packedDays)
{
  std::vector<std::pair<Date, People>> days;
  for (auto& [date, bytes] : packedDays) {
    days.emplace_back(date, unpacked(bytes));
    std::string().swap(bytes);
  }
  return days;
}

} // namespace

std::shared_ptr<const History> History::load(const ActivityStore& activity, const MemberStore& members,
                                             const Calendar& calendar, bool leaveOutStaff,
                                             const Control& control)
{
  control.checkpoint(Phase::Reading, 0, 0);
  // One connection answers one question at a time.
  PackedDays days = activity.packedDays();
  return load([&days] { return std::move(days); }, members, calendar, leaveOutStaff, control);
}

std::shared_ptr<const History> History::load(const std::function<PackedDays()>& readDays,
                                             const MemberStore& members, const Calendar& calendar,
                                             bool leaveOutStaff, const Control& control)
{
  control.checkpoint(Phase::Reading, 0, 0);
  std::vector<HistoryParts::Person> people;
  ActiveDays days;
  inTwo([&](std::size_t half) {
    if (half == 0)
      people = peopleOf(members, calendar.zone, leaveOutStaff);
    else
      days = activeDaysOf(unpackedDays(readDays()), calendar.weekStart);
  });
  control.checkpoint(Phase::Reading, 1, 0);
  return from(calendar, people, std::move(days));
}

} // namespace weilu
