// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/themed.h"

namespace weilu::ui {

WelcomeCard::WelcomeCard(const QString& icon, bool first, QWidget* parent)
    : QFrame(parent)
    , m_icon(icon)
    , m_first(first)
    , m_title(makeLabel(Type::Dialog))
    , m_line(makeParagraph(Type::Body, Tone::Text2))
    , m_hint(makeParagraph(Type::Aux, Tone::Text3))
    , m_button(new Button(first ? Button::Kind::Primary : Button::Kind::Default))
{
  auto* words = new QVBoxLayout;
  words->setSpacing(3);
  words->addStretch(1);
  words->addWidget(m_title);
  words->addWidget(m_line);
  words->addWidget(m_hint);
  words->addStretch(1);
  auto* row = new QHBoxLayout(this);
  row->setSpacing(18);
  row->addLayout(words, 1);
  row->addWidget(m_button);
  followTheme(this, [this, row] {
    const Theme& theme = Theme::of();
    setMinimumHeight(theme.px(105));
    row->setContentsMargins(theme.px(20 + 48 + 19), theme.px(14), theme.px(18), theme.px(14));
  });
}

void WelcomeCard::setTexts(const QString& title, const QString& line, const QString& hint,
                           const QString& action)
{
  m_title->setText(title);
  m_line->setText(line);
  m_hint->setText(hint);
  m_button->setText(action);
  m_button->setAccessibleName(title);
  m_button->updateGeometry();
}

void WelcomeCard::paintEvent(QPaintEvent*)
{
  const Theme& theme = Theme::of();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(theme.color(m_first ? Token::Accent : Token::Line));
  painter.setBrush(theme.color(Token::Surface));
  painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), theme.px(8), theme.px(8));
  const int side = theme.px(48);
  const QRect tile(theme.px(20), (height() - side) / 2, side, side);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.color(m_first ? Token::AccentTint : Token::Hover));
  painter.drawRoundedRect(tile, theme.px(10), theme.px(10));
  const int icon = theme.px(24);
  painter.drawPixmap(
      tile.center() - QPoint(icon / 2 - 1, icon / 2 - 1),
      theme.pixmap(m_icon, icon, theme.color(m_first ? Token::Accent : Token::Text2), devicePixelRatioF()));
}

} // namespace weilu::ui
