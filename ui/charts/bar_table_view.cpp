// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_table_view.h"

#include <QKeyEvent>

#include "ui/charts/chart_paint.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace weilu::ui {

using paint::px;

namespace {

constexpr int margin = 14, headHeight = 28, rowHeight = 30, gap = 10, barRoom = 36, barHeight = 6,
              leastColumn = 64;

QColor themed(Token token) { return Theme::of().color(token); }

QString elided(const QFont& font, const QString& text, qreal room)
{
  return QFontMetricsF(font).elidedText(text, Qt::ElideRight, room);
}

} // namespace

BarTableView::BarTableView(QWidget* parent)
    : ChartWidget(parent)
{
  connect(&Theme::of(), &Theme::changed, this, &BarTableView::measure);
}

void BarTableView::setRows(const QString& rowsName, QList<BarColumn> columns, QList<BarRow> rows)
{
  m_rowsName = rowsName;
  m_columns = std::move(columns);
  m_rows = std::move(rows);
  measure();
  updateGeometry();
  valuesChanged();
}

QSize BarTableView::minimumSizeHint() const
{
  return QSizeF(px(120) + px(leastColumn) * seriesCount(),
                px(headHeight) + px(rowHeight) * markCount() + px(8))
      .toSize();
}

/// Once for all rows: cells are placed at every move of the mouse.
void BarTableView::measure()
{
  m_nameRoom = px(60);
  m_textRoom = QList<qreal>(m_columns.size(), 0);
  for (const BarRow& row : m_rows) {
    const QFont font = Theme::of().font(row.total ? Type::BodyBold : Type::Body);
    m_nameRoom = std::max(m_nameRoom, std::ceil(paint::textWidth(font, row.name)));
    for (int column = 0; column < seriesCount(); ++column)
      m_textRoom[column] =
          std::max(m_textRoom.at(column), std::ceil(paint::textWidth(font, row.cells.at(column).text)));
  }
  m_wanted.clear();
  for (int column = 0; column < seriesCount(); ++column) {
    const BarColumn& of = m_columns.at(column);
    const qreal head = std::ceil(paint::textWidth(Theme::of().font(Type::Aux), of.name));
    m_wanted.append(std::max(head - m_textRoom.at(column), of.bars ? px(barRoom) + px(gap) : 0));
  }
}

qreal BarTableView::nameRoom() const
{
  qreal texts = 0;
  for (const qreal text : m_textRoom)
    texts += text + px(gap);
  return std::min(m_nameRoom + px(gap), std::max(width() * .36, width() - 2 * px(margin) - texts));
}

QList<qreal> BarTableView::columnWidths() const
{
  const qreal room = width() - 2 * px(margin) - nameRoom();
  qreal texts = 0, wanted = 0;
  for (int column = 0; column < seriesCount(); ++column) {
    texts += m_textRoom.at(column) + px(gap);
    wanted += m_wanted.at(column);
  }
  const qreal spare = std::max(0., room - texts);
  const qreal given = wanted > 0 ? std::min(1., spare / wanted) : 0; // of what is wanted
  const qreal more = std::max(0., spare - wanted) / std::max(1, seriesCount());
  const qreal squeezed = texts > 0 ? std::min(1., room / texts) : 1;
  QList<qreal> widths;
  for (int column = 0; column < seriesCount(); ++column)
    widths.append((m_textRoom.at(column) + px(gap)) * squeezed + m_wanted.at(column) * given + more);
  return widths;
}

qreal BarTableView::rowTop(int row) const { return px(headHeight) + px(rowHeight) * row; }

QRectF BarTableView::cellRect(int row, int column) const
{
  if (row < 0 || row >= markCount() || column < 0 || column >= seriesCount())
    return {};
  const QList<qreal> widths = columnWidths();
  const qreal left = std::accumulate(widths.begin(), widths.begin() + column, px(margin) + nameRoom());
  return {left, rowTop(row), widths.at(column), px(rowHeight)};
}

int BarTableView::rowAt(qreal y) const
{
  const int row = static_cast<int>(std::floor((y - px(headHeight)) / px(rowHeight)));
  return row >= 0 && row < markCount() ? row : -1;
}

ChartMark BarTableView::markAt(const QPointF& at) const
{
  const int row = rowAt(at.y());
  for (int column = 0; row >= 0 && column < seriesCount(); ++column) {
    if (cellRect(row, column).contains(at))
      return m_rows.at(row).cells.at(column).opens ? ChartMark{row, column} : ChartMark{};
  }
  return {};
}

bool BarTableView::opens(ChartMark mark) const
{
  return mark.series >= 0 && m_rows.at(mark.index).cells.at(mark.series).opens;
}

void BarTableView::stepCell(int by)
{
  if (markCount() == 0)
    return;
  const ChartMark mark = current();
  setCurrent(mark.index < 0 ? ChartMark{0, 0}
                            : ChartMark{mark.index, std::clamp(mark.series + by, 0, seriesCount() - 1)});
}

void BarTableView::keyPressEvent(QKeyEvent* event)
{
  if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
    stepCell(event->key() == Qt::Key_Left ? -1 : 1);
  else
    ChartWidget::keyPressEvent(event);
}

