// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_legend.h"

#include "ui/charts/chart_paint.h"

#include <algorithm>

namespace weilu::ui {

using paint::px;

namespace {

constexpr int rampSteps = 8;

/// Draws one part after the other, from left to right.
class LegendLine {
public:
  LegendLine(QPainter& painter, const QRectF& area)
      : m_painter(painter)
      , m_x(area.left())
      , m_y(area.center().y())
  {
  }

  void say(const QString& text)
  {
    paint::text(m_painter, m_font, Theme::of().color(Token::Text3), m_x, m_y, text);
    m_x += paint::textWidth(m_font, text) + px(6);
  }

  void ramp()
  {
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 0; i < rampSteps; ++i, m_x += px(13))
      m_painter.fillRect(QRectF(m_x, m_y - px(4), px(13), px(9)), paint::heat(i / (rampSteps - 1.0)));
    m_x += px(6);
  }

  void dashed()
  {
    m_x += px(12);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(Theme::of().color(Token::Text3), 1, Qt::DashLine));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(QRectF(m_x + .5, m_y - px(5) + .5, px(18), px(10)), 2, 2);
    m_x += px(24);
  }

  void end(const QString& text, qreal right)
  {
    const QString fits =
        QFontMetricsF(m_font).elidedText(text, Qt::ElideRight, std::max(0.0, right - m_x - px(12)));
    paint::text(m_painter, m_font, Theme::of().color(Token::Text2), right, m_y, fits, Qt::AlignRight);
  }

private:
  QPainter& m_painter;
  QFont m_font = Theme::of().font(Type::Aux);
  qreal m_x, m_y;
};

} // namespace

void paintHeatLegend(QPainter& painter, const QRectF& area, const HeatLegend& legend)
{
  LegendLine line(painter, area);
  line.say(legend.low);
  line.ramp();
  line.say(legend.high);
  if (!legend.unfinished.isEmpty()) {
    line.dashed();
    line.say(legend.unfinished);
  }
  line.end(legend.note, area.right());
}

} // namespace weilu::ui
