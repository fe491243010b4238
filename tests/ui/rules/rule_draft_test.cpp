// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/places.h"
#include "tests/catch.h"
#include "tests/core/rules/plain_facts.h"
#include "tests/core/rules/random_rule.h"
#include "tests/laws.h"
#include "ui/rules/rule_draft.h"

using namespace weilu;
using namespace weilu::ui;

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

Rule days(double number) { return when("active_days", 30, Operator::AtLeast, number); }

} // namespace

TEST_CASE("The draft of a rule", "[rules]")
{
  SECTION("means the same")
  {
    law("the rule of a draft of a rule finds the same people", [] {
      const Rule rule = *randomRule();
      const PlainFacts facts = randomFacts();
      RC_ASSERT(evaluate(ruleOf(draftOf(rule)), facts) == evaluate(rule, facts));
    });
  }
  SECTION("knows where each of its parts stands in the rule")
  {
    law("the part at a place of the rule is the part at the path of the draft", [] {
      const RuleDraft draft = draftOf(*randomRule());
      const Rule rule = ruleOf(draft);
      weilu::ui::forEachPart(draft, [&](const std::string& place, const DraftPath& path) {
        RuleDraft copy = draft;
        const RuleDraft* part = partAt(copy, path);
        RC_ASSERT(part != nullptr);
        if (part->kind != RuleDraft::Kind::Condition)
          return;
        bool found = false;
        weilu::forEachPart(rule, [&](const std::string& there, const Rule& one) {
          found = found || (there == place && one == ruleOf(*part));
        });
        RC_ASSERT(found);
        RC_ASSERT(pathOf(draft, placeInside(place, "value")) == path);
      });
    });
  }
  SECTION("says none of and not all of in words of their own")
  {
    CHECK(draftOf(Rule::none(Rule::any({days(1), days(2)}))).kind == RuleDraft::Kind::None);
    CHECK(draftOf(Rule::none(Rule::all({days(1), days(2)}))).kind == RuleDraft::Kind::NotAll);
    CHECK(draftOf(Rule::none(days(1))).kind == RuleDraft::Kind::None);
    CHECK(ruleOf(draftOf(Rule::none(Rule::any({days(1), days(2)})))) ==
          Rule::none(Rule::any({days(1), days(2)})));
    CHECK(ruleOf(draftOf(Rule())) == Rule());
  }
  SECTION("loses a group with its last part")
  {
    RuleDraft draft = draftOf(Rule::all({days(1), Rule::any({days(2), days(3)})}));
    removePart(draft, {1, 0});
    CHECK(draft.parts[1].parts.size() == 1);
    removePart(draft, {1, 0});
    CHECK(draft.parts.size() == 1);
    removePart(draft, {0});
    CHECK(draft.parts.empty());
    CHECK(ruleOf(draft) == Rule());
  }
}
