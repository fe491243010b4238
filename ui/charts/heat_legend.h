// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QString>

namespace weilu::ui {

/// The line under a heat map.
struct HeatLegend {
  QString low, high;  ///< at the ends of the ramp
  QString unfinished; ///< what a dashed cell is; empty: there is none
  QString note;       ///< at the right; shortened where it has no room
};
/// Draws \p legend in the middle of the height of \p area, from its left to its right edge.
void paintHeatLegend(QPainter& painter, const QRectF& area, const HeatLegend& legend);

} // namespace weilu::ui
