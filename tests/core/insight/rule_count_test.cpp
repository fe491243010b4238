// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/rule_count.h"
#include "core/rules/places.h"
#include "tests/core/rules/plain_facts.h"
#include "tests/core/rules/random_rule.h"
#include "tests/laws.h"

using namespace weilu;

namespace {

PlainFacts randomFacts()
{
  PlainFacts facts(30);
  for (std::uint32_t person = 1; person <= 30; ++person) {
    for (const char* field : {"active_days", "contributions", "events.message"})
      facts.set(person, field, 30, static_cast<double>(*rc::gen::inRange(0, 13)));
  }
  return facts;
}

} // namespace

TEST_CASE("The count of a rule", "[rules]")
{
  SECTION("is that of the rule, and of each part alone")
  {
    law("every part counts whom it would find alone", [] {
      const PlainFacts facts = randomFacts();
      const Rule rule = *randomRule();
      const RuleCount count = countRule(rule, facts);
      RC_ASSERT(count.people == evaluate(rule, facts));
      RC_ASSERT(count.roster == 30U);
      std::size_t parts = 0;
      forEachPart(rule, [&](const std::string& place, const Rule& part) {
        if (place.empty() && part.kind != Rule::Kind::Condition)
          return;
        ++parts;
        RC_ASSERT(count.at(place) == evaluate(part, facts).cardinality());
      });
      RC_ASSERT(count.parts.size() == parts);
    });
  }
  SECTION("knows no place that is not there") { CHECK_FALSE(countRule(Rule(), PlainFacts(3)).at("all[0]")); }
}
