// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sparkline.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace weilu::ui {

namespace {

QPolygonF pointsIn(const QRectF& area, const QList<double>& values)
{
  double low = std::numeric_limits<double>::infinity(), high = -low;
  for (const double value : values) {
    low = std::fmin(low, value);
    high = std::fmax(high, value);
  }
  QPolygonF points;
  const auto last = static_cast<qreal>(std::max<qsizetype>(1, values.size() - 1));
  for (qsizetype i = 0; i < values.size(); ++i) {
    const double share = high > low ? (values.at(i) - low) / (high - low) : .5;
    if (!std::isnan(values.at(i)))
      points.append(
          {area.left() + area.width() * static_cast<qreal>(i) / last, area.bottom() - share * area.height()});
  }
  return points;
}

} // namespace

void paintSparkline(QPainter& painter, const QRectF& area, const QList<double>& values, const QColor& color)
{
  const QRectF inner = area.adjusted(1, 3, -3, 0);
  const QPolygonF points = pointsIn(inner, values);
  if (points.size() < 2)
    return;
  painter.setRenderHint(QPainter::Antialiasing);
  QPolygonF ground = points;
  ground.append({points.last().x(), inner.bottom()});
  ground.append({points.first().x(), inner.bottom()});
  QColor faint = color;
  faint.setAlphaF(.1f);
  painter.setPen(Qt::NoPen);
  painter.setBrush(faint);
  painter.drawPolygon(ground);
  painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPolyline(points);
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  painter.drawEllipse(points.last(), 2.5, 2.5);
}

} // namespace weilu::ui
