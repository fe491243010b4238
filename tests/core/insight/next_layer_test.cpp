// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/next_layer.h"
#include "core/insight/reach.h"
#include "tests/core/rules/plain_facts.h"
#include "tests/laws.h"

using namespace weilu;

namespace {

Scheme five() { return shippedSchemes().front(); }

struct Person {
  double tenure = 100, activeDays = 2, weeks = 5, contributions = 0;
  bool renewed = false;
};

PlainFacts factsOf(const Person& person)
{
  PlainFacts facts(1);
  facts.set(1, "tenure_days", 0, person.tenure);
  facts.set(1, "active_days", 30, person.activeDays);
  facts.set(1, "weeks_active", 26, person.weeks);
  facts.set(1, "contributions", 90, person.contributions);
  facts.set(1, "role", 0, std::string("member"));
  facts.set(1, "concentration", 90, std::string("none"));
  facts.set(1, "term_renewed", 0, person.renewed ? 1.0 : 0.0);
  return facts;
}

/// "active: active on at least 4 of the last 30 days (2)", the next layer and what is missing with its value.
std::string nextOf(const char* layer, const Person& person)
{
  const auto next = nextLayer(five(), factsOf(person), MemberId{1}, layer);
  if (!next)
    return "-";
  std::string text = next->code + ":";
  for (const ConditionFact& fact : next->missing) {
    CHECK_FALSE(fact.holds);
    text += " " + sentence(Rule::when(fact.condition), Language::En);
    if (const auto* have = std::get_if<double>(&fact.value))
      text += " (" + std::to_string(static_cast<int>(*have)) + ")";
    text += ";";
  }
  return text;
}

} // namespace

TEST_CASE("The next layer", "[insight]")
{
  SECTION("of somebody potential is active, for nobody becomes a newcomer again")
  {
    CHECK(nextOf("potential", {}) == "active: active on at least 4 of the last 30 days (2);");
  }
  SECTION("of somebody silent is potential: one active day")
  {
    CHECK(nextOf("silent", {.activeDays = 0}) == "potential: active in the last 30 days (0);");
  }
  SECTION("of a newcomer needs the time too, for newcomer comes before active")
  {
    CHECK(nextOf("newcomer", {.tenure = 12, .activeDays = 6}) ==
          "active: in the community for at least 30 days (12);");
    CHECK(
        nextOf("newcomer", {.tenure = 12, .activeDays = 3}) ==
        "active: active on at least 4 of the last 30 days (3); in the community for at least 30 days (12);");
  }
  SECTION("of somebody active is loyal, by the way with the least still to do")
  {
    CHECK(nextOf("active", {.tenure = 200, .activeDays = 5, .weeks = 15}) ==
          "loyal: active in at least 20 of the last 26 weeks (15);");
    CHECK(nextOf("active", {.tenure = 90, .activeDays = 5, .weeks = 15}) ==
          "loyal: in the community for at least 180 days (90); active in at least 20 of the last 26 weeks "
          "(15);");
    CHECK(nextOf("active", {.tenure = 20, .activeDays = 5, .weeks = 2}) ==
          "loyal: renewed a paid term (0); in the community for at least 30 days (20);");
  }
  SECTION("of somebody loyal is leader, by contributing rather than by being given a role")
  {
    CHECK(nextOf("loyal", {.contributions = 4}) ==
          "expert: at least 10 contributions in the last 90 days (4);");
  }
  SECTION("does not ask twice for the same thing")
  {
    Scheme scheme = five();
    scheme.layers[5].rank = 0; // potential no better than silent: from silent to active at once
    scheme.layers[1].rank = 0;
    const auto next = nextLayer(scheme, factsOf({.activeDays = 0}), MemberId{1}, "silent");
    REQUIRE(next);
    CHECK(next->code == "active");
    REQUIRE(next->missing.size() == 1);
    CHECK(next->missing[0].condition.value == RuleValue(4.0));
  }
  SECTION("is none above the best and for no layer at all")
  {
    CHECK(nextOf("expert", {}) == "-");
    CHECK(nextOf("", {}) == "-");
  }
}

TEST_CASE("The opposite of a condition", "[insight]")
{
  SECTION("holds exactly when the condition does not")
  {
    law("one of the two holds", [] {
      const Condition condition{"active_days", 30,
                                *rc::gen::element(Operator::Equals, Operator::NotEquals, Operator::Less,
                                                  Operator::AtMost, Operator::Greater, Operator::AtLeast),
                                static_cast<double>(*rc::gen::inRange(0, 4))};
      const RuleValue value = static_cast<double>(*rc::gen::inRange(0, 5));
      const auto other = opposite(condition);
      RC_ASSERT(other.has_value());
      RC_ASSERT(holds(condition, value, Date{}) != holds(*other, value, Date{}));
    });
  }
  SECTION("knows flags and what may be unknown")
  {
    CHECK(opposite({"term_active", 0, Operator::Equals, 1.0})->value == RuleValue(0.0));
    CHECK(opposite({"city", 0, Operator::IsSet, {}})->op == Operator::IsEmpty);
    CHECK(opposite({"last_active_days", 0, Operator::Equals, 0.0})->op == Operator::NotEquals);
    CHECK_FALSE(opposite({"role", 0, Operator::In, std::vector<std::string>{"host"}}));
  }
}

TEST_CASE("The distance of a condition", "[insight]")
{
  const auto distance = [](const Condition& condition, RuleValue value) {
    return distanceOf({condition, std::move(value), false});
  };
  SECTION("is the share that is missing")
  {
    CHECK(*distance({"active_days", 30, Operator::AtLeast, 4.0}, 1.0) == Approx(0.75));
    CHECK(*distance({"events.post", 30, Operator::Greater, 10.0}, 10.0) == Approx(0));
    CHECK(*distance({"counter:x", 0, Operator::AtLeast, 4.0}, {}) == Approx(1));
  }
  SECTION("is larger for what has to be given")
  {
    CHECK(distance({"role", 0, Operator::Equals, "host"}, "member") == 2);
    CHECK(distance({"term_renewed", 0, Operator::Equals, 1.0}, 0.0) == 1);
    CHECK(distance({"last_active_days", 0, Operator::AtMost, 7.0}, 30.0) == 1);
  }
  SECTION("is none for what cannot be")
  {
    CHECK_FALSE(distance({"tenure_days", 0, Operator::Less, 30.0}, 40.0));
    CHECK_FALSE(distance({"city", 0, Operator::Equals, "上海"}, "北京"));
    CHECK_FALSE(distance({"active_days", 30, Operator::Equals, 2.0}, 3.0));
    CHECK_FALSE(distance({"no such field", 0, Operator::Equals, 2.0}, {}));
  }
}
