// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_legend.h"

#include <QPainter>

#include "ui/charts/chart_paint.h"
#include "ui/widgets/themed.h"

#include <utility>

namespace weilu::ui {

using paint::px;

namespace {

constexpr int swatchWidth = 16, swatchHeight = 10, beside = 6, apart = 14;

} // namespace

CalendarLegend::CalendarLegend(QWidget* parent)
    : QWidget(parent)
{
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  followTheme(this, [this] {
    updateGeometry();
    update();
  });
}

void CalendarLegend::setItems(std::vector<Item> items)
{
  m_items = std::move(items);
  QStringList names;
  for (const Item& item : m_items)
    names << item.text;
  setAccessibleName(names.join(QStringLiteral(", ")));
  updateGeometry();
  update();
}

QSize CalendarLegend::sizeHint() const
{
  qreal width = 0;
  for (const Item& item : m_items)
    width += px(swatchWidth + beside + apart) + paint::textWidth(Theme::of().font(Type::Aux), item.text);
  return QSizeF(width, px(20)).toSize();
}

void CalendarLegend::paintEvent(QPaintEvent*)
{
  const Theme& theme = Theme::of();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  qreal x = 0;
  const qreal middle = height() / 2.0;
  for (const Item& item : m_items) {
    x += px(apart);
    const EntryColors colors = colorsOf(item.look);
    if (item.icon.isEmpty()) {
      painter.setBrush(theme.color(colors.ground));
      painter.setPen(theme.color(colors.frame));
      painter.drawRoundedRect(
          QRectF(x + .5, middle - px(swatchHeight) / 2, px(swatchWidth), px(swatchHeight)), 2, 2);
    } else {
      const int side = theme.px(14);
      painter.drawPixmap(QPointF(x, middle - side / 2.0),
                         theme.pixmap(item.icon, side, theme.color(colors.ink), devicePixelRatioF()));
    }
    x += px(swatchWidth + beside);
    paint::text(painter, theme.font(Type::Aux), theme.color(Token::Text2), x, middle, item.text);
    x += paint::textWidth(theme.font(Type::Aux), item.text);
  }
}

} // namespace weilu::ui
