// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/widgets/painting.h"
#include "ui/widgets/themed.h"

namespace weilu::ui {

namespace {

constexpr int padding = 9;
constexpr int gap = 5;
constexpr int glyph = 14;

} // namespace

Chip::Chip(QWidget* parent)
    : QAbstractButton(parent)
{
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  followTheme(this, [this] { updateGeometry(); });
}

void Chip::set(Form form, const QString& field, const QString& values)
{
  m_form = form;
  m_field = field;
  m_values = values;
  setAccessibleName(QStringLiteral("%1 %2").arg(field, values).trimmed());
  updateGeometry();
  update();
}

void Chip::setOff(const QString& field) { set(Form::Off, field, {}); }

void Chip::setOn(const QString& field, const QString& values) { set(Form::On, field, values); }

void Chip::setAdd(const QString& text) { set(Form::Add, text, {}); }

QSize Chip::sizeHint() const
{
  const Theme& theme = Theme::of();
  int width = QFontMetrics(theme.font(Type::Aux)).horizontalAdvance(m_field);
  if (!m_values.isEmpty())
    width += QFontMetrics(theme.font(Type::AuxBold)).horizontalAdvance(m_values) + theme.px(gap);
  return {width + theme.px(2 * padding + gap + glyph), theme.px(26)};
}

QRect Chip::crossArea() const
{
  const int side = Theme::of().px(glyph + padding + gap);
  return {width() - side, 0, side, height()};
}

void Chip::paintGround(QPainter& painter) const
{
  const Theme& theme = Theme::of();
  const bool on = m_form == Form::On;
  QPen frame(theme.color(on ? Token::AccentTint2 : Token::LineStrong));
  if (m_form == Form::Add)
    frame.setStyle(Qt::DashLine);
  const bool hot = underMouse() || isDown();
  painter.setPen(frame);
  painter.setBrush(on ? theme.color(hot ? Token::AccentTint2 : Token::AccentTint)
                      : theme.color(hot ? Token::Hover : Token::Surface));
  painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), theme.px(6), theme.px(6));
}

void Chip::paintEvent(QPaintEvent*)
{
  const Theme& theme = Theme::of();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paintGround(painter);
  const bool on = m_form == Form::On;
  const QColor ink = theme.color(!isEnabled() ? Token::TextDisabled : on ? Token::AccentText : Token::Text2);
  int x = theme.px(padding);
  const auto icon = [&](const QString& name) {
    const int side = theme.px(glyph);
    painter.drawPixmap(x, (height() - side) / 2, theme.pixmap(name, side, ink, devicePixelRatioF()));
    x += side + theme.px(gap);
  };
  const auto words = [&](Type type, const QString& text) {
    painter.setFont(theme.font(type));
    painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter, text);
    x += painter.fontMetrics().horizontalAdvance(text) + theme.px(gap);
  };
  painter.setPen(ink);
  if (m_form == Form::Add)
    icon(QStringLiteral("plus"));
  words(Type::Aux, m_field);
  if (on && !m_values.isEmpty())
    words(Type::AuxBold, m_values);
  if (m_form != Form::Add)
    icon(on ? QStringLiteral("close") : QStringLiteral("chevron-down"));
  if (hasFocus())
    paintFocusRing(painter, rect(), theme.px(6));
}

void Chip::mouseReleaseEvent(QMouseEvent* event)
{
  const bool onCross = m_form == Form::On && isDown() && crossArea().contains(event->pos());
  if (!onCross) {
    QAbstractButton::mouseReleaseEvent(event);
    return;
  }
  setDown(false);
  emit removed();
}

void Chip::keyPressEvent(QKeyEvent* event)
{
  const bool takesAway = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
  if (takesAway && m_form == Form::On)
    emit removed();
  else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
    click();
  else
    QAbstractButton::keyPressEvent(event);
}

bool Chip::event(QEvent* event)
{
  if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
    update();
  return QAbstractButton::event(event);
}

} // namespace weilu::ui
