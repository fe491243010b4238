// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/reach.h"

#include "core/rules/field.h"

#include <array>

namespace weilu {

namespace {

/// How a value of a field can come about.
enum class Reach {
  Grows,   ///< by doing more or by time passing: more can be reached, less cannot
  Shrinks, ///< days since something: by doing it again, or by waiting
  Given,   ///< somebody else has to give it
  Never
};

constexpr std::array<std::pair<std::string_view, Reach>, 26> reaches = {{
    {"active_days", Reach::Grows},
    {"weeks_active", Reach::Grows},
    {"longest_streak", Reach::Grows},
    {"contributions", Reach::Grows},
    {"concentration", Reach::Grows},
    {"tenure_days", Reach::Grows},
    {"purchases_count", Reach::Grows},
    {"purchases_amount", Reach::Grows},
    {"rfm_r", Reach::Grows},
    {"rfm_f", Reach::Grows},
    {"rfm_m", Reach::Grows},
    {"term_active", Reach::Grows},
    {"term_renewed", Reach::Grows},
    {"term_ends_in_days", Reach::Grows},
    {"counter:", Reach::Grows},
    {"last_active_days", Reach::Shrinks},
    {"last_purchase_days", Reach::Shrinks},
    {"role", Reach::Given},
    {"standing", Reach::Given},
    {"tag", Reach::Given},
    {"space", Reach::Given},
    {"custom:", Reach::Given},
    {"points", Reach::Grows},
    {"points_earned", Reach::Grows},
    {"level", Reach::Given},
    {"layer:", Reach::Given},
}};

Reach reachOf(const Condition& condition)
{
  const Field* field = fieldNamed(condition.field);
  if (!field)
    return Reach::Never;
  if (field->code.starts_with("events."))
    return Reach::Grows;
  for (const auto& [code, reach] : reaches) {
    if (code == field->code)
      return reach;
  }
  return Reach::Never;
}

} // namespace

std::optional<double> distanceOf(const ConditionFact& fact)
{
  const Operator op = fact.condition.op;
  const bool upper = op == Operator::Less || op == Operator::AtMost || op == Operator::IsEmpty;
  const auto* wanted = std::get_if<double>(&fact.condition.value);
  const auto* have = std::get_if<double>(&fact.value);
  switch (reachOf(fact.condition)) {
  case Reach::Never:
    return {};
  case Reach::Given:
    return 2;
  case Reach::Shrinks:
    return 1;
  case Reach::Grows:
    break;
  }
  if (upper || (wanted && have && *wanted < *have))
    return {};
  if (!wanted || !have || *wanted <= 0)
    return 1;
  return 1 - std::max(0.0, *have) / *wanted;
}

std::optional<Condition> opposite(Condition condition)
{
  const Field* field = fieldNamed(condition.field);
  const auto* number = std::get_if<double>(&condition.value);
  if (field && field->type == Field::Type::Flag) {
    condition.value = number && *number != 0 ? 0.0 : 1.0;
    return condition;
  }
  const bool counted = field && field->type == Field::Type::Number && !field->mayBeUnset;
  switch (condition.op) {
  case Operator::Equals:
    condition.op = Operator::NotEquals;
    if (counted && number && *number == 0) {
      condition.op = Operator::AtLeast;
      condition.value = 1.0;
    }
    return condition;
  case Operator::NotEquals:
    condition.op = Operator::Equals;
    return condition;
  case Operator::Less:
    condition.op = Operator::AtLeast;
    return condition;
  case Operator::AtMost:
    condition.op = Operator::Greater;
    return condition;
  case Operator::Greater:
    condition.op = Operator::AtMost;
    return condition;
  case Operator::AtLeast:
    condition.op = Operator::Less;
    return condition;
  case Operator::IsEmpty:
    condition.op = Operator::IsSet;
    return condition;
  case Operator::IsSet:
    condition.op = Operator::IsEmpty;
    return condition;
  default:
    return {};
  }
}

} // namespace weilu
