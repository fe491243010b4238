// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/cartesian_chart.h"

#include <QContextMenuEvent>

#include "ui/base/words.h"
#include "ui/charts/chart_paint.h"

#include <algorithm>
#include <cmath>

namespace weilu::ui {

using paint::px;

namespace {

constexpr int flagHeight = 16, flagGap = 60;

QColor themed(Token token) { return Theme::of().color(token); }

} // namespace

CartesianChart::CartesianChart(QWidget* parent)
    : ChartWidget(parent)
{
  connect(&Theme::of(), &Theme::changed, this, &CartesianChart::place);
}

void CartesianChart::setData(QList<ChartColumn> columns, QList<ChartSeries> series)
{
  m_columns = std::move(columns);
  m_series = std::move(series);
  place();
  valuesChanged();
}

std::pair<double, double> CartesianChart::range() const
{
  double low = 0, high = 0;
  for (int i = 0; i < markCount(); ++i) {
    const auto [least, most] = extent(i);
    low = std::fmin(low, least); // leaves out what is not known
    high = std::fmax(high, most);
  }
  return {low, high};
}

void CartesianChart::place()
{
  const auto [low, high] = range();
  const qreal room = std::max(1.0, height() - top() - bottomMargin());
  m_ticks = axisTicks(low, high, AxisFrom::Zero, m_unit == ValueUnit::Count,
                      std::min(5, static_cast<int>(room / px(24))));
  qreal labels = px(m_labelRoom);
  for (const double value : m_ticks.values) // a minus sign hangs into the padding
    labels = std::max(labels, paint::textWidth(paint::axisFont({}), axisText(m_unit, std::abs(value))));
  const qreal left = px(14) + std::ceil(labels) + px(7);
  m_plot = {left, top(), std::max(1.0, width() - left - rightMargin()), room};
}

void CartesianChart::resizeEvent(QResizeEvent*) { place(); }

void CartesianChart::setUnit(ValueUnit unit)
{
  m_unit = unit;
  place();
  update();
}

void CartesianChart::setFlags(QList<ChartFlag> flags)
{
  m_flags = std::move(flags);
  std::stable_sort(m_flags.begin(), m_flags.end(),
                   [](const ChartFlag& a, const ChartFlag& b) { return a.index < b.index; });
  place();
  update();
}

void CartesianChart::contextMenuEvent(QContextMenuEvent* event)
{
  const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
  const int index = byKey ? current().index : indexAt(event->pos());
  if (!m_notable || index < 0)
    return ChartWidget::contextMenuEvent(event);
  emit noteMenuWanted(index, byKey ? mapToGlobal(QPointF(xOf(index), plot().center().y()).toPoint())
                                   : event->globalPos());
}

QList<int> CartesianChart::drawnFlags() const
{
  QList<int> drawn;
  qreal next = -1;
  for (int i = 0; i < m_flags.size(); ++i) {
    const int index = m_flags.at(i).index;
    if (index < 0 || index >= markCount() || xOf(index) < next)
      continue;
    drawn.append(i);
    next = xOf(index) + px(flagGap);
  }
  return drawn;
}

void CartesianChart::paintFlags(QPainter& painter) const
{
  const QList<int> drawn = drawnFlags();
  for (int i = 0; i < drawn.size(); ++i) {
    const ChartFlag& flag = m_flags.at(drawn.at(i));
    const qreal x = std::floor(xOf(flag.index)) + .5, y = m_plot.top() - px(flagHeight) / 2;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(themed(Token::Text3), 1, Qt::DotLine));
    painter.drawLine(QPointF(x, m_plot.top() - px(flagHeight)), QPointF(x, m_plot.bottom()));
    painter.fillRect(QRectF(x, y - px(4), px(8), px(7)), themed(Token::Text2));
    const qreal end = i + 1 < drawn.size() ? xOf(m_flags.at(drawn.at(i + 1)).index) : width();
    const QFont font = paint::axisFont(flag.text);
    paint::text(painter, font, themed(Token::Text2), x + px(11), y,
                QFontMetricsF(font).elidedText(flag.text, Qt::ElideRight, end - x - px(17)));
  }
}

