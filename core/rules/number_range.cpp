// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/number_range.h"

#include "core/rules/field.h"

#include <array>
#include <cmath>

namespace weilu {

namespace {

/// Numbers that go below nothing.
constexpr std::array<std::string_view, 4> neverNegative = {"last_active_days", "tenure_days",
                                                           "purchases_count", "last_purchase_days"};

constexpr NumberRange notNegative{0};

} // namespace

bool NumberRange::isEmpty(bool whole) const
{
  double first = from, last = to;
  if (whole && std::isfinite(from))
    first = fromInside ? std::ceil(from) : std::floor(from) + 1;
  if (whole && std::isfinite(to))
    last = toInside ? std::floor(to) : std::ceil(to) - 1;
  if (whole)
    return first > last;
  return from > to || (from == to && !(fromInside && toInside));
}

NumberRange NumberRange::within(const NumberRange& other) const
{
  NumberRange both = *this;
  if (other.from > from || (other.from == from && !other.fromInside)) {
    both.from = other.from;
    both.fromInside = other.fromInside;
  }
  if (other.to < to || (other.to == to && !other.toInside)) {
    both.to = other.to;
    both.toInside = other.toInside;
  }
  return both;
}

std::optional<NumberRange> numberRange(const Condition& condition)
{
  NumberRange range;
  if (const auto* pair = std::get_if<std::pair<double, double>>(&condition.value)) {
    if (condition.op != Operator::Between)
      return {};
    return NumberRange{pair->first, pair->second};
  }
  const auto* number = std::get_if<double>(&condition.value);
  if (!number)
    return {};
  switch (condition.op) {
  case Operator::Less:
    return NumberRange{range.from, *number, true, false};
  case Operator::AtMost:
    return NumberRange{range.from, *number};
  case Operator::Greater:
    return NumberRange{*number, range.to, false};
  case Operator::AtLeast:
    return NumberRange{*number, range.to};
  case Operator::Equals:
    return NumberRange{*number, *number};
  default:
    return {};
  }
}

FieldNumbers numbersOf(const Field& field, int window)
{
  if (field.type == Field::Type::Date)
    return {{}, true};
  if (field.type == Field::Type::Flag)
    return {{0, 1}, true};
  if (field.type != Field::Type::Number || field.code == "counter:")
    return {};
  if (field.code == "active_days" || field.code == "weeks_active")
    return {{0, static_cast<double>(window)}, true};
  if (field.code == "alive_probability")
    return {{0, 100}, false};
  if (field.code == "birthday_in_days")
    return {{0, 366}, true};
  const bool counted = field.code == "contributions" || field.code.starts_with("events.");
  if (counted || std::find(neverNegative.begin(), neverNegative.end(), field.code) != neverNegative.end())
    return {notNegative, true};
  return {};
}

} // namespace weilu
