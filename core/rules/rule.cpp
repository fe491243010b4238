// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule.h"

#include "core/rules/field.h"

#include <array>
#include <cmath>

namespace weilu {

namespace {

constexpr std::array<std::pair<Operator, std::string_view>, 13> operatorCodes = {{
    {Operator::Equals, "="},
    {Operator::NotEquals, "!="},
    {Operator::Less, "<"},
    {Operator::AtMost, "<="},
    {Operator::Greater, ">"},
    {Operator::AtLeast, ">="},
    {Operator::Between, "between"},
    {Operator::Contains, "contains"},
    {Operator::In, "in"},
    {Operator::IsEmpty, "empty"},
    {Operator::IsSet, "set"},
    {Operator::InLast, "in_last"},
    {Operator::InNext, "in_next"},
}};

Rule group(Rule::Kind kind, std::vector<Rule> parts)
{
  Rule rule;
  rule.kind = kind;
  rule.parts = std::move(parts);
  return rule;
}

bool isLowerBound(const Condition& condition)
{
  if (condition.op != Operator::AtLeast && condition.op != Operator::Greater)
    return false;
  const Field* field = fieldNamed(condition.field);
  return !field || field->type != Field::Type::Date; // a share of a date means nothing
}

void relax(Rule& rule, double factor, bool negated)
{
  if (rule.kind == Rule::Kind::Condition) {
    auto* threshold = std::get_if<double>(&rule.condition.value);
    if (threshold && !negated && isLowerBound(rule.condition))
      *threshold -= std::abs(*threshold) * (1 - factor); // so that a negative one is lowered too
    return;
  }
  for (Rule& part : rule.parts)
    relax(part, factor, negated != (rule.kind == Rule::Kind::Not));
}

} // namespace

std::string_view code(Operator op)
{
  for (const auto& [known, text] : operatorCodes) {
    if (known == op)
      return text;
  }
  return {};
}

std::optional<Operator> operatorNamed(std::string_view code)
{
  for (const auto& [op, text] : operatorCodes) {
    if (text == code)
      return op;
  }
  return {};
}

Rule Rule::all(std::vector<Rule> parts) { return group(Kind::All, std::move(parts)); }

Rule Rule::any(std::vector<Rule> parts) { return group(Kind::Any, std::move(parts)); }

Rule Rule::none(Rule part) { return group(Kind::Not, {std::move(part)}); }

Rule Rule::when(Condition condition)
{
  Rule rule;
  rule.kind = Kind::Condition;
  rule.condition = std::move(condition);
  return rule;
}

Rule relaxed(const Rule& rule, double factor)
{
  Rule result = rule;
  relax(result, factor, false);
  return result;
}

} // namespace weilu
