// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/earning.h"

#include "core/base/embedded.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <span>

namespace weilu::embedded {
std::span<const Embedded> levels();
}

namespace weilu {

namespace {

using nlohmann::json;

constexpr int mostPoints = 100'000;

EarningTerms termsFrom(const json& object)
{
  EarningTerms terms;
  if (object.contains("starts"))
    terms.starts = Date::parse(object.at("starts").get<std::string>()).value();
  terms.enabled = object.value("on", true);
  terms.points = object.at("points").get<int>();
  terms.dayCap = object.value("day", 0);
  terms.monthCap = object.value("month", 0);
  terms.byLevel = object.value("by_level", true);
  return terms;
}

json jsonOf(const EarningTerms& terms)
{
  json object{{"on", terms.enabled},
              {"points", terms.points},
              {"day", terms.dayCap},
              {"month", terms.monthCap},
              {"by_level", terms.byLevel}};
  if (terms.starts)
    object["starts"] = terms.starts->iso();
  return object;
}

EarningRule ruleFrom(const json& object)
{
  EarningRule rule;
  rule.id = {object.at("id").get<std::int64_t>()};
  rule.code = object.at("code").get<std::string>();
  rule.labelZh = object.at("zh").get<std::string>();
  rule.labelEn = object.at("en").get<std::string>();
  rule.kind = object.value("kind", "");
  rule.amount = object.value("amount", std::int64_t{0});
  rule.currency = object.value("currency", "");
  for (const json& terms : object.at("versions"))
    rule.terms.push_back(termsFrom(terms));
  return rule;
}

Result<void> bad(const char* what, std::int64_t found, std::string expected)
{
  return refuse(RefusalCode::BadValue,
                {{"what", what}, {"found", std::to_string(found)}, {"expected", std::move(expected)}});
}

Result<void> checkCap(const char* what, int cap, int points)
{
  if (cap == 0 || cap >= points)
    return {};
  return bad(what, cap, "0|>=" + std::to_string(points));
}

} // namespace

const EarningTerms* EarningRule::on(Date date) const
{
  const auto later = std::find_if(terms.begin(), terms.end(), [&](const EarningTerms& each) {
    return each.starts && *each.starts > date;
  });
  return later == terms.begin() ? nullptr : &*std::prev(later);
}

EarningRule withTermsFrom(EarningRule rule, EarningTerms terms, Date date)
{
  terms.starts = date;
  std::erase_if(rule.terms, [&](const EarningTerms& each) { return each.starts && *each.starts >= date; });
  rule.terms.push_back(terms);
  return rule;
}

EarningRule withTermsSince(EarningRule rule, std::optional<Date> date)
{
  if (date && rule.on(*date) == &rule.current())
    return rule; // they do
  EarningTerms terms = rule.current();
  if (date)
    return withTermsFrom(std::move(rule), terms, *date);
  terms.starts.reset();
  rule.terms.assign(1, terms);
  return rule;
}

Result<void> check(const EarningRule& rule)
{
  const EarningTerms& terms = rule.current();
  if (rule.labelZh.empty() && rule.labelEn.empty())
    return refuse(RefusalCode::BadValue, {{"what", "label"}, {"found", ""}, {"expected", "text"}});
  if (terms.points < 1 || terms.points > mostPoints)
    return bad("points", terms.points, "1.." + std::to_string(mostPoints));
  if (rule.ofSpending() && rule.amount < 1)
    return bad("amount", rule.amount, ">=1");
  if (auto day = checkCap("day_cap", terms.dayCap, terms.points); !day)
    return day;
  return checkCap("month_cap", terms.monthCap, terms.points);
}

EarningRule earningFromJson(std::string_view text)
{
  try {
    return ruleFrom(json::parse(text));
  } catch (const json::exception& error) {
    throw Failure(std::string("a stored rule for points does not read: ") + error.what());
  }
}

std::string toJson(const EarningRule& rule)
{
  json versions = json::array();
  for (const EarningTerms& terms : rule.terms)
    versions.push_back(jsonOf(terms));
  json object{{"id", rule.id.value}, {"code", rule.code}, {"zh", rule.labelZh},
              {"en", rule.labelEn},  {"kind", rule.kind}, {"versions", std::move(versions)}};
  if (rule.ofSpending()) {
    object["amount"] = rule.amount;
    object["currency"] = rule.currency;
  }
  return object.dump();
}

const std::vector<EarningRule>& shippedEarnings()
{
  static const std::vector<EarningRule> rules = [] {
    std::vector<EarningRule> read;
    for (const Embedded& file : embedded::levels()) {
      if (file.name != "earning.json")
        continue;
      for (const json& object : json::parse(file.text))
        read.push_back(ruleFrom(object));
    }
    return read;
  }();
  return rules;
}

} // namespace weilu
