// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"
#include "core/rules/field.h"
#include "core/rules/rule.h"
#include "tests/core/rules/random_rule.h"
#include "tests/laws.h"

#include <nlohmann/json.hpp>

namespace weilu {

namespace {

Result<Rule> read(const std::string& text) { return ruleFromJson(nlohmann::json::parse(text)); }

struct Refused {
  std::string json, where, found, expected;
};

void checkRefused(const Refused& wanted)
{
  INFO(wanted.json);
  const auto rule = read(wanted.json);
  REQUIRE_FALSE(rule);
  CHECK(rule.error().code == RefusalCode::BadRule);
  CHECK(rule.error().detail("where") == wanted.where);
  CHECK(rule.error().detail("found") == wanted.found);
  CHECK(rule.error().detail("expected") == wanted.expected);
}

std::string nested(int depth)
{
  std::string text = R"({"field":"term_active","op":"=","value":true})";
  for (int i = 0; i < depth; ++i)
    text = R"({"not":)" + text + "}";
  return text;
}

} // namespace

TEST_CASE("A rule in JSON", "[rules]")
{
  SECTION("reads a condition with a window")
  {
    const auto rule = read(R"({"field":"active_days","window":30,"op":">=","value":4})");
    REQUIRE(rule);
    CHECK(*rule == Rule::when({"active_days", 30, Operator::AtLeast, 4.0}));
  }
  SECTION("reads groups, lists, pairs, flags, dates and the rule that always holds")
  {
    const auto rule = read(R"({"all":[{"any":[{"field":"role","op":"in","value":["expert","host"]},{}]},
      {"not":{"field":"tenure_days","op":"between","value":[30,60]}},
      {"field":"term_active","op":"=","value":true},
      {"field":"joined","op":"<","value":"2024-03-05"},
      {"field":"joined","op":"between","value":["1970-01-01","1970-01-31"]},
      {"field":"custom:level","op":"=","value":3},
      {"field":"joined","op":"in_last","value":30},
      {"field":"custom:renewal","op":"in_next","value":7},
      {"field":"city","op":"empty"}]})");
    REQUIRE(rule);
    const double march = Date::parse("2024-03-05")->days;
    CHECK(*rule ==
          Rule::all(
              {Rule::any({Rule::when({"role", 0, Operator::In, std::vector<std::string>{"expert", "host"}}),
                          Rule()}),
               Rule::none(Rule::when({"tenure_days", 0, Operator::Between, std::pair(30.0, 60.0)})),
               Rule::when({"term_active", 0, Operator::Equals, 1.0}),
               Rule::when({"joined", 0, Operator::Less, march}),
               Rule::when({"joined", 0, Operator::Between, std::pair(0.0, 30.0)}),
               Rule::when({"custom:level", 0, Operator::Equals, 3.0}),
               Rule::when({"joined", 0, Operator::InLast, 30.0}),
               Rule::when({"custom:renewal", 0, Operator::InNext, 7.0}),
               Rule::when({"city", 0, Operator::IsEmpty, {}})}));
    CHECK(*ruleFromJson(toJson(*rule)) == *rule);
  }
  SECTION("writes whole numbers without a point, dates and flags as themselves")
  {
    CHECK(toJson(Rule::when({"active_days", 30, Operator::AtLeast, 4.0})).dump() ==
          R"({"field":"active_days","op":">=","value":4,"window":30})");
    CHECK(toJson(Rule::when({"counter:score", 0, Operator::Less, 2.5})).dump() ==
          R"({"field":"counter:score","op":"<","value":2.5})");
    CHECK(toJson(Rule::when({"joined", 0, Operator::Less, 31.0})).dump() ==
          R"({"field":"joined","op":"<","value":"1970-02-01"})");
    CHECK(toJson(Rule::when({"term_renewed", 0, Operator::Equals, 0.0})).dump() ==
          R"({"field":"term_renewed","op":"=","value":false})");
  }
  SECTION("comes back as it was")
  {
    law("a rule comes back from JSON as it was", [] {
      const Rule rule =
          *rc::gen::suchThat(randomRule(), [](const Rule& any) { return check(any).has_value(); });
      const auto back = ruleFromJson(nlohmann::json::parse(toJson(rule).dump()));
      RC_ASSERT(back.has_value());
      RC_ASSERT(*back == rule);
    });
  }
}

