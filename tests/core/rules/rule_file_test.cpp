// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_file.h"
#include "tests/catch.h"
#include "tests/core/rules/random_rule.h"
#include "tests/laws.h"
#include "tests/scratch.h"

#include <fstream>

using namespace weilu;

namespace {

struct Refused {
  std::string text, where, expected;
};

void checkRefused(const Refused& wanted)
{
  INFO(wanted.text);
  const auto read = ruleFromText(wanted.text);
  REQUIRE_FALSE(read);
  CHECK(read.error().code == RefusalCode::BadRule);
  CHECK(read.error().detail("where") == wanted.where);
  CHECK(read.error().detail("expected") == wanted.expected);
}

} // namespace

TEST_CASE("A rule as a text", "[rules]")
{
  SECTION("comes back as it was")
  {
    law("a shared rule comes back as it was", [] {
      const Rule rule =
          *rc::gen::suchThat(randomRule(), [](const Rule& any) { return check(any).has_value(); });
      const SharedRule shared{"活跃 \"会员\"", *rc::gen::element<std::string>("", "line\nline"), rule};
      RC_ASSERT(ruleFromText(ruleText(shared)) == shared);
    });
  }
  SECTION("may be a rule alone")
  {
    CHECK(ruleFromText(R"({"field":"city","op":"empty"})")->rule ==
          Rule::when({"city", 0, Operator::IsEmpty, {}}));
    CHECK(ruleFromText("\xEF\xBB\xBF{}")->rule == Rule());
  }
  SECTION("is refused with the row and column where it breaks")
  {
    const auto read = ruleFromText("{\n  \"field\": \"城市\" \"op\"\n}");
    REQUIRE_FALSE(read);
    CHECK(read.error().detail("expected") == "json");
    CHECK(read.error().detail("row") == "2");
    CHECK(read.error().detail("column") == "20"); // the end of what does not belong there
    CHECK(ruleFromText("").error().detail("row") == "1");
  }
  SECTION("is refused with the place from the top")
  {
    checkRefused({R"({"weilu_rule":1,"rule":{"all":[{},{"field":"city","op":">","value":"x"}]}})",
                  "rule.all[1].op", "=|!=|in|contains|set|empty"});
    checkRefused({R"({"weilu_rule":1,"rule":4})", "rule", "object"});
    checkRefused({R"({"weilu_rule":1})", "rule", "object"});
    checkRefused({R"({"weilu_rule":2,"rule":{}})", "weilu_rule", "version"});
    checkRefused({R"({"weilu_rule":1,"name":7,"rule":{}})", "name", "text"});
    checkRefused({R"({"weilu_rule":1,"rule":{},"people":[1]})", "people", "nothing"});
    checkRefused({R"([1,2])", "rule", "object"});
  }
}

TEST_CASE("A rule as a file", "[rules]")
{
  const Scratch scratch;
  const auto file = scratch / "rule.json";
  SECTION("is written and read")
  {
    const SharedRule shared{"VIP", "", Rule::when({"tag", 0, Operator::Equals, std::string("vip")})};
    REQUIRE(writeRuleFile(file, shared));
    CHECK(readRuleFile(file) == shared);
  }
  SECTION("is named where something is wrong in it")
  {
    std::ofstream(file) << R"({"all":4})";
    const auto read = readRuleFile(file);
    REQUIRE_FALSE(read);
    CHECK(read.error().detail("file") == file.string());
    CHECK(read.error().detail("where") == "all");
  }
  SECTION("is refused when it is not there or cannot be written")
  {
    CHECK(readRuleFile(scratch / "none.json").error().code == RefusalCode::FileNotFound);
    CHECK(writeRuleFile(scratch / "no/such/folder.json", {}).error().code == RefusalCode::FileNotWritable);
  }
}
