// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// What a rule gives from a date on.
struct EarningTerms {
  std::optional<Date> starts; ///< none: since ever
  bool enabled = true;
  int points = 1;      ///< for each time, or each amount spent
  int dayCap = 0;      ///< points of a person and date before the level's multiplier; 0: none
  int monthCap = 0;    ///< the same for a calendar month; 0: none
  bool byLevel = true; ///< whether the multiplier of the person's level applies
  friend bool operator==(const EarningTerms&, const EarningTerms&) = default;
};

/// What somebody does to earn points: an activity of one kind, or spending an amount of money.
///
/// What a rule gave is never edited: a change holds from its date on and stands behind the terms before it.
/// What was earned follows from the events and the terms of their date. Computing a rule anew over history is
/// a change of its terms like any other (withTermsSince()), so it is undone by undoing that.
struct EarningRule {
  EarningId id;
  std::string code; ///< of shipped rules; own ones have "rule-12"
  std::string labelZh, labelEn;
  std::string kind;        ///< code of the activity kind; empty: spending
  std::int64_t amount = 0; ///< minor units of currency that earn once; each order counts by itself
  std::string currency;
  std::vector<EarningTerms> terms; ///< at least one, ascending by start

  friend bool operator==(const EarningRule&, const EarningRule&) = default;
  [[nodiscard]] bool ofSpending() const { return kind.empty(); }
  /// What holds from the last change on.
  [[nodiscard]] const EarningTerms& current() const { return terms.back(); }
  /// What holds on \p date; null before the first start.
  [[nodiscard]] const EarningTerms* on(Date date) const;
};

/// The rule with \p terms from \p date on; earlier terms stay.
[[nodiscard]] EarningRule withTermsFrom(EarningRule rule, EarningTerms terms, Date date);
/// The rule whose current terms hold since \p date (none: since ever) instead of whatever held then.
[[nodiscard]] EarningRule withTermsSince(EarningRule rule, std::optional<Date> date);

/// Refuses BadValue: what "label", "points" (1 to 100,000), "day_cap" and "month_cap" (0, or as much as one
/// time gives), "amount" (at least 1).
[[nodiscard]] Result<void> check(const EarningRule& rule);

/// Throws Failure when \p json is not what toJson() wrote.
[[nodiscard]] EarningRule earningFromJson(std::string_view json);
[[nodiscard]] std::string toJson(const EarningRule& rule);
/// The rules that ship with the program (resources/levels/earning.json).
[[nodiscard]] const std::vector<EarningRule>& shippedEarnings();

} // namespace weilu
