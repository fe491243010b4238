// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/people.h"
#include "core/purchases/purchase_store.h"

#include <array>
#include <vector>

namespace weilu {

constexpr int rfmWindow = 365;    ///< days that orders are looked at, when nothing else is said
constexpr int rfmFixedBelow = 25; ///< people; with fewer the cuts are fixed

/// What somebody bought in a window of days, or did (core/insight/rfm_table.h). orders 0: nothing.
struct RfmValues {
  double recency = 0; ///< days since the last order; last activity
  double orders = 0;  ///< several lines of one order are one; active days
  double amount = 0;  ///< minor units of the currency of most orders; contributions
};

/// Scores of recency, frequency and amount, 1–5 each; 0 for people without an order in the window.
struct RfmScores {
  int recency = 0, frequency = 0, amount = 0;
  friend bool operator==(const RfmScores&, const RfmScores&) = default;
};

/// How a community scores its buyers (product.md section 6): quintiles (type 7) of everybody on the roster
/// who bought in the window. Under rfmFixedBelow of them the cuts are fixed.
struct RfmCuts {
  using Cuts = std::array<double, 4>;
  Cuts recency{}, frequency{}, amount{};
  bool fixed = false;
  std::uint64_t buyers = 0;

  /// 1 + the number of cuts strictly below; recency the other way round.
  [[nodiscard]] RfmScores scores(const RfmValues& values) const;
};

/// The quantile \p share (0–1) of \p sorted (ascending, not empty), type 7 of Hyndman and Fan (1996).
[[nodiscard]] double quantile(const std::vector<double>& sorted, double share);
/// The quantiles at 20, 40, 60 and 80 % of \p values (not empty).
[[nodiscard]] RfmCuts::Cuts quintiles(std::vector<double> values);
/// 1 + the number of \p cuts strictly below \p value.
[[nodiscard]] int scoreOf(const RfmCuts::Cuts& cuts, double value);
[[nodiscard]] RfmCuts rfmCuts(const std::vector<RfmValues>& buyers);

/// What everybody of \p population bought in the \p window days that end with \p asOf; index = id.
[[nodiscard]] std::vector<RfmValues> rfmValues(const PurchaseStore& purchases, const People& population,
                                               const Zone& zone, Date asOf, int window = rfmWindow);

} // namespace weilu
