// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fact_json.h"

#include "app/cli/print.h"
#include "core/rules/field.h"
#include "ui/base/language.h"

#include <fmt/format.h>

namespace weilu::cli {

namespace {

Json toJson(const RuleValue& value)
{
  struct Visitor {
    Json operator()(std::monostate) const { return {}; }
    Json operator()(double number) const
    {
      const auto whole = static_cast<std::int64_t>(number);
      return static_cast<double>(whole) == number ? Json(whole) : Json(number);
    }
    Json operator()(const std::string& text) const { return text; }
    Json operator()(const std::vector<std::string>& texts) const { return texts; }
    Json operator()(const std::pair<double, double>& range) const
    {
      return Json::array({range.first, range.second});
    }
  };
  return std::visit(Visitor{}, value);
}

/// The value of a condition's field; dates as "2026-11-20".
Json actual(const ConditionFact& fact)
{
  const Field* field = fieldNamed(fact.condition.field);
  const auto* days = std::get_if<double>(&fact.value);
  if (field && field->type == Field::Type::Date && days)
    return Date{static_cast<std::int32_t>(*days)}.iso();
  return toJson(fact.value);
}

/// "10", "expert", "—".
std::string shown(const ConditionFact& fact)
{
  const Json json = actual(fact);
  if (json.is_string())
    return json.get<std::string>();
  return json.is_null() ? "—" : json.dump();
}

} // namespace

Json toJson(const std::vector<ConditionFact>& facts)
{
  Json rows = Json::array();
  for (const ConditionFact& fact : facts) {
    Json row = nlohmann::ordered_json(weilu::toJson(Rule::when(fact.condition)));
    row["actual"] = actual(fact);
    row["holds"] = fact.holds;
    row["zh"] = sentence(Rule::when(fact.condition), Language::Zh);
    row["en"] = sentence(Rule::when(fact.condition), Language::En);
    rows.push_back(std::move(row));
  }
  return rows;
}

void printFacts(const std::vector<ConditionFact>& facts)
{
  for (const ConditionFact& fact : facts)
    printLine(fmt::format("  {} {}  [{}]", fact.holds ? "✓" : "–",
                          sentence(Rule::when(fact.condition), spoken()), shown(fact)));
}

Language spoken() { return ui::language::isChinese() ? Language::Zh : Language::En; }

} // namespace weilu::cli
