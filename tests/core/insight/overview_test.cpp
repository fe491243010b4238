// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/overview.h"
#include "core/insight/recognition.h"
#include "tests/core/insight/slow_history.h"

#include <algorithm>
#include <cmath>

using namespace weilu;

namespace {

using Person = SlowHistory::Person;

constexpr Date middle{18'300};
constexpr int silentAfter = 30;

std::vector<Member> readMembers(const SlowHistory& slow, std::span<const MemberId> ids)
{
  std::vector<Member> members;
  for (const MemberId id : ids) {
    for (const Person& person : slow.people) {
      if (person.id != id.value)
        continue;
      Member member;
      member.id = id;
      if (person.joined)
        member.joinedAt = Moment{std::int64_t{86'400} * person.joined->days};
      members.push_back(member);
    }
  }
  return members;
}

/// Like the layer of the shipped scheme: nothing in 30 days, and longer there than newcomers are.
People silentLayer(const SlowHistory& slow, Date date)
{
  return slow.where([&](const Person& p) {
    const auto came = SlowHistory::arrival(p);
    return SlowHistory::onRoster(p, date) && came && *came <= date.plus(-30) &&
           !SlowHistory::activeIn(p, date.plus(-29), date);
  });
}

double silentShare(const SlowHistory& slow, Date date)
{
  const auto all = slow.where([&](const Person& p) { return SlowHistory::onRoster(p, date); }).cardinality();
  return all == 0 ? 0 : static_cast<double>(silentLayer(slow, date).cardinality()) / static_cast<double>(all);
}

Overview overviewOf(const OverviewInputs& inputs, const ReadMembers& members)
{
  return overview(overviewCharts(inputs.history, inputs.asOf, inputs.silentAfter), inputs,
                  overviewNames(inputs, members));
}

Overview overviewOf(const SlowHistory& slow, Date asOf)
{
  OverviewInputs inputs;
  inputs.history = slow.fast();
  inputs.asOf = asOf;
  inputs.silentAfter = silentAfter;
  LayerCount silent, others;
  silent.code = "silent";
  silent.people = silentLayer(slow, asOf);
  others.code = "potential";
  others.people = inputs.history->rosterOn(asOf) - silent.people;
  inputs.layers = {others, silent};
  for (int back = 1; back <= 90; ++back)
    inputs.silentShares[asOf.plus(-back)] = silentShare(slow, asOf.plus(-back));
  return overviewOf(inputs, [&](auto ids) { return readMembers(slow, ids); });
}

bool activeWithin(const Person& person, Date date, int days)
{
  return SlowHistory::activeIn(person, date.plus(1 - days), date);
}

bool isSilent(const Person& person, Date date)
{
  return SlowHistory::onRoster(person, date) && SlowHistory::activeBy(person, date) &&
         !activeWithin(person, date, silentAfter);
}

People slowTile(const SlowHistory& slow, TileKey key, Date asOf, int days)
{
  if (key == TileKey::Silent)
    return silentLayer(slow, asOf);
  return slow.where([&](const Person& p) {
    switch (key) {
    case TileKey::Members:
      return SlowHistory::onRoster(p, asOf);
    case TileKey::Wau:
      return activeWithin(p, asOf, 7);
    case TileKey::Mau:
      return activeWithin(p, asOf, 30);
    case TileKey::Stickiness:
      return activeWithin(p, asOf, 1);
    case TileKey::Silent:
      break; // silentLayer()
    case TileKey::Joined: {
      const auto came = SlowHistory::arrival(p);
      return came && *came <= asOf && *came > asOf.plus(-days);
    }
    }
    return false;
  });
}

People slowToday(const SlowHistory& slow, TodayKey key, Date asOf)
{
  return slow.where([&](const Person& p) {
    const auto came = SlowHistory::arrival(p);
    if (!SlowHistory::onRoster(p, asOf))
      return false;
    switch (key) {
    case TodayKey::Welcome:
      return came && *came <= asOf && *came > asOf.plus(-7);
    case TodayKey::JustSilent:
      return isSilent(p, asOf) && activeWithin(p, asOf.plus(-7), silentAfter);
    case TodayKey::SoonSilent:
      return activeWithin(p, asOf, silentAfter) && !activeWithin(p, asOf, silentAfter - 7);
    case TodayKey::CameBack:
      return activeWithin(p, asOf, 7) && SlowHistory::activeBy(p, asOf.plus(-7)) &&
             !activeWithin(p, asOf.plus(-7), silentAfter);
    case TodayKey::TermEnds:
      return false; // terms are no part of a history
    case TodayKey::Anniversary:
      return came && ymd(*came).year < ymd(asOf).year && came->iso().substr(5) == asOf.iso().substr(5);
    case TodayKey::Streak: {
      int run = 0;
      while (p.active.count(asOf.plus(-run)) > 0)
        ++run;
      return std::find(streakMilestones.begin(), streakMilestones.end(), run) != streakMilestones.end();
    }
    }
    return false;
  });
}

std::int64_t countOf(const Overview& overview, const OverviewPart& part)
{
  return static_cast<std::int64_t>(overviewPeople(overview, part).cardinality());
}

void opensTiles(const Overview& overview)
{
  for (const auto& [days, tiles] : overview.tiles) {
    for (const Tile& tile : tiles)
      RC_ASSERT(countOf(overview, TilePart{tile.key, days}) == tile.people);
  }
}

void opensLifecycle(const Overview& overview)
{
  using Kind = LifecyclePart::Kind;
  for (const auto& [period, rows] : overview.lifecycle) {
    for (const LifecycleRow& row : rows) {
      const auto count = [&, period = period](Kind kind) {
        return countOf(overview, LifecyclePart{kind, period, row.start});
      };
      RC_ASSERT(count(Kind::Active) == row.active);
      RC_ASSERT(count(Kind::New) == row.fresh);
      RC_ASSERT(count(Kind::Returning) == row.returning);
      RC_ASSERT(count(Kind::Resurrected) == row.resurrected);
      RC_ASSERT(count(Kind::Dormant) == row.dormant);
    }
  }
}

void opensRoster(const Overview& overview)
{
  using Kind = RosterPart::Kind;
  for (const auto& [period, rows] : overview.roster) {
    for (const RosterRow& row : rows) {
      RC_ASSERT(countOf(overview, RosterPart{Kind::Joined, period, row.start}) == row.joined);
      RC_ASSERT(countOf(overview, RosterPart{Kind::Left, period, row.start}) == row.left);
      RC_ASSERT(countOf(overview, RosterPart{Kind::Roster, period, row.start}) == row.roster);
    }
  }
}

} // namespace

TEST_CASE("overview", "[insight]")
{
  SECTION("opens exactly as many people as every number says")
  {
    law("people = number", [] {
      const Overview shown = overviewOf(SlowHistory::any(middle), middle.plus(*rc::gen::inRange(-60, 90)));
      opensTiles(shown);
      opensLifecycle(shown);
      opensRoster(shown);
      for (const ActiveRow& row : shown.active) {
        RC_ASSERT(countOf(shown, ActivePart{row.date, 1}) == row.dau);
        RC_ASSERT(countOf(shown, ActivePart{row.date, 7}) == row.wau);
        RC_ASSERT(countOf(shown, ActivePart{row.date, 30}) == row.mau);
      }
      for (const TodayRow& row : shown.today)
        RC_ASSERT(countOf(shown, TodayPart{row.key}) == row.people);
      for (const LayerCount& layer : shown.layers)
        RC_ASSERT(overviewPeople(shown, LayerPart{layer.code}) == layer.people);
    });
  }
  SECTION("counts like a list read from end to end")
  {
    law("tiles and today", [] {
      const auto slow = SlowHistory::any(middle);
      const Date asOf = middle.plus(*rc::gen::inRange(-60, 90));
      const Overview shown = overviewOf(slow, asOf);
      for (const int days : overviewDays) {
        for (const TileKey key : tileKeys)
          RC_ASSERT(overviewPeople(shown, TilePart{key, days}) == slowTile(slow, key, asOf, days));
      }
      for (const TodayKey key : todayKeys)
        RC_ASSERT(overviewPeople(shown, TodayPart{key}) == slowToday(slow, key, asOf));
    });
  }
  SECTION("says the same silence in the tile as in the layers, and the stock of the silent in the lifecycle")
  {
    law("silence", [] {
      const auto slow = SlowHistory::any(middle);
      const Date asOf = middle.plus(*rc::gen::inRange(-60, 90));
      const Overview shown = overviewOf(slow, asOf);
      const Tile& tile = shown.tiles.at(30)[4];
      RC_ASSERT(tile.people == countOf(shown, LayerPart{"silent"}));
      RC_ASSERT(!tile.value || *tile.value == silentShare(slow, asOf));
      const People never = slow.where([&](const Person& p) { return !SlowHistory::activeBy(p, asOf); });
      RC_ASSERT(tile.never == static_cast<std::int64_t>((silentLayer(slow, asOf) & never).cardinality()));
      const People stock = slow.where([&](const Person& p) { return isSilent(p, asOf); });
      const auto& rows = shown.lifecycle.at(Period::Day);
      if (!rows.empty())
        RC_ASSERT(rows.back().silent == static_cast<std::int64_t>(stock.cardinality()));
    });
  }
  SECTION("ends each line at the value")
  {
    law("series", [] {
      const Overview shown = overviewOf(SlowHistory::any(middle), middle.plus(*rc::gen::inRange(-60, 90)));
      for (const auto& [days, tiles] : shown.tiles) {
        for (const Tile& tile : tiles) {
          RC_ASSERT(tile.series.size() == 30U);
          const bool sums =
              tile.key == TileKey::Joined && days != 30; // its points are shorter than its period
          if (tile.value && !sums && days == 30 && tile.key != TileKey::Joined &&
              !std::isnan(tile.series.back()))
            RC_ASSERT(tile.series.back() == *tile.value);
        }
      }
    });
  }
}

TEST_CASE("overview of a small community", "[insight]")
{
  // Ten people joined in January; one every month leaves; all talk every day until they leave or tire.
  SlowHistory slow;
  const Date start{18'000};
  for (std::uint32_t i = 1; i <= 10; ++i) {
    Person person{i, start.plus(static_cast<int>(i)), {}, {}};
    const int tires = i <= 4 ? 80 : 200;
    for (int day = static_cast<int>(i); day < tires; ++day)
      person.active.insert(start.plus(day));
    if (i == 10)
      person.left = start.plus(100);
    slow.people.push_back(person);
  }
  slow.people.push_back({11, start.plus(118), {}, {}}); // joined late, never active
  const Date asOf = start.plus(120);
  const Overview shown = overviewOf(slow, asOf);
  const auto tile = [&](TileKey key, int days) {
    return shown.tiles.at(days).at(static_cast<std::size_t>(key));
  };

  SECTION("shows the numbers anybody can count")
  {
    CHECK(tile(TileKey::Members, 30).value == 10);
    CHECK(tile(TileKey::Members, 30).previous == 10);
    CHECK(tile(TileKey::Wau, 30).value == 6);
    CHECK(tile(TileKey::Mau, 30).value == 6);
    CHECK(tile(TileKey::Stickiness, 30).value == 1.0);
    CHECK(tile(TileKey::Silent, 30).people == 4);
    CHECK(tile(TileKey::Silent, 30).of == 10);
    CHECK(*tile(TileKey::Silent, 30).value == Approx(.4));
    CHECK(tile(TileKey::Joined, 7).value == 1);
    CHECK(tile(TileKey::Joined, 30).range == DateRange{asOf.plus(-29), asOf});
  }
  SECTION("counts among the silent who never was active, but not who is new")
  {
    SlowHistory more = slow;
    more.people.push_back({12, start.plus(5), {}, {}});
    const Overview with = overviewOf(more, asOf);
    const Tile& silent = with.tiles.at(30).at(4);
    CHECK(silent.people == 5);
    CHECK(silent.never == 1);
    CHECK(silent.of == 11);
    CHECK(*silent.previous == Approx(1. / 11)); // 30 days before, only the one who never was
    CHECK(tile(TileKey::Silent, 30).never == 0);
  }
  SECTION("says no silent share where the layers are not known")
  {
    OverviewInputs inputs;
    inputs.history = slow.fast();
    inputs.asOf = asOf;
    const Overview bare = overviewOf(inputs, [&](auto ids) { return readMembers(slow, ids); });
    CHECK_FALSE(bare.tiles.at(30).at(4).value);
    CHECK(bare.tiles.at(30).at(1).value == 6);
  }
  SECTION("begins the line of the silent share with what it is compared with")
  {
    const SilentLayer layer{{}, {{asOf.plus(-30), .75}, {asOf.plus(-7), .5}}};
    const Tile silent = silentTile(*slow.fast(), layer, {asOf, 30, silentAfter});
    REQUIRE(silent.previous == .75);
    REQUIRE(silent.series.size() == 30);
    CHECK(silent.series.front() == .75);
    CHECK(std::isnan(silent.series[1]));
    CHECK(silent.series[29 - 7] == .5);
    CHECK(silent.series.back() == silent.value);

    // Nobody was ever active: nothing says who was silent then.
    const auto quiet = History::fromParts({}, {{{{1}, asOf.plus(-90), {}}}, {}});
    const Tile unknown = silentTile(*quiet, layer, {asOf, 30, silentAfter});
    CHECK_FALSE(unknown.previous);
    CHECK(std::count_if(unknown.series.begin(), unknown.series.end(),
                        [](double share) { return !std::isnan(share); }) == 1);
  }
  SECTION("compares only where the history reaches back")
  {
    CHECK(tile(TileKey::Wau, 90).previous);
    CHECK(tile(TileKey::Mau, 90).previous);
    CHECK_FALSE(overviewOf(slow, asOf.plus(-1)).tiles.at(90)[2].previous);
    CHECK(overviewOf(slow, start.plus(36)).tiles.at(30)[1].previous == std::nullopt);
    CHECK(overviewOf(slow, start.plus(37)).tiles.at(30)[1].previous == 7);
  }
  SECTION("names the newest and those who did most")
  {
    REQUIRE(shown.newest.size() == 1);
    CHECK(shown.newest.front().id.value == 11);
    const Overview earlier = overviewOf(slow, start.plus(112)); // day 110 was the 30th without the four
    const TodayRow& silent = earlier.today.at(1);
    CHECK(silent.key == TodayKey::JustSilent);
    CHECK(silent.people == 4);
    REQUIRE(silent.first.size() == 3);
    CHECK(silent.first.front().id.value == 1);
  }
  SECTION("leaves out what lies before the history")
  {
    CHECK(shown.active.front().date == start.plus(1));
    CHECK(shown.active.back().date == asOf);
    CHECK(shown.lifecycle.at(Period::Day).size() == 30);
    CHECK(shown.lifecycle.at(Period::Month).size() == 5);
    CHECK(shown.roster.at(Period::Month).front().joined > 0);
  }
  SECTION("knows how old its data are")
  {
    CHECK(shown.daysBehind() == 0);
    CHECK(overviewOf(slow, start.plus(209)).daysBehind() == 10);
    CHECK(overviewOf({}, asOf).daysBehind() == 0);
    CHECK_FALSE(overviewOf({}, asOf).hasPeople());
    CHECK(shown.hasPeople());
  }
  SECTION("names three of those a task is due for, who joined last first")
  {
    DueTask due;
    for (const Person& person : slow.people)
      due.people.add(static_cast<std::uint32_t>(person.id));
    const auto tasks = todayTasks({due}, [&](auto ids) { return readMembers(slow, ids); });
    REQUIRE(tasks.size() == 1);
    CHECK(tasks[0].task.people == due.people);
    REQUIRE(tasks[0].first.size() == 3);
    CHECK(tasks[0].first.front().id.value == 11);
    CHECK(todayTasks({}, {}).empty());
  }
  SECTION("has no shares of nobody")
  {
    const Overview empty = overviewOf({}, asOf);
    CHECK_FALSE(empty.tiles.at(30).at(3).value);
    CHECK_FALSE(empty.tiles.at(30).at(4).value);
    CHECK(empty.lifecycle.at(Period::Week).empty());
    CHECK(empty.active.empty());
  }
}
