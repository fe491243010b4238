// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/layers/layer_store.h"

#include <memory>
#include <span>

namespace weilu {

/// A cell of the matrix from × to: exactly its people. from is empty for who came in, to for who went; equal
/// for who stayed.
struct FlowCell {
  std::string from, to;
  People people;
};
/// Every cell with people; nobody is in two of them, everybody of either date in one.
[[nodiscard]] std::vector<FlowCell> flowBetween(const LayerSets& then, const LayerSets& now);

/// How many people were in each layer on a date.
struct LayerSizes {
  Date date;
  std::map<std::string, std::uint64_t> people;
};
/// The sizes on every computed date of \p range, oldest first; of \p population only.
[[nodiscard]] std::vector<LayerSizes> sizesOver(const LayerStore& store, SchemeId scheme, DateRange range,
                                                const People& population);

/// Who moved between two dates of a scheme.
struct LayerMovement {
  DateRange dates; ///< as asked for
  std::vector<FlowCell> cells;
  /// Every move on the way, oldest first: who moved twice is in two, who came back is in none of the cells.
  std::vector<DatedMove> moves;
};

/// What an edited scheme would change.
struct LayerReplay {
  std::vector<FlowCell> today; ///< present layers × those of the edited rules, computed today
  std::vector<LayerSizes> present, edited;
};

/// Facts of any date. They are asked for and let go one date after the other.
using FactsOn = std::function<std::unique_ptr<FactSource>(Date)>;

/// The dates a history before \p began is computed for: every week of two years, and the day that the change
/// over 30 days is counted from; not before \p earliest. Oldest first.
[[nodiscard]] std::vector<Date> historyDates(Date began, std::optional<Date> earliest);

/// The dates that were missed after \p computed, up to \p today and with it: each of the last 31, before that
/// every week of two years.
[[nodiscard]] std::vector<Date> missedDates(std::optional<Date> computed, Date today);

/// A history that nobody recorded (LayerStore::recordHistory).
struct Reconstruction {
  std::vector<HistoryStep> steps;
  LayerSets last;
};
/// What computing each of \p schemes on each of \p dates would have recorded; by the rules alone on the
/// first. Throws Cancelled.
[[nodiscard]] std::vector<Reconstruction> reconstruct(const LayerStore& store,
                                                      std::span<const Scheme> schemes,
                                                      std::span<const Date> dates, const FactsOn& factsOn,
                                                      const Control& control = {});

/// What \p scheme would have given, had it been the rule on the computed dates of \p range (or, of a scheme
/// that was never computed, on those of historyDates). It goes on from what was recorded before the first
/// of them, so that the saved rule gives what was recorded. Throws Cancelled.
void replay(const LayerStore& store, const Scheme& scheme, DateRange range, const FactsOn& factsOn,
            const Control& control, const std::function<void(Date, const LayerSets&)>& visit);

} // namespace weilu
