// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/callout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/themed.h"

namespace weilu::ui {

namespace {

struct Look {
  Token ground, frame, ink;
  const char* icon;
};

Look lookOf(Callout::Kind kind)
{
  switch (kind) {
  case Callout::Kind::Info:
    return {Token::InfoTint, Token::Line, Token::Info, "info"};
  case Callout::Kind::Good:
    return {Token::GoodTint, Token::Line, Token::Good, "success"};
  case Callout::Kind::Warn:
    return {Token::WarnTint, Token::WarnLine, Token::Warn, "warning"};
  case Callout::Kind::Bad:
    return {Token::BadTint, Token::BadLine, Token::Bad, "error"};
  }
  return {Token::InfoTint, Token::Line, Token::Info, "info"};
}

QColor between(const QColor& a, const QColor& b, float share)
{
  return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * share,
                          a.greenF() + (b.greenF() - a.greenF()) * share,
                          a.blueF() + (b.blueF() - a.blueF()) * share);
}

} // namespace

Callout::Callout(Kind kind, QWidget* parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_icon(new QLabel)
    , m_title(makeParagraph(Type::BodyBold))
    , m_sentence(makeParagraph(Type::Aux, Tone::Text2))
    , m_beside(new QHBoxLayout)
    , m_below(new QHBoxLayout)
    , m_closing(new QHBoxLayout)
{
  m_beside->setSpacing(8);
  m_below->setSpacing(8);
  m_below->addStretch(1);
  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  words->addWidget(m_title);
  words->addWidget(m_sentence);
  words->addLayout(m_below);
  auto* row = new QHBoxLayout(this);
  row->setSpacing(10);
  row->addWidget(m_icon, 0, Qt::AlignTop);
  row->addLayout(words, 1);
  row->addLayout(m_beside);
  row->addLayout(m_closing);
  row->setAlignment(m_closing, Qt::AlignTop);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  followTheme(this, [this] { place(); });
}

void Callout::place()
{
  const Theme& theme = Theme::of();
  const Look look = lookOf(m_kind);
  const int icon = theme.px(18);
  m_icon->setPixmap(
      theme.pixmap(QString::fromLatin1(look.icon), icon, theme.color(look.ink), devicePixelRatioF()));
  m_icon->setFixedSize(icon, theme.px(20));
  layout()->setContentsMargins(theme.px(14), theme.px(10), theme.px(12), theme.px(10));
  update();
}

void Callout::setKind(Kind kind)
{
  m_kind = kind;
  place();
}

void Callout::setTexts(const QString& title, const QString& sentence)
{
  m_title->setText(title);
  m_title->setProperty("type", sentence.isEmpty() ? "body" : "bold");
  m_title->style()->unpolish(m_title);
  m_title->style()->polish(m_title);
  m_sentence->setText(sentence);
  m_sentence->setVisible(!sentence.isEmpty());
  m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
  setAccessibleName(title);
  setAccessibleDescription(sentence);
}

QString Callout::title() const { return m_title->text(); }

QString Callout::sentence() const { return m_sentence->text(); }

void Callout::setFramed(bool framed)
{
  m_framed = framed;
  update();
}

Button* Callout::addButton(const QString& icon, const QString& text)
{
  auto* button = new Button(icon, text, Button::Kind::Default);
  button->setSmall(true);
  if (m_sentence->text().isEmpty()) {
    m_beside->addWidget(button);
  } else {
    m_below->setContentsMargins(0, Theme::of().px(6), 0, 0);
    m_below->insertWidget(m_below->count() - 1, button);
  }
  return button;
}

Button* Callout::addClose()
{
  auto* close = new Button(QStringLiteral("close"), {}, Button::Kind::Icon);
  close->setSmall(true);
  close->setTip(tr("Close"));
  m_closing->addWidget(close);
  return close;
}

void Callout::paintEvent(QPaintEvent*)
{
  const Theme& theme = Theme::of();
  const Look look = lookOf(m_kind);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor frame = look.frame == Token::Line
                           ? between(theme.color(look.ground), theme.color(look.ink), .2f)
                           : theme.color(look.frame);
  painter.setPen(m_framed ? QPen(frame) : QPen(Qt::NoPen));
  painter.setBrush(theme.color(look.ground));
  const qreal inset = m_framed ? .5 : 0;
  painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), theme.px(8), theme.px(8));
}

} // namespace weilu::ui
