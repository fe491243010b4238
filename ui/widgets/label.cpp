// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include <QPainter>
#include <QStyle>

#include "ui/widgets/themed.h"

namespace weilu::ui {

namespace {

const char* nameOf(Type type)
{
  switch (type) {
  case Type::Kpi:
    return "kpi";
  case Type::Title:
    return "title";
  case Type::Dialog:
    return "dialog";
  case Type::Card:
    return "card";
  case Type::Body:
    return "body";
  case Type::BodyBold:
    return "bold";
  case Type::Aux:
    return "aux";
  case Type::AuxBold:
    return "auxBold";
  case Type::Axis:
    return "axis";
  }
  return "body";
}

const char* nameOf(Tone tone)
{
  switch (tone) {
  case Tone::Text:
    return "text";
  case Tone::Text2:
    return "text2";
  case Tone::Text3:
    return "text3";
  case Tone::Accent:
    return "accent";
  case Tone::Good:
    return "good";
  case Tone::Bad:
    return "bad";
  case Tone::Warn:
    return "warn";
  case Tone::Info:
    return "info";
  }
  return "text";
}

void mark(QLabel* label, Type type, Tone tone)
{
  // The style sheet tells type and tone apart by these properties.
  label->setProperty("type", nameOf(type));
  label->setProperty("tone", nameOf(tone));
  label->setTextFormat(Qt::PlainText);
}

} // namespace

QLabel* makeLabel(Type type, Tone tone, const QString& text)
{
  auto* label = new QLabel(text);
  mark(label, type, tone);
  return label;
}

void setTone(QLabel* label, Tone tone)
{
  label->setProperty("tone", nameOf(tone));
  label->style()->unpolish(label);
  label->style()->polish(label);
}

QLabel* makeParagraph(Type type, Tone tone, const QString& text)
{
  QLabel* label = makeLabel(type, tone, text);
  label->setWordWrap(true);
  return label;
}

ElidedLabel::ElidedLabel(Type type, Tone tone, QWidget* parent)
    : QLabel(parent)
{
  mark(this, type, tone);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
  m_mode = mode;
  update();
}

QSize ElidedLabel::minimumSizeHint() const
{
  return {fontMetrics().horizontalAdvance(QStringLiteral("…")), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
  QPainter painter(this);
  const QRect area = contentsRect();
  const QString shown = fontMetrics().elidedText(text(), m_mode, area.width());
  setToolTip(shown == text() ? QString() : text());
  if (shown == QStringLiteral("…")) // says nothing where not even a letter has room
    return;
  style()->drawItemText(&painter, area, int(alignment()), palette(), isEnabled(), shown,
                        QPalette::WindowText);
}

KeyHint::KeyHint(const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_text(text)
{
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAttribute(Qt::WA_TransparentForMouseEvents);
  followTheme(this, [this] { updateGeometry(); });
}

void KeyHint::setText(const QString& text)
{
  m_text = text;
  updateGeometry();
  update();
}

void KeyHint::setOnTooltip(bool on)
{
  m_onTooltip = on;
  update();
}

QSize KeyHint::sizeHint() const
{
  const Theme& theme = Theme::of();
  const int width = QFontMetrics(theme.font(Type::Axis)).horizontalAdvance(m_text);
  return m_onTooltip ? QSize(width, theme.px(18)) : QSize(width + theme.px(10), theme.px(18));
}

void KeyHint::paintEvent(QPaintEvent*)
{
  const Theme& theme = Theme::of();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (!m_onTooltip) {
    painter.setPen(theme.color(Token::LineStrong));
    painter.setBrush(theme.color(Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), theme.px(4), theme.px(4));
  }
  QColor ink = theme.color(m_onTooltip ? Token::OnTooltip : Token::Text3);
  if (m_onTooltip)
    ink.setAlphaF(.7f);
  painter.setPen(ink);
  painter.setFont(theme.font(Type::Axis));
  painter.drawText(rect(), Qt::AlignCenter, m_text);
}

Hairline::Hairline(Qt::Orientation orientation, QWidget* parent)
    : QFrame(parent)
{
  if (orientation == Qt::Horizontal)
    setFixedHeight(1);
  else
    setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), Theme::of().color(Token::Line)); }

} // namespace weilu::ui
