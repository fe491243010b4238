// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

#include <limits>
#include <optional>

namespace weilu {

struct Field;

/// The numbers a condition lets through.
struct NumberRange {
  double from = -std::numeric_limits<double>::infinity();
  double to = std::numeric_limits<double>::infinity();
  bool fromInside = true, toInside = true;

  [[nodiscard]] bool contains(double number) const
  {
    return (fromInside ? number >= from : number > from) && (toInside ? number <= to : number < to);
  }
  /// Whether no number is inside, or with \p whole no whole one.
  [[nodiscard]] bool isEmpty(bool whole = false) const;
  /// The numbers that are in both.
  [[nodiscard]] NumberRange within(const NumberRange& other) const;
};

/// What a condition that compares by size lets through, dates as days; none for every other one, for
/// "is not", and for dates counted from the as-of date.
[[nodiscard]] std::optional<NumberRange> numberRange(const Condition& condition);

/// The numbers a field can have at all: 0 to 30 active days in 30.
struct FieldNumbers {
  NumberRange range;
  bool whole = false; ///< never a fraction
};
[[nodiscard]] FieldNumbers numbersOf(const Field& field, int window);

} // namespace weilu
