// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/fact_rules.h"

#include "core/purchases/term_rules.h"

#include <charconv>

namespace weilu {

namespace {

std::optional<unsigned> twoDigits(std::string_view text)
{
  unsigned number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && text.size() == 2 && end == text.data() + 2 ? std::optional(number)
                                                                            : std::nullopt;
}

/// The birthday in \p year; none when there is no such day in any year.
std::optional<Date> birthdayIn(int year, unsigned month, unsigned day)
{
  auto date = Date::of(year, month, day);
  if (!date && month == 2 && day == 29)
    date = Date::of(year, 2, 28);
  return date ? std::optional(*date) : std::nullopt;
}

} // namespace

DateRange lastDays(Date asOf, int days) { return {asOf.plus(1 - days), asOf}; }

DateRange lastWeek(Date asOf, int back) { return {asOf.plus(-7 * back - 6), asOf.plus(-7 * back)}; }

std::optional<int> daysToBirthday(std::string_view birthday, Date asOf)
{
  if (birthday.size() < 7)
    return {};
  const auto month = twoDigits(birthday.substr(birthday.size() - 5, 2));
  const auto day = twoDigits(birthday.substr(birthday.size() - 2));
  if (!month || !day)
    return {};
  const int year = ymd(asOf).year;
  const auto now = birthdayIn(year, *month, *day), then = birthdayIn(year + 1, *month, *day);
  if (!now || !then)
    return {};
  return (*now >= asOf ? *now : *then).since(asOf);
}

TermState termState(std::span<const Term> terms, Date asOf)
{
  TermState state;
  bool endless = false;
  for (const Term& term : terms) {
    if (holdsOn(term, asOf)) {
      state.active = true;
      state.renewed = state.renewed || isRenewal(term, terms);
    }
    endless = endless || !term.ends;
    if (term.ends)
      state.endsInDays = std::max(state.endsInDays.value_or(INT32_MIN), term.ends->since(asOf));
  }
  if (endless)
    state.endsInDays.reset();
  return state;
}

} // namespace weilu