void BarTableView::paintChart(QPainter& painter) const
{
  if (m_rows.isEmpty()) {
    paint::text(painter, Theme::of().font(Type::Body), themed(Token::Text3), width() / 2.0, height() / 2.0,
                zeroText(), Qt::AlignHCenter);
    return;
  }
  paintHeads(painter);
  for (int row = 0; row < markCount(); ++row)
    paintRow(painter, row);
}

void BarTableView::paintHeads(QPainter& painter) const
{
  painter.fillRect(QRectF(0, 0, width(), px(headHeight)), themed(Token::SurfaceAlt));
  const QFont font = Theme::of().font(Type::Aux);
  const qreal y = px(headHeight) / 2;
  paint::text(painter, font, themed(Token::Text3), px(margin), y, elided(font, m_rowsName, nameRoom()));
  for (int column = 0; column < seriesCount(); ++column) {
    const QRectF cell = cellRect(0, column);
    paint::text(painter, font, themed(Token::Text3), cell.right(), y,
                elided(font, m_columns.at(column).name, cell.width() - px(4)), Qt::AlignRight);
  }
}

void BarTableView::paintRow(QPainter& painter, int row) const
{
  const BarRow& of = m_rows.at(row);
  const qreal y = rowTop(row);
  if (of.total)
    painter.fillRect(QRectF(0, y, width(), px(rowHeight)), themed(Token::SurfaceAlt));
  const QFont font = Theme::of().font(of.total ? Type::BodyBold : Type::Body);
  paint::text(painter, font, themed(of.quiet ? Token::Text3 : Token::Text), px(margin), y + px(rowHeight) / 2,
              elided(font, of.name, nameRoom() - px(4)));
  for (int column = 0; column < seriesCount(); ++column)
    paintCell(painter, row, column);
  if (row + 1 < markCount())
    paint::hairline(painter, themed(Token::Line), 0, width(), y + px(rowHeight));
}

void BarTableView::paintCell(QPainter& painter, int row, int column) const
{
  const BarRow& of = m_rows.at(row);
  const BarCell& cell = of.cells.at(column);
  const QRectF area = cellRect(row, column);
  const qreal y = area.center().y();
  const QFont font = Theme::of().font(of.total ? Type::BodyBold : Type::Body);
  paint::text(painter, font, themed(of.quiet ? Token::Text3 : Token::Text), area.right(), y,
              elided(font, cell.text, area.width() - px(4)), Qt::AlignRight);
  const qreal left = area.right() - m_textRoom.at(column) - px(gap);
  const QRectF track(std::max(area.left() + px(6), left - px(barRoom)), y - px(barHeight) / 2, 0,
                     px(barHeight));
  const qreal room = left - track.left();
  if (!m_columns.at(column).bars || of.quiet || !std::isfinite(cell.value) || room < px(12))
    return;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(themed(Token::Hover));
  painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(room, px(barHeight))), 2, 2);
  painter.setBrush(themed(m_columns.at(column).color));
  const double share = std::clamp(cell.bar, 0.0, 1.0);
  if (share > 0) // what is there is seen
    painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(std::max(2.0, room * share), px(barHeight))), 2,
                            2);
}

void BarTableView::paintHover(QPainter& painter) const
{
  QColor veil = themed(Token::Text);
  veil.setAlphaF(.05f);
  const ChartMark mark = current();
  painter.fillRect(QRectF(0, rowTop(mark.index), width(), px(rowHeight)), veil);
  if (mark.series >= 0 && mark.series < seriesCount() && m_rows.at(mark.index).cells.at(mark.series).opens)
    painter.fillRect(cellRect(mark.index, mark.series).adjusted(px(4), 0, px(4), 0), veil);
}

void BarTableView::paintSkeleton(QPainter& painter) const
{
  for (int row = 0; row < 5; ++row) {
    const qreal y = rowTop(row) + px(9);
    painter.fillRect(QRectF(px(margin), y, px(90), px(12)), themed(Token::Hover));
    painter.fillRect(QRectF(width() * .4, y, width() * .5, px(12)), themed(Token::Hover));
  }
}

ChartTip BarTableView::tip(int index) const
{
  ChartTip tip;
  if (index < 0 || index >= markCount())
    return tip;
  tip.title = m_rows.at(index).name;
  for (int column = 0; column < seriesCount(); ++column) {
    const BarCell& cell = m_rows.at(index).cells.at(column);
    const BarColumn& of = m_columns.at(column);
    tip.rows.append(
        {of.bars ? of.color : Token::Text3, of.name, cell.fact.isEmpty() ? cell.text : cell.fact, column});
  }
  return tip;
}

QRectF BarTableView::tipAnchor(int index) const
{
  const QRectF cell = cellRect(index, std::max(0, current().series));
  return cell.isEmpty() ? QRectF(px(margin), rowTop(index), px(40), px(rowHeight)) : cell;
}

ChartTable BarTableView::table() const
{
  ChartTable table;
  table.header.append(m_rowsName);
  for (const BarColumn& column : m_columns)
    table.header.append(column.name);
  for (const BarRow& row : m_rows) {
    QVariantList cells{row.name};
    for (const BarCell& cell : row.cells)
      cells.append(std::isfinite(cell.value) ? QVariant(cell.value) : QVariant(cell.text));
    table.rows.append(cells);
  }
  return table;
}

} // namespace weilu::ui
