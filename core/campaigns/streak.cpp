// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/streak.h"

#include <algorithm>

namespace weilu {

namespace {

tl::unexpected<Refusal> bad(const CheckInAsked& asked, const char* expected,
                            std::vector<std::pair<std::string, std::string>> more = {})
{
  std::vector<std::pair<std::string, std::string>> details{
      {"what", "check-in"}, {"name", asked.name}, {"found", asked.day.iso()}, {"expected", expected}};
  details.insert(details.end(), more.begin(), more.end());
  return refuse(RefusalCode::BadValue, std::move(details));
}

} // namespace

Streak streakOf(std::span<const CheckInDay> days, Date last)
{
  Streak streak;
  int inRow = 0;
  std::optional<Date> before;
  for (const CheckInDay& one : days) {
    inRow = before && one.day.since(*before) == 1 ? inRow + 1 : 1;
    before = one.day;
    streak.longest = std::max(streak.longest, inRow);
    streak.madeUp += one.madeUp ? 1 : 0;
  }
  streak.total = static_cast<int>(days.size());
  streak.current = before && last.since(*before) <= 1 ? inRow : 0;
  return streak;
}

std::optional<DateRange> checkInDates(const Campaign& campaign, const Zone& zone, Date today)
{
  if (!campaign.starts)
    return {};
  DateRange dates{zone.dateOf(*campaign.starts), today};
  if (campaign.ends) {
    const Moment within{std::max(campaign.starts->seconds, campaign.ends->seconds - 1)};
    dates.to = std::min(today, zone.dateOf(within));
  }
  return dates.to < dates.from ? std::nullopt : std::optional(dates);
}

Result<void> mayCheckIn(const CheckInAsked& asked, const std::optional<DateRange>& dates,
                        std::span<const CheckInDay> days)
{
  if (!dates)
    return bad(asked, "begun");
  if (asked.day < dates->from || dates->to < asked.day)
    return bad(asked, "dates", {{"from", dates->from.iso()}, {"to", dates->to.iso()}});
  if (std::ranges::find(days, asked.day, &CheckInDay::day) != days.end())
    return bad(asked, "once");
  if (!asked.makeUp)
    return {};
  if (asked.day >= asked.today)
    return bad(asked, "missed");
  if (days.empty())
    return bad(asked, "checked-in");
  if (std::ranges::count(days, true, &CheckInDay::madeUp) >= asked.makeUps)
    return bad(asked, "make-ups", {{"count", std::to_string(asked.makeUps)}});
  return {};
}

} // namespace weilu
