// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/rule_names.h"
#include "core/rules/segment_field.h"
#include "tests/catch.h"

using namespace weilu;

namespace {

using Texts = std::vector<std::string>;

Scheme schemeOf(const std::string& code, std::vector<Rule> rules)
{
  Scheme scheme;
  scheme.code = code;
  for (Rule& rule : rules)
    scheme.layers.push_back({"l" + std::to_string(scheme.layers.size()), "", "", "", "", 0, true, rule});
  scheme.layers.push_back({"rest", "", "", "", "", 0, true, Rule()});
  return scheme;
}

Rule inLayer(const std::string& scheme, const std::string& layer)
{
  return Rule::when({"layer:" + scheme, 0, Operator::Equals, layer});
}

Rule inSegment(const std::string& name) { return Rule::when({"segment", 0, Operator::Equals, name}); }

RuleNames village()
{
  RuleNames names;
  names.tags = {{TagId{1}, "VIP", TagKind::Plain, 3}};
  names.spaces = {{SpaceId{1}, "wechat", "g1", "读书会", {}}};
  names.customs = {{FieldId{1}, "size", "Size", FieldType::Number},
                   {FieldId{2}, "points", "Points", FieldType::Counter}};
  ActivityKind kind;
  kind.code = "podcast";
  names.kinds = {kind};
  names.schemes = {schemeOf("five", {Rule::when({"tag", 0, Operator::Equals, std::string("vip")})}),
                   schemeOf("paying", {inLayer("five", "l0")})};
  return names;
}

void checkUnknown(const Rule& rule, const std::string& where, const std::string& what,
                  const std::string& found)
{
  const auto checked = checkNames(rule, village());
  REQUIRE_FALSE(checked);
  CHECK(checked.error().code == RefusalCode::UnknownInRule);
  CHECK(checked.error().detail("where") == where);
  CHECK(checked.error().detail("what") == what);
  CHECK(checked.error().detail("found") == found);
}

} // namespace

TEST_CASE("The names a rule asks for", "[rules]")
{
  SECTION("are found as people type them")
  {
    CHECK(checkNames(
        Rule::all({Rule::when({"tag", 0, Operator::In, Texts{" ｖip", "VIP"}}),
                   Rule::any({Rule::when({"space", 0, Operator::Equals, std::string("读书会")}),
                              Rule::when({"space", 0, Operator::NotEquals, std::string("wechat:g1")})}),
                   Rule::when({"custom:Size", 0, Operator::IsSet, {}}),
                   Rule::when({"counter:points", 0, Operator::AtLeast, 1.0}),
                   Rule::when({"events.podcast", 30, Operator::AtLeast, 1.0}),
                   Rule::when({"events.message", 30, Operator::AtLeast, 1.0}), inLayer("paying", "rest"),
                   Rule()}),
        village()));
  }
  SECTION("are refused where they are not there")
  {
    checkUnknown(Rule::all({Rule(), Rule::when({"tag", 0, Operator::Equals, std::string("gone")})}),
                 "all[1].value", "tag", "gone");
    checkUnknown(Rule::none(Rule::when({"tag", 0, Operator::In, Texts{"vip", "gone"}})), "not.value[1]",
                 "tag", "gone");
    checkUnknown(Rule::when({"space", 0, Operator::Equals, std::string("g2")}), "value", "space", "g2");
    checkUnknown(Rule::when({"custom:points", 0, Operator::IsSet, {}}), "field", "custom", "points");
    checkUnknown(Rule::when({"counter:size", 0, Operator::AtLeast, 1.0}), "field", "custom", "size");
    checkUnknown(Rule::when({"events.sing", 30, Operator::AtLeast, 1.0}), "field", "kind", "sing");
    checkUnknown(inLayer("seven", "l0"), "field", "scheme", "seven");
    checkUnknown(inLayer("five", "l7"), "value", "layer", "l7");
  }
  SECTION("are not what a text only has to contain")
  {
    CHECK(checkNames(Rule::when({"tag", 0, Operator::Contains, std::string("i")}), village()));
  }
}

TEST_CASE("The rule of a segment", "[rules][segments]")
{
  RuleNames names = village();
  Segment old{SegmentId{1}, "Old", inLayer("paying", "l0"), "", {}, {}};
  Segment all{SegmentId{2}, "All", inSegment("old"), "", {}, {}};
  names.segments = {old, all};
  SECTION("may ask for other segments, as people type their names")
  {
    CHECK(checkNames(Segment{{}, "New", inSegment(" ｏld"), "", {}, {}}, names));
    CHECK(checkNames(schemeOf("mine", {inSegment("All")}), names));
    const auto gone = checkNames(Segment{{}, "New", inSegment("Gone"), "", {}, {}}, names);
    REQUIRE_FALSE(gone);
    CHECK(gone.error().code == RefusalCode::UnknownInRule);
    CHECK((gone.error().detail("what") == "segment" && gone.error().detail("where") == "value"));
  }
  SECTION("never comes back to it, through segments or schemes")
  {
    old.rule = Rule::all({Rule(), inSegment("ALL")});
    const auto circle = checkNames(old, names);
    REQUIRE_FALSE(circle);
    CHECK(circle.error().code == RefusalCode::RuleCycle);
    CHECK(circle.error().detail("where") == "all[1].value");
    CHECK(circle.error().detail("found") == "Old → All → Old");
    const auto itself = checkNames(Segment{{}, "New", inSegment("new"), "", {}, {}}, names);
    REQUIRE_FALSE(itself);
    CHECK(itself.error().detail("found") == "New → New");
    const auto through = checkNames(schemeOf("paying", {inSegment("All")}), names);
    REQUIRE_FALSE(through);
    CHECK(through.error().code == RefusalCode::RuleCycle);
    CHECK(through.error().detail("found") == "paying → All → Old → paying");
  }
  SECTION("follows a segment that is called anew")
  {
    CHECK(withSegmentCalled(Rule::none(inSegment("OLD")), "old", "Older") == Rule::none(inSegment("Older")));
    CHECK(asksForSegment(Rule::any({Rule(), inSegment("OLD")}), "old"));
    CHECK_FALSE(asksForSegment(inLayer("paying", "old"), "old"));
  }
}

TEST_CASE("The rules of a scheme", "[rules]")
{
  SECTION("may ask for other schemes")
  {
    CHECK(checkNames(schemeOf("mine", {Rule::any({inLayer("paying", "l0"), inLayer("five", "rest")})}),
                     village()));
  }
  SECTION("are named with their layer")
  {
    const auto checked = checkNames(schemeOf("mine", {Rule(), inLayer("seven", "l0")}), village());
    REQUIRE_FALSE(checked);
    CHECK(checked.error().detail("where") == "layers[1].rule.field");
  }
  SECTION("never come back to it")
  {
    const auto itself = checkNames(schemeOf("mine", {inLayer("mine", "rest")}), village());
    REQUIRE_FALSE(itself);
    CHECK(itself.error().code == RefusalCode::RuleCycle);
    CHECK(itself.error().detail("found") == "mine → mine");

    const auto through =
        checkNames(schemeOf("five", {Rule(), Rule::none(inLayer("paying", "l0"))}), village());
    REQUIRE_FALSE(through);
    CHECK(through.error().code == RefusalCode::RuleCycle);
    CHECK(through.error().detail("where") == "layers[1].rule.not.field");
    CHECK(through.error().detail("found") == "five → paying → five");
  }
}
