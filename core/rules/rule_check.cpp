// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/field.h"
#include "core/rules/rule.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace weilu {

namespace {

constexpr int longestWindow = 3660;

/// What is wrong with a condition: the key it is under and what was expected there.
struct Wrong {
  std::string key, found, expected;
};

template<class Codes>
std::string joined(const Codes& codes)
{
  return fmt::format("{}", fmt::join(codes, "|"));
}

std::string operatorsOf(const Field& field)
{
  std::vector<std::string_view> codes;
  for (const Operator op : operators(field))
    codes.push_back(code(op));
  return joined(codes);
}

std::string choicesOf(const Field& field)
{
  std::vector<std::string_view> codes;
  for (const FieldChoice& choice : choices(field))
    codes.push_back(choice.code);
  return joined(codes);
}

/// What is expected instead of \p text as a value of \p field; no value when it will do.
std::optional<std::string> textProblem(const Field& field, const std::string& text)
{
  if (text.empty())
    return "text";
  const auto known = choices(field);
  if (known.empty() || std::any_of(known.begin(), known.end(), [&](auto& c) { return c.code == text; }))
    return {};
  return choicesOf(field);
}

std::optional<std::string> listProblem(const Field& field, const RuleValue& value)
{
  const auto* texts = std::get_if<std::vector<std::string>>(&value);
  if (!texts || texts->empty())
    return "texts";
  for (const std::string& text : *texts) {
    if (const auto problem = textProblem(field, text))
      return problem;
  }
  return {};
}

std::optional<std::string> pairProblem(const RuleValue& value)
{
  const auto* pair = std::get_if<std::pair<double, double>>(&value);
  if (!pair || !std::isfinite(pair->first) || !std::isfinite(pair->second))
    return "pair";
  return pair->first > pair->second ? std::optional<std::string>("range") : std::nullopt;
}

std::optional<std::string> numberProblem(const Field& field, const RuleValue& value)
{
  const auto* number = std::get_if<double>(&value);
  const bool good = number && std::isfinite(*number);
  if (field.type == Field::Type::Flag)
    return good && (*number == 0 || *number == 1) ? std::nullopt : std::optional<std::string>("flag");
  if (field.type == Field::Type::Date)
    return good && *number == std::trunc(*number) ? std::nullopt : std::optional<std::string>("date");
  return good ? std::nullopt : std::optional<std::string>("number");
}

bool comparesNumbers(const Field& field, const Condition& condition)
{
  const auto type = field.type;
  if (type == Field::Type::Number || type == Field::Type::Date || type == Field::Type::Flag)
    return true;
  if (type != Field::Type::Any || condition.op == Operator::Contains)
    return false;
  const bool orders = condition.op != Operator::Equals && condition.op != Operator::NotEquals;
  return orders || std::holds_alternative<double>(condition.value);
}

std::optional<std::string> valueProblem(const Field& field, const Condition& condition)
{
  switch (condition.op) {
  case Operator::IsEmpty:
  case Operator::IsSet:
    return std::holds_alternative<std::monostate>(condition.value) ? std::nullopt
                                                                   : std::optional<std::string>("nothing");
  case Operator::Between:
    return pairProblem(condition.value);
  case Operator::In:
    return listProblem(field, condition.value);
  default:
    break;
  }
  if (comparesNumbers(field, condition))
    return numberProblem(field, condition.value);
  const auto* text = std::get_if<std::string>(&condition.value);
  return text ? textProblem(field, *text) : std::optional<std::string>("text");
}

std::string shownValue(const Condition& condition)
{
  const auto json = toJson(Rule::when(condition));
  return json.contains("value") ? json["value"].dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)
                                : std::string();
}

std::optional<Wrong> problem(const Condition& condition)
{
  const Field* field = fieldNamed(condition.field);
  if (!field)
    return Wrong{"field", condition.field, "field"};
  const auto fitting = operators(*field);
  if (std::find(fitting.begin(), fitting.end(), condition.op) == fitting.end())
    return Wrong{"op", std::string(code(condition.op)), operatorsOf(*field)};
  if (!field->hasWindow && condition.window != 0)
    return Wrong{"window", std::to_string(condition.window), "nothing"};
  if (field->hasWindow && (condition.window < 1 || condition.window > longestWindow))
    return Wrong{"window", std::to_string(condition.window), fmt::format("1..{}", longestWindow)};
  if (auto expected = valueProblem(*field, condition))
    return Wrong{"value", shownValue(condition), std::move(*expected)};
  return {};
}

Result<void> checkAt(const Rule& rule, const std::string& place)
{
  const auto at = [&](const std::string& key) { return place.empty() ? key : place + "." + key; };
  if (rule.kind == Rule::Kind::Condition) {
    if (auto wrong = problem(rule.condition)) {
      return refuse(RefusalCode::BadRule, {{"where", at(wrong->key)},
                                           {"found", std::move(wrong->found)},
                                           {"expected", std::move(wrong->expected)}});
    }
    return {};
  }
  const char* key = rule.kind == Rule::Kind::All ? "all" : rule.kind == Rule::Kind::Any ? "any" : "not";
  for (std::size_t i = 0; i < rule.parts.size(); ++i) {
    const bool single = rule.kind == Rule::Kind::Not;
    auto checked = checkAt(rule.parts[i], at(single ? std::string(key) : fmt::format("{}[{}]", key, i)));
    if (!checked)
      return checked;
  }
  return {};
}

} // namespace

Result<void> check(const Rule& rule) { return checkAt(rule, ""); }

} // namespace weilu
