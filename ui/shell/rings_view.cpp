// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rings_view.h"

#include <QEvent>
#include <QPainter>

#include "ui/widgets/themed.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace weilu::ui {

namespace {

struct Ring {
  Token color;
  const char* name;
  int people;
  qreal radius, dot; ///< of a picture 560 wide
};

const std::array<Ring, 5> rings = {{
    {Token::LayerLeader, QT_TRANSLATE_NOOP("weilu::ui::RingsView", "Leaders"), 8, 106, 6.2},
    {Token::LayerLoyal, QT_TRANSLATE_NOOP("weilu::ui::RingsView", "Loyal"), 22, 142, 5.4},
    {Token::LayerActive, QT_TRANSLATE_NOOP("weilu::ui::RingsView", "Active"), 32, 181, 4.7},
    {Token::LayerNewcomer, QT_TRANSLATE_NOOP("weilu::ui::RingsView", "Newcomers"), 27, 218, 4.4},
    {Token::LayerSilent, QT_TRANSLATE_NOOP("weilu::ui::RingsView", "Silent"), 64, 252, 3.7},
}};

/// The same "random" number in [−1, 1] each time, so that the picture stands still.
qreal wobble(int seed)
{
  const auto mixed = static_cast<quint32>(seed + 1) * 2654435761U;
  return static_cast<qreal>(mixed >> 8 & 0xFFFF) / 32768.0 - 1;
}

} // namespace

RingsView::RingsView(QWidget* parent)
    : QWidget(parent)
{
  retranslate();
  followTheme(this, [this] { update(); });
}

void RingsView::paintRing(QPainter& painter, int index, QPointF centre, qreal scale) const
{
  const Theme& theme = Theme::of();
  const Ring& ring = rings[static_cast<std::size_t>(index)];
  const qreal radius = ring.radius * scale;
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(theme.color(Token::Line), 1));
  painter.drawEllipse(centre, radius, radius);
  painter.setPen(Qt::NoPen);
  for (int i = 0; i < ring.people; ++i) {
    const int seed = index * 100 + i;
    const qreal angle = (i + .28 * wobble(seed)) * 2 * M_PI / ring.people - M_PI / 2;
    const qreal away = radius + 4 * scale * wobble(seed + 7919);
    const qreal dot = ring.dot * scale * (1 + .12 * wobble(seed + 104729));
    QColor color = theme.color(ring.color);
    color.setAlphaF(index == 4 && i % 3 == 0 ? .6f : .9f);
    painter.setBrush(color);
    painter.drawEllipse(centre + QPointF(std::cos(angle), std::sin(angle)) * away, dot, dot);
  }
}

void RingsView::paintLegend(QPainter& painter) const
{
  const Theme& theme = Theme::of();
  painter.setFont(theme.font(Type::Aux));
  const auto step = [&](const Ring& ring) {
    return theme.px(9 + 6 + 15) + painter.fontMetrics().horizontalAdvance(tr(ring.name));
  };
  int width = -theme.px(15);
  for (const Ring& ring : rings)
    width += step(ring);
  int x = (this->width() - width) / 2;
  const int y = height() - theme.px(54);
  for (const Ring& ring : rings) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ring.color));
    painter.drawEllipse(QPointF(x + 4.5, y), theme.px(4), theme.px(4));
    painter.setPen(theme.color(Token::Text2));
    painter.drawText(QRect(x + theme.px(15), y - theme.px(10), width, theme.px(20)), Qt::AlignVCenter,
                     tr(ring.name));
    x += step(ring);
  }
}

void RingsView::paintEvent(QPaintEvent*)
{
  const Theme& theme = Theme::of();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(rect(), theme.color(Token::Side));
  painter.fillRect(width() - 1, 0, 1, height(), theme.color(Token::Line));
  const qreal scale = std::min(width() / 560.0, (height() - theme.px(90)) / 660.0);
  const QPointF centre(width() / 2.0, height() * .462);
  for (int i = static_cast<int>(rings.size()) - 1; i >= 0; --i)
    paintRing(painter, i, centre, scale);
  const int logo = qRound(116 * scale);
  painter.drawPixmap(QPointF(centre.x() - logo / 2.0, centre.y() - logo / 2.0),
                     theme.pixmap(QStringLiteral("weilu"), logo, Qt::black, devicePixelRatioF()));
  paintLegend(painter);
}

void RingsView::retranslate()
{
  setAccessibleName(tr("People in rings around a fire"));
  update();
}

void RingsView::changeEvent(QEvent* event)
{
  if (event->type() == QEvent::LanguageChange)
    retranslate();
  QWidget::changeEvent(event);
}

} // namespace weilu::ui
