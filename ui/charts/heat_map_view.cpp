// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_map_view.h"

#include <QKeyEvent>

#include "ui/base/words.h"
#include "ui/charts/axis_ticks.h"
#include "ui/charts/chart_paint.h"
#include "ui/charts/heat_legend.h"

#include <algorithm>
#include <cmath>

namespace weilu::ui {

using paint::px;

namespace {

constexpr int margin = 14, headHeight = 26, legendHeight = 34, leastRow = 20, likedRow = 25, leastColumn = 12,
              likedColumn = 42, meansGap = 6, fewColumns = 8;
constexpr double unfinishedFill = .45;

QColor themed(Token token) { return Theme::of().color(token); }
QFont typed(Type type) { return Theme::of().font(type); }

QColor over(const QColor& color, double share)
{
  const QColor ground = themed(Token::Surface);
  const auto mix = [share](float top, float low) { return static_cast<float>(low + (top - low) * share); };
  return QColor::fromRgbF(mix(color.redF(), ground.redF()), mix(color.greenF(), ground.greenF()),
                          mix(color.blueF(), ground.blueF()));
}

QString titleOf(const HeatHead& head) { return head.title.isEmpty() ? head.label : head.title; }

} // namespace

HeatMapView::HeatMapView(QWidget* parent)
    : ChartWidget(parent)
{
  connect(&Theme::of(), &Theme::changed, this, &HeatMapView::measureTexts);
}

void HeatMapView::setMap(HeatMap map)
{
  m_map = std::move(map);
  m_map.cells.resize(m_map.rows.size() * m_map.columns.size());
  m_map.means.resize(hasMeans() ? m_map.columns.size() : 0);
  m_map.sizes.resize(hasSizes() ? m_map.rows.size() : 0);
  measure();
  measureTexts();
  valuesChanged();
}

void HeatMapView::setCellLimit(const QSize& designed)
{
  m_limit = designed;
  updateGeometry();
  update();
}

void HeatMapView::measure()
{
  double low = noValue, high = noValue;
  for (const QList<HeatCell>& cells : {m_map.cells, m_map.means}) {
    for (const HeatCell& cell : cells) {
      if (cell.quiet || !std::isfinite(cell.value))
        continue;
      low = std::fmin(low, cell.value); // the other one while one is not known
      high = std::fmax(high, cell.value);
    }
  }
  m_low = m_map.lowest.value_or(std::isfinite(low) ? low : 0);
  m_high = std::isfinite(high) ? high : m_low;
}

int HeatMapView::markCount() const
{
  return m_map.columns.isEmpty() ? 0 : static_cast<int>(m_map.rows.size()) + (hasMeans() ? 1 : 0);
}

const HeatCell* HeatMapView::cellAt(int row, int column) const
{
  if (row < 0 || row >= markCount() || column < 0 || column >= seriesCount())
    return nullptr;
  const HeatCell& cell =
      row == m_map.rows.size() ? m_map.means.at(column) : m_map.cells.at(row * m_map.columns.size() + column);
  return std::isfinite(cell.value) ? &cell : nullptr;
}

qreal HeatMapView::top() const { return m_map.columnsBelow ? px(8) : px(headHeight); }

qreal HeatMapView::bottom() const
{
  return (m_map.columnsBelow ? px(headHeight) : px(4)) + (hasLegend() ? px(legendHeight) : px(6));
}

void HeatMapView::measureTexts()
{
  const auto width = [font = typed(Type::Aux)](const QString& text) { return paint::textWidth(font, text); };
  qreal names = m_map.columnsBelow ? 0 : width(m_map.rowsName), sizes = width(m_map.sizesName);
  for (int row = 0; row < m_map.rows.size(); ++row) {
    names = std::max(names, width(m_map.rows.at(row).label));
    sizes = std::max(sizes, width(sizeText(row)));
  }
  m_nameRoom = std::ceil(std::max(names, hasMeans() ? width(m_map.meansName) : 0)) + px(12);
  m_sizeRoom = hasSizes() ? std::ceil(sizes) + px(12) : 0;
}

QString HeatMapView::sizeText(int row) const
{
  return row < m_map.sizes.size() ? words::count(m_map.sizes.at(row)) : QString();
}

QSize HeatMapView::sizeFor(int names, int column, int row) const
{
  return QSizeF(px(names) + px(column) * seriesCount(),
                top() + bottom() + (hasMeans() ? px(meansGap) : 0) + px(row) * markCount())
      .toSize();
}

QSize HeatMapView::minimumSizeHint() const { return sizeFor(120, leastColumn, leastRow); }

QSize HeatMapView::sizeHint() const { return sizeFor(140, likedColumn, likedRow); }

QSizeF HeatMapView::pitch() const
{
  const qreal wide = width() - 2 * px(margin) - nameRoom() - m_sizeRoom;
  const qreal high = height() - top() - bottom() - (hasMeans() ? px(meansGap) : 0);
  return {std::clamp(wide / std::max(1, seriesCount()), 1.0, px(m_limit.width())),
          std::clamp(std::floor(high / std::max(1, markCount())),
                     std::min(px(leastRow), px(m_limit.height())), px(m_limit.height()))};
}

qreal HeatMapView::rowTop(int row) const
{
  const bool mean = row == m_map.rows.size();
  return top() + pitch().height() * row + (mean ? px(meansGap) : 0);
}

QRectF HeatMapView::cellRect(int row, int column) const
{
  if (row < 0 || row >= markCount() || column >= seriesCount())
    return {};
  const QSizeF each = pitch();
  const qreal first = px(margin) + nameRoom() + m_sizeRoom;
  if (column < 0)
    return {px(margin), rowTop(row), first - px(margin), each.height()};
  const qreal from = std::floor(first + each.width() * column);
  const qreal to = std::floor(first + each.width() * (column + 1));
  return {from + 1, rowTop(row) + 1, std::max(1.0, to - from - 2), each.height() - 2};
}

QColor HeatMapView::groundOf(int row, int column) const
{
  const HeatCell* cell = cellAt(row, column);
  if (!cell)
    return themed(Token::Surface);
  if (cell->quiet)
    return themed(Token::Hover);
  const double share = m_high > m_low ? (cell->value - m_low) / (m_high - m_low) : m_high > 0 ? 1 : 0;
  return cell->finished ? paint::heat(share) : over(paint::heat(share), unfinishedFill);
}

ChartMark HeatMapView::markAt(const QPointF& at) const
{
  for (int row = 0; row < markCount(); ++row) {
    if (at.y() < rowTop(row) || at.y() >= rowTop(row) + pitch().height())
      continue;
    if (hasSizes() && row < m_map.rows.size() && cellRect(row, -1).contains(at))
      return {row, -1};
    for (int column = 0; column < seriesCount(); ++column) {
      if (cellRect(row, column).adjusted(-1, -1, 1, 1).contains(at))
        return cellAt(row, column) ? ChartMark{row, column} : ChartMark{};
    }
  }
  return {};
}

/// To the next cell that is there; a row without one at this column gives its last.
void HeatMapView::step(int down, int right)
{
  const int first = hasSizes() ? -1 : 0;
  const auto stands = [this](int row, int column) { return column < 0 || cellAt(row, column); };
  ChartMark to = current().index < 0 ? ChartMark{0, first} : current();
  if (current().index >= 0)
    to.index = std::clamp(to.index + down, 0, markCount() - 1);
  while (to.series > first && !stands(to.index, to.series))
    --to.series;
  int column = to.series + (current().index < 0 ? 0 : right);
  while (column >= first && column < seriesCount() && !stands(to.index, column))
    column += right < 0 ? -1 : 1;
  if (column >= first && column < seriesCount())
    to.series = column;
  setCurrent(to);
}

void HeatMapView::keyPressEvent(QKeyEvent* event)
{
  const int key = isLoading() || markCount() == 0 ? 0 : event->key();
  switch (key) {
  case Qt::Key_Left:
    return step(0, -1);
  case Qt::Key_Right:
    return step(0, 1);
  case Qt::Key_Up:
    return step(-1, 0);
  case Qt::Key_Down:
    return step(1, 0);
  default:
    ChartWidget::keyPressEvent(event);
  }
}

void HeatMapView::paintChart(QPainter& painter) const
{
  if (m_map.rows.isEmpty() || m_map.columns.isEmpty()) {
    paint::text(painter, typed(Type::Body), themed(Token::Text3), width() / 2.0, height() / 2.0, zeroText(),
                Qt::AlignHCenter);
    return;
  }
  paintHeads(painter);
  paintColumnHeads(painter);
  for (int row = 0; row < markCount(); ++row) {
    for (int column = 0; column < seriesCount(); ++column)
      paintCell(painter, row, column);
  }
  for (const HeatBox& box : m_map.boxes)
    paintBox(painter, box);
  if (hasLegend())
    paintLegend(painter);
}

void HeatMapView::paintHeads(QPainter& painter) const
{
  const QFont aux = typed(Type::Aux);
  const qreal sizesRight = px(margin) + nameRoom() + m_sizeRoom - px(10);
  const auto elided = [&](const QString& text) {
    return QFontMetricsF(aux).elidedText(text, Qt::ElideRight, nameRoom() - px(8));
  };
  if (!m_map.columnsBelow) {
    paint::text(painter, aux, themed(Token::Text3), px(margin), top() - px(13), elided(m_map.rowsName));
    paint::text(painter, aux, themed(Token::Text3), sizesRight, top() - px(13), m_map.sizesName,
                Qt::AlignRight);
  }
  for (int row = 0; row < markCount(); ++row) {
    const bool mean = row == m_map.rows.size();
    const qreal y = rowTop(row) + pitch().height() / 2;
    paint::text(painter, mean ? typed(Type::AuxBold) : aux, themed(mean ? Token::Text : Token::Text2),
                px(margin), y, elided(mean ? m_map.meansName : m_map.rows.at(row).label));
    if (hasSizes())
      paint::text(painter, aux, themed(Token::Text), sizesRight, y, sizeText(row), Qt::AlignRight);
  }
}

void HeatMapView::paintColumnHeads(QPainter& painter) const
{
  const qreal below = rowTop(markCount() - 1) + pitch().height() + px(12);
  const qreal y = m_map.columnsBelow ? below : top() - px(13);
  qreal widest = 0;
  for (const HeatHead& head : m_map.columns)
    widest = std::max(widest, paint::textWidth(paint::axisFont(head.label), head.label));
  // A few have names of their own and are all named; many are a scale.
  const int every = seriesCount() <= fewColumns ? 1 : labelStep(pitch().width(), widest, px(4));
  for (int column = 0; column < seriesCount(); column += every) {
    const QString& whole = m_map.columns.at(column).label;
    const QFont font = paint::axisFont(whole);
    const QString label =
        QFontMetricsF(font).elidedText(whole, Qt::ElideRight, every * pitch().width() - px(4));
    paint::text(painter, font, themed(Token::Text3), cellRect(0, column).center().x(), y, label,
                Qt::AlignHCenter);
  }
}

void HeatMapView::paintCell(QPainter& painter, int row, int column) const
{
  const HeatCell* cell = cellAt(row, column);
  if (!cell)
    return;
  const QRectF rect = cellRect(row, column);
  const QColor ground = groundOf(row, column);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(ground);
  painter.drawRoundedRect(rect, 2, 2);
  if (!cell->finished) {
    painter.setPen(QPen(themed(Token::Text3), 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(.5, .5, -.5, -.5), 2, 2);
  }
  const QFont font = paint::axisFont(cell->text);
  if (paint::textWidth(font, cell->text) <= rect.width() - px(2))
    paint::text(painter, font, cell->quiet ? themed(Token::Text2) : paint::inkOn(ground), rect.center().x(),
                rect.center().y(), cell->text, Qt::AlignHCenter);
}

void HeatMapView::paintBox(QPainter& painter, const HeatBox& box) const
{
  const QRectF rect =
      cellRect(box.row, box.column) | cellRect(box.row + box.rows - 1, box.column + box.columns - 1);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(themed(Token::Text), 1.5, box.dashed ? Qt::DashLine : Qt::SolidLine));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), 3, 3);
}

