// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity_store.h"
#include "core/activity/seen_blocks.h"
#include "core/base/progress.h"
#include "core/levels/earning_rules.h"
#include "core/levels/level_store.h"
#include "core/levels/point_expiry.h"
#include "core/purchases/purchase_store.h"

#include <functional>
#include <string>
#include <vector>

namespace weilu {

/// What one rule is paid for on the dates of a month, by day of the month from 0.
using MonthTallies = std::vector<std::vector<EarningTally>>;

/// Everything that decides what rules earn, month by month: events of each person, orders that were paid, the
/// rules with their terms, and the levels of the time with their multipliers. Months are those of the
/// community's zone.
class EarningInput {
public:
  EarningInput(Database& db, const ActivityStore& activity, const PurchaseStore& purchases, const Zone& zone,
               std::vector<EarningRule> rules);

  [[nodiscard]] const std::vector<EarningRule>& rules() const { return m_rules; }
  /// First dates of the months with events or orders, ascending.
  [[nodiscard]] std::vector<Date> months() const;
  /// A number that is another one whenever something differs that decides what the month earns.
  [[nodiscard]] std::int64_t fingerprint(Date month) const;
  /// What happened, rule by rule.
  [[nodiscard]] std::vector<MonthTallies> tallies(Date month) const;
  /// What the levels people had before \p date multiply by.
  [[nodiscard]] const LevelPercents& percentsOn(Date date) const;

private:
  /// An order that was paid.
  struct Order {
    Date date;
    std::uint32_t person = 0;
    std::int64_t amount = 0;
    std::string currency;
  };
  void readOrders(const PurchaseStore& purchases);
  [[nodiscard]] std::pair<std::vector<Order>::const_iterator, std::vector<Order>::const_iterator>
  ordersIn(DateRange dates) const;
  [[nodiscard]] std::string levelsIn(DateRange dates) const;
  [[nodiscard]] std::string percentsText(Date date) const;

  SeenBlocks m_blocks;
  Zone m_zone;
  std::vector<EarningRule> m_rules;
  std::vector<std::vector<std::size_t>> m_rulesOfKind; ///< positions of rules, index = kind
  std::vector<std::int32_t> m_days;                    ///< UTC days with events
  std::vector<Order> m_orders;                         ///< ascending by date
  Ladder m_ladder;
  std::vector<LevelEvaluation> m_evaluations;
  mutable std::string m_percentsOf; ///< for which levels m_percents was made
  mutable LevelPercents m_percents;
};

/// The dates of the month that begins with \p month.
[[nodiscard]] DateRange datesOfMonth(Date month);

} // namespace weilu
