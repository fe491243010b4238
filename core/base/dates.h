// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <compare>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace weilu {

/// A moment: seconds since 1970-01-01 00:00:00 UTC.
struct Moment {
  std::int64_t seconds = 0;
  friend constexpr auto operator<=>(const Moment&, const Moment&) = default;

  /// Now, by the system clock.
  [[nodiscard]] static Moment now();
};

/// A calendar date without a zone: days since 1970-01-01 in the proleptic Gregorian calendar.
struct Date {
  std::int32_t days = 0;
  friend constexpr auto operator<=>(const Date&, const Date&) = default;

  [[nodiscard]] constexpr Date plus(std::int32_t n) const { return {days + n}; }
  /// Days from \p other to this date; negative when \p other is later.
  [[nodiscard]] constexpr std::int32_t since(Date other) const { return days - other.days; }

  /// The date of year, month (1–12), day (1–31); no value when there is no such day.
  [[nodiscard]] static Result<Date> of(int year, unsigned month, unsigned day);
  /// Reads "2024-03-05". Refuses anything else with BadDate.
  [[nodiscard]] static Result<Date> parse(std::string_view text);
  /// Writes "2024-03-05".
  [[nodiscard]] std::string iso() const;
};

/// Year, month and day of a date.
struct YearMonthDay {
  int year = 1970;
  unsigned month = 1;
  unsigned day = 1;
};
[[nodiscard]] YearMonthDay ymd(Date date);
/// 1 = Monday … 7 = Sunday.
[[nodiscard]] unsigned weekday(Date date);
/// ISO 8601 week of the year, 1–53.
[[nodiscard]] unsigned isoWeek(Date date);

/// An IANA time zone. Cheap to copy; safe to use from several threads. The system's time zone data
/// knows clock changes up to 2037; the last one known holds after that.
class Zone {
public:
  /// The zone called \p name ("Asia/Shanghai"); refuses an unknown one with BadZone.
  [[nodiscard]] static Result<Zone> named(std::string_view name);
  [[nodiscard]] static Zone utc();

  [[nodiscard]] const std::string& name() const;
  /// The calendar date in this zone at \p moment.
  [[nodiscard]] Date dateOf(Moment moment) const;
  /// Seconds east of UTC at \p moment.
  [[nodiscard]] std::int32_t offsetAt(Moment moment) const;
  /// The moment a local clock shows \p date plus \p secondOfDay. A local time that a clock change
  /// skips gives the first moment after the gap; one that happens twice gives the earlier.
  [[nodiscard]] Moment moment(Date date, std::int32_t secondOfDay = 0) const;

private:
  struct Rules;
  explicit Zone(std::shared_ptr<const Rules> rules);
  std::shared_ptr<const Rules> m_rules;
};

enum class Period { Day, Week, Month, Quarter };
enum class WeekStart { Monday, Sunday };

/// The dates [from, to], both inside.
struct DateRange {
  Date from;
  Date to;
  friend constexpr bool operator==(const DateRange&, const DateRange&) = default;
};

/// How a community cuts time: its zone and the first day of its week.
struct Calendar {
  Zone zone = Zone::utc();
  WeekStart weekStart = WeekStart::Monday;

  /// First date of the period that contains \p date.
  [[nodiscard]] Date periodStart(Period period, Date date) const;
  /// First date of the period \p n after the one that starts at \p start.
  [[nodiscard]] Date periodAfter(Period period, Date start, int n = 1) const;
};

/// "day", "week", "month", "quarter".
[[nodiscard]] std::string_view code(Period period);
[[nodiscard]] Result<Period> periodNamed(std::string_view code);

} // namespace weilu
