// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/people.h"

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace weilu {

/// Sets of people by date: those something happened to on that date. Dates are gathered in weeks, and weeks
/// in eight, so that everybody of a long range is made of few sets. What is gathered, and what is left of a
/// date when only some of the people count, is found when it is first asked for and kept. Immutable as far as
/// others see, and shared between threads; copies share what they found.
class DatedPeople {
public:
  using Day = std::pair<Date, People>;

  DatedPeople();
  /// \p days: any order, each date once; dates with nobody are left out. Ranges that are whole weeks from
  /// \p weekStart on are answered fastest.
  explicit DatedPeople(std::vector<Day> days, WeekStart weekStart = WeekStart::Monday);
  /// One date per person, any order.
  [[nodiscard]] static DatedPeople ofPersons(const std::vector<std::pair<Date, std::uint32_t>>& persons,
                                             WeekStart weekStart = WeekStart::Monday);

  /// The same dates with only those of \p people.
  [[nodiscard]] DatedPeople among(const People& people) const;

  /// For each date those who have none before.
  [[nodiscard]] DatedPeople firsts() const;

  /// The people of \p date; empty when nobody.
  [[nodiscard]] const People& on(Date date) const;
  /// Everybody of \p range.
  [[nodiscard]] People in(DateRange range) const;
  /// Everybody up to and with \p date, where nobody has two dates.
  [[nodiscard]] People until(Date date) const;
  /// Everybody behind \p date.
  [[nodiscard]] People after(Date date) const;
  /// How many until() finds, where nobody has two dates.
  [[nodiscard]] std::uint64_t countUntil(Date date) const;
  /// Everybody of any date.
  [[nodiscard]] const People& everybody() const;
  /// First and last date with people.
  [[nodiscard]] std::optional<DateRange> span() const;
  /// The dates of \p range that have people, oldest first.
  void forEach(DateRange range, const std::function<void(Date, const People&)>& visit) const;

private:
  class Levels;
  explicit DatedPeople(std::shared_ptr<const Levels> levels);
  std::shared_ptr<const Levels> m_levels;
};

} // namespace weilu
