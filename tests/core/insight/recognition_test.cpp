// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/recognition.h"
#include "core/insight/streaks.h"
#include "tests/core/insight/village.h"
#include "tests/laws.h"

using namespace weilu;

namespace {

Date day(const char* iso) { return Date::parse(iso).value(); }

const Date today = day("2024-06-20"); // a Thursday

std::string said(const std::vector<Ranked>& list)
{
  std::string text;
  for (const Ranked& one : list)
    text += std::to_string(one.person.value) + ":" + std::to_string(one.value) + " ";
  return text;
}

std::string said(const std::vector<Anniversary>& list)
{
  std::string text;
  for (const Anniversary& one : list)
    text += std::to_string(one.person.value) + ":" + one.date.iso().substr(5) + ":" +
            std::to_string(one.years) + " ";
  return text;
}

const BadgeHolders& holders(const std::vector<BadgeHolders>& all, const std::string& code)
{
  const auto found = std::ranges::find(all, code, [](const BadgeHolders& of) { return of.badge.code; });
  REQUIRE(found != all.end());
  return *found;
}

int lengthOf(const PeopleByLength& streaks, std::uint32_t who)
{
  int found = 0;
  for (const auto& [length, people] : streaks) {
    if (people.contains(who)) {
      CHECK(found == 0);
      found = length;
    }
  }
  return found;
}

} // namespace

TEST_CASE("Streaks are runs of days or weeks that go on", "[recognition]")
{
  Village village;
  const MemberId now = village.person(), yesterday = village.person(), over = village.person(),
                 gap = village.person(), left = village.person();
  village.active(now, today, 7);
  village.active(yesterday, today.plus(-1), 5);
  village.active(over, today.plus(-2), 30);
  village.active(gap, today, 3);
  village.active(gap, today.plus(-4), 20);
  village.active(left, today, 9);
  Member gone = village.members.find(left).value();
  gone.leftAt = village.zone.moment(today, 1);
  Edit edit(village.db, {"left", {}});
  village.members.update(gone, Moment{});
  edit.commit();
  const auto history = village.history();
  const auto days = currentStreaks(*history, Period::Day, today);
  CHECK(lengthOf(days, 1) == 7);
  CHECK(lengthOf(days, 2) == 5);
  CHECK(lengthOf(days, 3) == 0);
  CHECK(lengthOf(days, 4) == 3);
  CHECK(lengthOf(days, 5) == 0);
  const auto weeks = currentStreaks(*history, Period::Week, today);
  CHECK(lengthOf(weeks, 1) == 2); // 14–16 and 17–20 June
  CHECK(lengthOf(weeks, 3) == 5);
  CHECK(longestStreaks(*history, today).at(4) == 20);
  CHECK(longestStreaks(*history, today.plus(-10)).at(4) == 14);
  CHECK(streakReached(*history, today).cardinality() == 1);
  CHECK(streakReached(*history, today).contains(1));
  CHECK(streakReached(*history, today.plus(1)).isEmpty());
}

TEST_CASE("Streaks agree with counting day by day", "[recognition]")
{
  law("for everybody and every way of counting", [] {
    Village village;
    std::vector<std::vector<bool>> active;
    for (std::uint32_t who = 1; who <= 3; ++who) {
      village.person();
      active.push_back(*rc::gen::container<std::vector<bool>>(20, rc::gen::arbitrary<bool>()));
      for (int back = 0; back < 20; ++back) {
        if (active.back()[static_cast<std::size_t>(back)])
          village.event({who}, today.plus(-back));
      }
    }
    const auto history = village.history();
    const auto current = currentStreaks(*history, Period::Day, today);
    const auto longest = longestStreaks(*history, today);
    for (std::uint32_t who = 1; who <= 3; ++who) {
      const std::vector<bool>& days = active[who - 1];
      const auto first = days[0] ? days.begin() : days.begin() + 1;
      RC_ASSERT(lengthOf(current, who) == std::find(first, days.end(), false) - first);
      std::vector<Date> dates;
      for (int back = 19; back >= 0; --back) {
        if (days[static_cast<std::size_t>(back)])
          dates.push_back(today.plus(-back));
      }
      RC_ASSERT((who < longest.size() ? longest[who] : 0) == longestStreak(dates, today));
    }
  });
}