void CartesianChart::setNote(const QStringList& texts, const QString& value)
{
  m_notes = texts;
  m_noteValue = value;
  update();
}

void CartesianChart::setUnfinishedName(const QString& name)
{
  m_unfinished = name;
  update();
}

void CartesianChart::setColumnLabels(bool shown)
{
  m_columnLabels = shown;
  place();
  update();
}

void CartesianChart::setLabelRoom(int designed)
{
  m_labelRoom = designed;
  place();
}

void CartesianChart::setColumnHeader(const QString& header) { m_columnHeader = header; }

double CartesianChart::valueAt(int series, int index) const
{
  const QList<double>& values = m_series.at(series).values;
  return index >= 0 && index < values.size() ? values.at(index) : noValue;
}

bool CartesianChart::isAllZero() const
{
  return std::all_of(m_series.begin(), m_series.end(), [](const ChartSeries& series) {
    return std::all_of(series.values.begin(), series.values.end(),
                       [](double v) { return !(std::abs(v) > 0); });
  });
}

qreal CartesianChart::top() const
{
  return (hasLegend() ? px(31) : px(13)) + (m_flags.isEmpty() ? 0 : px(flagHeight));
}

qreal CartesianChart::bottomMargin() const { return m_columnLabels ? px(34) : px(8); }

qreal CartesianChart::rightMargin() const { return px(18); }

qreal CartesianChart::yOf(double value) const
{
  return m_plot.bottom() - m_ticks.position(value) * m_plot.height();
}

void CartesianChart::paintChart(QPainter& painter) const
{
  if (m_columns.isEmpty())
    return;
  paintGrid(painter);
  if (hasLegend())
    paintLegend(painter);
  if (m_columnLabels)
    paintColumnLabels(painter);
  if (isAllZero())
    paintZeroText(painter);
  else
    paintMarks(painter);
  paint::hairline(painter, themed(Token::Axis), plot().left(), plot().right(), yOf(0));
  paintFlags(painter);
}

void CartesianChart::paintGrid(QPainter& painter) const
{
  const QRectF area = plot();
  for (const double value : ticks().values) {
    const qreal y = yOf(value);
    if (value != 0)
      paint::hairline(painter, themed(Token::Grid), area.left(), area.right(), y);
    const QString label = isAllZero() && value != 0 ? QString() : axisText(m_unit, value);
    paint::text(painter, paint::axisFont(label), themed(Token::Text3), area.left() - px(7), y, label,
                Qt::AlignRight);
  }
}

void CartesianChart::paintColumnLabels(QPainter& painter) const
{
  const int last = markCount() - 1;
  qreal widest = 0;
  for (const ChartColumn& column : m_columns)
    widest = std::max(widest, paint::textWidth(paint::axisFont(column.label), column.label));
  const qreal pitch = last > 0 ? (xOf(last) - xOf(0)) / last : plot().width();
  const int step = labelStep(pitch, std::max(widest, labelSpacing() - px(12)), px(12));
  const qreal y = plot().bottom() + px(12);
  // Counted back from the newest, which is the one looked for.
  for (int i = last; i >= 0; i -= step) {
    const ChartColumn& column = m_columns.at(i);
    const bool now = i == last && !column.finished;
    const QFont font = paint::axisFont(column.label, now);
    const qreal half = paint::textWidth(font, column.label) / 2;
    if (xOf(i) - half < px(4) && i != last)
      continue;
    if (hasColumnTicks())
      painter.fillRect(QRectF(std::floor(xOf(i)), std::floor(plot().bottom()), 1, px(4)),
                       themed(Token::Axis));
    paint::text(painter, font, themed(now ? Token::Text : Token::Text3),
                std::min(xOf(i), width() - half - px(4)), y, column.label, Qt::AlignHCenter);
  }
}

