// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/step_indicator.h"

#include <QPainter>

#include "ui/widgets/themed.h"

namespace weilu::ui {

namespace {

constexpr int disc = 22;
constexpr int gap = 8;
constexpr int rail = 44;
constexpr int aroundRail = 10;

} // namespace

StepIndicator::StepIndicator(QWidget* parent)
    : QWidget(parent)
{
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  followTheme(this, [this] { updateGeometry(); });
}

void StepIndicator::setSteps(const QStringList& steps)
{
  m_steps = steps;
  setCurrent(m_current);
  updateGeometry();
}

void StepIndicator::setCurrent(int step)
{
  m_current = step;
  setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
  update();
}

QSize StepIndicator::sizeHint() const
{
  const Theme& theme = Theme::of();
  const QFontMetrics bold(theme.font(Type::BodyBold));
  int width = 0;
  for (const QString& step : m_steps)
    width += theme.px(disc + gap + rail + 2 * aroundRail) + bold.horizontalAdvance(step);
  return {width - theme.px(rail + 2 * aroundRail), theme.px(26)};
}

int StepIndicator::paintStep(QPainter& painter, int index, int x) const
{
  const Theme& theme = Theme::of();
  const bool done = index < m_current;
  const bool now = index == m_current;
  const QRectF circle(x, (height() - theme.px(disc)) / 2.0, theme.px(disc), theme.px(disc));
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.color(now ? Token::AccentFill : done ? Token::GoodTint : Token::Hover));
  painter.drawEllipse(circle);
  if (done) {
    const int side = theme.px(14);
    painter.drawPixmap(
        QPointF(circle.center().x() - side / 2.0, circle.center().y() - side / 2.0),
        theme.pixmap(QStringLiteral("check"), side, theme.color(Token::Good), devicePixelRatioF()));
  } else {
    painter.setPen(theme.color(now ? Token::OnAccent : Token::Text3));
    painter.setFont(theme.font(Type::AuxBold));
    painter.drawText(circle, Qt::AlignCenter, QString::number(index + 1));
  }
  x += theme.px(disc + gap);
  painter.setPen(theme.color(now ? Token::Text : done ? Token::Text2 : Token::Text3));
  painter.setFont(theme.font(now ? Type::BodyBold : Type::Body));
  const QString& step = m_steps.at(index);
  painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter, step);
  return x + painter.fontMetrics().horizontalAdvance(step);
}

void StepIndicator::paintEvent(QPaintEvent*)
{
  const Theme& theme = Theme::of();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  int x = 0;
  for (int i = 0; i < m_steps.size(); ++i) {
    x = paintStep(painter, i, x);
    if (i + 1 == m_steps.size())
      break;
    x += theme.px(aroundRail);
    painter.setPen(theme.color(Token::LineStrong));
    painter.drawLine(QPointF(x, height() / 2.0), QPointF(x + theme.px(rail), height() / 2.0));
    x += theme.px(rail + aroundRail);
  }
}

} // namespace weilu::ui
