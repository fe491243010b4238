// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/evaluate.h"

#include "core/base/text.h"
#include "core/rules/number_range.h"

#include <charconv>

namespace weilu {

namespace {

/// Custom fields keep numbers as text.
std::optional<double> asNumber(const RuleValue& value)
{
  if (const auto* number = std::get_if<double>(&value))
    return *number;
  const auto* text = std::get_if<std::string>(&value);
  if (!text)
    return {};
  const std::string_view digits = trimmed(*text);
  double number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return error == std::errc() && end == digits.data() + digits.size() ? std::optional(number) : std::nullopt;
}

bool textFits(Operator op, const std::string& value, const std::string& wanted)
{
  const std::string have = folded(value), want = folded(wanted);
  return op == Operator::Contains ? have.find(want) != std::string::npos : have == want;
}

std::vector<std::string> textsOf(const RuleValue& value)
{
  if (const auto* text = std::get_if<std::string>(&value))
    return {*text};
  if (const auto* texts = std::get_if<std::vector<std::string>>(&value))
    return *texts;
  if (const auto* number = std::get_if<double>(&value))
    return {fmt::format("{}", *number)};
  return {};
}

/// Whether one of the texts a person has fits one of the texts asked for.
bool anyTextFits(Operator op, const RuleValue& asked, const RuleValue& value)
{
  const std::vector<std::string> have = textsOf(value);
  for (const std::string& wanted : textsOf(asked)) {
    if (std::any_of(have.begin(), have.end(), [&](auto& one) { return textFits(op, one, wanted); }))
      return true;
  }
  return false;
}

bool isUnset(const RuleValue& value)
{
  if (const auto* text = std::get_if<std::string>(&value))
    return text->empty();
  if (const auto* texts = std::get_if<std::vector<std::string>>(&value))
    return texts->empty();
  return std::holds_alternative<std::monostate>(value);
}

/// Custom fields keep dates as text.
std::optional<Date> asDate(const RuleValue& value)
{
  if (const auto* days = std::get_if<double>(&value))
    return Date{static_cast<std::int32_t>(*days)};
  const auto* text = std::get_if<std::string>(&value);
  const auto date = text ? Date::parse(trimmed(*text)) : Result<Date>(refuse(RefusalCode::BadDate));
  return date ? std::optional(*date) : std::nullopt;
}

bool isWithinDays(const Condition& condition, const RuleValue& value, Date asOf)
{
  const auto* days = std::get_if<double>(&condition.value);
  const auto date = asDate(value);
  if (!days || !date)
    return false;
  const double after = date->since(asOf);
  return condition.op == Operator::InLast ? after <= 0 && after > -*days : after >= 0 && after <= *days;
}

/// Of a date against the fixed one that the condition names; none: it names no date.
std::optional<bool> datesFit(const Condition& condition, const RuleValue& value)
{
  const auto* text = std::get_if<std::string>(&condition.value);
  const bool ordered = condition.op == Operator::Less || condition.op == Operator::AtMost ||
                       condition.op == Operator::Greater || condition.op == Operator::AtLeast;
  if (!text || !(ordered || condition.op == Operator::Equals))
    return {};
  const auto asked = asDate(*text), date = asDate(value);
  if (!asked || (!date && condition.op == Operator::Equals)) // "=" also compares texts
    return {};
  if (!date)
    return false;
  Condition days = condition;
  days.value = static_cast<double>(asked->days);
  return numberRange(days)->contains(date->days);
}

bool fits(const Condition& condition, const RuleValue& value, Date asOf)
{
  switch (condition.op) {
  case Operator::IsEmpty:
    return isUnset(value);
  case Operator::IsSet:
    return !isUnset(value);
  case Operator::NotEquals: {
    Condition same = condition;
    same.op = Operator::Equals;
    return !fits(same, value, asOf);
  }
  case Operator::Contains:
  case Operator::In:
    return anyTextFits(condition.op, condition.value, value);
  case Operator::InLast:
  case Operator::InNext:
    return isWithinDays(condition, value, asOf);
  default:
    break;
  }
  if (const auto fit = datesFit(condition, value))
    return *fit;
  if (const auto range = numberRange(condition)) {
    const auto number = asNumber(value);
    return number && range->contains(*number);
  }
  return condition.op == Operator::Equals && anyTextFits(condition.op, condition.value, value);
}

void explainInto(const Rule& rule, const FactSource& facts, MemberId person, RuleExplanation& result)
{
  if (rule.kind == Rule::Kind::Condition) {
    ConditionFact fact{rule.condition, facts.measure(rule.condition, person), false};
    fact.holds = holds(rule.condition, fact.value, facts.asOf());
    result.holds = fact.holds;
    result.facts.push_back(std::move(fact));
    return;
  }
  // Every part is looked at, also when the outcome is clear: the reader wants all the values.
  bool every = true, some = false;
  for (const Rule& part : rule.parts) {
    explainInto(part, facts, person, result);
    every = every && result.holds;
    some = some || result.holds;
  }
  result.holds = rule.kind == Rule::Kind::Any ? some : rule.kind == Rule::Kind::Not ? !some : every;
}

People evaluateAll(const Rule& rule, const FactSource& facts)
{
  People people = facts.population();
  for (const Rule& part : rule.parts) {
    if (people.isEmpty())
      break;
    people &= evaluate(part, facts);
  }
  return people;
}

People evaluateAny(const Rule& rule, const FactSource& facts)
{
  People people;
  for (const Rule& part : rule.parts)
    people |= evaluate(part, facts);
  return people;
}

} // namespace

bool holds(const Condition& condition, const RuleValue& value, Date asOf)
{
  return fits(condition, value, asOf);
}

People evaluate(const Rule& rule, const FactSource& facts)
{
  switch (rule.kind) {
  case Rule::Kind::All:
    return evaluateAll(rule, facts);
  case Rule::Kind::Any:
    return evaluateAny(rule, facts);
  case Rule::Kind::Not: {
    People people = facts.population();
    return people -= evaluate(rule.parts.at(0), facts);
  }
  case Rule::Kind::Condition:
    return facts.matching(rule.condition);
  case Rule::Kind::Always:
    break;
  }
  return facts.population();
}

RuleExplanation explain(const Rule& rule, const FactSource& facts, MemberId person)
{
  RuleExplanation result;
  explainInto(rule, facts, person, result);
  return result;
}

} // namespace weilu
