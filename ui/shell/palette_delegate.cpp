// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_delegate.h"

#include <QPainter>

#include "ui/base/theme.h"

namespace weilu::ui {

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
  return {Theme::of().px(200), Theme::of().px(34)};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
  const Theme& theme = Theme::of();
  const bool current = option.state & QStyle::State_Selected;
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  if (current) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.color(Token::AccentTint));
    painter->drawRoundedRect(option.rect.adjusted(theme.px(6), 1, -theme.px(6), -1), theme.px(6),
                             theme.px(6));
  }
  const QRect room = option.rect.adjusted(theme.px(16), 0, -theme.px(16), 0);
  const int icon = theme.px(16);
  const QColor ink = theme.color(current ? Token::AccentText : Token::Text2);
  painter->drawPixmap(
      room.left(), room.center().y() - icon / 2 + 1,
      theme.pixmap(index.data(IconRole).toString(), icon, ink, painter->device()->devicePixelRatioF()));
  painter->setFont(theme.font(Type::Aux));
  painter->setPen(theme.color(Token::Text3));
  const QString key = index.data(KeyRole).toString();
  const QString right = key.isEmpty() ? index.data(KindRole).toString() : key;
  painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, right);
  const int taken = painter->fontMetrics().horizontalAdvance(right) + theme.px(12);
  painter->setFont(theme.font(current ? Type::BodyBold : Type::Body));
  painter->setPen(theme.color(current ? Token::AccentText : Token::Text));
  const QRect words = room.adjusted(icon + theme.px(10), 0, -taken, 0);
  painter->drawText(
      words, Qt::AlignVCenter,
      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
  painter->restore();
}

} // namespace weilu::ui
