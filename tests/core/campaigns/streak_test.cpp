// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/streak.h"
#include "tests/laws.h"

#include <set>

using namespace weilu;

namespace {

const Date first = Date::of(2024, 3, 1).value();

std::vector<CheckInDay> days(const std::vector<int>& offsets, const std::set<int>& madeUp = {})
{
  std::vector<CheckInDay> days;
  for (const int offset : offsets)
    days.push_back({first.plus(offset), {}, madeUp.count(offset) > 0});
  return days;
}

std::string shown(const Streak& streak)
{
  return std::to_string(streak.total) + " in all, " + std::to_string(streak.madeUp) + " made up, " +
         std::to_string(streak.current) + " now, " + std::to_string(streak.longest) + " at best";
}

CheckInAsked asked(int offset, bool makeUp = false)
{
  return {"Ann", first.plus(offset), first.plus(9), makeUp, 1};
}

std::string why(const CheckInAsked& asked, const std::vector<CheckInDay>& days)
{
  const auto result = mayCheckIn(asked, DateRange{first, first.plus(9)}, days);
  return result ? "" : result.error().detail("expected");
}

} // namespace

TEST_CASE("Days in a row", "[campaigns][streak]")
{
  CHECK(shown(streakOf({}, first)) == "0 in all, 0 made up, 0 now, 0 at best");
  CHECK(shown(streakOf(days({0, 1, 2}), first.plus(2))) == "3 in all, 0 made up, 3 now, 3 at best");
  SECTION("go on until a whole day was missed")
  {
    CHECK(streakOf(days({0, 1, 2}), first.plus(3)).current == 3); // today is not over
    CHECK(streakOf(days({0, 1, 2}), first.plus(4)).current == 0);
    CHECK(streakOf(days({0, 1, 2}), first.plus(4)).longest == 3);
  }
  SECTION("begin again after a gap, which making up fills")
  {
    CHECK(shown(streakOf(days({0, 1, 3, 4, 5}), first.plus(5))) == "5 in all, 0 made up, 3 now, 3 at best");
    CHECK(shown(streakOf(days({0, 1, 2, 3, 4, 5}, {2}), first.plus(5))) ==
          "6 in all, 1 made up, 6 now, 6 at best");
  }
  law("are what walking the calendar finds", [] {
    std::set<int> set;
    for (const int day : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 20)))
      set.insert(day);
    const int last = set.empty() ? 0 : *set.rbegin() + *rc::gen::inRange(0, 3);
    int longest = 0, current = 0, run = 0;
    for (int day = 0; day <= last; ++day) {
      run = set.count(day) ? run + 1 : 0;
      longest = std::max(longest, run);
    }
    for (int day = set.count(last) ? last : last - 1; set.count(day); --day)
      ++current;
    const Streak streak = streakOf(days({set.begin(), set.end()}), first.plus(last));
    RC_ASSERT(streak.longest == longest);
    RC_ASSERT(streak.current == current);
    RC_ASSERT(streak.total == static_cast<int>(set.size()));
  });
}

TEST_CASE("The dates of a check-in campaign", "[campaigns][streak]")
{
  // New York sets its clocks forward on 10 March 2024: that day has 23 hours.
  const Zone zone = Zone::named("America/New_York").value();
  Campaign campaign;
  CHECK_FALSE(checkInDates(campaign, zone, first));
  campaign.starts = zone.moment(first.plus(7), 23 * 3600 + 1800); // late on the 8th
  CHECK_FALSE(checkInDates(campaign, zone, first.plus(6)));
  CHECK(checkInDates(campaign, zone, first.plus(12)).value() == DateRange{first.plus(7), first.plus(12)});
  campaign.ends = zone.moment(first.plus(11)); // midnight
  CHECK(checkInDates(campaign, zone, first.plus(30)).value() == DateRange{first.plus(7), first.plus(10)});
  SECTION("are days whatever the clocks do")
  {
    std::vector<CheckInDay> late;
    for (int day = 7; day <= 10; ++day) {
      const Moment at = zone.moment(first.plus(day), 23 * 3600 + 3000);
      late.push_back({zone.dateOf(at), at, false});
    }
    CHECK(late[2].at.seconds - late[1].at.seconds == 23 * 3600);
    CHECK(streakOf(late, first.plus(10)).current == 4);
  }
}

TEST_CASE("Checking in", "[campaigns][streak]")
{
  CHECK(why(asked(3), days({0})) == "");
  CHECK(why(asked(-1), {}) == "dates");
  CHECK(why(asked(10), {}) == "dates");
  CHECK(why(asked(3), days({3})) == "once");
  CHECK(mayCheckIn(asked(3), {}, {}).error().detail("expected") == "begun");
  SECTION("and making up for a day")
  {
    CHECK(why(asked(3, true), days({0})) == "");
    CHECK(why(asked(9, true), days({0})) == "missed"); // today
    CHECK(why(asked(0, true), days({0})) == "once");
    CHECK(why(asked(3, true), days({0, 5}, {5})) == "make-ups");
    CHECK(why(asked(3, true), {}) == "checked-in");
  }
}
