// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/condition_words.h"
#include "core/rules/field.h"
#include "core/rules/rule.h"
#include "tests/catch.h"

#include <nlohmann/json.hpp>

namespace weilu {

namespace {

struct Said {
  std::string json, zh, en;
};

void checkSaid(const Said& said)
{
  INFO(said.json);
  const auto rule = ruleFromJson(nlohmann::json::parse(said.json));
  REQUIRE(rule);
  CHECK(sentence(*rule, Language::Zh) == said.zh);
  CHECK(sentence(*rule, Language::En) == said.en);
}

/// A value that fits the operator and the field, for saying every combination once.
RuleValue someValue(const Field& field, Operator op)
{
  const auto known = choices(field);
  const std::string text = known.empty() ? "甲" : std::string(known[0].code);
  switch (op) {
  case Operator::IsEmpty:
  case Operator::IsSet:
    return {};
  case Operator::Between:
    return std::pair(2.0, 5.0);
  case Operator::In:
    return std::vector<std::string>{text, text};
  default:
    break;
  }
  const auto type = field.type;
  const bool number = type == Field::Type::Number || type == Field::Type::Date || type == Field::Type::Flag ||
                      (type == Field::Type::Any && op >= Operator::Less && op <= Operator::AtLeast) ||
                      op == Operator::InLast || op == Operator::InNext;
  return number ? RuleValue(1.0) : RuleValue(text);
}

} // namespace

TEST_CASE("The sentence of a condition", "[rules]")
{
  SECTION("counts in windows")
  {
    checkSaid({R"({"field":"active_days","window":30,"op":">=","value":4})", "近 30 天活跃至少 4 天",
               "active on at least 4 of the last 30 days"});
    checkSaid({R"({"field":"active_days","window":30,"op":"=","value":0})", "近 30 天没有活跃",
               "not active in the last 30 days"});
    checkSaid({R"({"field":"active_days","window":30,"op":"<","value":1})", "近 30 天没有活跃",
               "not active in the last 30 days"});
    checkSaid({R"({"field":"active_days","window":1,"op":">=","value":1})", "近 1 天有活跃",
               "active in the last day"});
    checkSaid({R"({"field":"active_days","window":30,"op":"between","value":[4,7]})",
               "近 30 天活跃 4 到 7 天", "active on 4 to 7 of the last 30 days"});
    checkSaid({R"({"field":"weeks_active","window":26,"op":">=","value":20})", "近 26 周里有至少 20 周活跃",
               "active in at least 20 of the last 26 weeks"});
    checkSaid({R"({"field":"contributions","window":90,"op":">=","value":10})", "近 90 天贡献至少 10 次",
               "at least 10 contributions in the last 90 days"});
    checkSaid({R"({"field":"events.reply","window":7,"op":"=","value":1})", "近 7 天回复正好 1 条",
               "exactly 1 reply in the last 7 days"});
    checkSaid({R"({"field":"events.post","window":7,"op":"<","value":3})", "近 7 天发帖不到 3 篇",
               "fewer than 3 posts in the last 7 days"});
    checkSaid({R"({"field":"events.message","window":30,"op":">=","value":20})", "近 30 天发言至少 20 条",
               "at least 20 messages in the last 30 days"});
    checkSaid({R"({"field":"events.poll","window":7,"op":">","value":2})", "近 7 天“poll”超过 2 次",
               "“poll” more than 2 times in the last 7 days"});
  }
  SECTION("speaks of time")
  {
    checkSaid({R"({"field":"tenure_days","op":"<","value":30})", "入群不到 30 天",
               "in the community for less than 30 days"});
    checkSaid({R"({"field":"tenure_days","op":">=","value":1})", "入群至少 1 天",
               "in the community for at least 1 day"});
    checkSaid({R"({"field":"last_active_days","op":"empty"})", "从未活跃", "never active"});
    checkSaid({R"({"field":"joined","op":">=","value":"2024-03-05"})", "加入日期不早于 2024-03-05",
               "joined on or after 2024-03-05"});
    checkSaid({R"({"field":"joined","op":"in_last","value":30})", "加入日期在近 30 天内",
               "joined in the last 30 days"});
    checkSaid({R"({"field":"custom:renewal","op":"in_next","value":1})", "“renewal”在未来 1 天内",
               "“renewal” in the next day"});
    checkSaid({R"({"field":"joined","op":"between","value":["2024-03-05","2024-04-05"]})",
               "加入日期在 2024-03-05 到 2024-04-05 之间", "joined between 2024-03-05 and 2024-04-05"});
    checkSaid({R"({"field":"birthday_in_days","op":"<=","value":7})", "距生日不超过 7 天",
               "birthday in at most 7 days"});
  }
  SECTION("names choices by their label and own texts in quotes")
  {
    checkSaid({R"({"field":"role","op":"in","value":["expert","moderator","host"]})",
               "角色是专家、版主或主持人", "role is expert, moderator or host"});
    checkSaid({R"({"field":"concentration","window":90,"op":"=","value":"core"})", "近 90 天是核心贡献者",
               "a core contributor over the last 90 days"});
    checkSaid({R"({"field":"city","op":"=","value":"上海"})", "城市是“上海”", "city is “上海”"});
    checkSaid({R"({"field":"city","op":"empty"})", "城市未知", "city not known"});
    checkSaid({R"({"field":"tag","op":"=","value":"vip"})", "有标签“vip”", "tagged “vip”"});
    checkSaid({R"({"field":"tag","op":"!=","value":"vip"})", "没有标签“vip”", "not tagged “vip”"});
    checkSaid({R"({"field":"custom:星座","op":"contains","value":"狮"})", "“星座”含有“狮”",
               "“星座” contains “狮”"});
    checkSaid({R"({"field":"custom:level","op":">=","value":3})", "“level”至少 3", "“level” at least 3"});
    checkSaid({R"({"field":"custom:到期","op":">=","value":"2024-03-05"})", "“到期”不早于 2024-03-05",
               "“到期” on or after 2024-03-05"});
    checkSaid({R"({"field":"referrer","op":"=","value":"张三"})", "推荐人是“张三”", "referrer is “张三”"});
    checkSaid({R"({"field":"consent:email","op":"=","value":"yes"})", "“email”接收许可同意",
               "consent for “email” given"});
    checkSaid({R"({"field":"segment","op":"in","value":["老客","新客"]})", "属于人群“老客”或“新客”",
               "in the segment “老客” or “新客”"});
    checkSaid({R"({"field":"alive_probability","op":"<","value":35})", "存活概率不到 35%",
               "alive with a probability of less than 35%"});
    checkSaid({R"({"field":"layer:five","op":"=","value":"loyal"})", "在“five”方案里属于“loyal”",
               "in layer “loyal” of “five”"});
  }
  SECTION("speaks of money and terms")
  {
    checkSaid({R"({"field":"purchases_amount","window":365,"op":">=","value":10050})",
               "近 365 天消费至少 100.5 元", "spent at least 100.5 in the last 365 days"});
    checkSaid({R"({"field":"term_renewed","op":"=","value":true})", "续过费", "renewed a paid term"});
    checkSaid({R"({"field":"term_active","op":"=","value":false})", "不在付费期内", "not in a paid term"});
  }
  SECTION("leaves no placeholder behind, whatever is asked of whatever field")
  {
    for (const Field& field : fields()) {
      for (const Operator op : operators(field)) {
        const std::string name = std::string(field.code) + (field.takesSuffix() ? "own" : "");
        const Condition condition{name, field.hasWindow ? 30 : 0, op, someValue(field, op)};
        REQUIRE(check(Rule::when(condition)));
        for (const Language language : {Language::Zh, Language::En}) {
          const std::string words = conditionWords(condition, language);
          INFO(name << " " << code(op) << ": " << words);
          CHECK(words.size() > 2);
          CHECK(words.find_first_of("{}|") == std::string::npos);
          CHECK(words.find("  ") == std::string::npos);
        }
      }
    }
  }
}

TEST_CASE("The sentence of a rule", "[rules]")
{
  SECTION("puts inner groups in brackets")
  {
    checkSaid({R"({"any":[{"field":"role","op":"=","value":"expert"},
                  {"all":[{"field":"concentration","window":90,"op":"=","value":"core"},
                          {"field":"active_days","window":30,"op":">=","value":7}]}]})",
               "角色是专家，或（近 90 天是核心贡献者，且近 30 天活跃至少 7 天）",
               "role is expert, or (a core contributor over the last 90 days and active on at least 7 of the "
               "last 30 days)"});
  }
  SECTION("says not of what is in brackets")
  {
    checkSaid({R"({"not":{"any":[{"field":"term_active","op":"=","value":true},
                                 {"field":"city","op":"=","value":"巴黎"}]}})",
               "不是（在付费期内，或城市是“巴黎”）", "not (in a paid term, or city is “巴黎”)"});
  }
  SECTION("drops the brackets of a group of one")
  {
    checkSaid({R"({"all":[{"any":[{"field":"term_active","op":"=","value":true}]}]})", "在付费期内",
               "in a paid term"});
  }
  SECTION("has words for everybody and nobody")
  {
    checkSaid({"{}", "其余所有人", "everybody else"});
    checkSaid({R"({"all":[]})", "所有人", "everybody"});
    checkSaid({R"({"any":[]})", "没有人", "nobody"});
  }
}

} // namespace weilu
