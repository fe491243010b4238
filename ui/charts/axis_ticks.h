// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace weilu::ui {

/// A value axis: its range and the round values that get a line and a label.
struct AxisTicks {
  double low = 0;
  double high = 1;
  double step = 1;
  QList<double> values; ///< rising, all in [low, high]

  /// Where \p value lies: 0 at low, 1 at high.
  [[nodiscard]] double position(double value) const { return (value - low) / (high - low); }
};

enum class AxisFrom { Zero, Data };

/// Round ticks (1, 2, 2.5 or 5 times a power of ten) for values from \p low to \p high: at most \p most,
/// three to five of five where the range allows, and one more below zero when there are negative values. The
/// axis ends half a step above the data at most. AxisFrom::Zero puts zero into the range; \p whole keeps
/// ticks at whole numbers, for counts. Not finite or reversed input gives the axis of zero alone.
[[nodiscard]] AxisTicks axisTicks(double low, double high, AxisFrom from = AxisFrom::Zero, bool whole = true,
                                  int most = 5);

/// How many marks from one label to the next, so that labels of \p width keep \p gap apart on a pitch
/// of \p pitch between marks: 1, 2, 3, 4, then whole weeks. At least 1.
[[nodiscard]] int labelStep(double pitch, double width, double gap = 12);

} // namespace weilu::ui
