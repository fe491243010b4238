// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPainter>

namespace weilu::ui {

/// A line without axes between its own lowest and highest value: 1.5 px, its area at 10 %, a dot on the
/// last point. Missing values are left out; fewer than two known ones draw nothing.
void paintSparkline(QPainter& painter, const QRectF& area, const QList<double>& values, const QColor& color);

} // namespace weilu::ui
