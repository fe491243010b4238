// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/split_bar.h"

#include <QPainter>

#include "ui/base/theme.h"
#include "ui/widgets/painting.h"

#include <algorithm>

namespace weilu::ui {

SplitBar::SplitBar(QWidget* parent)
    : QWidget(parent)
{
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SplitBar::sizeHint() const { return {Theme::of().px(200), Theme::of().px(32)}; }

void SplitBar::show(const QString& first, const QString& second, double share)
{
  m_first = first;
  m_second = second;
  m_share = std::clamp(share, 0.0, 1.0);
  setAccessibleName(second.isEmpty() ? first : first + QStringLiteral(", ") + second);
  update();
}

void SplitBar::paintEvent(QPaintEvent*)
{
  const Theme& theme = Theme::of();
  QPainter painter(this);
  const int gap = theme.px(2);
  painter.setFont(theme.font(Type::BodyBold));
  // A small group is drawn as wide as its words: how many they are matters more than the scale.
  const int needed = painter.fontMetrics().horizontalAdvance(m_second) + theme.px(16);
  const int rest =
      m_share >= 1 ? 0 : std::min(width() / 2, std::max(needed, static_cast<int>((1 - m_share) * width())));
  const QRect first(0, 0, width() - rest - (rest > 0 ? gap : 0), height());
  const QRect second(width() - rest, 0, rest, height());
  painter.fillRect(first, theme.color(Token::LayerLoyal));
  painter.setPen(Qt::white);
  painter.drawText(first.adjusted(theme.px(10), 0, 0, 0), Qt::AlignVCenter, m_first);
  if (rest == 0)
    return;
  painter.fillRect(second, theme.color(Token::Hover));
  painter.setPen(theme.color(Token::LineStrong));
  painter.drawRect(second.adjusted(0, 0, -1, -1));
  painter.setPen(theme.color(Token::Text));
  painter.drawText(second.adjusted(theme.px(8), 0, 0, 0), Qt::AlignVCenter, m_second);
}

} // namespace weilu::ui
