// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stacked_bar_chart.h"

#include "ui/base/words.h"
#include "ui/charts/chart_paint.h"

#include <cmath>

namespace weilu::ui {

using paint::px;

std::pair<double, double> StackedBarChart::extent(int index) const
{
  double up = 0, down = 0;
  for (int s = 0; s < seriesCount(); ++s) {
    const double value = valueAt(s, index);
    if (!std::isnan(value))
      (series().at(s).below ? down : up) += value;
  }
  return {-down, up};
}

void StackedBarChart::setBarShare(double share)
{
  m_barShare = share;
  update();
}

QRectF StackedBarChart::columnRect(int index) const
{
  const QRectF area = plot();
  const qreal pitch = area.width() / std::max(1, markCount());
  return {area.left() + index * pitch, area.top(), pitch, area.height()};
}

qreal StackedBarChart::xOf(int index) const { return columnRect(index).center().x(); }

int StackedBarChart::indexAt(const QPointF& at) const
{
  const QRectF area = plot();
  if (markCount() == 0 || !area.contains(at))
    return -1;
  return std::min(markCount() - 1, static_cast<int>((at.x() - area.left()) / area.width() * markCount()));
}

QRectF StackedBarChart::partRect(int index, int series) const
{
  const double value = valueAt(series, index);
  if (!(value > 0))
    return {};
  const bool below = this->series().at(series).below;
  double inner = 0;
  for (int s = 0; s < series; ++s) {
    if (this->series().at(s).below == below && valueAt(s, index) > 0)
      inner += valueAt(s, index);
  }
  const QRectF column = columnRect(index);
  const qreal width = std::max(1.0, std::round(column.width() * m_barShare) - (m_barShare < 1 ? 0 : 1));
  const qreal left = std::round(column.center().x() - width / 2);
  const qreal zero = std::floor(yOf(0));
  if (below) {
    const qreal from = inner > 0 ? std::round(yOf(-inner)) + 1 : zero + 1;
    return {left, from, width, std::max(1.0, std::round(yOf(-inner - value)) - from)};
  }
  const qreal to = std::round(yOf(inner)) - 1; // one pixel of ground under every part
  const qreal from = std::round(yOf(inner + value));
  return {left, std::min(from, to - 1), width, std::max(1.0, to - from)};
}

ChartMark StackedBarChart::markAt(const QPointF& at) const
{
  const int index = indexAt(at);
  if (index < 0)
    return {};
  if (markCount() == 1)
    return {0, -1};
  // A thin part is hit from a little way off; the nearest wins.
  ChartMark mark;
  qreal nearest = px(4);
  for (int s = 0; s < seriesCount(); ++s) {
    const QRectF part = partRect(index, s);
    const qreal off = std::max({part.top() - at.y(), at.y() - part.bottom(), 0.0});
    if (!part.isEmpty() && off < nearest) {
      nearest = off;
      mark = {index, s};
    }
  }
  return mark;
}

void StackedBarChart::paintMarks(QPainter& painter) const
{
  if (markCount() == 1)
    return paintOnlyColumn(painter);
  for (int i = 0; i < markCount(); ++i) {
    for (int s = 0; s < seriesCount(); ++s) {
      const QRectF part = partRect(i, s);
      const QColor color = Theme::of().color(series().at(s).color);
      if (columns().at(i).finished)
        painter.fillRect(part, color);
      else if (!part.isEmpty())
        paint::hatch(painter, color, part);
    }
  }
}

void StackedBarChart::paintOnlyColumn(QPainter& painter) const
{
  const double value = extent(0).second;
  const QPointF at(xOf(0), yOf(value));
  paint::dot(painter, Theme::of().color(series().first().color), at);
  paint::text(painter, Theme::of().font(Type::AuxBold), Theme::of().color(Token::Text), at.x() + px(9),
              at.y() - px(8), columns().first().label + u' ' + words::count(std::llround(value)));
}

void StackedBarChart::paintHover(QPainter& painter) const
{
  QColor veil = Theme::of().color(Token::Text);
  veil.setAlphaF(.06f);
  painter.fillRect(columnRect(current().index), veil);
  const QRectF part = current().series < 0 ? QRectF() : partRect(current().index, current().series);
  if (part.isEmpty())
    return;
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.setPen(QPen(Theme::of().color(Token::Text), 1));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(part.adjusted(-1, -1, 0, 0));
}

QRectF StackedBarChart::tipAnchor(int index) const { return columnRect(index); }

} // namespace weilu::ui
