// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/threshold_histogram.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include "ui/base/tokens.h"
#include "ui/base/words.h"
#include "ui/charts/chart_paint.h"

#include <algorithm>
#include <cmath>

namespace weilu::ui {

using paint::px;

namespace {

constexpr int handleWidth = 14, handleHeight = 15, grip = 8;

QColor themed(Token token) { return Theme::of().color(token); }
QFont typed(Type type) { return Theme::of().font(type); }

} // namespace

ThresholdHistogram::ThresholdHistogram(QWidget* parent)
    : ChartWidget(parent)
    , m_words([](double value) { return words::axisCount(value); })
{
}

void ThresholdHistogram::setData(Histogram histogram, double threshold)
{
  m_data = std::move(histogram);
  m_at = m_before = barOf(threshold);
  m_dragging = false;
  valuesChanged();
  say();
}

void ThresholdHistogram::setValueWords(std::function<QString(double)> words)
{
  m_words = std::move(words);
  say();
  update();
}

void ThresholdHistogram::setThreshold(double value)
{
  m_at = barOf(value);
  say();
  update();
}

void ThresholdHistogram::say() { setFinding(markCount() == 0 ? QString() : consequence()); }

int ThresholdHistogram::barOf(double value) const
{
  if (markCount() == 0 || !std::isfinite(value) || !(m_data.step > 0))
    return 0;
  const double bar = std::clamp((value - m_data.first) / m_data.step, 0.0, markCount() - 1.0);
  return static_cast<int>(std::lround(bar));
}

bool ThresholdHistogram::takes(int threshold, int bar) const
{
  return m_data.atLeast ? bar >= threshold : bar <= threshold;
}

qint64 ThresholdHistogram::takenAt(int threshold) const
{
  qint64 people = 0;
  for (int i = 0; i < markCount(); ++i)
    people += takes(threshold, i) ? m_data.people.at(i) : 0;
  return people;
}

QString ThresholdHistogram::consequence() const
{
  const qint64 by = takenAt(m_at) - takenAt(m_before);
  const QString value = m_words(valueOf(m_at));
  if (m_at == m_before)
    return tr("Drag the line to try another threshold");
  if (by == 0)
    return tr("%1: as many people").arg(value);
  const auto many = static_cast<int>(std::min<qint64>(std::abs(by), std::numeric_limits<int>::max()));
  return by > 0 ? tr("%1: %Ln more people", nullptr, many).arg(value)
                : tr("%1: %Ln fewer people", nullptr, many).arg(value);
}

QSize ThresholdHistogram::minimumSizeHint() const { return QSizeF(px(160), px(120)).toSize(); }

QSize ThresholdHistogram::sizeHint() const { return QSizeF(px(210), px(170)).toSize(); }

QRectF ThresholdHistogram::plot() const
{
  return QRectF(rect()).adjusted(px(14), px(handleHeight) + px(4), -px(14), -px(46));
}

QRectF ThresholdHistogram::barRect(int index) const
{
  const QRectF area = plot();
  const qint64 most = std::max<qint64>(1, *std::max_element(m_data.people.begin(), m_data.people.end()));
  const qint64 people = m_data.people.at(index);
  const qreal pitch = area.width() / markCount();
  const qreal left = std::floor(area.left() + pitch * index);
  const qreal right =
      std::max(left + 1, std::floor(area.left() + pitch * (index + 1)) - (pitch >= 3 ? 1 : 0));
  qreal height = area.height() * static_cast<qreal>(people) / static_cast<qreal>(most);
  height = people == 0 ? 0 : std::max(1.0, std::round(height)); // who is there is seen
  const qreal bottom = std::floor(area.bottom());
  return {left, bottom - height, right - left, height};
}

/// The line stands before the first bar that is taken in, or after the last.
QPointF ThresholdHistogram::lineAt(int bar) const
{
  const QRectF area = plot();
  const qreal pitch = area.width() / std::max(1, markCount());
  return {std::floor(area.left() + pitch * (bar + (m_data.atLeast ? 0 : 1))), area.top()};
}

bool ThresholdHistogram::onHandle(const QPointF& at) const
{
  return markCount() > 1 && std::abs(at.x() - handle().x()) <= px(grip) && at.y() <= plot().bottom();
}

int ThresholdHistogram::indexAt(const QPointF& at) const
{
  const QRectF area = plot();
  if (markCount() == 0 || !area.contains(at))
    return -1;
  return std::min(markCount() - 1, static_cast<int>((at.x() - area.left()) / area.width() * markCount()));
}

ChartMark ThresholdHistogram::markAt(const QPointF& at) const
{
  const int index = indexAt(at);
  return index >= 0 && m_data.people.at(index) > 0 ? ChartMark{index, -1} : ChartMark{};
}

void ThresholdHistogram::moveTo(int bar)
{
  bar = std::clamp(bar, 0, std::max(0, markCount() - 1));
  if (bar == m_at || markCount() == 0)
    return;
  m_at = bar;
  say();
  update();
  emit thresholdChanged(threshold());
}

void ThresholdHistogram::keyPressEvent(QKeyEvent* event)
{
  switch (isLoading() ? 0 : event->key()) {
  case Qt::Key_Left:
    return moveTo(m_at - 1);
  case Qt::Key_Right:
    return moveTo(m_at + 1);
  case Qt::Key_Escape:
    if (current().index < 0 && m_at != m_before)
      return moveTo(m_before);
    break;
  default:
    break;
  }
  ChartWidget::keyPressEvent(event);
}

void ThresholdHistogram::mousePressEvent(QMouseEvent* event)
{
  m_dragging = event->button() == Qt::LeftButton && !isLoading() && onHandle(event->position());
  if (!m_dragging)
    ChartWidget::mousePressEvent(event);
  else
    setCurrent({});
}

void ThresholdHistogram::mouseMoveEvent(QMouseEvent* event)
{
  if (!m_dragging) {
    ChartWidget::mouseMoveEvent(event);
    if (!isLoading() && onHandle(event->position()))
      setCursor(Qt::SplitHCursor);
    return;
  }
  const qreal along = (event->position().x() - plot().left()) / plot().width() * markCount();
  moveTo(static_cast<int>(std::lround(along)) - (m_data.atLeast ? 0 : 1));
}

void ThresholdHistogram::mouseReleaseEvent(QMouseEvent* event)
{
  if (!m_dragging)
    ChartWidget::mouseReleaseEvent(event);
  m_dragging = false;
}

void ThresholdHistogram::paintChart(QPainter& painter) const
{
  const bool nobody =
      std::all_of(m_data.people.begin(), m_data.people.end(), [](qint64 people) { return people == 0; });
  if (nobody) {
    paint::text(painter, typed(Type::Body), themed(Token::Text3), width() / 2.0, height() / 2.0, zeroText(),
                Qt::AlignHCenter);
    return;
  }
  paintBars(painter);
  paintThreshold(painter);
  paintLabels(painter);
}

void ThresholdHistogram::paintBars(QPainter& painter) const
{
  for (int i = 0; i < markCount(); ++i) {
    const QColor color = takes(m_at, i) ? Theme::of().color(m_data.color) : themed(Token::LayerNone);
    painter.fillRect(barRect(i), color);
  }
  paint::hairline(painter, themed(Token::Axis), plot().left(), plot().right(), plot().bottom());
}

void ThresholdHistogram::paintThreshold(QPainter& painter) const
{
  if (m_before != m_at) {
    const QPointF before = lineAt(m_before);
    painter.setPen(QPen(themed(Token::Text2), 1, Qt::DashLine));
    painter.drawLine(QPointF(before.x() + .5, before.y()), QPointF(before.x() + .5, plot().bottom()));
  }
  const QPointF at = handle();
  const QColor color = themed(Token::AccentFill);
  painter.fillRect(QRectF(at.x() - 1, at.y(), 2, plot().bottom() - at.y()), color);
  const qreal half = px(handleWidth) / 2, top = at.y() - px(handleHeight) + px(4);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  painter.drawPolygon(QPolygonF{QPointF(at.x() - half, top), QPointF(at.x() + half, top),
                                QPointF(at.x() + half, top + px(9)), QPointF(at.x(), top + px(handleHeight)),
                                QPointF(at.x() - half, top + px(9))});
}

void ThresholdHistogram::paintLabels(QPainter& painter) const
{
  const qreal y = plot().bottom() + px(12);
  const qreal pitch = plot().width() / markCount();
  const auto middle = [&](int bar) { return plot().left() + pitch * (bar + .5); };
  const auto label = [this](int bar) { return words::axisCount(valueOf(bar)); };
  const QString own = label(m_at);
  const qreal ownHalf = paint::textWidth(paint::axisFont(own, true), own) / 2 + px(8);
  for (const int quarter : {0, 1, 2, 3, 4}) {
    const int bar = (markCount() - 1) * quarter / 4;
    const qreal half = paint::textWidth(paint::axisFont({}), label(bar)) / 2;
    const bool repeated = quarter > 0 && (pitch * (markCount() - 1) / 4 < 2 * half + px(8)) && quarter < 4;
    if (bar != m_at && !repeated && std::abs(middle(bar) - middle(m_at)) > ownHalf + half)
      paint::text(painter, paint::axisFont({}), themed(Token::Text3), middle(bar), y, label(bar),
                  Qt::AlignHCenter);
  }
  paint::text(painter, paint::axisFont(own, true), themed(Token::AccentText), middle(m_at), y, own,
              Qt::AlignHCenter);
  const QFont aux = typed(Type::Aux);
  paint::text(painter, aux, themed(Token::Text2), px(14), height() - px(12),
              QFontMetricsF(aux).elidedText(consequence(), Qt::ElideRight, width() - 2 * px(14)));
}

void ThresholdHistogram::paintHover(QPainter& painter) const
{
  const QRectF bar = barRect(current().index);
  QColor veil = themed(Token::Text);
  veil.setAlphaF(.08f);
  painter.fillRect(QRectF(bar.left(), plot().top(), bar.width(), plot().height()), veil);
}

void ThresholdHistogram::paintSkeleton(QPainter& painter) const
{
  const QRectF area = plot();
  const qreal pitch = area.width() / 16;
  for (int i = 0; i < 16; ++i) {
    const qreal high = area.height() * std::exp(-i / 5.0);
    painter.fillRect(QRectF(area.left() + pitch * i, area.bottom() - high, pitch - 1, high),
                     themed(Token::Hover));
  }
}

ChartTip ThresholdHistogram::tip(int index) const
{
  ChartTip tip;
  if (index < 0 || index >= markCount())
    return tip;
  tip.title = words::axisCount(valueOf(index));
  tip.rows.append({takes(m_at, index) ? tokenNamed(m_data.color) : Token::LayerNone, tr("People"),
                   words::count(m_data.people.at(index)), -1});
  tip.rows.append({Token::Accent, m_words(valueOf(index)), words::count(takenAt(index)), -1});
  return tip;
}

QRectF ThresholdHistogram::tipAnchor(int index) const { return barRect(index); }

ChartTable ThresholdHistogram::table() const
{
  ChartTable table;
  table.header = {tr("Value"), tr("People"), tr("Taken in by this threshold")};
  for (int i = 0; i < markCount(); ++i)
    table.rows.append({valueOf(i), m_data.people.at(i), takenAt(i)});
  return table;
}

} // namespace weilu::ui
