// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/flow_matrix_view.h"

#include <QKeyEvent>

#include "ui/base/tokens.h"
#include "ui/base/words.h"
#include "ui/charts/chart_paint.h"

#include <algorithm>
#include <cmath>

namespace weilu::ui {

using paint::px;

namespace {

constexpr int headHeight = 46, leastRow = 26, likedRow = 34, mostRow = 44;

QColor themed(Token token) { return Theme::of().color(token); }
QFont typed(Type type) { return Theme::of().font(type); }

} // namespace

FlowMatrixView::FlowMatrixView(QWidget* parent)
    : ChartWidget(parent)
{
  connect(this, &ChartWidget::markActivated, this, [this](int row, int column) {
    emit cellActivated(row < m_rows.size() ? row : -1,
                       column >= 0 && column < m_columns.size() ? column : -1);
  });
}

void FlowMatrixView::setFlow(QList<MatrixHead> rows, QList<MatrixHead> columns, QList<qint64> people)
{
  m_rows = std::move(rows);
  m_columns = std::move(columns);
  m_people = std::move(people);
  m_people.resize(m_rows.size() * m_columns.size(), 0);
  m_most = 0;
  for (int r = 0; r < m_rows.size(); ++r) {
    for (int c = 0; c < m_columns.size(); ++c)
      m_most = stayed(r, c) ? m_most : std::max(m_most, peopleAt(r, c));
  }
  valuesChanged();
}

void FlowMatrixView::setAxisNames(const QString& rows, const QString& columns)
{
  m_rowsName = rows;
  m_columnsName = columns;
  update();
}

qint64 FlowMatrixView::peopleAt(int row, int column) const
{
  qint64 people = 0;
  for (int r = 0; r < m_rows.size(); ++r) {
    for (int c = 0; c < m_columns.size(); ++c) {
      if ((row == r || row == m_rows.size()) && (column == c || column == m_columns.size()))
        people += m_people.at(r * m_columns.size() + c);
    }
  }
  return people;
}

bool FlowMatrixView::isSum(int row, int column) const
{
  return row == m_rows.size() || column == m_columns.size();
}

bool FlowMatrixView::stayed(int row, int column) const
{
  return !isSum(row, column) && m_rows.at(row).code == m_columns.at(column).code;
}

QString FlowMatrixView::nameOf(const QList<MatrixHead>& heads, int index) const
{
  return index < heads.size() ? heads.at(index).name : tr("Total");
}

int FlowMatrixView::markCount() const { return m_rows.isEmpty() ? 0 : static_cast<int>(m_rows.size()) + 1; }

int FlowMatrixView::seriesCount() const
{
  return m_rows.isEmpty() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

qreal FlowMatrixView::nameRoom() const
{
  qreal room = std::max(paint::textWidth(typed(Type::Aux), m_rowsName),
                        paint::textWidth(typed(Type::Body), tr("Total")));
  for (const MatrixHead& head : m_rows)
    room = std::max(room, px(15) + paint::textWidth(typed(Type::Body), head.name));
  return std::min(std::ceil(room) + px(10), width() * .3);
}

QSize FlowMatrixView::minimumSizeHint() const
{
  return QSizeF(px(120) + px(44) * seriesCount(), px(headHeight) + px(leastRow) * markCount()).toSize();
}

QSize FlowMatrixView::sizeHint() const
{
  return QSizeF(px(130) + px(62) * seriesCount(), px(headHeight) + px(likedRow) * markCount()).toSize();
}

QRectF FlowMatrixView::cellRect(int row, int column) const
{
  const qreal left = px(14) + nameRoom(), wide = (width() - px(14) - left) / std::max(1, seriesCount());
  const qreal room = (height() - px(headHeight) - px(8)) / std::max(1, markCount());
  const qreal high = std::clamp(std::floor(room), px(leastRow), px(mostRow));
  const qreal from = std::floor(left + wide * column), to = std::floor(left + wide * (column + 1));
  return {from + 1, px(headHeight) + high * row + 1, to - from - 1, high - 1};
}

QColor FlowMatrixView::groundOf(int row, int column) const
{
  if (isSum(row, column))
    return themed(Token::Surface);
  if (stayed(row, column))
    return themed(Token::SurfaceAlt);
  const qint64 people = peopleAt(row, column);
  if (people == 0 || m_most == 0)
    return themed(Token::Surface);
  return paint::heat(static_cast<double>(people) / static_cast<double>(m_most));
}

int FlowMatrixView::indexAt(const QPointF& at) const { return markAt(at).index; }

ChartMark FlowMatrixView::markAt(const QPointF& at) const
{
  for (int r = 0; r < markCount(); ++r) {
    for (int c = 0; c < seriesCount(); ++c) {
      if (cellRect(r, c).adjusted(-1, -1, 0, 0).contains(at))
        return {r, c};
    }
  }
  return {};
}

void FlowMatrixView::keyPressEvent(QKeyEvent* event)
{
  const int by = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
  if (by == 0 || markCount() == 0)
    ChartWidget::keyPressEvent(event);
  else if (current().index < 0)
    setCurrent({0, 0});
  else
    setCurrent({current().index, std::clamp(current().series + by, 0, seriesCount() - 1)});
  if (current().index >= 0 && current().series < 0) // a row as a whole is its last cell
    setCurrent({current().index, 0});
}

void FlowMatrixView::paintChart(QPainter& painter) const
{
  if (m_rows.isEmpty() || m_columns.isEmpty()) {
    paint::text(painter, typed(Type::Body), themed(Token::Text3), width() / 2.0, height() / 2.0, zeroText(),
                Qt::AlignHCenter);
    return;
  }
  paintHeads(painter);
  for (int r = 0; r < markCount(); ++r) {
    for (int c = 0; c < seriesCount(); ++c)
      paintCell(painter, r, c);
  }
}

void FlowMatrixView::paintHeads(QPainter& painter) const
{
  const auto elided = [](const QFont& font, const QString& text, qreal room) {
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, std::max(0.0, room));
  };
  const QFont aux = typed(Type::Aux), body = typed(Type::Body);
  const QRectF first = cellRect(0, 0), last = cellRect(0, seriesCount() - 1);
  paint::text(painter, aux, themed(Token::Text3), px(14), px(headHeight) - px(12),
              elided(aux, m_rowsName, nameRoom() - px(8)));
  paint::text(painter, aux, themed(Token::Text3), first.left(), px(10),
              elided(aux, m_columnsName, last.right() - first.left()));
  for (int c = 0; c < seriesCount(); ++c) {
    const QRectF cell = cellRect(0, c);
    paint::text(painter, aux, themed(Token::Text2), cell.center().x(), px(headHeight) - px(12),
                elided(aux, nameOf(m_columns, c), cell.width() - px(4)), Qt::AlignHCenter);
  }
  for (int r = 0; r < markCount(); ++r) {
    const qreal y = cellRect(r, 0).center().y();
    const bool sum = r == m_rows.size();
    if (!sum)
      paint::swatch(painter, Theme::of().color(m_rows.at(r).color), px(14), y);
    const qreal x = px(14) + (sum ? 0 : px(15));
    paint::text(painter, body, themed(sum ? Token::Text2 : Token::Text), x, y,
                elided(body, nameOf(m_rows, r), px(14) + nameRoom() - px(6) - x));
  }
  paint::hairline(painter, themed(Token::Line), px(14), last.right(), px(headHeight) - 1);
  paint::hairline(painter, themed(Token::Line), px(14), last.right(), cellRect(markCount() - 1, 0).top() - 1);
}

void FlowMatrixView::paintCell(QPainter& painter, int row, int column) const
{
  const QRectF cell = cellRect(row, column);
  const qint64 people = peopleAt(row, column);
  const QColor ground = groundOf(row, column);
  painter.fillRect(cell, ground);
  const bool sum = isSum(row, column), quiet = stayed(row, column) || people == 0;
  const QColor ink = sum ? themed(Token::Text) : quiet ? themed(Token::Text3) : paint::inkOn(ground);
  QFont font = typed(sum ? Type::BodyBold : Type::Body);
  if (paint::textWidth(font, words::count(people)) > cell.width() - px(4))
    font = paint::axisFont({}, sum);
  paint::text(painter, font, ink, cell.center().x(), cell.center().y(), words::count(people),
              Qt::AlignHCenter);
}

void FlowMatrixView::paintHover(QPainter& painter) const
{
  const int column = std::max(0, current().series);
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.setPen(QPen(themed(Token::Text), 1));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(cellRect(current().index, column).adjusted(0, 0, -1, -1));
}

void FlowMatrixView::paintSkeleton(QPainter& painter) const
{
  const qreal wide = width() / 7.0, high = px(likedRow);
  for (int r = 0; r < 6; ++r) {
    for (int c = 0; c < 7; ++c)
      painter.fillRect(
          QRectF(wide * c + px(7), px(headHeight) + high * r + px(4), wide - px(8), high - px(8)),
          themed(Token::Hover));
  }
}

ChartTip FlowMatrixView::tip(int index) const
{
  const int column = std::max(0, current().series);
  ChartTip tip;
  if (index < 0 || index >= markCount() || column >= seriesCount())
    return tip;
  const QString from = nameOf(m_rows, index), to = nameOf(m_columns, column);
  const Token color = index < m_rows.size() ? tokenNamed(m_rows.at(index).color) : Token::Text3;
  const qint64 people = peopleAt(index, column);
  const qint64 all = peopleAt(index, static_cast<int>(m_columns.size()));
  tip.title = stayed(index, column) ? tr("Stayed in %1").arg(from) : tr("%1 → %2").arg(from, to);
  tip.rows.append({color, tr("People"), words::count(people), -1});
  if (all > 0 && column < m_columns.size() && index < m_rows.size())
    tip.rows.append({color, tr("Share of %1").arg(from),
                     words::percent(static_cast<double>(people) / static_cast<double>(all)), -1});
  return tip;
}

QRectF FlowMatrixView::tipAnchor(int index) const { return cellRect(index, std::max(0, current().series)); }

ChartTable FlowMatrixView::table() const
{
  ChartTable table;
  table.header.append(m_rowsName);
  for (int c = 0; c < seriesCount(); ++c)
    table.header.append(nameOf(m_columns, c));
  for (int r = 0; r < markCount(); ++r) {
    QVariantList row{nameOf(m_rows, r)};
    for (int c = 0; c < seriesCount(); ++c)
      row.append(peopleAt(r, c));
    table.rows.append(row);
  }
  return table;
}

} // namespace weilu::ui
