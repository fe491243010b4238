// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layers/layer_row_delegate.h"

#include <QPainter>

#include "ui/base/theme.h"
#include "ui/base/words.h"
#include "ui/layers/layer_list_model.h"
#include "ui/widgets/painting.h"

namespace weilu::ui {

namespace {

constexpr int rowHeight = 82, left = 30, right = 14;

int px(int designed) { return Theme::of().px(designed); }

void drawText(QPainter& painter, const QRect& area, const QString& text, Type type, Token token,
              Qt::Alignment side = Qt::AlignLeft)
{
  painter.setFont(Theme::of().font(type));
  painter.setPen(Theme::of().color(token));
  painter.drawText(area, side | Qt::AlignVCenter | Qt::TextSingleLine,
                   painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

void drawIcon(QPainter& painter, const QString& name, int x, int middle, int size, const QColor& color)
{
  const qreal ratio = painter.device()->devicePixelRatioF();
  painter.drawPixmap(QRectF(x, middle - size / 2, size, size), Theme::of().pixmap(name, size, color, ratio),
                     {});
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, bool last)
{
  const Theme& theme = Theme::of();
  const bool chosen = option.state & QStyle::State_Selected;
  const bool hovered = option.state & QStyle::State_MouseOver;
  painter.fillRect(option.rect, theme.color(chosen    ? Token::AccentTint
                                            : hovered ? Token::Hover
                                            : last    ? Token::SurfaceAlt
                                                      : Token::Surface));
  if (chosen)
    painter.fillRect(QRect(option.rect.topLeft(), QSize(px(3), option.rect.height())),
                     theme.color(Token::AccentFill));
  painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                   theme.color(Token::Line));
  if (option.state & QStyle::State_HasFocus && chosen)
    paintFocusRing(painter, QRectF(option.rect).adjusted(2, 2, -2, -3), 4);
}

/// Bar, share and change, in the last line.
void paintMeasures(QPainter& painter, const QRect& line, const QModelIndex& index)
{
  const Theme& theme = Theme::of();
  const int change = px(52), share = px(46);
  QRectF bar(line.left(), line.center().y() - px(2), line.width() - change - share - px(6), px(5));
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.color(Token::Line));
  painter.drawRoundedRect(bar, 2, 2);
  const double part = index.data(LayerListModel::ShareRole).toDouble();
  if (index.data(LayerListModel::PeopleRole).toLongLong() > 0) {
    bar.setWidth(std::max<qreal>(px(2), bar.width() * part));
    painter.setBrush(theme.color(index.data(LayerListModel::ColorRole).toString()));
    painter.drawRoundedRect(bar, 2, 2);
  }
  drawText(painter, QRect(line.right() - change - share, line.top(), share, line.height()),
           words::percent(part), Type::Aux, Token::Text2, Qt::AlignRight);
  const qint64 moved = index.data(LayerListModel::ChangeRole).toLongLong();
  Delta delta;
  delta.text = words::signedCount(moved);
  if (moved != 0) {
    delta.direction = moved > 0 ? Delta::Direction::Up : Delta::Direction::Down;
    delta.better = (moved > 0) == index.data(LayerListModel::GoodRole).toBool();
  }
  painter.setFont(theme.font(Type::Aux));
  paintDelta(painter, QRect(line.right() - change, line.top(), change, line.height()), delta, Qt::AlignRight);
}

} // namespace

void LayerRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
  const bool last = index.row() + 1 == index.model()->rowCount();
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  paintGround(*painter, option, last);
  const QRect row = option.rect;
  const int line = px(22), top = row.top() + px(9);
  if (!last)
    drawIcon(*painter, QStringLiteral("grip"), row.left() + px(9), top + line / 2, px(14),
             Theme::of().color(Token::Text3));
  const QString color = index.data(LayerListModel::ColorRole).toString();
  const QColor glyph =
      color == QStringLiteral("layerNone") ? Theme::of().color(Token::Text3) : Theme::of().color(color);
  const int x = row.left() + px(left), width = row.width() - px(left) - px(right);
  drawIcon(*painter, index.data(LayerListModel::IconRole).toString(), x, top + line / 2, px(15), glyph);
  const int count = px(64);
  drawText(*painter, QRect(x + px(22), top, width - px(22) - count, line), index.data().toString(),
           Type::BodyBold, Token::Text);
  drawText(*painter, QRect(x + width - count, top, count, line),
           words::count(index.data(LayerListModel::PeopleRole).toLongLong()), Type::BodyBold, Token::Text,
           Qt::AlignRight);
  drawText(*painter, QRect(x, top + line, width, px(20)), index.data(LayerListModel::RuleRole).toString(),
           Type::Aux, Token::Text2);
  paintMeasures(*painter, QRect(x, top + line + px(21), width, px(20)), index);
  painter->restore();
}

QSize LayerRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
  return {px(220), px(rowHeight)};
}

} // namespace weilu::ui
