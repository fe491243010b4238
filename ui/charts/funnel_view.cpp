// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/funnel_view.h"

#include <QKeyEvent>

#include "ui/base/words.h"
#include "ui/charts/chart_paint.h"

#include <algorithm>
#include <cmath>

namespace weilu::ui {

using paint::px;

namespace {

constexpr int margin = 14, top = 8, stepHeight = 36, leastGap = 24, mostGap = 34, barHeight = 26;

QColor themed(Token token) { return Theme::of().color(token); }
QFont typed(Type type) { return Theme::of().font(type); }

} // namespace

void FunnelView::setSteps(QList<FunnelStep> steps)
{
  m_steps = std::move(steps);
  valuesChanged();
}

double FunnelView::conversion(int index) const
{
  if (index < 1 || index >= markCount() || m_steps.at(index - 1).people <= 0)
    return noValue;
  return static_cast<double>(m_steps.at(index).people) / static_cast<double>(m_steps.at(index - 1).people);
}

double FunnelView::overall(int index) const
{
  if (index < 0 || index >= markCount() || m_steps.first().people <= 0)
    return noValue;
  return static_cast<double>(m_steps.at(index).people) / static_cast<double>(m_steps.first().people);
}

qint64 FunnelView::stopped(int index) const
{
  return m_steps.at(index - 1).people - m_steps.at(index).people;
}

QSize FunnelView::minimumSizeHint() const
{
  return QSizeF(px(240), px(top) + px(stepHeight) * markCount() +
                             px(leastGap) * std::max(0, markCount() - 1) + px(top))
      .toSize();
}

QSize FunnelView::sizeHint() const
{
  return minimumSizeHint() + QSizeF(px(60), (px(mostGap) - px(leastGap)) * markCount()).toSize();
}

qreal FunnelView::pitch() const
{
  if (markCount() < 2)
    return px(stepHeight) + px(mostGap);
  const qreal room = height() - 2 * px(top) - px(stepHeight);
  return std::clamp(std::floor(room / (markCount() - 1)), px(stepHeight) + px(leastGap),
                    px(stepHeight) + px(mostGap));
}

QRectF FunnelView::stepRect(int index) const
{
  return {px(margin), px(top) + pitch() * index, width() - 2 * px(margin), px(stepHeight)};
}

QRectF FunnelView::betweenRect(int index) const
{
  if (index < 1 || index >= markCount())
    return {};
  const qreal from = stepRect(index - 1).bottom();
  return {barLeft(), from, width() - px(margin) - barLeft(), stepRect(index).top() - from};
}

qreal FunnelView::barLeft() const
{
  qreal names = 0;
  for (const FunnelStep& step : m_steps)
    names = std::max({names, paint::textWidth(typed(Type::Body), step.name),
                      paint::textWidth(typed(Type::Aux), step.detail)});
  return px(margin) + std::min(std::ceil(names), width() * .4) + px(14);
}

qreal FunnelView::countRoom() const
{
  qreal room = 0;
  for (const FunnelStep& step : m_steps)
    room = std::max(room, paint::textWidth(typed(Type::BodyBold), words::count(step.people)));
  return std::ceil(room) + px(12);
}

QRectF FunnelView::barRect(int index) const
{
  qint64 most = 1;
  for (const FunnelStep& step : m_steps)
    most = std::max(most, step.people);
  const qreal room = std::max(px(12), width() - px(margin) - countRoom() - barLeft());
  const qint64 people = m_steps.at(index).people;
  const qreal wide = static_cast<qreal>(people) / static_cast<qreal>(most) * room;
  // Who is there is seen.
  return {barLeft(), stepRect(index).center().y() - px(barHeight) / 2, people > 0 ? std::max(3.0, wide) : 0,
          px(barHeight)};
}

ChartMark FunnelView::markAt(const QPointF& at) const
{
  for (int i = 0; i < markCount(); ++i) {
    if (stepRect(i).contains(at))
      return {i, -1};
    if (betweenRect(i).contains(at))
      return stopped(i) > 0 ? ChartMark{i, 0} : ChartMark{};
  }
  return {};
}

void FunnelView::keyPressEvent(QKeyEvent* event)
{
  const ChartMark now = current();
  if (!isLoading() && now.index > 0 && event->key() == Qt::Key_Right)
    setCurrent({now.index, 0});
  else if (!isLoading() && now.index >= 0 && event->key() == Qt::Key_Left)
    setCurrent({now.index, -1});
  else
    ChartWidget::keyPressEvent(event);
  if (current().index == 0 && current().series == 0)
    setCurrent({0, -1});
}

void FunnelView::paintChart(QPainter& painter) const
{
  if (m_steps.isEmpty() || m_steps.first().people <= 0) {
    paint::text(painter, typed(Type::Body), themed(Token::Text3), width() / 2.0, height() / 2.0, zeroText(),
                Qt::AlignHCenter);
    return;
  }
  for (int i = 0; i < markCount(); ++i) {
    paintStep(painter, i);
    if (i > 0)
      paintBetween(painter, i);
  }
}

void FunnelView::paintStep(QPainter& painter, int index) const
{
  const FunnelStep& step = m_steps.at(index);
  const QRectF area = stepRect(index);
  const QFont body = typed(Type::Body), aux = typed(Type::Aux);
  const qreal room = barLeft() - px(10) - area.left();
  const auto elided = [room](const QFont& font, const QString& text) {
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, room);
  };
  const qreal off = step.detail.isEmpty() ? 0 : px(9);
  const qreal y = area.center().y();
  paint::text(painter, body, themed(Token::Text), area.left(), y - off, elided(body, step.name));
  if (!step.detail.isEmpty())
    paint::text(painter, aux, themed(Token::Text3), area.left(), y + off, elided(aux, step.detail));
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(themed(Token::LayerLoyal));
  painter.drawRoundedRect(barRect(index), 2, 2);
  paint::text(painter, typed(Type::BodyBold), themed(Token::Text), area.right(), y, words::count(step.people),
              Qt::AlignRight);
}

