// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/people.h"
#include "core/rules/rule.h"

namespace weilu {

/// Answers conditions about people as of one date. Implemented over the stores and the activity
/// index by core/insight/facts.h, and by tests over plain vectors.
class FactSource {
public:
  virtual ~FactSource() = default;
  /// The date "in the last 30 days" counts from.
  [[nodiscard]] virtual Date asOf() const = 0;
  /// Everybody a rule may find.
  [[nodiscard]] virtual const People& population() const = 0;
  /// Exactly the people for whom \p condition holds.
  [[nodiscard]] virtual People matching(const Condition& condition) const = 0;
  /// The value of the condition's field for one person: number or text, a list for fields of many
  /// values; monostate when not known.
  [[nodiscard]] virtual RuleValue measure(const Condition& condition, MemberId person) const = 0;
};

/// Whether \p condition holds at \p asOf for somebody whose field has the value \p value: the one place
/// that decides it. An unknown value (monostate) only ever fits "is not" and "empty".
[[nodiscard]] bool holds(const Condition& condition, const RuleValue& value, Date asOf);

/// The people for whom \p rule holds: set algebra over the facts.
[[nodiscard]] People evaluate(const Rule& rule, const FactSource& facts);

/// One condition of a rule, looked at for one person.
struct ConditionFact {
  Condition condition;
  RuleValue value;
  bool holds = false;
};
/// Whether the rule holds for \p person, and every condition with its value, in reading order.
struct RuleExplanation {
  bool holds = false;
  std::vector<ConditionFact> facts;
};
[[nodiscard]] RuleExplanation explain(const Rule& rule, const FactSource& facts, MemberId person);

} // namespace weilu
