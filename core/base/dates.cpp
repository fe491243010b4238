// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"

#include <fmt/format.h>

#include <array>
#include <chrono>

namespace weilu {

namespace {

constexpr int firstYear = 1;
constexpr int lastYear = 9999;
constexpr std::int32_t daysPerWeek = 7;

std::chrono::sys_days sysDays(Date date) { return std::chrono::sys_days(std::chrono::days(date.days)); }

Date dateOf(std::chrono::sys_days days)
{
  return {static_cast<std::int32_t>(days.time_since_epoch().count())};
}

tl::unexpected<Refusal> badDate(std::string found)
{
  return refuse(RefusalCode::BadDate,
                {{"what", "date"}, {"found", std::move(found)}, {"expected", "YYYY-MM-DD"}});
}

/// The digits of \p text as a number; -1 when there is anything else.
int digits(std::string_view text)
{
  int number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9')
      return -1;
    number = number * 10 + (c - '0');
  }
  return number;
}

/// First date of the month \p n after the one of \p date.
Date monthStart(Date date, int n)
{
  const std::chrono::year_month_day at(sysDays(date));
  return dateOf(std::chrono::sys_days((at.year() / at.month() + std::chrono::months(n)) / 1));
}

constexpr std::array<std::pair<Period, std::string_view>, 4> periodCodes{{
    {Period::Day, "day"},
    {Period::Week, "week"},
    {Period::Month, "month"},
    {Period::Quarter, "quarter"},
}};

} // namespace

Moment Moment::now()
{
  const auto now = std::chrono::system_clock::now();
  return {std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count()};
}

Result<Date> Date::of(int year, unsigned month, unsigned day)
{
  const std::chrono::year_month_day ymd{std::chrono::year(year), std::chrono::month(month),
                                        std::chrono::day(day)};
  // The calendar keeps months and days in one byte: larger ones would come round again.
  if (year < firstYear || year > lastYear || month > 12 || day > 31 || !ymd.ok())
    return badDate(fmt::format("{:04}-{:02}-{:02}", year, month, day));
  return dateOf(std::chrono::sys_days(ymd));
}

Result<Date> Date::parse(std::string_view text)
{
  constexpr std::size_t length = 10;
  if (text.size() != length || text[4] != '-' || text[7] != '-')
    return badDate(std::string(text));
  const int year = digits(text.substr(0, 4));
  const int month = digits(text.substr(5, 2));
  const int day = digits(text.substr(8, 2));
  if (year < 0 || month < 0 || day < 0)
    return badDate(std::string(text));
  return of(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
}

std::string Date::iso() const
{
  const YearMonthDay at = ymd(*this);
  return fmt::format("{:04}-{:02}-{:02}", at.year, at.month, at.day);
}

YearMonthDay ymd(Date date)
{
  const std::chrono::year_month_day at(sysDays(date));
  return {int(at.year()), unsigned(at.month()), unsigned(at.day())};
}

unsigned weekday(Date date) { return std::chrono::weekday(sysDays(date)).iso_encoding(); }

unsigned isoWeek(Date date)
{
  // A week belongs to the year of its Thursday.
  const Date thursday = date.plus(4 - static_cast<std::int32_t>(weekday(date)));
  const Date newYear = dateOf(std::chrono::sys_days(std::chrono::year(ymd(thursday).year) / 1 / 1));
  return static_cast<unsigned>(thursday.since(newYear) / daysPerWeek + 1);
}

Date Calendar::periodStart(Period period, Date date) const
{
  switch (period) {
  case Period::Day:
    return date;
  case Period::Week: {
    const auto day = static_cast<std::int32_t>(weekday(date));
    return date.plus(-(weekStart == WeekStart::Monday ? day - 1 : day % daysPerWeek));
  }
  case Period::Month:
    return monthStart(date, 0);
  case Period::Quarter:
    return monthStart(date, -static_cast<int>((ymd(date).month - 1) % 3));
  }
  return date;
}

Date Calendar::periodAfter(Period period, Date start, int n) const
{
  switch (period) {
  case Period::Day:
    return start.plus(n);
  case Period::Week:
    return start.plus(n * daysPerWeek);
  case Period::Month:
    return monthStart(start, n);
  case Period::Quarter:
    return monthStart(start, n * 3);
  }
  return start;
}

std::string_view code(Period period) { return periodCodes[static_cast<std::size_t>(period)].second; }

Result<Period> periodNamed(std::string_view code)
{
  for (const auto& [period, name] : periodCodes) {
    if (name == code)
      return period;
  }
  return refuse(RefusalCode::BadValue,
                {{"what", "period"}, {"found", std::string(code)}, {"expected", "day week month quarter"}});
}

} // namespace weilu
