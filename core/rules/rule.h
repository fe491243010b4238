// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/people.h"
#include "core/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace weilu {

enum class Operator {
  Equals,
  NotEquals,
  Less,
  AtMost,
  Greater,
  AtLeast,
  Between,
  Contains,
  In,
  IsEmpty,
  IsSet
};

/// A value a condition compares with: number, text, a list of texts, or a pair of numbers (Between).
using RuleValue =
    std::variant<std::monostate, double, std::string, std::vector<std::string>, std::pair<double, double>>;

/// `field operator value`, for example active_days over 30 days, at least 4.
struct Condition {
  std::string field; ///< code of the catalogue (core/rules/field.h)
  int window = 0;    ///< days (or weeks, for weeks_active), for fields that look back; 0 otherwise
  Operator op = Operator::Equals;
  RuleValue value;
  friend bool operator==(const Condition&, const Condition&) = default;
};

/// A tree of all of / any of / not over conditions.
struct Rule {
  enum class Kind { Always, All, Any, Not, Condition };
  Kind kind = Kind::Always;
  std::vector<Rule> parts; ///< All, Any: any number; Not: one
  Condition condition;     ///< Kind::Condition

  friend bool operator==(const Rule&, const Rule&) = default;
  [[nodiscard]] static Rule all(std::vector<Rule> parts);
  [[nodiscard]] static Rule any(std::vector<Rule> parts);
  [[nodiscard]] static Rule none(Rule part);
  [[nodiscard]] static Rule when(Condition condition);
};

/// JSON: {"all":[…]}, {"any":[…]}, {"not":…}, {"field":"active_days","window":30,"op":">=","value":4}.
/// Refuses BadRule with the place ("all[1].value"), what was found and what was expected.
[[nodiscard]] Result<Rule> ruleFromJson(const nlohmann::json& json);
[[nodiscard]] nlohmann::json toJson(const Rule& rule);

/// The rule with every numeric threshold of "at least"/"more than" multiplied by \p factor: what
/// somebody must fall under before they leave a layer.
[[nodiscard]] Rule relaxed(const Rule& rule, double factor);

enum class Language { Zh, En };
/// The rule as one sentence a person would say.
[[nodiscard]] std::string sentence(const Rule& rule, Language language);

} // namespace weilu
