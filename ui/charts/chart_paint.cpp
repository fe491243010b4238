// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_paint.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace weilu::ui::paint {

namespace {

bool hasHan(const QString& text)
{
  return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

constexpr int tipPadding = 10, tipTitle = 18, tipRow = 19, tipEdge = 8;

} // namespace

qreal px(int designed) { return Theme::of().px(designed); }

QFont axisFont(const QString& label, bool bold)
{
  QFont font = Theme::of().font(hasHan(label) ? Type::Aux : Type::Axis);
  font.setBold(bold);
  return font;
}

qreal textWidth(const QFont& font, const QString& text)
{
  return QFontMetricsF(font).horizontalAdvance(text);
}

void text(QPainter& painter, const QFont& font, const QColor& color, qreal x, qreal y, const QString& text,
          Qt::Alignment alignment)
{
  const QFontMetricsF metrics(font);
  const qreal width = metrics.horizontalAdvance(text);
  if (alignment & Qt::AlignRight)
    x -= width;
  else if (alignment & Qt::AlignHCenter)
    x -= width / 2;
  painter.setFont(font);
  painter.setPen(color);
  painter.drawText(QPointF(x, y + (metrics.ascent() - metrics.descent()) / 2), text);
}

void hairline(QPainter& painter, const QColor& color, qreal left, qreal right, qreal y)
{
  painter.fillRect(QRectF(left, std::floor(y), right - left, 1), color);
}

void hatch(QPainter& painter, const QColor& color, const QRectF& rect)
{
  painter.save();
  painter.setClipRect(rect, Qt::IntersectClip);
  QColor ground = color;
  ground.setAlphaF(.28f);
  painter.fillRect(rect, ground);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(color, px(2)));
  const qreal step = px(6);
  // Stripes hang on the chart, not on the part, so that stacked parts go on into each other.
  const qreal first = std::floor((rect.left() + rect.top()) / step) * step;
  for (qreal sum = first; sum < rect.right() + rect.bottom() + step; sum += step)
    painter.drawLine(QPointF(sum - rect.top(), rect.top()), QPointF(sum - rect.bottom(), rect.bottom()));
  painter.restore();
}

QColor heat(double share)
{
  const QColor low = Theme::of().color(Token::HeatLow), high = Theme::of().color(Token::HeatHigh);
  const auto mix = [share = static_cast<float>(std::clamp(share, 0.0, 1.0))](float a, float b) {
    return a + (b - a) * share;
  };
  return QColor::fromRgbF(mix(low.redF(), high.redF()), mix(low.greenF(), high.greenF()),
                          mix(low.blueF(), high.blueF()));
}

QColor inkOn(const QColor& ground)
{
  // Relative luminance of WCAG 2; at 0.179 black and white have the same contrast.
  const auto linear = [](float c) {
    return c <= .04045f ? c / 12.92f : std::pow((c + .055f) / 1.055f, 2.4f);
  };
  const float light =
      .2126f * linear(ground.redF()) + .7152f * linear(ground.greenF()) + .0722f * linear(ground.blueF());
  return light > .179f ? Qt::black : Qt::white;
}

void swatch(QPainter& painter, const QColor& color, qreal x, qreal y)
{
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  painter.drawRoundedRect(QRectF(x, y - px(9) / 2, px(9), px(9)), 2, 2);
}

void triangle(QPainter& painter, const QColor& color, qreal x, qreal y, bool up)
{
  const qreal width = px(8), height = px(6), turn = up ? 1 : -1;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  painter.drawPolygon(QPolygonF{QPointF(x, y + turn * height / 2), QPointF(x + width, y + turn * height / 2),
                                QPointF(x + width / 2, y - turn * height / 2)});
}

void dot(QPainter& painter, const QColor& color, const QPointF& at)
{
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(Theme::of().color(Token::Surface));
  painter.drawEllipse(at, 4.5, 4.5);
  painter.setBrush(color);
  painter.drawEllipse(at, 3, 3);
}

void focusRing(QPainter& painter, const QRectF& rect)
{
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(Theme::of().color(Token::Accent), 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 6, 6);
}

QSizeF tipSize(const ChartTip& tip)
{
  const QFont plain = Theme::of().font(Type::Aux), bold = Theme::of().font(Type::AuxBold);
  qreal width = textWidth(plain, tip.title);
  for (const ChartTip::Row& row : tip.rows)
    width = std::max(width, px(15) + textWidth(plain, row.name) + px(24) + textWidth(bold, row.value));
  return {std::max(width, px(120)) + 2 * px(tipPadding),
          2 * px(tipEdge) + px(tipTitle) + px(tipRow) * static_cast<qreal>(tip.rows.size())};
}

void tooltip(QPainter& painter, const ChartTip& tip, const QPointF& at, int series)
{
  const Theme& theme = Theme::of();
  const QColor ink = theme.color(Token::OnTooltip);
  QColor faint = ink;
  faint.setAlphaF(.75f);
  QColor lit = ink;
  lit.setAlphaF(.14f);
  const QRectF box(at, tipSize(tip));
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.color(Token::Tooltip));
  painter.drawRoundedRect(box, 6, 6);
  const qreal left = box.left() + px(tipPadding), right = box.right() - px(tipPadding);
  qreal y = box.top() + px(tipEdge) + px(tipTitle) / 2;
  text(painter, theme.font(Type::Aux), faint, left, y, tip.title);
  y += px(tipTitle) / 2 + px(tipRow) / 2;
  for (const ChartTip::Row& row : tip.rows) {
    if (row.series >= 0 && row.series == series)
      painter.fillRect(QRectF(box.left(), y - px(tipRow) / 2, box.width(), px(tipRow)), lit);
    swatch(painter, theme.color(row.color), left, y);
    text(painter, theme.font(Type::Aux), ink, left + px(15), y, row.name);
    text(painter, theme.font(Type::AuxBold), ink, right, y, row.value, Qt::AlignRight);
    y += px(tipRow);
  }
}

void pushApart(QList<qreal>& places, qreal gap, qreal low, qreal high)
{
  if (places.isEmpty())
    return;
  QList<qsizetype> order(places.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return places[a] < places[b]; });
  qreal least = low;
  for (const qsizetype i : order) {
    places[i] = std::max(places[i], least);
    least = places[i] + gap;
  }
  qreal most = high;
  for (auto it = order.rbegin(); it != order.rend(); ++it) {
    places[*it] = std::min(places[*it], most);
    most = places[*it] - gap;
  }
}

} // namespace weilu::ui::paint
