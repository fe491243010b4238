// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/rhythm.h"
#include "tests/core/insight/village.h"
#include "tests/laws.h"

using namespace weilu;

namespace {

Date on(const char* date) { return Date::parse(date).value(); }

Rhythm rhythmOf(Village& village, DateRange range)
{
  const auto history = village.history();
  return rhythmOf(EventReader(village.db), activeKinds(village.activity.kinds()), history->population(),
                  village.zone, range);
}

} // namespace

TEST_CASE("The rhythm of a community", "[insight][rhythm]")
{
  SECTION("goes by the clocks of its zone")
  {
    Village village("Asia/Shanghai");
    const MemberId one = village.person(), two = village.person(), bot = village.person({}, Role::Bot);
    const Date wednesday = on("2024-10-02");
    village.event(one, wednesday, "message", 3, 20 * 3600);
    village.event(one, wednesday, "post", 1, 20 * 3600 + 3599);
    village.event(two, wednesday.plus(7), "message", 1, 20 * 3600);
    village.event(two, wednesday.plus(7), "message", 1, 21 * 3600);
    village.event(two, wednesday, "message", 1, 0); // still Tuesday in UTC
    village.event(bot, wednesday, "message", 50, 20 * 3600);
    village.event(two, wednesday, "purchase", 50, 20 * 3600);
    const Rhythm rhythm = rhythmOf(village, {wednesday.plus(-2), wednesday.plus(11)});
    CHECK(rhythm.at(2, 20).events == 5);
    CHECK(rhythm.at(2, 20).people == 2);
    CHECK(rhythm.at(2, 20).hours == 2);
    CHECK(rhythm.at(2, 20).perHour() == 2.5);
    CHECK(rhythm.at(2, 0).events == 1);
    CHECK(rhythm.events() == 7);
    CHECK(rhythm.people(2, 20).cardinality() == 2);
    CHECK(rhythm.people(2, 21, 23).cardinality() == 1);
  }
  SECTION("knows that clocks change")
  {
    Village village("Europe/Berlin");
    const MemberId one = village.person();
    // On 31 March 2024 the hour from two to three was skipped, on 27 October it came twice.
    const Moment spring = village.zone.moment(on("2024-03-31"), 3 * 3600);
    CHECK(rhythmOf(village, {on("2024-03-31"), on("2024-03-31")}).at(6, 2).hours == 0);
    village.event(one, on("2024-03-31"), "message", 1, 3 * 3600 + 60);
    village.event(one, on("2024-10-27"), "message", 1, 3600);
    const Rhythm autumn = rhythmOf(village, {on("2024-10-27"), on("2024-10-27")});
    CHECK(autumn.at(6, 2).hours == 2);
    CHECK(autumn.at(6, 1).events == 1);
    CHECK(village.zone.offsetAt(spring) == 7200);
    CHECK(rhythmOf(village, {on("2024-03-31"), on("2024-03-31")}).at(6, 3).events == 1);
    CHECK(rhythmOf(village, {on("2024-03-25"), on("2024-03-31")}).at(6, 2).perHour() == 0);
  }
  SECTION("is every event one by one")
  {
    law("cells are what happened in them", [] {
      const char* zone = *rc::gen::element("Asia/Shanghai", "America/St_Johns", "Europe/Berlin");
      Village village(zone);
      const std::array members{village.person(), village.person(), village.person()};
      const Date start = on("2024-03-01");
      const DateRange range{start.plus(*rc::gen::inRange(0, 20)), start.plus(*rc::gen::inRange(20, 60))};
      std::map<std::pair<int, int>, std::pair<std::int64_t, std::set<std::int64_t>>> expected;
      for (int i = *rc::gen::inRange(0, 25); i > 0; --i) {
        const MemberId who = members.at(*rc::gen::inRange<std::size_t>(0, 3));
        const Date date = start.plus(*rc::gen::inRange(-3, 65));
        const std::int32_t second = i * 3'000;
        village.event(who, date, "message", 2, second);
        const Moment at = village.zone.moment(date, second);
        const Date local = village.zone.dateOf(at);
        if (local < range.from || local > range.to)
          continue;
        const auto ofDay = at.seconds + village.zone.offsetAt(at) - local.days * std::int64_t{86'400};
        auto& [events, people] =
            expected[{static_cast<int>(weekday(local)) - 1, static_cast<int>(ofDay / 3600)}];
        events += 2;
        people.insert(who.value);
      }
      const Rhythm rhythm = rhythmOf(village, range);
      double hours = 0;
      for (int day = 0; day < 7; ++day) {
        for (int hour = 0; hour < 24; ++hour) {
          const auto& [events, people] = expected[{day, hour}];
          RC_ASSERT(rhythm.at(day, hour).events == events);
          RC_ASSERT(rhythm.at(day, hour).people == std::ssize(people));
          RC_ASSERT(rhythm.people(day, hour).cardinality() == people.size());
          hours += rhythm.at(day, hour).hours;
        }
      }
      const auto seconds =
          village.zone.moment(range.to.plus(1)).seconds - village.zone.moment(range.from).seconds;
      RC_ASSERT(hours == static_cast<double>(seconds) / 3600);
    });
  }
  SECTION("stops when asked")
  {
    Village village;
    const MemberId who = village.person();
    const Date start = on("2024-10-02");
    for (int second = 0; second < 70'000; ++second) {
      village.event(who, start, "message", 1, second);
      village.event(who, start.plus(9), "message", 1, second);
    }
    (void)village.history();
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(rhythmOf(EventReader(village.db), activeKinds(village.activity.kinds()),
                             village.members.everybody(), village.zone, {start, start.plus(9)},
                             {stop.get_token(), {}}),
                    Cancelled);
  }
  SECTION("of nothing is nothing")
  {
    Village village;
    const Date day = on("2024-10-02");
    CHECK(rhythmOf(village, {day, day}).events() == 0);
    (void)village.person();
    const Rhythm backwards = rhythmOf(village, {day, day.plus(-1)});
    CHECK(backwards.at(0, 0).perHour() == 0);
    CHECK(backwards.people(0, 0).isEmpty());
    CHECK(rhythmSlots(backwards).busiest.empty());
    CHECK_FALSE(rhythmSlots(backwards).quietest);
  }
}

TEST_CASE("The times worth knowing", "[insight][rhythm]")
{
  Village village;
  const MemberId one = village.person();
  const Date monday = on("2024-09-30");
  const auto happens = [&](int day, int hour, std::uint32_t count) {
    village.event(one, monday.plus(day), "message", count, hour * 3600);
  };
  for (int day = 0; day < 7; ++day) {
    for (int hour = 8; hour < 22; ++hour)
      happens(day, hour, 10);
  }
  happens(2, 20, 80);
  happens(2, 21, 90);
  happens(5, 9, 40);
  happens(5, 10, 40);
  const RhythmSlots slots = rhythmSlots(rhythmOf(village, {monday, monday.plus(6)}));
  const Rhythm rhythm = rhythmOf(village, {monday, monday.plus(13)});
  CHECK(rhythm.perHour(2, 20, 21) == 95. / 2); // of two weeks, the second one empty
  CHECK(rhythm.perHour(5, 9, 9) == 25);
  CHECK_FALSE(rhythmOf(village, {monday, monday}).perHour(1, 9, 10)); // there was no Tuesday
  REQUIRE(slots.busiest.size() == 3);
  CHECK(slots.busiest[0] == RhythmSlot{2, 20, 21, 95});
  CHECK(slots.busiest[1] == RhythmSlot{5, 9, 10, 50});
  CHECK(slots.busiest[2].perHour == 10); // not 19–20: an hour of the evening pair counts once
  REQUIRE(slots.quietest);
  CHECK(slots.quietest->perHour == 10);
  CHECK(slots.quietest->fromHour == 8);
}
