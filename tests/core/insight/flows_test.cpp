// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/flows.h"
#include "tests/core/insight/slow_history.h"

using namespace weilu;

namespace {

/// Joined in the weeks [first, last] before the week that ends on \p end (0 is that week).
bool joinedInWeeks(const SlowHistory::Person& person, Date end, int first, int last)
{
  const auto came = SlowHistory::arrival(person);
  return came && *came > end.plus(-7 * (last + 1)) && *came <= end.plus(-7 * first);
}

PeopleShare slowFlow(const SlowHistory& slow, Flow flow, Date end, int silentAfter)
{
  using Person = SlowHistory::Person;
  const Date start = end.plus(1 - 7 * flowWeeks);
  switch (flow) {
  case Flow::Joining:
    return {slow.where([&](const Person& p) { return joinedInWeeks(p, end, 0, 7); }),
            slow.where([&](const Person& p) { return SlowHistory::onRoster(p, start.plus(-1)); })};
  case Flow::Activation: {
    const auto of = [&](const Person& p) { return joinedInWeeks(p, end, 1, 8); };
    return {slow.where([&](const Person& p) {
              const auto came = SlowHistory::arrival(p);
              return of(p) && SlowHistory::activeIn(p, *came, came->plus(6));
            }),
            slow.where(of)};
  }
  case Flow::Retention: {
    const auto of = [&](const Person& p) { return joinedInWeeks(p, end, 4, 11); };
    return {slow.where([&](const Person& p) {
              if (!of(p))
                return false;
              const Date week = slow.start(Period::Week, *SlowHistory::arrival(p)).plus(28);
              return SlowHistory::activeIn(p, week, week.plus(6));
            }),
            slow.where(of)};
  }
  case Flow::WinBack:
    break;
  }
  const Date before = start.plus(-1);
  const auto of = [&](const Person& p) {
    return SlowHistory::onRoster(p, before) && SlowHistory::activeBy(p, before) &&
           !SlowHistory::activeIn(p, before.plus(1 - silentAfter), before);
  };
  return {slow.where([&](const Person& p) { return of(p) && SlowHistory::activeIn(p, start, end); }),
          slow.where(of)};
}

FlowChange change(Flow flow, double now, double before, bool comparable = true)
{
  return {flow, now, before, 0, 0, comparable};
}

} // namespace

TEST_CASE("The flows of a community", "[insight][stage]")
{
  SECTION("are what the definitions say, person by person")
  {
    law("slow reference", [] {
      const auto slow = SlowHistory::any();
      const Date end = slow.last(Period::Week, Date{18'300}.plus(*rc::gen::inRange(-30, 110)));
      const int silentAfter = *rc::gen::inRange(1, 40);
      for (const Flow flow : flows) {
        const PeopleShare expected = slowFlow(slow, flow, end, silentAfter);
        const PeopleShare found = flowOf(*slow.fast(), flow, end, silentAfter);
        RC_ASSERT(found.people == expected.people);
        RC_ASSERT(found.of == expected.of);
      }
    });
  }
  SECTION("break where one falls furthest behind what it was")
  {
    CHECK(brokenFlow(std::vector{change(Flow::Joining, 0.30, 0.40), change(Flow::Retention, 0.10, 0.30)}) ==
          Flow::Retention);
    CHECK(brokenFlow(std::vector{change(Flow::Joining, 0.30, 0.40), change(Flow::Retention, 0.30, 0.31)}) ==
          Flow::Joining);
    CHECK_FALSE(brokenFlow(std::vector{change(Flow::Joining, 0.35, 0.40)}));
    CHECK_FALSE(brokenFlow(std::vector{change(Flow::Joining, 0.1, 0.40, false)}));
    CHECK_FALSE(brokenFlow({}));
  }
  SECTION("are not compared between too few people")
  {
    HistoryParts parts;
    const Date end{18'301}; // a Sunday
    REQUIRE(weekday(end) == 7);
    for (int i = 0; i < 2 * flowAtLeastPeople - 1; ++i)
      parts.people.push_back({{i + 1}, end.plus(i % 2 == 0 ? -20 : -70), {}});
    const auto changes = flowChanges(*History::fromParts({}, std::move(parts)), end, 30);
    REQUIRE(changes.size() == flows.size());
    for (const FlowChange& one : changes) {
      CHECK_FALSE(one.comparable);
      CHECK_FALSE(one.ratio());
    }
  }
}
