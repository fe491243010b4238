// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"
#include "core/rules/bad_json.h"
#include "core/rules/field.h"
#include "core/rules/places.h"
#include "core/rules/rule.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace weilu {

namespace {

using nlohmann::json;

constexpr int deepest = 32; ///< groups in groups; a person cannot read more, and the stack is finite

tl::unexpected<Refusal> bad(const std::string& place, const json& found, std::string expected)
{
  return badJson(place.empty() ? "rule" : place, found, std::move(expected));
}

/// Whether the condition's numbers are dates; "in the last 30 days" counts days instead.
bool isDate(const Condition& condition)
{
  if (condition.op == Operator::InLast || condition.op == Operator::InNext)
    return false;
  const Field* field = fieldNamed(condition.field);
  return field && field->type == Field::Type::Date;
}

/// A number as it is, a date as its days; no value for anything else.
std::optional<double> numberOf(const json& value, bool date)
{
  if (value.is_number() && !date)
    return value.get<double>();
  if (!value.is_string() || !date)
    return {};
  const auto parsed = Date::parse(value.get_ref<const std::string&>());
  return parsed ? std::optional<double>(parsed->days) : std::nullopt;
}

Result<RuleValue> listFromJson(const json& value, const Condition& condition, const std::string& place)
{
  const bool date = isDate(condition);
  if (condition.op == Operator::Between) {
    const auto from = value.size() == 2 ? numberOf(value[0], date) : std::nullopt;
    const auto to = value.size() == 2 ? numberOf(value[1], date) : std::nullopt;
    if (!from || !to)
      return bad(place, value, "pair");
    return RuleValue(std::pair(*from, *to));
  }
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (!value[i].is_string())
      return bad(fmt::format("{}[{}]", place, i), value[i], "text");
    texts.push_back(value[i].get<std::string>());
  }
  return RuleValue(std::move(texts));
}

Result<RuleValue> valueFromJson(const json& value, const Condition& condition, const std::string& place)
{
  if (value.is_array())
    return listFromJson(value, condition, place);
  if (value.is_boolean()) {
    const Field* field = fieldNamed(condition.field);
    if (!field || field->type != Field::Type::Flag)
      return bad(place, value, field && field->type == Field::Type::Number ? "number" : "text");
    return RuleValue(value.get<bool>() ? 1.0 : 0.0);
  }
  const bool date = isDate(condition);
  if (const auto number = numberOf(value, date))
    return RuleValue(*number);
  if (date)
    return bad(place, value, "date");
  if (!value.is_string())
    return bad(place, value, "number|text");
  return RuleValue(value.get<std::string>());
}

Result<int> windowFromJson(const json& value, const std::string& place)
{
  if (!value.is_number_integer() || value.get<double>() < 1 || value.get<double>() > 3660)
    return bad(place, value, "1..3660");
  return value.get<int>();
}

Result<Operator> operatorFromJson(const json& value, const std::string& place)
{
  const auto op = value.is_string() ? operatorNamed(value.get_ref<const std::string&>()) : std::nullopt;
  if (!op)
    return bad(place, value, "=|!=|<|<=|>|>=|between|contains|in|empty|set|in_last|in_next");
  return *op;
}

Result<void> onlyKeys(const json& object, std::initializer_list<std::string_view> known,
                      const std::string& place)
{
  for (const auto& [key, value] : object.items()) {
    if (std::find(known.begin(), known.end(), key) == known.end())
      return bad(placeInside(place, key), value, "nothing");
  }
  return {};
}

Result<Rule> conditionFromJson(const json& object, const std::string& place)
{
  if (const auto keys = onlyKeys(object, {"field", "window", "op", "value"}, place); !keys)
    return tl::unexpected(keys.error());
  Condition condition;
  if (!object["field"].is_string())
    return bad(placeInside(place, "field"), object["field"], "field");
  condition.field = object["field"].get<std::string>();
  const auto op = operatorFromJson(object.value("op", json()), placeInside(place, "op"));
  if (!op)
    return tl::unexpected(op.error());
  condition.op = *op;
  if (object.contains("window")) {
    const auto window = windowFromJson(object["window"], placeInside(place, "window"));
    if (!window)
      return tl::unexpected(window.error());
    condition.window = *window;
  }
  if (object.contains("value")) {
    auto value = valueFromJson(object["value"], condition, placeInside(place, "value"));
    if (!value)
      return tl::unexpected(value.error());
    condition.value = std::move(*value);
  }
  return Rule::when(std::move(condition));
}

