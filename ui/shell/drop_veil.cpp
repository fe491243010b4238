// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/drop_veil.h"

#include <QPainter>

#include "ui/base/theme.h"

namespace weilu::ui {

DropVeil::DropVeil(QWidget* window, const QString& text)
    : QWidget(window)
    , m_text(text)
{
  setObjectName(QStringLiteral("dropVeil"));
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setAccessibleName(text);
  setGeometry(window->rect());
  show();
  raise();
}

void DropVeil::paintEvent(QPaintEvent*)
{
  const Theme& theme = Theme::of();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QColor ground = theme.color(Token::Bg);
  ground.setAlphaF(.88f);
  painter.fillRect(rect(), ground);
  QPen frame(theme.color(Token::Accent), 2, Qt::DashLine);
  painter.setPen(frame);
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(QRectF(rect()).adjusted(16, 16, -16, -16), theme.px(10), theme.px(10));
  const int icon = theme.px(30);
  painter.drawPixmap(
      (width() - icon) / 2, height() / 2 - icon - theme.px(6),
      theme.pixmap(QStringLiteral("import"), icon, theme.color(Token::Accent), devicePixelRatioF()));
  painter.setFont(theme.font(Type::Dialog));
  painter.setPen(theme.color(Token::Text));
  painter.drawText(QRect(0, height() / 2, width(), theme.px(30)), Qt::AlignCenter, m_text);
}

} // namespace weilu::ui