TEST_CASE("Anniversaries are kept on the day of joining", "[recognition]")
{
  Village village;
  for (const char* joined :
       {"2023-06-20", "2014-06-20", "2024-06-20", "2023-06-19", "2020-02-29", "2021-02-28"})
    village.person(day(joined));
  const auto history = village.history();
  const auto on = [&](const char* from, const char* to) {
    return said(anniversaries(*history, {day(from), day(to)}));
  };
  CHECK(on("2024-06-20", "2024-06-20") == "2:06-20:10 1:06-20:1 ");
  CHECK(on("2024-06-19", "2024-06-20") == "4:06-19:1 2:06-20:10 1:06-20:1 ");
  CHECK(on("2023-02-28", "2023-03-01") == "5:02-28:3 6:02-28:2 ");
  CHECK(on("2024-02-28", "2024-03-01") == "6:02-28:3 5:02-29:4 ");
  CHECK(on("2021-02-28", "2021-02-28") == "5:02-28:1 ");
  CHECK(anniversaryPeople(*history, {today, today}).cardinality() == 2);
}

TEST_CASE("Whoever contributed most is named first", "[recognition]")
{
  Village village;
  for (int i = 0; i < 5; ++i)
    village.person();
  village.event({1}, today, "contribute", 3);
  village.event({2}, today.plus(-3), "contribute", 5); // Monday
  village.event({3}, today.plus(-4), "contribute", 9); // the week before
  village.event({4}, today, "message", 50);            // no contribution
  village.event({5}, today.plus(-1), "contribute", 3);
  const Facts facts = village.facts(today);
  const Recognition week = recognition(facts, Period::Week, {});
  CHECK(week.range == DateRange{today.plus(-3), today});
  CHECK(said(week.contributors) == "2:5 1:3 5:3 ");
  CHECK(peopleOf(week.contributors).cardinality() == 3);
  CHECK(said(recognition(facts, Period::Month, {}).contributors) == "3:9 2:5 1:3 5:3 ");
  CHECK(said(topContributors(facts, {day("2024-06-01"), today}, 2)) == "3:9 2:5 ");
}

TEST_CASE("Badges go to whom their rules hold for", "[recognition]")
{
  Village village;
  const MemberId keen = village.person(today.plus(-365)), almost = village.person(today.plus(-364)),
                 helper = village.person(), other = village.person();
  village.active(keen, today.plus(-100), 7);
  village.active(almost, today, 6);
  village.event(keen, today.plus(-50), "post");
  village.event(keen, today, "contribute", 100);
  village.event(almost, today, "contribute", 99);
  village.event(helper, day("2024-05-31"), "reply", 4);
  village.event(other, day("2024-05-01"), "reply", 4);
  village.event(almost, day("2024-06-01"), "reply", 40);
  const Facts facts = village.facts(today);
  const auto all = badgeHolders(facts, {});
  const auto who = [&](const char* code) {
    std::string text;
    for (const std::uint32_t id : holders(all, code).people)
      text += std::to_string(id);
    return text;
  };
  CHECK(who("streak-7") == "1");
  CHECK(who("streak-30").empty());
  CHECK(who("first-post") == "1");
  CHECK(who("contributions-100") == "1");
  CHECK(who("one-year") == "1");
  CHECK(who("helper-of-the-month") == "34"); // of May, both

  SECTION("and to whom they are given by hand")
  {
    const std::vector<GivenBadge> given{{1, other, "streak-30", {}, {}}, {2, other, "Heart", {}, {}}};
    const auto with = badgeHolders(facts, given);
    CHECK(with.size() == all.size() + 1);
    CHECK(holders(with, "streak-30").byHand.contains(4));
    CHECK(holders(with, "streak-30").people.cardinality() == 1);
    CHECK(with.back().badge.code == "Heart");
    CHECK(with.back().people.contains(4));
  }
  SECTION("the same for one person as for everybody")
  {
    for (const MemberId one : {keen, almost, helper, other}) {
      std::string own, asOne;
      for (const Badge& badge : badgesOf(facts, {}, one))
        own += badge.code + " ";
      for (const BadgeHolders& of : all) {
        if (of.people.contains(static_cast<std::uint32_t>(one.value)))
          asOne += of.badge.code + " ";
      }
      CHECK(own == asOne);
    }
    const std::vector<GivenBadge> given{{1, other, "Heart", {}, {}}};
    CHECK(badgesOf(facts, given, other).back().labelEn == "Heart");
  }
}
