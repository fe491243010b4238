// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/alive_fit.h"
#include "core/insight/history.h"
#include "core/purchases/purchase_store.h"

#include <array>
#include <optional>
#include <span>

namespace weilu {

/// The periods in which people come. Counted back from the as-of date, so that none is unfinished: a week is
/// seven dates, as for the field weeks_active.
enum class AliveUnit { Week, Day };
/// "week", "day".
[[nodiscard]] std::string_view code(AliveUnit unit);
/// Refuses anything else with BadValue.
[[nodiscard]] Result<AliveUnit> aliveUnitNamed(std::string_view code);
[[nodiscard]] int daysOf(AliveUnit unit);

/// People by id, ascending, each with what the models know of them.
struct AlivePeople {
  std::vector<std::uint32_t> ids;
  std::vector<AliveRow> rows;
};
/// Who was on the roster at \p asOf and ever active by then, from their active days.
[[nodiscard]] AlivePeople aliveFromActivity(const History& history, Date asOf, AliveUnit unit);
/// The row of one person from their active dates until \p asOf, ascending; none without any.
[[nodiscard]] std::optional<AliveRow> aliveRow(std::span<const Date> activeDates, Date asOf, AliveUnit unit);
/// The same of people with a paid order, from the dates of their orders.
[[nodiscard]] AlivePeople aliveFromPurchases(const PurchaseStore& purchases, const History& history,
                                             Date asOf, AliveUnit unit);

/// With fewer who came back at least once nothing is shown (product.md section 6).
constexpr int aliveMinimum = 30;

/// How probable it is that each person has not stopped coming.
struct Alive {
  AlivePeople people;
  std::int64_t cameBack = 0; ///< at least once
  AliveFit fit;
  std::vector<double> probability; ///< as people; empty unless shown()

  [[nodiscard]] bool enough() const { return cameBack >= aliveMinimum; }
  [[nodiscard]] bool shown() const { return enough() && fit.converged; }
};
/// Fits \p model to \p people, unless there are not enough. The rows must be possible(). Throws Cancelled.
[[nodiscard]] Alive estimateAlive(AliveModel model, AlivePeople people, const Control& control = {});
/// What a fitted model says of other people, or of the same as they were at another date.
[[nodiscard]] Alive aliveBy(const AliveFit& fit, AlivePeople people);

/// Risk of somebody stopping: 100 × (1 − probability). Low under riskMiddle, high from riskHigh on.
constexpr double riskMiddle = 35, riskHigh = 65, riskMost = 100;
[[nodiscard]] double riskOf(double probability);
/// People whose risk is in [from, to); with \p to riskMost those of 100 too.
[[nodiscard]] People peopleAtRisk(const Alive& alive, double from, double to);

/// Risk in bars of five, so that each is in one band.
constexpr int riskBars = 20;
[[nodiscard]] std::array<std::int64_t, riskBars> riskHistogram(const Alive& alive);

} // namespace weilu