TEST_CASE("A bad rule is refused", "[rules]")
{
  SECTION("with the place, for what is no rule at all")
  {
    checkRefused({"4", "rule", "4", "object"});
    checkRefused({R"({"all":4})", "all", "4", "list"});
    checkRefused({R"({"all":[{},"x"]})", "all[1]", R"("x")", "object"});
    checkRefused({R"({"some":[]})", "some", R"({"some":[]})", "all|any|not|field"});
    checkRefused({R"({"all":[],"any":[]})", "any", "[]", "nothing"});
    checkRefused({R"({"not":{"any":[{"all":[3]}]}})", "not.any[0].all[0]", "3", "object"});
  }
  SECTION("for a field nobody knows")
  {
    checkRefused({R"({"field":"shoe_size","op":"=","value":4})", "field", "shoe_size", "field"});
    checkRefused({R"({"field":7,"op":"=","value":4})", "field", "7", "field"});
    checkRefused({R"({"any":[{"field":"custom:","op":"empty"}]})", "any[0].field", "custom:", "field"});
  }
  SECTION("for an operator that is not one or does not fit")
  {
    checkRefused({R"({"field":"city","op":"~","value":"x"})", "op", R"("~")",
                  "=|!=|<|<=|>|>=|between|contains|in|empty|set|in_last|in_next"});
    checkRefused({R"({"field":"city","value":"x"})", "op", "null",
                  "=|!=|<|<=|>|>=|between|contains|in|empty|set|in_last|in_next"});
    checkRefused({R"({"field":"city","op":">","value":"x"})", "op", ">", "=|!=|in|contains|set|empty"});
    checkRefused({R"({"field":"role","op":"empty"})", "op", "empty", "=|!=|in"});
    checkRefused({R"({"field":"term_active","op":"!=","value":true})", "op", "!=", "="});
  }
  SECTION("for a window that is missing, negative, too long or out of place")
  {
    checkRefused({R"({"field":"active_days","op":">=","value":4})", "window", "0", "1..3660"});
    checkRefused({R"({"field":"active_days","window":-1,"op":">=","value":4})", "window", "-1", "1..3660"});
    checkRefused({R"({"field":"active_days","window":0,"op":">=","value":4})", "window", "0", "1..3660"});
    checkRefused({R"({"field":"active_days","window":2.5,"op":">=","value":4})", "window", "2.5", "1..3660"});
    checkRefused(
        {R"({"field":"active_days","window":9e9,"op":">=","value":4})", "window", "9000000000.0", "1..3660"});
    checkRefused({R"({"field":"city","window":30,"op":"=","value":"x"})", "window", "30", "nothing"});
  }
  SECTION("for a value that does not fit")
  {
    checkRefused(
        {R"({"field":"active_days","window":30,"op":">=","value":"four"})", "value", R"("four")", "number"});
    checkRefused({R"({"field":"active_days","window":30,"op":">="})", "value", "", "number"});
    checkRefused(
        {R"({"field":"active_days","window":30,"op":">=","value":true})", "value", "true", "number"});
    checkRefused({R"({"field":"role","op":"in","value":[]})", "value", "[]", "texts"});
    checkRefused({R"({"field":"role","op":"in","value":["expert",3]})", "value[1]", "3", "text"});
    checkRefused({R"({"field":"gender","op":"=","value":"cat"})", "value", R"("cat")", "male|female|other"});
    checkRefused({R"({"field":"city","op":"=","value":""})", "value", R"("")", "text"});
    checkRefused({R"({"field":"city","op":"empty","value":"x"})", "value", R"("x")", "nothing"});
    checkRefused({R"({"field":"term_active","op":"=","value":2})", "value", "true", "flag"});
    checkRefused({R"({"field":"joined","op":"<","value":"2024-02-30"})", "value", R"("2024-02-30")", "date"});
    checkRefused(
        {R"({"field":"custom:until","op":"<","value":"soon"})", "value", R"("soon")", "number|date"});
    checkRefused(
        {R"({"field":"consent:email","op":"=","value":"maybe"})", "value", R"("maybe")", "yes|no|unknown"});
    CHECK(read(R"({"field":"custom:until","op":"<","value":"2024-03-05"})"));
    checkRefused({R"({"field":"joined","op":"<","value":19000})", "value", "19000", "date"});
  }
  SECTION("for a range that is none or runs backwards")
  {
    checkRefused({R"({"field":"tenure_days","op":"between","value":[60,30]})", "value", "[60,30]", "range"});
    checkRefused({R"({"field":"tenure_days","op":"between","value":[60]})", "value", "[60]", "pair"});
    checkRefused({R"({"field":"tenure_days","op":"between","value":60})", "value", "60", "pair"});
  }
  SECTION("for days that cannot be counted")
  {
    checkRefused({R"({"field":"joined","op":"in_last","value":0})", "value", "0", "1..3660"});
    checkRefused({R"({"field":"joined","op":"in_last","value":1.5})", "value", "1.5", "1..3660"});
    checkRefused(
        {R"({"field":"joined","op":"in_next","value":"2024-03-05"})", "value", R"("2024-03-05")", "1..3660"});
    checkRefused({R"({"field":"tenure_days","op":"in_last","value":3})", "op", "in_last",
                  ">=|>|<=|<|=|!=|between|set|empty"});
  }
  SECTION("for numbers nobody can have")
  {
    checkRefused({R"({"field":"active_days","window":30,"op":">=","value":31})", "value", "31", "0..30"});
    checkRefused({R"({"field":"active_days","window":30,"op":">","value":30})", "value", "30", "0..30"});
    checkRefused({R"({"field":"weeks_active","window":26,"op":"=","value":27})", "value", "27", "0..26"});
    checkRefused({R"({"field":"events.message","window":7,"op":"<","value":0})", "value", "0", "0.."});
    checkRefused({R"({"field":"contributions","window":7,"op":"=","value":2.5})", "value", "2.5", "0.."});
    CHECK(read(R"({"field":"active_days","window":30,"op":">=","value":30})"));
    CHECK(read(R"({"field":"active_days","window":30,"op":"<=","value":40})"));
    CHECK(read(R"({"field":"term_ends_in_days","op":"<","value":0})"));
    checkRefused({R"({"field":"alive_probability","op":">","value":100})", "value", "100", "0..100"});
    CHECK(read(R"({"field":"alive_probability","op":">=","value":99.5})"));
    CHECK(read(R"({"field":"counter:score","op":"=","value":-2.5})"));
  }
  SECTION("for two conditions of one \"all\" that exclude each other")
  {
    const auto both = [](const std::string& one, const std::string& other) {
      return R"({"all":[{},{"field":"active_days","window":30,)" + one +
             R"(},{"field":"active_days","window":30,)" + other + "}]}";
    };
    checkRefused({both(R"("op":">=","value":8)", R"("op":"<","value":8)"), "all[2].value", "8", "together"});
    checkRefused({both(R"("op":">","value":7)", R"("op":"<","value":8)"), "all[2].value", "8", "together"});
    checkRefused({both(R"("op":"=","value":3)", R"("op":"between","value":[4,9])"), "all[2].value", "[4,9]",
                  "together"});
    CHECK(read(both(R"("op":">=","value":8)", R"("op":"<=","value":8)")));
    CHECK(read(both(R"("op":"=","value":8)", R"("op":"!=","value":8)")));
    CHECK(read(R"({"all":[{"field":"active_days","window":30,"op":">=","value":8},
                          {"field":"active_days","window":7,"op":"<","value":3}]})"));
    CHECK(read(R"({"any":[{"field":"active_days","window":30,"op":">=","value":8},
                          {"field":"active_days","window":30,"op":"<","value":3}]})"));
  }
  SECTION("for a key nobody reads")
  {
    checkRefused({R"({"field":"active_days","windows":30,"op":">=","value":4})", "windows", "30", "nothing"});
  }
  SECTION("for groups in groups without end")
  {
    CHECK(read(nested(32)));
    const auto rule = read(nested(40));
    REQUIRE_FALSE(rule);
    CHECK(rule.error().detail("expected") == "depth");
  }
  SECTION("when it was put together by hand, with the same places")
  {
    const auto checked =
        check(Rule::all({Rule(), Rule::none(Rule::when({"active_days", 0, Operator::AtLeast, 4.0}))}));
    REQUIRE_FALSE(checked);
    CHECK(checked.error().detail("where") == "all[1].not.window");
    CHECK(check(Rule::when({"active_days", 30, Operator::AtLeast, 4.0})));
  }
}

TEST_CASE("The catalogue of fields", "[rules]")
{
  SECTION("finds every field by its code")
  {
    for (const Field& field : fields()) {
      const std::string code(field.code);
      REQUIRE(fieldNamed(field.takesSuffix() ? code + "x" : code));
      CHECK(fieldNamed(field.takesSuffix() ? code + "x" : code)->code == field.code);
      CHECK_FALSE(field.labelZh.empty());
      CHECK_FALSE(field.labelEn.empty());
      CHECK_FALSE(operators(field).empty());
    }
  }
  SECTION("knows which part of a code is the community's own")
  {
    CHECK(suffix(*fieldNamed("custom:shoe"), "custom:shoe") == "shoe");
    CHECK(fieldNamed("events.poll")->code == "events.");
    CHECK(fieldNamed("events.post")->code == "events.post");
    CHECK(suffix(*fieldNamed("events.post"), "events.post").empty());
    CHECK(fieldNamed("custom:") == nullptr);
    CHECK(fieldNamed("") == nullptr);
  }
}

} // namespace weilu