void HeatMapView::paintLegend(QPainter& painter) const
{
  const bool open = std::any_of(m_map.cells.begin(), m_map.cells.end(), [](const HeatCell& cell) {
    return !cell.finished && std::isfinite(cell.value);
  });
  // Right under the cells, also where these leave room.
  const qreal below = rowTop(markCount() - 1) + pitch().height() + bottom() - px(legendHeight);
  const QRectF area(px(margin), below, width() - 2 * px(margin), px(legendHeight));
  paintHeatLegend(painter, area,
                  {m_map.lowText, m_map.highText, open ? m_map.unfinishedName : QString(), m_map.note});
}

void HeatMapView::paintHover(QPainter& painter) const
{
  const bool whole = current().series < 0;
  const QRectF rect = cellRect(current().index, current().series);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(themed(Token::Text), whole ? 1 : 1.5));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(whole ? rect.adjusted(-px(4), 1.5, -px(4), -1.5) : rect.adjusted(.5, .5, -.5, -.5),
                          2, 2);
}

void HeatMapView::paintSkeleton(QPainter& painter) const
{
  constexpr int rows = 7, columns = 10;
  const QSizeF each((width() - 2 * px(margin)) / columns, px(likedRow));
  for (int row = 0; row < rows; ++row) {
    for (int column = 0; column < columns - row / 2; ++column)
      painter.fillRect(QRectF(px(margin) + each.width() * column + 1, top() + each.height() * row + 1,
                              each.width() - 2, each.height() - 2),
                       themed(Token::Hover));
  }
}

