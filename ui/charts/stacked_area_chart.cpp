// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stacked_area_chart.h"

#include "ui/base/words.h"
#include "ui/charts/chart_paint.h"

#include <algorithm>
#include <cmath>

namespace weilu::ui {

using paint::px;

namespace {

QString shown(double value) { return words::count(std::llround(value)); }

} // namespace

void StackedAreaChart::setComparison(const QString& name, QList<ChartSeries> series)
{
  m_otherName = name;
  m_other = std::move(series);
  setData(columns(), this->series()); // the axis holds both
}

double StackedAreaChart::upTo(const QList<ChartSeries>& series, int which, int index)
{
  double sum = noValue;
  for (int s = 0; s <= which; ++s) {
    const double value = series.at(s).values.value(index, noValue);
    if (!std::isnan(value))
      sum = std::isnan(sum) ? value : sum + value;
  }
  return sum;
}

std::pair<double, double> StackedAreaChart::extent(int index) const
{
  const double mine = seriesCount() == 0 ? noValue : upTo(series(), seriesCount() - 1, index);
  const double other =
      m_other.isEmpty() ? noValue : upTo(m_other, static_cast<int>(m_other.size()) - 1, index);
  return {0, std::fmax(mine, other)};
}

qreal StackedAreaChart::xOf(int index) const
{
  const QRectF area = plot();
  return markCount() < 2 ? area.center().x() : area.left() + area.width() * index / (markCount() - 1);
}

qreal StackedAreaChart::labelSpacing() const { return px(72); }

int StackedAreaChart::indexAt(const QPointF& at) const { return nearestMark(at); }

ChartMark StackedAreaChart::markAt(const QPointF& at) const
{
  const int index = indexAt(at);
  for (int s = 0; index >= 0 && s < seriesCount(); ++s) {
    const double value = valueAt(s, index), top = upTo(series(), s, index);
    if (value > 0 && at.y() >= yOf(top) - 1 && at.y() <= yOf(top - value) + 1)
      return {index, s};
  }
  return {};
}

QPolygonF StackedAreaChart::slice(int index, int series) const
{
  QPolygonF edge;
  for (const int i : {index, index + 1}) {
    const double value = valueAt(series, i);
    if (std::isnan(value))
      return {};
    const double top = upTo(this->series(), series, i);
    edge.insert(edge.size() / 2, QPointF(xOf(i), yOf(top)));
    edge.insert(edge.size() / 2 + 1, QPointF(xOf(i), yOf(top - value)));
  }
  return edge;
}

void StackedAreaChart::paintMarks(QPainter& painter) const
{
  if (markCount() == 1)
    return paintOnlyPoint(painter);
  for (int s = 0; s < seriesCount(); ++s)
    paintArea(painter, s);
  for (int s = 0; s < m_other.size(); ++s)
    paintLine(painter, s);
}

void StackedAreaChart::paintArea(QPainter& painter, int series) const
{
  const QColor color = Theme::of().color(this->series().at(series).color);
  QPainterPath path;
  for (int i = 0; i + 1 < markCount(); ++i) {
    const QPolygonF part = slice(i, series);
    if (part.isEmpty())
      continue;
    if (columns().at(i + 1).finished) {
      path.addPolygon(part);
      path.closeSubpath();
      continue;
    }
    QPainterPath clip;
    clip.addPolygon(part);
    painter.save();
    painter.setClipPath(clip);
    paint::hatch(painter, color, part.boundingRect());
    painter.restore();
  }
  painter.setRenderHint(QPainter::Antialiasing, false); // neighbours meet without a seam
  painter.fillPath(path, color);
  painter.setRenderHint(QPainter::Antialiasing);
}

void StackedAreaChart::paintOnlyPoint(QPainter& painter) const
{
  for (int s = 0; s < seriesCount(); ++s) {
    if (std::isnan(valueAt(s, 0)))
      continue;
    const QPointF at(xOf(0), yOf(upTo(series(), s, 0)));
    const QColor color = Theme::of().color(series().at(s).color);
    paint::dot(painter, color, at);
    paint::text(painter, Theme::of().font(Type::AuxBold), Theme::of().color(Token::Text), at.x() + px(9),
                at.y(), series().at(s).name + u' ' + shown(valueAt(s, 0)));
  }
}

void StackedAreaChart::paintLine(QPainter& painter, int series) const
{
  QPainterPath path;
  bool open = false;
  for (int i = 0; i < markCount(); ++i) {
    const double top = upTo(m_other, series, i);
    if (std::isnan(m_other.at(series).values.value(i, noValue))) {
      open = false;
      continue;
    }
    if (open)
      path.lineTo(xOf(i), yOf(top));
    else
      path.moveTo(xOf(i), yOf(top));
    open = true;
  }
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  // Seen on its own area and on its neighbours': the ground's colour under the line's.
  painter.setPen(QPen(Theme::of().color(Token::Surface), 3));
  painter.drawPath(path);
  painter.setPen(QPen(Theme::of().color(Token::Text), 1.25));
  painter.drawPath(path);
}

void StackedAreaChart::paintHover(QPainter& painter) const
{
  const int index = current().index;
  const QRectF area = plot();
  painter.fillRect(QRectF(std::floor(xOf(index)), area.top(), 1, area.height()),
                   Theme::of().color(Token::Text));
  const int lit = current().series;
  if (lit >= 0 && lit < seriesCount() && !std::isnan(valueAt(lit, index)))
    paint::dot(painter, Theme::of().color(series().at(lit).color),
               {xOf(index), yOf(upTo(series(), lit, index))});
}

ChartTip StackedAreaChart::tip(int index) const
{
  ChartTip tip = CartesianChart::tip(index);
  for (ChartTip::Row& row : tip.rows) {
    const double other = m_other.value(row.series).values.value(index, noValue);
    if (!std::isnan(other))
      row.value = tr("%1 → %2", "now, then").arg(row.value, shown(other));
  }
  return tip;
}

QRectF StackedAreaChart::tipAnchor(int index) const { return {xOf(index), plot().top(), 1, plot().height()}; }

ChartTable StackedAreaChart::table() const
{
  ChartTable table = CartesianChart::table();
  for (const ChartSeries& series : m_other)
    table.header.append(tr("%1: %2").arg(m_otherName, series.name));
  for (int i = 0; i < table.rows.size(); ++i) {
    for (const ChartSeries& series : m_other)
      table.rows[i].append(series.values.value(i, noValue));
  }
  return table;
}

} // namespace weilu::ui
