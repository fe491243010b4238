// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include "ui/charts/chart_values.h"

/// What several charts draw alike. All sizes are of the design at 100 %; the theme scales them.
namespace weilu::ui::paint {

/// \p designed pixels at the chosen scale.
[[nodiscard]] qreal px(int designed);
/// The font of an axis label: figures at 11, Han never under 12.
[[nodiscard]] QFont axisFont(const QString& label, bool bold = false);
[[nodiscard]] qreal textWidth(const QFont& font, const QString& text);
/// Text centred on \p y, from \p x to the right or, with a right alignment, to the left.
void text(QPainter& painter, const QFont& font, const QColor& color, qreal x, qreal y, const QString& text,
          Qt::Alignment alignment = Qt::AlignLeft);
/// A hairline that covers exactly one row of pixels.
void hairline(QPainter& painter, const QColor& color, qreal left, qreal right, qreal y);
/// The tile colour at 28 % with full-colour stripes at 45°: a period that is not over.
void hatch(QPainter& painter, const QColor& color, const QRectF& rect);
/// The heat ramp: \p share 0–1 from heatLow to heatHigh.
[[nodiscard]] QColor heat(double share);
/// Black or white, whichever is read better on \p ground.
[[nodiscard]] QColor inkOn(const QColor& ground);
/// A 9 px legend square in the middle of \p y.
void swatch(QPainter& painter, const QColor& color, qreal x, qreal y);
/// ▲ or ▼, 8 px wide, its left edge at \p x.
void triangle(QPainter& painter, const QColor& color, qreal x, qreal y, bool up);
/// The last point of a line: r 3 with a ring in the ground colour.
void dot(QPainter& painter, const QColor& color, const QPointF& at);
/// The keyboard focus ring just inside \p rect.
void focusRing(QPainter& painter, const QRectF& rect);

/// Size of the tooltip that says \p tip.
[[nodiscard]] QSizeF tipSize(const ChartTip& tip);
/// Draws \p tip with its top left corner at \p at; the row of \p series is lit.
void tooltip(QPainter& painter, const ChartTip& tip, const QPointF& at, int series);

/// Moves \p places apart until they lie at least \p gap from each other, staying within [low, high] as
/// far as they fit. Keeps their order.
void pushApart(QList<qreal>& places, qreal gap, qreal low, qreal high);

} // namespace weilu::ui::paint
