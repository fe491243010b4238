// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/content_row.h"

#include <QPainter>

#include "ui/base/text.h"
#include "ui/calendar/content_words.h"
#include "ui/charts/chart_paint.h"
#include "ui/content/content_calendar.h"
#include "ui/widgets/painting.h"

namespace weilu::ui {

using paint::px;

namespace {

constexpr int rowHeight = 46, padding = 14, iconSide = 14, radius = 4;

} // namespace

ContentRow::ContentRow(const ContentItem& item, const ContentRead& read, QWidget* parent)
    : DragButton(dragIdOf(item.id), parent)
    , m_id(item.id)
    , m_icon(content_words::icon(item.state))
    , m_facts(content_words::facts(item, read.names))
{
  setObjectName(QStringLiteral("idea%1").arg(item.id.value));
  setText(weilu::ui::text(item.title));
  setToolTip(content_words::tip(item, read.names));
  setAccessibleName(content_words::spoken(item, read.names));
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ContentRow::sizeHint() const { return QSizeF(px(240), px(rowHeight)).toSize(); }

QSize ContentRow::minimumSizeHint() const { return {static_cast<int>(px(120)), sizeHint().height()}; }

void ContentRow::paintEvent(QPaintEvent*)
{
  const Theme& theme = Theme::of();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (underMouse() || isDown()) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(isDown() ? Token::AccentTint : Token::Hover));
    painter.drawRoundedRect(QRectF(rect()).adjusted(px(6), 1, -px(6), -1), radius, radius);
  }
  if (hasFocus())
    paintFocusRing(painter, rect().adjusted(4, 0, -4, 0), radius);
  const int side = theme.px(iconSide);
  painter.drawPixmap(QPointF(px(padding), px(14) - side / 2.0),
                     theme.pixmap(m_icon, side, theme.color(Token::Text2), devicePixelRatioF()));
  const qreal left = px(padding) + side + px(8), room = width() - left - px(padding);
  const auto say = [&](Type type, Token ink, const QString& said, qreal y) {
    const QFont font = theme.font(type);
    paint::text(painter, font, theme.color(ink), left, y,
                QFontMetricsF(font).elidedText(said, Qt::ElideRight, room));
  };
  say(Type::Body, Token::Text, text(), px(14));
  say(Type::Aux, Token::Text3, m_facts, px(33));
}

} // namespace weilu::ui
