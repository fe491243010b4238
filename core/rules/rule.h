// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/people.h"
#include "core/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace weilu {

/// How a condition compares. In JSON: = != < <= > >= between contains in empty set in_last
/// in_next.
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
  IsSet,
  InLast, ///< dates: among the value's number of dates that end with the as-of date
  InNext  ///< dates: the as-of date, or at most the value's number of days after it
};

/// A value a condition compares with, or a measured one: number, text, a list of texts, or a pair of
/// numbers (Between). Dates are numbers (days since 1970), flags are 1 and 0; the date a custom field is
/// compared with is the text "2024-03-05".
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
  /// Holds when every part does.
  [[nodiscard]] static Rule all(std::vector<Rule> parts);
  /// Holds when at least one part does.
  [[nodiscard]] static Rule any(std::vector<Rule> parts);
  /// Holds when \p part does not.
  [[nodiscard]] static Rule none(Rule part);
  [[nodiscard]] static Rule when(Condition condition);
};

/// JSON: {} (always), {"all":[…]}, {"any":[…]}, {"not":…},
/// {"field":"active_days","window":30,"op":">=","value":4}. Dates are "2024-03-05", flags true and false.
/// Refuses BadRule with the place ("all[1].value"; "rule" for the whole), what was found, and what was
/// expected as a code: object, list, field, date, number, text, flag, pair, range, texts, nothing, depth
/// (groups in groups, at most 32), "1..3660" (windows and days), "0..30", "0.." (numbers the field can
/// have), together (nobody fits this and an earlier condition of the same "all"), or the codes that would
/// fit, joined by '|'.
[[nodiscard]] Result<Rule> ruleFromJson(const nlohmann::json& json);
[[nodiscard]] nlohmann::json toJson(const Rule& rule);

/// Whether every condition makes sense: its field is known, the operator fits the field, the window is
/// there exactly when the field looks back, the value fits the operator and somebody can have it, also
/// together with the other conditions of the same "all". Refuses BadRule like ruleFromJson, which checks
/// the same. Names of the community's own (tags, spaces): core/insight/rule_names.h.
[[nodiscard]] Result<void> check(const Rule& rule);

/// The rule with every numeric threshold of "at least" and "more than" lowered to \p factor (0–1) of
/// it: what somebody must fall under before they leave a layer. Whoever the rule holds for, the relaxed
/// one holds for: so thresholds under a "not", and dates, stay as they are.
[[nodiscard]] Rule relaxed(const Rule& rule, double factor);

/// "=", "!=", "<" … as JSON writes them.
[[nodiscard]] std::string_view code(Operator op);
[[nodiscard]] std::optional<Operator> operatorNamed(std::string_view code);

enum class Language { Zh, En };
/// The rule as one sentence a person would say, without capital and full stop:
/// "active on at least 4 of the last 30 days", "近 30 天活跃至少 4 天".
[[nodiscard]] std::string sentence(const Rule& rule, Language language);

} // namespace weilu
