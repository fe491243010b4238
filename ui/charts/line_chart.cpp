// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/line_chart.h"

#include <QPainterPath>

#include "ui/base/words.h"
#include "ui/charts/chart_paint.h"

#include <cmath>

namespace weilu::ui {

using paint::px;

std::pair<double, double> LineChart::extent(int index) const
{
  double least = noValue, most = noValue;
  for (int s = 0; s < seriesCount(); ++s) {
    const double value = valueAt(s, index);
    least = std::fmin(least, value); // fmin and fmax leave out what is not known
    most = std::fmax(most, value);
  }
  if (index < std::min(m_low.size(), m_high.size()))
    return {std::fmin(least, m_low.at(index)), std::fmax(most, m_high.at(index))};
  return {least, most};
}

int LineChart::lastKnown(int series) const
{
  for (int i = markCount() - 1; i >= 0; --i) {
    if (!std::isnan(valueAt(series, i)))
      return i;
  }
  return -1;
}

QString LineChart::endLabel(int series) const
{
  const int last = lastKnown(series);
  if (last < 0)
    return {};
  return this->series().at(series).name + u' ' + valueText(unit(), valueAt(series, last));
}

void LineChart::setUnderBars(bool under)
{
  m_underBars = under;
  update();
}

qreal LineChart::labelSpacing() const { return m_underBars ? 0 : px(72); }

qreal LineChart::rightMargin() const
{
  if (m_underBars)
    return CartesianChart::rightMargin();
  qreal widest = 0;
  for (int s = 0; s < seriesCount(); ++s)
    widest = std::max(widest, paint::textWidth(Theme::of().font(Type::AuxBold), endLabel(s)));
  return std::ceil(widest) + px(8) + px(14);
}

qreal LineChart::xOf(int index) const
{
  const QRectF area = plot();
  if (m_underBars)
    return area.left() + area.width() * (index + .5) / std::max(1, markCount());
  return markCount() < 2 ? area.center().x() : area.left() + area.width() * index / (markCount() - 1);
}

QPointF LineChart::pointOf(int index, int series) const { return {xOf(index), yOf(valueAt(series, index))}; }

int LineChart::indexAt(const QPointF& at) const { return nearestMark(at); }

ChartMark LineChart::markAt(const QPointF& at) const
{
  const int index = indexAt(at);
  ChartMark mark;
  qreal nearest = px(24);
  for (int s = 0; index >= 0 && s < seriesCount(); ++s) {
    const qreal off = std::abs(pointOf(index, s).y() - at.y());
    if (off < nearest) { // never for what is not known
      nearest = off;
      mark = {index, s};
    }
  }
  return mark;
}

QList<qreal> LineChart::endLabelPlaces() const
{
  QList<qreal> places;
  for (int s = 0; s < seriesCount(); ++s) {
    const int last = lastKnown(s);
    places.append(last < 0 ? plot().bottom() : yOf(valueAt(s, last)));
  }
  paint::pushApart(places, px(14), plot().top(), plot().bottom());
  return places;
}

void LineChart::setExpected(QList<double> low, QList<double> high, QList<int> outside)
{
  m_low = std::move(low);
  m_high = std::move(high);
  m_outside = std::move(outside);
  update();
}

void LineChart::paintExpected(QPainter& painter) const
{
  QColor color = Theme::of().color(Token::Text2);
  color.setAlphaF(.10f);
  const auto known = [this](int i) {
    return i < std::min(m_low.size(), m_high.size()) && std::isfinite(m_low.at(i)) &&
           std::isfinite(m_high.at(i));
  };
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  for (int i = 0; i + 1 < markCount(); ++i) {
    if (!known(i) || !known(i + 1))
      continue;
    painter.drawPolygon(QPolygonF{QPointF(xOf(i), yOf(m_low.at(i))), QPointF(xOf(i), yOf(m_high.at(i))),
                                  QPointF(xOf(i + 1), yOf(m_high.at(i + 1))),
                                  QPointF(xOf(i + 1), yOf(m_low.at(i + 1)))});
  }
}

void LineChart::paintOutside(QPainter& painter) const
{
  painter.setPen(QPen(Theme::of().color(Token::Bad), 1.5));
  painter.setBrush(Theme::of().color(Token::Surface));
  for (const int index : m_outside) {
    if (index >= 0 && index < markCount() && seriesCount() > 0 && std::isfinite(valueAt(0, index)))
      painter.drawEllipse(pointOf(index, 0), px(4), px(4));
  }
}

void LineChart::paintMarks(QPainter& painter) const
{
  painter.setRenderHint(QPainter::Antialiasing);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing, false); // no seams between neighbours
  paintExpected(painter);
  painter.restore();
  for (int s = 0; s < seriesCount(); ++s)
    paintLine(painter, s);
  paintOutside(painter);
  if (!m_underBars)
    paintEndLabels(painter);
}

void LineChart::paintLine(QPainter& painter, int series) const
{
  QPainterPath path;
  bool open = false;
  for (int i = 0; i < markCount(); ++i) {
    if (std::isnan(valueAt(series, i))) {
      open = false;
      continue;
    }
    const QPointF point = pointOf(i, series);
    if (open)
      path.lineTo(point);
    else
      path.moveTo(point);
    open = true;
  }
  const QColor color = Theme::of().color(this->series().at(series).color);
  QPen pen(color, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
  if (this->series().at(series).dashed) {
    pen.setCapStyle(Qt::FlatCap); // round ones would close the gaps
    pen.setDashPattern({3, 2});
  }
  painter.setPen(pen);
  painter.setBrush(Qt::NoBrush);
  painter.drawPath(path);
  if (const int last = lastKnown(series); last >= 0)
    paint::dot(painter, color, pointOf(last, series));
}

void LineChart::paintEndLabels(QPainter& painter) const
{
  const QList<qreal> places = endLabelPlaces();
  for (int s = 0; s < seriesCount(); ++s)
    paint::text(painter, Theme::of().font(Type::AuxBold), Theme::of().color(series().at(s).color),
                plot().right() + px(8), places.at(s), endLabel(s));
}

void LineChart::paintHover(QPainter& painter) const
{
  const int index = current().index;
  const QRectF area = plot();
  painter.fillRect(QRectF(std::floor(xOf(index)), area.top(), 1, area.height()),
                   Theme::of().color(Token::LineStrong));
  for (int s = 0; s < seriesCount(); ++s) {
    if (!std::isnan(valueAt(s, index)))
      paint::dot(painter, Theme::of().color(series().at(s).color), pointOf(index, s));
  }
}

QRectF LineChart::tipAnchor(int index) const { return {xOf(index), plot().top(), 1, plot().height()}; }

} // namespace weilu::ui