void CartesianChart::paintLegend(QPainter& painter) const
{
  const QFont font = Theme::of().font(Type::Aux);
  const qreal y = px(11);
  qreal x = px(14);
  const auto entry = [&](const QString& name, auto&& square) {
    square();
    paint::text(painter, font, themed(Token::Text2), x + px(14), y, name);
    x += px(14) + paint::textWidth(font, name) + px(14);
  };
  for (const ChartSeries& series : m_series)
    entry(series.name, [&] { paint::swatch(painter, themed(series.color), x, y); });
  const bool open =
      std::any_of(m_columns.begin(), m_columns.end(), [](const auto& c) { return !c.finished; });
  if (open && !m_unfinished.isEmpty()) {
    entry(m_unfinished, [&] {
      const QRectF box(std::floor(x), std::floor(y - px(9) / 2), px(9), px(9));
      paint::hatch(painter, themed(Token::Text3), box);
      painter.setPen(QPen(themed(Token::Text3), 1));
      painter.setBrush(Qt::NoBrush);
      painter.drawRect(box.adjusted(.5, .5, -.5, -.5));
    });
  }
  paintNote(painter, x);
}

void CartesianChart::paintNote(QPainter& painter, qreal from) const
{
  const QFont font = Theme::of().font(Type::Aux), bold = Theme::of().font(Type::AuxBold);
  const qreal right = width() - px(15), y = px(11);
  const qreal valueWidth = paint::textWidth(bold, m_noteValue) + px(4);
  for (const QString& text : m_notes) {
    if (right - valueWidth - paint::textWidth(font, text) < from)
      continue;
    paint::text(painter, bold, themed(Token::Text2), right, y, m_noteValue, Qt::AlignRight);
    paint::text(painter, font, themed(Token::Text2), right - valueWidth, y, text, Qt::AlignRight);
    return;
  }
}

QString CartesianChart::saidInstead() const
{
  if (!isAllZero())
    return {};
  const bool known = std::any_of(m_series.begin(), m_series.end(), [](const ChartSeries& series) {
    return std::any_of(series.values.begin(), series.values.end(), [](double v) { return std::isfinite(v); });
  });
  if (!known)
    return tr("Nothing is known of this time yet");
  return zeroText().isEmpty() ? tr("0 in this time") : zeroText();
}

void CartesianChart::paintZeroText(QPainter& painter) const
{
  const QRectF area = plot();
  paint::text(painter, Theme::of().font(Type::Body), themed(Token::Text3), area.center().x(),
              area.center().y(), saidInstead(), Qt::AlignHCenter);
}

ChartTip CartesianChart::tip(int index) const
{
  ChartTip tip;
  if (index < 0 || index >= markCount())
    return tip;
  tip.title = m_columns.at(index).title;
  for (int s = seriesCount() - 1; s >= 0; --s) {
    const ChartSeries& series = m_series.at(s);
    const double value = valueAt(s, index);
    if (std::isnan(value))
      continue;
    const ChartTip::Row row{series.color, series.name, valueText(m_unit, series.below ? -value : value), s};
    // What lies below zero comes last, as it is drawn.
    if (series.below)
      tip.rows.append(row);
    else
      tip.rows.insert(std::count_if(tip.rows.begin(), tip.rows.end(),
                                    [this](const auto& r) { return !m_series.at(r.series).below; }),
                      row);
  }
  for (const ChartFlag& flag : m_flags) {
    if (flag.index == index)
      tip.rows.append({Token::Text3, flag.text, {}, -1});
  }
  return tip;
}

ChartTable CartesianChart::table() const
{
  ChartTable table;
  table.header.append(m_columnHeader);
  for (const ChartSeries& series : m_series) {
    if (m_unit == ValueUnit::Share)
      table.shares.append(static_cast<int>(table.header.size()));
    table.header.append(series.name);
  }
  for (int i = 0; i < markCount(); ++i) {
    QVariantList row{m_columns.at(i).title};
    for (int s = 0; s < seriesCount(); ++s)
      row.append(valueAt(s, i));
    table.rows.append(row);
  }
  return table;
}

int CartesianChart::nearestMark(const QPointF& at) const
{
  const QRectF area = plot().adjusted(-px(8), 0, px(8), 0);
  if (markCount() == 0 || !area.contains(at))
    return -1;
  if (markCount() == 1)
    return 0;
  const qreal along = (at.x() - xOf(0)) / (xOf(markCount() - 1) - xOf(0));
  return std::clamp(static_cast<int>(std::lround(along * (markCount() - 1))), 0, markCount() - 1);
}

} // namespace weilu::ui
