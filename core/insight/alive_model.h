// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <string_view>

namespace weilu {

/// How people come back and stop coming. MBG/NBD: Batislam, Denizel, Filiztekin (2007), Hoppe and Wagner
/// (2007). BG/NBD: Fader, Hardie, Lee (2005). BG/BB: Fader, Hardie, Shang (2010).
enum class AliveModel { MbgNbd, BgNbd, BgBb };

/// "mbg-nbd", "bg-nbd", "bg-bb".
[[nodiscard]] std::string_view code(AliveModel model);
/// Refuses anything else with BadValue.
[[nodiscard]] Result<AliveModel> aliveModelNamed(std::string_view code);

/// What the models know of a person: in one unit of time, counted from the first period with activity.
struct AliveRow {
  double repeats = 0; ///< x: later periods with activity
  double last = 0;    ///< t_x: the last of them; 0 without repeats
  double span = 0;    ///< T: how long the person was watched
  friend auto operator<=>(const AliveRow&, const AliveRow&) = default;
};
/// Whether a row can be: nothing negative or not a number, last ≤ span, no last without repeats and the other
/// way round; for BG/BB whole numbers with repeats ≤ last.
[[nodiscard]] bool possible(AliveModel model, const AliveRow& row);

/// r, α, a, b; of BG/BB α, β, γ, δ. All above 0.
using AliveParams = std::array<double, 4>;
/// "r", "alpha", "a", "b"; of BG/BB "alpha", "beta", "gamma", "delta".
[[nodiscard]] std::array<std::string_view, 4> aliveParamNames(AliveModel model);

// About a possible row. Times are in the unit of the row.
/// ln of the likelihood of what a person did.
[[nodiscard]] double logLikelihood(AliveModel model, const AliveParams& params, const AliveRow& row);
/// How probable it is that the person has not stopped; of BG/BB: can still come in the next period.
[[nodiscard]] double aliveProbability(AliveModel model, const AliveParams& params, const AliveRow& row);
/// How probable it is that the person comes back within \p ahead.
[[nodiscard]] double returnProbability(AliveModel model, const AliveParams& params, const AliveRow& row,
                                       double ahead);
/// How often somebody who was alive at the end is expected to come within \p ahead; depends on repeats and
/// span alone. Times aliveProbability() it is what is expected of the person.
[[nodiscard]] double expectedWhenAlive(AliveModel model, const AliveParams& params, const AliveRow& row,
                                       double ahead);

} // namespace weilu
