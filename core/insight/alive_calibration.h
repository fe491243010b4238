// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/alive.h"

namespace weilu {

/// How well a model foretells: fitted to the first part of a history, compared with the rest.
struct AliveCalibration {
  Date cut;      ///< the last date the model knows
  int ahead = 0; ///< periods held out after it; 0 when the history is too short for any
  Alive first;   ///< the fit at cut; the rows below are there when it is shown

  /// People who had come back so often by cut.
  struct ByRepeats {
    int repeats = 0; ///< of the last row: this many or more
    People people;
    double predicted = 0, actual = 0; ///< periods with activity after cut, mean; 0 when nobody
  };
  /// People whom the model held alive with a probability in [from, to); the last one includes 1.
  struct ByBand {
    double from = 0, to = 0;
    People people;
    double alive = 0;                   ///< mean probability of being alive
    double predicted = 0, returned = 0; ///< shares that come back after cut
  };
  std::vector<ByRepeats> byRepeats; ///< 0 to repeatsMost
  std::vector<ByBand> byBand;       ///< ten bands
  static constexpr int repeatsMost = 7, bands = 10;

  [[nodiscard]] bool shown() const { return ahead > 0 && first.shown(); }
};

/// Holds out the last third of the history, at most half a year.
[[nodiscard]] AliveCalibration calibrateAlive(AliveModel model, const History& history, Date asOf,
                                              AliveUnit unit, const Control& control = {});

} // namespace weilu
