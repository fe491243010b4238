// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/today_lines.h"

#include "ui/charts/chart_paint.h"

namespace weilu::ui {

using paint::px;

namespace {

QColor themed(Token token) { return Theme::of().color(token); }
QFont typed(Type type) { return Theme::of().font(type); }

QString elided(Type type, const QString& text, qreal width)
{
  return QFontMetricsF(typed(type)).elidedText(text, Qt::ElideRight, width);
}

void prepare(QAbstractButton& button)
{
  button.setFocusPolicy(Qt::TabFocus);
  button.setCursor(Qt::PointingHandCursor);
  button.setAttribute(Qt::WA_Hover);
  QObject::connect(&Theme::of(), &Theme::changed, &button, [&button] {
    button.updateGeometry();
    button.update();
  });
}

void paintGround(QPainter& painter, const QAbstractButton& button)
{
  if (button.isDown())
    painter.fillRect(button.rect(), themed(Token::AccentTint));
  else if (button.underMouse())
    painter.fillRect(button.rect(), themed(Token::SurfaceAlt));
  if (button.hasFocus())
    paint::focusRing(painter, button.rect());
}

} // namespace

TodayLine::TodayLine(QWidget* parent)
    : QAbstractButton(parent)
{
  prepare(*this);
}

void TodayLine::show(const Content& content)
{
  m_content = content;
  setAccessibleName(content.title + u' ' + content.count);
  setAccessibleDescription(content.detail);
  setToolTip(content.detail);
  update();
}

QSize TodayLine::sizeHint() const { return QSizeF(px(240), px(55)).toSize(); }

QSize TodayLine::minimumSizeHint() const { return QSizeF(px(160), px(55)).toSize(); }

void TodayLine::paintEvent(QPaintEvent*)
{
  QPainter painter(this);
  paintGround(painter, *this);
  const qreal middle = height() / 2.0;
  const QRectF box(px(14), middle - px(14), px(28), px(28));
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(themed(m_content.tint));
  painter.drawRoundedRect(box, 6, 6);
  const int side = Theme::of().px(16);
  painter.drawPixmap(QPointF(box.center().x() - side / 2.0, box.center().y() - side / 2.0),
                     Theme::of().pixmap(m_content.icon, side, themed(m_content.color), devicePixelRatioF()));
  const qreal right = width() - px(14), left = px(52);
  const qreal room = right - paint::textWidth(typed(Type::Card), m_content.count) - px(10) - left;
  paint::text(painter, typed(Type::Card), themed(Token::Text), right, middle, m_content.count,
              Qt::AlignRight);
  paint::text(painter, typed(Type::Body), themed(Token::Text), left, middle - px(9),
              elided(Type::Body, m_content.title, room));
  paint::text(painter, typed(Type::Aux), themed(Token::Text3), left, middle + px(10),
              elided(Type::Aux, m_content.detail, room));
  paint::hairline(painter, themed(Token::Line), 0, width(), height() - 1);
}

PersonLine::PersonLine(QWidget* parent)
    : QAbstractButton(parent)
{
  prepare(*this);
}

void PersonLine::show(const QString& when, const QString& name, const QString& detail)
{
  m_when = when;
  m_name = name;
  m_detail = detail;
  setAccessibleName(name);
  setAccessibleDescription(when + u' ' + detail);
  update();
}

QSize PersonLine::sizeHint() const { return QSizeF(px(240), px(26)).toSize(); }

QSize PersonLine::minimumSizeHint() const { return QSizeF(px(160), px(26)).toSize(); }

void PersonLine::paintEvent(QPaintEvent*)
{
  QPainter painter(this);
  paintGround(painter, *this);
  const qreal middle = height() / 2.0, right = width() - px(14);
  const qreal left = px(14) + std::max(px(48), paint::textWidth(typed(Type::Aux), m_when) + px(10));
  const QString detail = elided(Type::Aux, m_detail, (right - left) * .45);
  const qreal room = right - left - paint::textWidth(typed(Type::Aux), detail) - px(10);
  paint::text(painter, typed(Type::Aux), themed(Token::Text3), px(14), middle, m_when);
  paint::text(painter, typed(Type::Aux), themed(Token::Text), left, middle, elided(Type::Aux, m_name, room));
  paint::text(painter, typed(Type::Aux), themed(Token::Text2), right, middle, detail, Qt::AlignRight);
}

LineGroup::LineGroup(QWidget* parent)
    : QWidget(parent)
{
  connect(&Theme::of(), &Theme::changed, this, &QWidget::updateGeometry);
}

void LineGroup::show(const QString& name, const QString& count)
{
  m_name = name;
  m_count = count;
  update();
}

QSize LineGroup::sizeHint() const { return QSizeF(px(240), px(28)).toSize(); }

void LineGroup::paintEvent(QPaintEvent*)
{
  QPainter painter(this);
  painter.fillRect(rect(), themed(Token::SurfaceAlt));
  paint::hairline(painter, themed(Token::Line), 0, width(), height() - 1);
  const qreal middle = (height() - 1) / 2.0;
  paint::text(painter, typed(Type::Aux), themed(Token::Text3), px(14), middle, m_name);
  paint::text(painter, typed(Type::Aux), themed(Token::Text3), width() - px(14), middle, m_count,
              Qt::AlignRight);
}

} // namespace weilu::ui
