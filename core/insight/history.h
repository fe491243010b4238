// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity_store.h"
#include "core/base/dates.h"
#include "core/base/people.h"
#include "core/insight/dated_people.h"
#include "core/members/member_store.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace weilu {

class RosterStore;
struct RosterColumns;
struct Rostered;

/// What a History is made of, when it does not come from a file.
struct HistoryParts {
  /// Somebody metrics look at. Leaving before joining counts as leaving on the day of joining.
  struct Person {
    MemberId id;
    std::optional<Date> joined, left;
    Role role = Role::Member;
  };
  std::vector<Person> people;                ///< the population, each person once, any order
  std::vector<std::pair<Date, People>> days; ///< who was active, any order, each date once
};

/// Everything metrics need, loaded once: who was active on each date, who was on the roster when.
/// Immutable; shared between threads. Built from the stores by load().
class History {
public:
  /// Reads the index and the roster. About 30 MB for a million people over 18 months.
  [[nodiscard]] static std::shared_ptr<const History> load(const ActivityStore& activity,
                                                           const MemberStore& members,
                                                           const Calendar& calendar, bool leaveOutStaff,
                                                           const Control& control = {});
  /// Stores over a connection of their own.
  struct Beside {
    const ActivityStore& activity;
    const MemberStore& members;
  };
  /// The same, on two threads: the index is read \p beside the roster, and of that both read a part.
  /// \p kept: where it has the roster of this state of the file.
  [[nodiscard]] static std::shared_ptr<const History>
  loadBeside(const Beside& beside, const MemberStore& members, const RosterStore* kept,
             const Calendar& calendar, bool leaveOutStaff, const Control& control = {});

  /// A history from plain values. Activity of anybody outside parts.people is left out.
  [[nodiscard]] static std::shared_ptr<const History> fromParts(Calendar calendar, HistoryParts parts);

  /// The same history of those of \p people who are in the population: what a metric says about them is
  /// what it would say if nobody else were in the file. This is how filters reach metrics.
  [[nodiscard]] std::shared_ptr<const History> among(const People& people) const;

  [[nodiscard]] const Calendar& calendar() const;
  /// Everybody metrics look at: without bots (and staff, when left out).
  [[nodiscard]] const People& population() const;
  /// The population, ids ascending, for RosterStore: a history loaded from that is the same.
  [[nodiscard]] std::vector<Rostered> roster() const;
  /// The population by role; every role that anybody has.
  [[nodiscard]] const std::map<Role, People>& byRole() const;
  /// People of the population active on at least one date of \p range.
  [[nodiscard]] People activeIn(DateRange range) const;
  [[nodiscard]] const People& activeOn(Date date) const;
  /// Dates of \p range with activity, oldest first, with the people of each.
  void forEachDay(DateRange range, const std::function<void(Date, const People&)>& visit) const;
  /// First and last date with activity.
  [[nodiscard]] std::optional<DateRange> span() const;
  /// People whose first active date is in \p range, over all history.
  [[nodiscard]] People firstActiveIn(DateRange range) const;
  /// The dates up to \p until with people whose first active date it is, oldest first.
  void forEachFirstDay(Date until, const std::function<void(Date, const People&)>& visit) const;
  /// People ever active up to the end of \p date.
  [[nodiscard]] People everActiveBy(Date date) const;
  /// On the roster at the end of \p date: joined (or, without a join date, first active; without
  /// either, always) and not left.
  [[nodiscard]] People rosterOn(Date date) const;
  /// How many rosterOn() finds, without finding them.
  [[nodiscard]] std::uint64_t rosterSize(Date date) const;
  /// People who came to the roster or left it on a date of \p range; who did both is in both, so that
  /// rosterOn(to) = rosterOn(day before from) + joined − left. People without a join date and without
  /// activity were always there: nobody sees them join.
  [[nodiscard]] People joinedIn(DateRange range) const;
  [[nodiscard]] People leftIn(DateRange range) const;
  /// Birth: the earlier of join date and first active date; none when neither is known.
  [[nodiscard]] std::optional<Date> birth(MemberId person) const;
  /// The earliest of all.
  [[nodiscard]] std::optional<Date> firstBirth() const;
  /// People whose birth is in \p range.
  [[nodiscard]] People bornIn(DateRange range) const;
  /// Last active date up to \p asOf of each person (index = id), days since 1970; INT32_MIN: never.
  [[nodiscard]] std::vector<std::int32_t> lastActive(Date asOf) const;
  /// Active days in \p range of each person (index = id).
  [[nodiscard]] std::vector<std::uint16_t> activeDays(DateRange range) const;

  ~History();

private:
  struct Data;
  /// Who was active on each date, and for whom it was the first.
  struct ActiveDays {
    DatedPeople active, first;
    std::vector<Date> firstOf; ///< index = id, as long as the largest that was ever active
  };
  [[nodiscard]] static ActiveDays activeDaysOf(std::vector<std::pair<Date, People>> days,
                                               WeekStart weekStart);
  [[nodiscard]] static bool hasOthers(const RosterColumns& roster, const ActiveDays& days);
  [[nodiscard]] static std::shared_ptr<const History> from(Calendar calendar, const RosterColumns& roster,
                                                           ActiveDays days);
  explicit History(std::unique_ptr<const Data> data);
  std::unique_ptr<const Data> m_data;
};

} // namespace weilu
