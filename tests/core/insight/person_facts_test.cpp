// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/person_facts.h"
#include "tests/catch.h"
#include "tests/core/insight/village.h"

using namespace weilu;

namespace {

const Date asOf = Date::parse("2024-10-04").value();

RuleValue number(double value) { return value; }

} // namespace

TEST_CASE("Facts about one person on a date to come", "[insight][facts]")
{
  Village village;
  const MemberId who = village.person(asOf.plus(-10));
  const auto value = [&](const PersonFacts& facts, const std::string& field, int window = 0) {
    return facts.measure({field, window, Operator::IsSet, {}}, who);
  };
  SECTION("let time pass and nothing happen")
  {
    village.active(who, asOf.plus(-3), 4);
    village.event(who, asOf.plus(5)); // known to the file, but after the as-of date
    village.term(who, asOf.plus(-20), asOf.plus(10));
    const Facts everybody = village.facts(asOf);
    PersonFacts facts(everybody, who);
    facts.moveTo(asOf.plus(25));
    CHECK(value(facts, "active_days", 30) == number(2));
    CHECK(value(facts, "last_active_days") == number(28));
    CHECK(value(facts, "tenure_days") == number(35));
    CHECK(value(facts, "term_active") == number(0));
    CHECK(value(facts, "term_ends_in_days") == number(-15));
  }
  SECTION("compare contributions with what is core now")
  {
    const MemberId other = village.person(asOf.plus(-50));
    village.event(who, asOf.plus(-89), "contribute", 2);
    village.event(who, asOf.plus(-5), "contribute", 1);
    village.event(other, asOf, "contribute", 2);
    const Facts everybody = village.facts(asOf);
    PersonFacts facts(everybody, who);
    CHECK(value(facts, "concentration", 90) == RuleValue("core"));
    facts.moveTo(asOf.plus(1)); // two fall out of the window
    CHECK(value(facts, "concentration", 90) == RuleValue("casual"));
    facts.moveTo(asOf.plus(90));
    CHECK(value(facts, "concentration", 90) == RuleValue("none"));
  }
  SECTION("keep the class while nothing of one's own leaves the window, though others have as much")
  {
    MemberId last = who;
    for (int i = 0; i < 4; ++i) {
      village.event(last, asOf, "contribute", 2);
      last = village.person(asOf.plus(-50));
    }
    village.event(last, asOf, "contribute", 2);
    const Facts everybody = village.facts(asOf);
    PersonFacts facts(everybody, last);
    const Condition concentration{"concentration", 90, Operator::IsSet, {}};
    CHECK(facts.measure(concentration, last) == RuleValue("regular")); // begins at 80 %
    facts.moveTo(asOf.plus(1));
    CHECK(facts.measure(concentration, last) == RuleValue("regular"));
  }
}
