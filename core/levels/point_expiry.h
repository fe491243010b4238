// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/levels/point_block.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// From a date on, points are good for so many months.
struct ExpiryTerms {
  Date starts;
  int months = 0; ///< 0: they do not expire
  friend bool operator==(const ExpiryTerms&, const ExpiryTerms&) = default;
};

/// When points expire: on the date \p months months after they were earned, clamped to the month's end. New
/// terms hold from their start on and reach what was earned before: what would have expired by then expires
/// on the start. Ascending by start; empty: never.
struct PointExpiry {
  std::vector<ExpiryTerms> terms;
  friend bool operator==(const PointExpiry&, const PointExpiry&) = default;

  /// Months that points are good for on \p date; 0: for ever.
  [[nodiscard]] int monthsOn(Date date) const;
  /// Months that hold from the last change on.
  [[nodiscard]] int current() const { return terms.empty() ? 0 : terms.back().months; }
  [[nodiscard]] PointExpiry with(int months, Date from) const;
};
/// "2026-01-01:12,2026-06-01:0"; what cannot be read is no expiry.
[[nodiscard]] PointExpiry expiryFrom(std::string_view text);
[[nodiscard]] std::string toText(const PointExpiry& expiry);
/// The date \p months months after \p date, clamped to the month's end.
[[nodiscard]] Date monthsLater(Date date, int months);

/// Follows everybody's points date after date and says what expires. What comes first goes first, whether it
/// is spent or expires; so of a person only three sums are needed: what came in, what of it is old enough to
/// expire, and what went out. Dates are given in order; on each first expire(), then gain() and spend().
class PointAging {
public:
  /// Some of what came in is old enough now: to be told of every share once.
  void age(std::uint32_t person, std::int64_t points);
  /// Who of those aged since the last call loses how much.
  [[nodiscard]] std::vector<PointShare> expire();
  void gain(std::uint32_t person, std::int64_t points);
  /// Takes \p points, and says how many of them were not there: points that were spent and are no longer
  /// earned, because an import or a grant was taken back.
  [[nodiscard]] std::int64_t spend(std::uint32_t person, std::int64_t points);

private:
  struct Sums {
    std::int64_t in = 0, old = 0, out = 0;
  };
  Sums& of(std::uint32_t person);
  std::vector<Sums> m_people;
  std::vector<std::uint32_t> m_aged;
};

} // namespace weilu
