// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/trend_delegate.h"

#include <QApplication>

#include "ui/widgets/painting.h"

namespace weilu::ui {

namespace {

constexpr int lineWidth = 56, lineHeight = 20, gap = 8, textWidth = 64;

} // namespace

TrendDelegate::TrendDelegate(int role, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_role(role)
{
}

void TrendDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
  QStyleOptionViewItem ground = option;
  initStyleOption(&ground, index);
  const QStyle* style = ground.widget ? ground.widget->style() : QApplication::style();
  style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, ground.widget);
  const Theme& theme = Theme::of();
  const QRect cell = option.rect.adjusted(theme.px(gap), 0, -theme.px(gap), 0);
  const auto series = index.data(m_role).value<QList<double>>();
  const std::vector<double> values(series.begin(), series.end());
  painter->save();
  paintSparkline(*painter,
                 QRectF(cell.left(), cell.center().y() - theme.px(lineHeight) / 2.0, theme.px(lineWidth),
                        theme.px(lineHeight)),
                 values);
  painter->setFont(theme.font(Type::Aux));
  painter->setPen(theme.color(Token::Text3));
  painter->drawText(cell.adjusted(theme.px(lineWidth + gap), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                    ground.text);
  painter->restore();
}

QSize TrendDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
  const QSize plain = QStyledItemDelegate::sizeHint(option, index);
  return {Theme::of().px(lineWidth + textWidth + 3 * gap), plain.height()};
}

} // namespace weilu::ui
