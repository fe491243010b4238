// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/evaluate.h"
#include "tests/core/rules/plain_facts.h"
#include "tests/core/rules/random_rule.h"
#include "tests/laws.h"

namespace weilu {

namespace {

using Texts = std::vector<std::string>;

bool fits(const std::string& field, Operator op, RuleValue asked, const RuleValue& value)
{
  return holds({field, 0, op, std::move(asked)}, value, Date{20000});
}

/// What the rule means for one person, by the book.
bool slow(const Rule& rule, const PlainFacts& facts, std::uint32_t person)
{
  const auto each = [&](const Rule& part) { return slow(part, facts, person); };
  switch (rule.kind) {
  case Rule::Kind::All:
    return std::all_of(rule.parts.begin(), rule.parts.end(), each);
  case Rule::Kind::Any:
    return std::any_of(rule.parts.begin(), rule.parts.end(), each);
  case Rule::Kind::Not:
    return !each(rule.parts[0]);
  case Rule::Kind::Condition:
    return holds(rule.condition, facts.measure(rule.condition, MemberId{person}), facts.asOf());
  case Rule::Kind::Always:
    break;
  }
  return true;
}

} // namespace

TEST_CASE("A condition holds", "[rules]")
{
  using O = Operator;
  SECTION("for numbers by size")
  {
    CHECK(fits("tenure_days", O::AtLeast, 4.0, 4.0));
    CHECK_FALSE(fits("tenure_days", O::Greater, 4.0, 4.0));
    CHECK(fits("tenure_days", O::AtMost, 4.0, 4.0));
    CHECK_FALSE(fits("tenure_days", O::Less, 4.0, 4.0));
    CHECK(fits("tenure_days", O::Between, std::pair(4.0, 6.0), 4.0));
    CHECK(fits("tenure_days", O::Between, std::pair(4.0, 6.0), 6.0));
    CHECK_FALSE(fits("tenure_days", O::Between, std::pair(4.0, 6.0), 6.5));
  }
  SECTION("for dates counted from the as-of date")
  {
    const auto on = [](double days) { return RuleValue(20000 + days); };
    CHECK(fits("joined", O::InLast, 30.0, on(0)));
    CHECK(fits("joined", O::InLast, 30.0, on(-29)));
    CHECK_FALSE(fits("joined", O::InLast, 30.0, on(-30)));
    CHECK_FALSE(fits("joined", O::InLast, 30.0, on(1)));
    CHECK(fits("left", O::InNext, 7.0, on(0)));
    CHECK(fits("left", O::InNext, 7.0, on(7)));
    CHECK_FALSE(fits("left", O::InNext, 7.0, on(8)));
    CHECK_FALSE(fits("left", O::InNext, 7.0, on(-1)));
    CHECK(fits("custom:renewal", O::InNext, 7.0, " " + Date{20003}.iso()));
    CHECK_FALSE(fits("custom:renewal", O::InNext, 7.0, "soon"));
    CHECK_FALSE(fits("joined", O::InLast, 30.0, {}));
  }
  SECTION("for texts as people type them")
  {
    CHECK(fits("city", O::Equals, "Berlin", " BERLIN "));
    CHECK(fits("city", O::In, Texts{"上海", "北京"}, "北京"));
    CHECK(fits("occupation", O::Contains, "设计", "平面设计师"));
    CHECK_FALSE(fits("occupation", O::Equals, "设计", "平面设计师"));
  }
  SECTION("for many names when one of them fits")
  {
    CHECK(fits("tag", O::Equals, "vip", Texts{"new", "VIP"}));
    CHECK(fits("tag", O::In, Texts{"a", "b"}, Texts{"b", "c"}));
    CHECK(fits("tag", O::NotEquals, "vip", Texts{"new"}));
    CHECK_FALSE(fits("tag", O::NotEquals, "vip", Texts{"new", "vip"}));
    CHECK(fits("tag", O::IsEmpty, {}, Texts{}));
  }
  SECTION("for custom fields as number when a number is asked for")
  {
    CHECK(fits("custom:level", O::Equals, 3.0, " 3.0 "));
    CHECK(fits("custom:level", O::AtLeast, 3.0, "12"));
    CHECK_FALSE(fits("custom:level", O::AtLeast, 3.0, "12 points"));
    CHECK(fits("custom:level", O::Equals, "Gold", "gold"));
  }
  SECTION("for custom fields as date when a fixed date is asked for: the day before, the day, the day after")
  {
    const struct {
      Operator op;
      bool before, on, after;
    } rows[] = {{O::AtLeast, false, true, true}, {O::Greater, false, false, true},
                {O::AtMost, true, true, false},  {O::Less, true, false, false},
                {O::Equals, false, true, false}, {O::NotEquals, true, false, true}};
    for (const auto& row : rows) {
      INFO(code(row.op));
      CHECK(fits("custom:until", row.op, "2024-03-01", "2024-02-29") == row.before);
      CHECK(fits("custom:until", row.op, "2024-03-01", " 2024-03-01 ") == row.on);
      CHECK(fits("custom:until", row.op, "2024-03-01", "2024-03-02") == row.after);
    }
    CHECK_FALSE(fits("custom:until", O::AtLeast, "2024-03-01", "soon"));
    CHECK_FALSE(fits("custom:until", O::AtLeast, "2024-03-01", {}));
  }
  SECTION("for the unknown only as is not and empty")
  {
    for (const auto op : {O::Equals, O::Less, O::AtMost, O::Greater, O::AtLeast, O::IsSet})
      CHECK_FALSE(fits("last_active_days", op, 0.0, {}));
    CHECK_FALSE(fits("last_active_days", O::Between, std::pair(0.0, 9.0), {}));
    CHECK_FALSE(fits("city", O::In, Texts{"x"}, {}));
    CHECK(fits("last_active_days", O::NotEquals, 0.0, {}));
    CHECK(fits("last_active_days", O::IsEmpty, {}, {}));
    CHECK(fits("last_active_days", O::IsSet, {}, 0.0));
  }
}

TEST_CASE("Evaluating a rule", "[rules]")
{
  SECTION("finds exactly the people it holds for")
  {
    law("set algebra finds the people one by one finds", [] {
      PlainFacts facts(30);
      for (std::uint32_t person = 1; person <= 30; ++person) {
        for (const char* field : {"active_days", "contributions"})
          facts.set(person, field, 30, static_cast<double>(*rc::gen::inRange(0, 13)));
      }
      const Rule rule = *randomRule();
      const People found = evaluate(rule, facts);
      for (std::uint32_t person = 1; person <= 30; ++person) {
        RC_ASSERT(found.contains(person) == slow(rule, facts, person));
        RC_ASSERT(explain(rule, facts, MemberId{person}).holds == slow(rule, facts, person));
      }
      RC_ASSERT(found.isSubset(facts.population()));
    });
  }
  SECTION("takes an empty all as everybody and an empty any as nobody")
  {
    const PlainFacts facts(3);
    CHECK(evaluate(Rule::all({}), facts).cardinality() == 3);
    CHECK(evaluate(Rule::any({}), facts).isEmpty());
  }
}

TEST_CASE("Explaining a rule for a person", "[rules]")
{
  PlainFacts facts(1);
  facts.set(1, "active_days", 30, 5.0);
  facts.set(1, "role", 0, std::string("expert"));
  const Condition expert{"role", 0, Operator::Equals, "expert"};
  const Condition busy{"active_days", 30, Operator::AtLeast, 7.0};
  const Condition placed{"city", 0, Operator::IsSet, {}};
  const Rule rule =
      Rule::any({Rule::when(expert), Rule::all({Rule::when(busy), Rule::none(Rule::when(placed))})});
  const RuleExplanation explanation = explain(rule, facts, MemberId{1});

  SECTION("gives every condition in reading order, also when the outcome is clear already")
  {
    REQUIRE(explanation.facts.size() == 3);
    CHECK(explanation.facts[0].condition == expert);
    CHECK(explanation.facts[1].condition == busy);
    CHECK(explanation.facts[2].condition == placed);
  }
  SECTION("gives the value of each and whether it holds")
  {
    CHECK(explanation.holds);
    CHECK(explanation.facts[0].holds);
    CHECK(explanation.facts[1].value == RuleValue(5.0));
    CHECK_FALSE(explanation.facts[1].holds);
    CHECK(std::holds_alternative<std::monostate>(explanation.facts[2].value));
  }
}

} // namespace weilu
