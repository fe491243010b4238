// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/switch.h"

#include <QPainter>

#include "ui/widgets/painting.h"
#include "ui/widgets/themed.h"

namespace weilu::ui {

Switch::Switch(QWidget* parent)
    : QAbstractButton(parent)
{
  setCheckable(true);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  followTheme(this, [this] { updateGeometry(); });
}

QSize Switch::sizeHint() const
{
  const Theme& theme = Theme::of();
  const int words =
      text().isEmpty() ? 0 : theme.px(8) + QFontMetrics(theme.font(Type::Body)).horizontalAdvance(text());
  return {theme.px(30) + words, theme.px(26)};
}

void Switch::paintEvent(QPaintEvent*)
{
  const Theme& theme = Theme::of();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF track(0, (height() - theme.px(18)) / 2.0, theme.px(30), theme.px(18));
  const Token ground = !isEnabled() ? Token::LineStrong : isChecked() ? Token::Good : Token::InputBorder;
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.color(ground));
  painter.drawRoundedRect(track, track.height() / 2, track.height() / 2);
  const qreal knob = track.height() - 4;
  painter.setBrush(theme.color(theme.isDark() ? Token::Surface : Token::OnAccent));
  painter.drawEllipse(
      QRectF(isChecked() ? track.right() - 2 - knob : track.left() + 2, track.top() + 2, knob, knob));
  if (!text().isEmpty()) {
    painter.setFont(theme.font(Type::Body));
    painter.setPen(theme.color(isEnabled() ? Token::Text : Token::TextDisabled));
    painter.drawText(QRectF(track.right() + theme.px(8), 0, width(), height()), Qt::AlignVCenter, text());
  }
  if (hasFocus())
    paintFocusRing(painter, track, track.height() / 2);
}

} // namespace weilu::ui
