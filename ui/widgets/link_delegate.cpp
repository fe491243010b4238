// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/link_delegate.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QWidget>

#include "ui/base/theme.h"

namespace weilu::ui {

void LinkDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
  QStyleOptionViewItem ground = option;
  initStyleOption(&ground, index);
  ground.text.clear();
  ground.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
  const QString text = index.data().toString();
  if (text.isEmpty())
    return;
  const Theme& theme = Theme::of();
  const bool link = index.flags() & Qt::ItemIsEnabled && !index.data(Qt::UserRole).toString().isEmpty();
  const QColor ink = theme.color(link ? Token::AccentText : Token::Text3);
  int x = option.rect.left() + theme.px(8);
  painter->save();
  if (link) {
    const int side = theme.px(14);
    painter->drawPixmap(
        x, option.rect.center().y() - side / 2 + 1,
        theme.pixmap(index.data(Qt::UserRole).toString(), side, ink, painter->device()->devicePixelRatioF()));
    x += side + theme.px(5);
  }
  QFont font = theme.font(Type::Body);
  font.setUnderline(link && option.state & QStyle::State_MouseOver);
  painter->setFont(font);
  painter->setPen(ink);
  painter->drawText(QRect(x, option.rect.top(), option.rect.right() - x, option.rect.height()),
                    Qt::AlignVCenter, text);
  painter->restore();
}

bool LinkDelegate::editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
  if (event->type() != QEvent::MouseButtonRelease || index.data(Qt::UserRole).toString().isEmpty())
    return false;
  const auto* mouse = static_cast<QMouseEvent*>(event);
  if (mouse->button() != Qt::LeftButton || !option.rect.contains(mouse->pos()))
    return false;
  emit clicked(index);
  return true;
}

} // namespace weilu::ui
