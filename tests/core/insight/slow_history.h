// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/history.h"
#include "tests/laws.h"

#include <set>

namespace weilu {

/// A history as plain lists, answered person by person and day by day: what the fast one is
/// checked against.
struct SlowHistory {
  struct Person {
    std::uint32_t id = 0;
    std::optional<Date> joined, left;
    std::set<Date> active;
  };
  std::vector<Person> people;
  Calendar calendar;

  /// A few people over a few months around \p middle.
  static SlowHistory any(Date middle = {18'300})
  {
    const auto near = [middle] { return middle.plus(*rc::gen::inRange(-50, 50)); };
    SlowHistory history;
    history.calendar.weekStart = *rc::gen::element(WeekStart::Monday, WeekStart::Sunday);
    const auto count = *rc::gen::inRange<std::uint32_t>(0, 7);
    for (std::uint32_t i = 0; i < count; ++i) {
      // Ids in two halves of a set of people: small and beyond 65,536.
      Person person{i % 2 == 0 ? 1 + i : 70'000 + i, {}, {}, {}};
      if (*rc::gen::arbitrary<bool>())
        person.joined = near();
      if (*rc::gen::inRange(0, 3) == 0)
        person.left = near();
      for (auto days = *rc::gen::inRange(0, 12); days > 0; --days)
        person.active.insert(near());
      history.people.push_back(person);
    }
    return history;
  }

  [[nodiscard]] std::shared_ptr<const History> fast() const
  {
    HistoryParts parts;
    std::map<Date, People> days;
    for (const auto& person : people) {
      parts.people.push_back({{person.id}, person.joined, person.left});
      for (const auto date : person.active)
        days[date].add(person.id);
    }
    for (auto& [date, set] : days) {
      set.add(999'999); // a bot: active, not in the population
      parts.days.emplace_back(date, set);
    }
    std::reverse(parts.days.begin(), parts.days.end());
    return History::fromParts(calendar, std::move(parts));
  }

  template<class Holds>
  [[nodiscard]] People where(Holds&& holds) const
  {
    People set;
    for (const auto& person : people) {
      if (holds(person))
        set.add(person.id);
    }
    return set;
  }

  static bool activeIn(const Person& person, Date from, Date to)
  {
    for (const auto date : person.active) {
      if (date >= from && date <= to)
        return true;
    }
    return false;
  }
  static bool activeBy(const Person& person, Date date)
  {
    return !person.active.empty() && *person.active.begin() <= date;
  }
  static std::optional<Date> arrival(const Person& person)
  {
    if (person.joined || person.active.empty())
      return person.joined;
    return *person.active.begin();
  }
  static bool onRoster(const Person& person, Date date)
  {
    const auto came = arrival(person);
    return (!came || *came <= date) && !(person.left && *person.left <= date);
  }

  /// True when a period begins on \p date.
  [[nodiscard]] bool begins(Period period, Date date) const
  {
    switch (period) {
    case Period::Day:
      return true;
    case Period::Week:
      return weekday(date) == (calendar.weekStart == WeekStart::Monday ? 1U : 7U);
    case Period::Month:
      return ymd(date).day == 1;
    case Period::Quarter:
      return ymd(date).day == 1 && ymd(date).month % 3 == 1;
    }
    return false;
  }
  /// The first date of the period that contains \p date.
  [[nodiscard]] Date start(Period period, Date date) const
  {
    while (!begins(period, date))
      date = date.plus(-1);
    return date;
  }
  /// The last date of the period that contains \p date.
  [[nodiscard]] Date last(Period period, Date date) const
  {
    while (!begins(period, date.plus(1)))
      date = date.plus(1);
    return date;
  }
};

inline rc::Gen<Period> anyPeriod()
{
  return rc::gen::element(Period::Day, Period::Week, Period::Month, Period::Quarter);
}

inline DateRange anyRange(Date middle = {18'300})
{
  const auto from = middle.plus(*rc::gen::inRange(-60, 60));
  return {from, from.plus(*rc::gen::inRange(-1, 70))};
}

} // namespace weilu
