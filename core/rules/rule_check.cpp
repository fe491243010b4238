// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"
#include "core/rules/field.h"
#include "core/rules/number_range.h"
#include "core/rules/places.h"
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

/// The fixed date that a custom field is compared with.
bool isDateText(const RuleValue& value)
{
  const auto* text = std::get_if<std::string>(&value);
  return text && Date::parse(*text);
}

std::optional<std::string> numberProblem(const Field& field, const RuleValue& value)
{
  const auto* number = std::get_if<double>(&value);
  const bool good = number && std::isfinite(*number);
  if (field.type == Field::Type::Flag)
    return good && (*number == 0 || *number == 1) ? std::nullopt : std::optional<std::string>("flag");
  if (field.type == Field::Type::Date)
    return good && *number == std::trunc(*number) ? std::nullopt : std::optional<std::string>("date");
  if (field.type == Field::Type::Any && isDateText(value))
    return {};
  return good ? std::nullopt
              : std::optional<std::string>(field.type == Field::Type::Any ? "number|date" : "number");
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

std::optional<std::string> daysProblem(const RuleValue& value)
{
  const auto* days = std::get_if<double>(&value);
  if (days && *days == std::trunc(*days) && *days >= 1 && *days <= longestWindow)
    return {};
  return fmt::format("1..{}", longestWindow);
}

/// "0..30", "0.." when nobody can have what \p condition asks for.
std::optional<std::string> boundsProblem(const Field& field, const Condition& condition)
{
  const auto asked = numberRange(condition);
  const FieldNumbers numbers = numbersOf(field, condition.window);
  if (!asked || !asked->within(numbers.range).isEmpty(numbers.whole))
    return {};
  if (asked->isEmpty())
    return "range";
  const auto end = [](double number) { return std::isfinite(number) ? fmt::format("{}", number) : ""; };
  return end(numbers.range.from) + ".." + end(numbers.range.to);
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
  case Operator::InLast:
  case Operator::InNext:
    return daysProblem(condition.value);
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
  auto expected = valueProblem(*field, condition);
  if (!expected)
    expected = boundsProblem(*field, condition);
  if (expected)
    return Wrong{"value", shownValue(condition), std::move(*expected)};
  return {};
}

tl::unexpected<Refusal> wrongAt(const std::string& place, Wrong wrong)
{
  return refuse(RefusalCode::BadRule, {{"where", placeInside(place, wrong.key)},
                                       {"found", std::move(wrong.found)},
                                       {"expected", std::move(wrong.expected)}});
}

/// Whether nobody fits both: their numbers have nothing in common.
bool excludeEachOther(const Condition& one, const Condition& other)
{
  if (one.field != other.field || one.window != other.window)
    return false;
  const auto first = numberRange(one), second = numberRange(other);
  const Field* field = fieldNamed(one.field);
  return first && second && field && first->within(*second).isEmpty(numbersOf(*field, one.window).whole);
}

/// Refuses a condition of an "all" that cannot hold together with one before it.
Result<void> checkTogether(const Rule& all, const std::string& place)
{
  for (std::size_t later = 1; later < all.parts.size(); ++later) {
    const Rule& part = all.parts[later];
    if (part.kind != Rule::Kind::Condition)
      continue;
    for (std::size_t i = 0; i < later; ++i) {
      const Rule& before = all.parts[i];
      if (before.kind == Rule::Kind::Condition && excludeEachOther(before.condition, part.condition))
        return wrongAt(placeOfPart(all, later, place), {"value", shownValue(part.condition), "together"});
    }
  }
  return {};
}

} // namespace

Result<void> check(const Rule& rule)
{
  Result<void> checked;
  forEachPart(rule, [&checked](const std::string& place, const Rule& part) {
    if (!checked)
      return;
    if (part.kind == Rule::Kind::All)
      checked = checkTogether(part, place);
    auto wrong = part.kind == Rule::Kind::Condition ? problem(part.condition) : std::nullopt;
    if (wrong)
      checked = wrongAt(place, std::move(*wrong));
  });
  return checked;
}

} // namespace weilu
