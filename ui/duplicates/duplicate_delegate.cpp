// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicate_delegate.h"

#include <QPainter>

#include "ui/base/theme.h"
#include "ui/duplicates/duplicate_table_model.h"
#include "ui/widgets/painting.h"

namespace weilu::ui {

namespace {

void paintText(QPainter& painter, const QRect& area, const QString& text, Token token, Type type)
{
  painter.setPen(Theme::of().color(token));
  painter.setFont(Theme::of().font(type));
  painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                   painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

void paintPerson(QPainter& painter, const QRect& area, const QModelIndex& index)
{
  const Theme& theme = Theme::of();
  const QString name = index.data().toString();
  const int side = theme.px(22);
  paintAvatar(painter, QRect(area.left(), area.center().y() - side / 2 + 1, side, side), name,
              index.data(DuplicateTableModel::SeedRole).toLongLong());
  const QRect rest = area.adjusted(side + theme.px(8), 0, 0, 0);
  paintText(painter, rest, name, Token::Text, Type::Body);
  const int used = QFontMetrics(theme.font(Type::Body)).horizontalAdvance(name) + theme.px(8);
  if (used < rest.width() - theme.px(24))
    paintText(painter, rest.adjusted(used, 0, 0, 0), index.data(DuplicateTableModel::LineRole).toString(),
              Token::Text3, Type::Aux);
}

/// As many badges as fit, then how many more there are.
void paintBadges(QPainter& painter, QRect area, const QStringList& texts, BadgeTone tone)
{
  const Theme& theme = Theme::of();
  for (qsizetype i = 0; i < texts.size(); ++i) {
    const Badge badge = statusBadge(texts[i], tone);
    const bool last = i + 1 == texts.size();
    if (i > 0 && badgeSize(badge).width() > area.width() - (last ? 0 : theme.px(26))) {
      paintText(painter, area, QStringLiteral("+%1").arg(texts.size() - i), Token::Text3, Type::Aux);
      return;
    }
    area.adjust(paintBadge(painter, area, badge) + theme.px(6), 0, 0, 0);
  }
}

} // namespace

void DuplicateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
  QStyleOptionViewItem ground = option;
  initStyleOption(&ground, index);
  ground.text.clear();
  ground.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
  painter->save();
  const Theme& theme = Theme::of();
  const int before = theme.px(index.column() == DuplicateTableModel::One ? 20 : 8);
  const QRect area = option.rect.adjusted(before, 0, -theme.px(8), 0);
  if (index.column() == DuplicateTableModel::Alike || index.column() == DuplicateTableModel::Unlike)
    paintBadges(*painter, area, index.data(DuplicateTableModel::BadgesRole).toStringList(),
                index.column() == DuplicateTableModel::Alike ? BadgeTone::Neutral : BadgeTone::Warn);
  else
    paintPerson(*painter, area, index);
  painter->restore();
}

} // namespace weilu::ui
