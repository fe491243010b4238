// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/response_time.h"
#include "tests/core/insight/village.h"
#include "tests/laws.h"

using namespace weilu;

namespace {

const Date monday = Date::parse("2024-09-30").value();

std::vector<Said> anything()
{
  std::vector<Said> said;
  for (int i = *rc::gen::inRange(0, 30); i > 0; --i)
    said.push_back({*rc::gen::inRange<std::uint32_t>(1, 9), *rc::gen::inRange<std::uint32_t>(0, 3),
                    *rc::gen::inRange<std::int64_t>(0, 50)});
  return said;
}

/// Something said in a space of the village.
void say(Village& village, MemberId who, const std::string& kind, std::int64_t space, Moment at)
{
  EventBatch batch;
  batch.add({who, at, village.activity.kindNamed(kind), SpaceId{space}, 1});
  Source source;
  source.kind = "manual";
  Edit edit(village.db, {"events", {}}, source);
  village.activity.add(std::move(batch), *edit.source());
  edit.commit();
}

} // namespace

TEST_CASE("Answers of staff", "[insight][response]")
{
  law("are the first things said later in the space", [] {
    const auto asks = anything(), answers = anything();
    const auto found = answered(asks, answers);
    RC_ASSERT(found.size() == asks.size());
    for (std::size_t i = 0; i < asks.size(); ++i) {
      std::optional<std::int64_t> expected;
      for (const Said& answer : answers) {
        if (answer.space == asks[i].space && answer.at > asks[i].at)
          expected = std::min(expected.value_or(INT64_MAX), answer.at - asks[i].at);
      }
      RC_ASSERT(found[i].asked == asks[i]);
      RC_ASSERT(found[i].answered == expected);
    }
  });
  SECTION("are looked for among posts, or what a file calls questions")
  {
    Village village;
    const auto asks = [&] { return responseKinds(village.activity.kinds()).asks; };
    CHECK(asks() == std::vector<KindId>{village.activity.kindNamed("post")});
    const KindId question = village.activity.kindNamed("question");
    CHECK(asks() == std::vector<KindId>{question});
    CHECK(responseKinds({}).asks.empty());
  }
}

TEST_CASE("Response time", "[insight][response]")
{
  SECTION("is by week, with quantiles and who waits")
  {
    const Calendar calendar{Zone::named("Asia/Shanghai").value(), WeekStart::Monday};
    const auto at = [&](Date date) { return calendar.zone.moment(date).seconds; };
    const std::vector<Question> questions{{{1, 0, at(monday)}, 60},
                                          {{1, 0, at(monday.plus(6))}, 120},
                                          {{2, 0, at(monday.plus(7))}, {}},
                                          {{2, 0, at(monday.plus(8))}, {}},
                                          {{3, 0, at(monday.plus(9))}, 600}};
    const ResponseTimes times = responseTimes(calendar, questions, {monday.plus(2), monday.plus(15)});
    REQUIRE(times.weeks.size() == 3);
    CHECK(times.weeks[0].start == monday);
    CHECK(times.weeks[0].asked == 2);
    CHECK(times.weeks[0].median == Approx(90));
    CHECK(times.weeks[0].p90 == Approx(114));
    CHECK(times.weeks[1].unanswered() == 2);
    CHECK(times.weeks[1].waiting.cardinality() == 1);
    CHECK(times.weeks[1].people.cardinality() == 2);
    CHECK_FALSE(times.weeks[2].median);
    CHECK(times.all.asked == 5);
    CHECK(times.all.median == Approx(120));
  }
  SECTION("is of people who are not staff, in the dates, up to the as-of date")
  {
    Village village;
    const MemberId owner = village.person(monday, Role::Owner), bot = village.person(monday, Role::Bot),
                   one = village.person(monday), two = village.person(monday);
    const auto at = [&](int day, int hour) { return village.zone.moment(monday.plus(day), hour * 3600); };
    say(village, one, "post", 1, at(0, 9));
    say(village, two, "reply", 1, at(0, 10)); // not staff
    say(village, bot, "reply", 1, at(0, 10)); // not staff either
    say(village, owner, "reaction", 1, at(0, 10));
    say(village, owner, "reply", 2, at(0, 10)); // elsewhere
    say(village, owner, "message", 1, at(0, 11));
    say(village, owner, "post", 1, at(1, 8)); // staff do not ask
    say(village, bot, "post", 1, at(1, 8));   // nor do bots
    say(village, two, "post", 1, at(2, 8));   // answered after the as-of date
    say(village, owner, "reply", 1, at(5, 8));
    say(village, one, "post", 1, at(4, 8)); // after the range
    const auto history = village.history();
    const EventReader events(village.db);
    const auto found =
        questionsIn(events, responseKinds(village.activity.kinds()), history->population(),
                    staffOf(village.members), village.zone, {monday, monday.plus(3)}, monday.plus(4));
    REQUIRE(found.size() == 2);
    CHECK(found[0].answered == 2 * 3600);
    CHECK(found[1].asked.person == static_cast<std::uint32_t>(two.value));
    CHECK_FALSE(found[1].answered);
  }
  SECTION("of nothing is nothing")
  {
    CHECK(responseTimes({}, {}, {monday, monday.plus(-1)}).weeks.empty());
    const ResponseTimes none = responseTimes({}, {}, {monday, monday});
    CHECK(none.all.asked == 0);
    CHECK_FALSE(none.all.p90);
  }
}
