// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/in_two.h"
#include "core/insight/history.h"
#include "core/insight/roster_store.h"

#include <array>
#include <atomic>
#include <utility>

namespace weilu {

namespace {

bool isStaff(Role role)
{
  return role == Role::Owner || role == Role::Admin || role == Role::Moderator || role == Role::Host;
}

/// The roster in parts, which several threads read, each over a connection of its own.
class RosterParts {
public:
  RosterParts(MemberId highest, const Zone& zone, bool leaveOutStaff)
      : m_idsInPart(highest.value / parts + 1)
      , m_zone(zone)
      , m_leaveOutStaff(leaveOutStaff)
  {
  }

  /// Reads parts until none is left.
  void read(const MemberStore& members)
  {
    for (std::int64_t part = m_next++; part < parts; part = m_next++)
      read(members, part);
  }
  /// When all were read.
  [[nodiscard]] RosterColumns take()
  {
    RosterColumns roster;
    for (RosterColumns& part : m_parts)
      roster.append(std::exchange(part, {}));
    return roster;
  }

private:
  static constexpr std::int64_t parts = 32;

  void read(const MemberStore& members, std::int64_t part)
  {
    RosterColumns roster; // in place, two threads would write to one line of memory
    const auto dateOf = [this](std::optional<Moment> at) {
      return at ? m_zone.dateOf(*at) : RosterColumns::never;
    };
    members.forEachTenure({part * m_idsInPart}, {(part + 1) * m_idsInPart - 1},
                          [&](const MemberStore::Tenure& tenure) {
                            if (tenure.role != Role::Bot && !(m_leaveOutStaff && isStaff(tenure.role)))
                              roster.add({static_cast<std::uint32_t>(tenure.id.value),
                                          dateOf(tenure.joinedAt), dateOf(tenure.leftAt), tenure.role});
                          });
    m_parts[static_cast<std::size_t>(part)] = std::move(roster);
  }

  std::int64_t m_idsInPart;
  const Zone& m_zone;
  bool m_leaveOutStaff;
  std::atomic<std::int64_t> m_next = 0;
  std::array<RosterColumns, parts> m_parts;
};

} // namespace

std::shared_ptr<const History> History::load(const ActivityStore& activity, const MemberStore& members,
                                             const Calendar& calendar, bool leaveOutStaff,
                                             const Control& control)
{
  control.checkpoint(Phase::Reading, 0, 0);
  ActiveDays days = activeDaysOf(activity.days(), calendar.weekStart);
  control.checkpoint(Phase::Reading, 1, 0);
  RosterParts roster(members.highestId(), calendar.zone, leaveOutStaff);
  roster.read(members);
  return from(calendar, roster.take(), std::move(days));
}

std::shared_ptr<const History> History::loadBeside(const Beside& beside, const MemberStore& members,
                                                   const RosterStore* kept, const Calendar& calendar,
                                                   bool leaveOutStaff, const Control& control)
{
  control.checkpoint(Phase::Reading, 0, 0);
  RosterParts parts(members.highestId(), calendar.zone, leaveOutStaff);
  std::optional<RosterColumns> roster;
  ActiveDays days;
  inTwo([&](std::size_t half) {
    if (half == 0) {
      roster = kept ? kept->load() : std::nullopt;
      if (!roster)
        parts.read(members);
      return;
    }
    days = activeDaysOf(beside.activity.days(), calendar.weekStart);
    if (!kept)
      parts.read(beside.members);
  });
  control.checkpoint(Phase::Reading, 1, 0);
  if (!roster)
    roster = parts.take();
  return from(calendar, *roster, std::move(days));
}

} // namespace weilu
