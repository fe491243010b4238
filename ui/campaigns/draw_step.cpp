// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/draw_step.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/widgets/label.h"
#include "ui/widgets/themed.h"

namespace weilu::ui {

namespace {

constexpr int circle = 22, indent = 34;

} // namespace

DrawStep::DrawStep(int number, bool last, QWidget* parent)
    : QWidget(parent)
    , m_number(number)
    , m_last(last)
    , m_title(makeLabel(Type::BodyBold))
    , m_when(makeLabel(Type::Aux, Tone::Text3))
    , m_sentence(makeParagraph(Type::Aux, Tone::Text2))
    , m_body(new QVBoxLayout)
{
  auto* headLine = new QHBoxLayout;
  headLine->setSpacing(8);
  headLine->addWidget(m_title);
  headLine->addWidget(m_when, 1);
  m_body->setSpacing(6);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(Theme::of().px(indent), 2, 0, 16);
  column->setSpacing(4);
  column->addLayout(headLine);
  column->addWidget(m_sentence);
  column->addLayout(m_body);
}

void DrawStep::setTexts(const QString& title, const QString& when, const QString& sentence)
{
  m_title->setText(title);
  m_when->setText(when);
  m_sentence->setText(sentence);
}

void DrawStep::setState(State state)
{
  m_state = state;
  setTone(m_title, state == State::Ahead ? Tone::Text3 : Tone::Text);
  update();
}

void DrawStep::paintEvent(QPaintEvent*)
{
  const Theme& theme = Theme::of();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF round(0.5, 0.5, theme.px(circle), theme.px(circle));
  if (!m_last) {
    painter.setPen(theme.color(Token::LineStrong));
    painter.drawLine(QPointF(round.center().x(), round.bottom() + 4), QPointF(round.center().x(), height()));
  }
  const bool now = m_state == State::Now, done = m_state == State::Done;
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.color(now ? Token::AccentFill : done ? Token::GoodTint : Token::SurfaceAlt));
  painter.drawEllipse(round);
  if (done) {
    const int side = theme.px(14);
    const QPixmap tick =
        theme.pixmap(QStringLiteral("check"), side, theme.color(Token::Good), devicePixelRatioF());
    painter.drawPixmap(round.center() - QPointF(side / 2.0, side / 2.0), tick);
    return;
  }
  painter.setFont(theme.font(Type::AuxBold));
  painter.setPen(theme.color(now ? Token::OnAccent : Token::Text3));
  painter.drawText(round, Qt::AlignCenter, QString::number(m_number));
}

HashBox::HashBox(bool secret, QWidget* parent)
    : QLabel(parent)
    , m_secret(secret)
{
  setContentsMargins(10, 8, 10, 8);
  setTextInteractionFlags(Qt::TextSelectableByMouse);
  followTheme(this, [this] {
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(Theme::of().px(12));
    setFont(font);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Theme::of().color(m_secret ? Token::AccentText : Token::Text));
    setPalette(colors);
  });
}

void HashBox::paintEvent(QPaintEvent* event)
{
  const Theme& theme = Theme::of();
  {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(m_secret ? Token::AccentTint2 : Token::Line));
    painter.setBrush(theme.color(m_secret ? Token::AccentTint : Token::SurfaceAlt));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
  }
  QLabel::paintEvent(event);
}

} // namespace weilu::ui
