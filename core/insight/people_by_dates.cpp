// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/people_by_dates.h"

#include <algorithm>
#include <cmath>

namespace weilu {

namespace {

/// The dates that are so many days before \p asOf.
DateRange datesOf(const NumberRange& range, Date asOf)
{
  constexpr double far = 4e6; // days; all years up to 9999
  const double least = range.fromInside ? std::ceil(range.from) : std::floor(range.from) + 1;
  const double most = range.toInside ? std::floor(range.to) : std::ceil(range.to) - 1;
  const auto back = [&](double days) { return asOf.plus(-static_cast<int>(std::clamp(days, -far, far))); };
  return {back(most), back(least)};
}

/// Those whose last active date up to \p asOf is one of \p dates.
People lastActiveIn(const History& history, DateRange dates, Date asOf)
{
  People people = history.activeIn({dates.from, std::min(dates.to, asOf)});
  return people -= history.activeIn({dates.to.plus(1), asOf});
}

} // namespace

std::optional<People> peopleByDates(std::string_view field, const NumberRange& range, const History& history,
                                    Date asOf)
{
  const DateRange dates = datesOf(range, asOf);
  if (field == "tenure_days")
    return history.bornIn(dates);
  if (field == "first_active_days")
    return history.firstActiveIn({dates.from, std::min(dates.to, asOf)});
  if (field == "last_active_days")
    return lastActiveIn(history, dates, asOf);
  return {};
}

} // namespace weilu