Result<Rule> parse(const json& object, const std::string& place, int depth);

Result<std::vector<Rule>> partsFromJson(const json& list, const std::string& place, int depth)
{
  if (!list.is_array())
    return bad(place, list, "list");
  std::vector<Rule> parts;
  for (std::size_t i = 0; i < list.size(); ++i) {
    auto part = parse(list[i], fmt::format("{}[{}]", place, i), depth);
    if (!part)
      return tl::unexpected(part.error());
    parts.push_back(std::move(*part));
  }
  return parts;
}

Result<Rule> groupFromJson(const json& object, std::string_view key, const std::string& place, int depth)
{
  if (const auto keys = onlyKeys(object, {key}, place); !keys)
    return tl::unexpected(keys.error());
  const std::string name(key);
  if (key == "not") {
    auto part = parse(object[name], placeInside(place, name), depth + 1);
    return part ? Result<Rule>(Rule::none(std::move(*part))) : part;
  }
  auto parts = partsFromJson(object[name], placeInside(place, name), depth + 1);
  if (!parts)
    return tl::unexpected(parts.error());
  return key == "all" ? Rule::all(std::move(*parts)) : Rule::any(std::move(*parts));
}

Result<Rule> parse(const json& object, const std::string& place, int depth)
{
  if (!object.is_object())
    return bad(place, object, "object");
  if (depth > deepest)
    return bad(place, object, "depth");
  if (object.empty())
    return Rule();
  for (const std::string_view key : {"all", "any", "not"}) {
    if (object.contains(key))
      return groupFromJson(object, key, place, depth);
  }
  if (!object.contains("field"))
    return bad(placeInside(place, object.begin().key()), object, "all|any|not|field");
  return conditionFromJson(object, place);
}

json jsonNumber(double number, bool date)
{
  if (date)
    return Date{static_cast<std::int32_t>(number)}.iso();
  if (number == std::trunc(number) && std::abs(number) < 9e15)
    return static_cast<std::int64_t>(number);
  return number;
}

json valueToJson(const Condition& condition)
{
  const bool date = isDate(condition);
  const Field* field = fieldNamed(condition.field);
  if (const auto* number = std::get_if<double>(&condition.value))
    return field && field->type == Field::Type::Flag ? json(*number != 0) : jsonNumber(*number, date);
  if (const auto* text = std::get_if<std::string>(&condition.value))
    return *text;
  if (const auto* texts = std::get_if<std::vector<std::string>>(&condition.value))
    return *texts;
  if (const auto* pair = std::get_if<std::pair<double, double>>(&condition.value))
    return json::array({jsonNumber(pair->first, date), jsonNumber(pair->second, date)});
  return nullptr;
}

json conditionToJson(const Condition& condition)
{
  json result = {{"field", condition.field}, {"op", code(condition.op)}};
  if (condition.window != 0)
    result["window"] = condition.window;
  if (json value = valueToJson(condition); !value.is_null())
    result["value"] = std::move(value);
  return result;
}

json partsToJson(const std::vector<Rule>& parts)
{
  json list = json::array();
  for (const Rule& part : parts)
    list.push_back(toJson(part));
  return list;
}

} // namespace

Result<Rule> ruleFromJson(const json& json)
{
  auto rule = parse(json, "", 0);
  if (!rule)
    return rule;
  if (const auto checked = check(*rule); !checked)
    return tl::unexpected(checked.error());
  return rule;
}

json toJson(const Rule& rule)
{
  switch (rule.kind) {
  case Rule::Kind::All:
    return {{"all", partsToJson(rule.parts)}};
  case Rule::Kind::Any:
    return {{"any", partsToJson(rule.parts)}};
  case Rule::Kind::Not:
    return {{"not", toJson(rule.parts.at(0))}};
  case Rule::Kind::Condition:
    return conditionToJson(rule.condition);
  case Rule::Kind::Always:
    break;
  }
  return json::object();
}

} // namespace weilu