QString HeatMapView::rowTitle(int row) const
{
  return row == m_map.rows.size() ? m_map.meansName : titleOf(m_map.rows.at(row));
}

ChartTip HeatMapView::tip(int index) const
{
  ChartTip tip;
  if (index < 0 || index >= markCount())
    return tip;
  const int column = current().series;
  if (column < 0) {
    tip.title = rowTitle(index);
    if (hasSizes() && index < m_map.sizes.size())
      tip.rows.append({Token::Text3, m_map.sizesName, sizeText(index), -1});
    return tip;
  }
  const HeatCell* cell = cellAt(index, column);
  if (!cell)
    return tip;
  tip.title = tr("%1, %2").arg(rowTitle(index), titleOf(m_map.columns.at(column)));
  for (const auto& [name, value] : cell->facts)
    tip.rows.append({Token::HeatHigh, name, value, -1});
  if (cell->facts.isEmpty() && !cell->text.isEmpty())
    tip.rows.append({Token::HeatHigh, title(), cell->text, -1});
  return tip;
}

QRectF HeatMapView::tipAnchor(int index) const { return cellRect(index, current().series); }

ChartTable HeatMapView::table() const
{
  ChartTable table;
  table.header.append(m_map.rowsName);
  if (hasSizes())
    table.header.append(m_map.sizesName);
  for (const HeatHead& head : m_map.columns) {
    if (m_map.shares)
      table.shares.append(static_cast<int>(table.header.size()));
    table.header.append(titleOf(head));
  }
  for (int row = 0; row < markCount(); ++row) {
    QVariantList values{rowTitle(row)};
    if (hasSizes())
      values.append(row < m_map.sizes.size() ? QVariant(m_map.sizes.at(row)) : QVariant());
    for (int column = 0; column < seriesCount(); ++column) {
      const HeatCell* cell = cellAt(row, column);
      values.append(cell ? QVariant(cell->value) : QVariant());
    }
    table.rows.append(values);
  }
  return table;
}

} // namespace weilu::ui
