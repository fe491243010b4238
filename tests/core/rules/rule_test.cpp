// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule.h"
#include "tests/core/rules/plain_facts.h"
#include "tests/core/rules/random_rule.h"
#include "tests/laws.h"

namespace weilu {

namespace {

double thresholdOf(const Rule& rule) { return std::get<double>(rule.condition.value); }

PlainFacts randomFacts()
{
  PlainFacts facts(40);
  for (std::uint32_t person = 1; person <= 40; ++person) {
    for (const char* field : {"active_days", "contributions", "events.message"})
      facts.set(person, field, 30, static_cast<double>(*rc::gen::inRange(0, 13)));
  }
  return facts;
}

} // namespace

TEST_CASE("A relaxed rule", "[rules]")
{
  SECTION("lowers the thresholds of at least and more than")
  {
    CHECK(thresholdOf(relaxed(when("active_days", 30, Operator::AtLeast, 10), 0.9)) == Approx(9));
    CHECK(thresholdOf(relaxed(when("active_days", 30, Operator::Greater, 20), 0.9)) == Approx(18));
  }
  SECTION("leaves every other operator alone")
  {
    for (const auto op : {Operator::Equals, Operator::NotEquals, Operator::Less, Operator::AtMost})
      CHECK(thresholdOf(relaxed(when("active_days", 30, op, 10), 0.9)) == 10);
  }
  SECTION("lowers a negative threshold too")
  {
    CHECK(thresholdOf(relaxed(when("term_ends_in_days", 0, Operator::AtLeast, -10), 0.9)) == Approx(-11));
  }
  SECTION("does not take a share of a date")
  {
    CHECK(thresholdOf(relaxed(when("joined", 0, Operator::AtLeast, 20000), 0.9)) == 20000);
  }
  SECTION("reaches into groups, but not through one not")
  {
    const Rule inner = when("active_days", 30, Operator::AtLeast, 10);
    const Rule rule =
        relaxed(Rule::all({Rule::any({inner}), Rule::none(inner), Rule::none(Rule::none(inner))}), .9);
    CHECK(thresholdOf(rule.parts[0].parts[0]) == Approx(9));
    CHECK(thresholdOf(rule.parts[1].parts[0]) == 10);
    CHECK(thresholdOf(rule.parts[2].parts[0].parts[0]) == Approx(9));
  }
  SECTION("holds for everybody the rule holds for")
  {
    law("whoever the rule holds for, the relaxed one holds for", [] {
      const Rule rule = *randomRule();
      const double factor = *rc::gen::inRange(1, 101) / 100.0;
      const PlainFacts facts = randomFacts();
      RC_ASSERT(evaluate(rule, facts).isSubset(evaluate(relaxed(rule, factor), facts)));
    });
  }
}

TEST_CASE("An operator's code", "[rules]")
{
  SECTION("leads back to the operator")
  {
    for (const char* text : {"=", "!=", "<", "<=", ">", ">=", "between", "contains", "in", "empty", "set",
                             "in_last", "in_next"}) {
      REQUIRE(operatorNamed(text));
      CHECK(code(*operatorNamed(text)) == text);
    }
    CHECK_FALSE(operatorNamed("=="));
    CHECK_FALSE(operatorNamed(""));
  }
}

} // namespace weilu