void FunnelView::paintBetween(QPainter& painter, int index) const
{
  const FunnelStep& step = m_steps.at(index);
  const qreal y = betweenRect(index).center().y(), size = px(12);
  const qreal ratio = painter.device()->devicePixelRatioF() * painter.transform().m11();
  painter.drawPixmap(
      QRectF(barLeft(), y - size / 2, size, size),
      Theme::of().pixmap(QStringLiteral("arrow-down"), static_cast<int>(size), themed(Token::Text3), ratio),
      {});
  qreal x = barLeft() + px(18);
  const auto say = [&](Type type, Token token, const QString& text) {
    paint::text(painter, typed(type), themed(token), x, y, text);
    x += paint::textWidth(typed(type), text) + px(8);
  };
  say(Type::AuxBold, Token::Text, valueText(ValueUnit::Share, conversion(index)));
  if (step.before && std::isfinite(conversion(index))) {
    const double change = conversion(index) - *step.before;
    say(Type::Aux,
        std::abs(change) < .0005 ? Token::Text3
        : change > 0             ? Token::Good
                                 : Token::Bad,
        words::points(change));
  }
  if (!step.time.isEmpty() && x + paint::textWidth(typed(Type::Aux), step.time) < width() - px(margin))
    say(Type::Aux, Token::Text3, step.time);
}

void FunnelView::paintHover(QPainter& painter) const
{
  QColor veil = themed(Token::Text);
  veil.setAlphaF(.05f);
  const QRectF area = current().series < 0 ? stepRect(current().index).adjusted(-px(6), 0, px(6), 0)
                                           : betweenRect(current().index);
  painter.fillRect(area, veil);
}

void FunnelView::paintSkeleton(QPainter& painter) const
{
  constexpr double widths[] = {1, .5, .3, .15};
  qreal y = px(top);
  for (const double share : widths) {
    painter.fillRect(QRectF(px(margin), y + px(8), px(60), px(12)), themed(Token::Hover));
    painter.fillRect(QRectF(px(90), y, (width() - px(150)) * share, px(barHeight)), themed(Token::Hover));
    y += px(stepHeight) + px(leastGap);
  }
}

ChartTip FunnelView::tip(int index) const
{
  ChartTip tip;
  if (index < 0 || index >= markCount())
    return tip;
  const FunnelStep& step = m_steps.at(index);
  tip.title = step.detail.isEmpty() ? step.name : tr("%1, %2").arg(step.name, step.detail);
  tip.rows.append({Token::LayerLoyal, tr("People"), words::count(step.people), -1});
  if (index == 0)
    return tip;
  tip.rows.append({Token::LayerSilent, tr("Stopped before"), words::count(stopped(index)), 0});
  tip.rows.append(
      {Token::Text3, tr("Of the step before"), valueText(ValueUnit::Share, conversion(index)), -1});
  tip.rows.append({Token::Text3, tr("Of the first step"), valueText(ValueUnit::Share, overall(index)), -1});
  if (!step.time.isEmpty())
    tip.rows.append({Token::Text3, tr("Median time"), step.time, -1});
  return tip;
}

QRectF FunnelView::tipAnchor(int index) const
{
  return current().series < 0 ? barRect(index) : betweenRect(index).adjusted(0, 0, -width() / 2.0, 0);
}

ChartTable FunnelView::table() const
{
  ChartTable table;
  table.header = {tr("Step"), tr("People"), tr("Of the step before"), tr("Of the first step"),
                  tr("Median time")};
  table.shares = {2, 3};
  for (int i = 0; i < markCount(); ++i)
    table.rows.append(
        {m_steps.at(i).name, m_steps.at(i).people, conversion(i), overall(i), m_steps.at(i).time});
  return table;
}

} // namespace weilu::ui
