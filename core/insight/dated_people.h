// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/people.h"

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace weilu {

/// Sets of people by date: those something happened to on that date.
class DatedPeople {
public:
  using Day = std::pair<Date, People>;

  DatedPeople() = default;
  /// \p days: any order, each date once; dates with nobody are left out.
  explicit DatedPeople(std::vector<Day> days);
  /// One date per person, any order.
  [[nodiscard]] static DatedPeople ofPersons(const std::vector<std::pair<Date, std::uint32_t>>& persons);

  /// The same dates with only those of \p people.
  [[nodiscard]] DatedPeople among(const People& people) const;

  /// The people of \p date; empty when nobody.
  [[nodiscard]] const People& on(Date date) const;
  /// Everybody of \p range.
  [[nodiscard]] People in(DateRange range) const;
  /// Everybody up to and with \p date.
  [[nodiscard]] People until(Date date) const;
  /// How many until() finds, where nobody has two dates.
  [[nodiscard]] std::uint64_t countUntil(Date date) const;
  /// First and last date with people.
  [[nodiscard]] std::optional<DateRange> span() const;
  /// The dates of \p range that have people, oldest first.
  void forEach(DateRange range, const std::function<void(Date, const People&)>& visit) const;

private:
  using Position = std::vector<Day>::const_iterator;
  [[nodiscard]] std::pair<Position, Position> between(DateRange range) const;
  std::vector<Day> m_days; ///< ascending
};

} // namespace weilu
