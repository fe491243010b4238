// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pyramid_view.h"

#include "ui/base/words.h"
#include "ui/charts/chart_paint.h"

#include <algorithm>
#include <cmath>

namespace weilu::ui {

using paint::px;

namespace {

constexpr int headerHeight = 24, leastRow = 28, likedRow = 39, mostRow = 44;

QColor themed(Token token) { return Theme::of().color(token); }
QFont typed(Type type) { return Theme::of().font(type); }

} // namespace

void PyramidView::setRows(QList<PyramidRow> rows)
{
  m_rows = std::move(rows);
  valuesChanged();
}

QSize PyramidView::minimumSizeHint() const
{
  return QSizeF(px(280), px(headerHeight) + px(leastRow) * markCount()).toSize();
}

QSize PyramidView::sizeHint() const
{
  return QSizeF(px(316), px(headerHeight) + px(likedRow) * markCount()).toSize();
}

QRectF PyramidView::rowRect(int index) const
{
  const qreal room = (height() - px(headerHeight)) / std::max(1, markCount());
  const qreal each = std::clamp(std::floor(room), px(leastRow), px(mostRow));
  return {px(14), px(headerHeight) + each * index, width() - 2 * px(14), each};
}

PyramidView::Columns PyramidView::columnsOf() const
{
  qreal names = 0, counts = 0;
  for (const PyramidRow& row : m_rows) {
    names = std::max(names, paint::textWidth(typed(Type::Body), row.name));
    counts = std::max(counts, paint::textWidth(typed(Type::BodyBold), words::count(row.people)));
  }
  const qreal right = width() - px(15);
  Columns at{px(36), 0, 0, right - px(106), right - px(58), right};
  at.barLeft = at.name + names + px(12);
  at.barRight = std::max(at.barLeft + px(12), at.count - std::max(counts, px(34)) - px(12));
  return at;
}

QRectF PyramidView::barRect(int index) const
{
  const Columns at = columnsOf();
  qint64 most = 1;
  for (const PyramidRow& row : m_rows)
    most = std::max(most, row.people);
  const qint64 people = m_rows.at(index).people;
  const qreal room = at.barRight - at.barLeft;
  const qreal width =
      people == 0 ? 0 : std::max(3.0, room * static_cast<qreal>(people) / static_cast<qreal>(most));
  const QPointF middle((at.barLeft + at.barRight) / 2, rowRect(index).center().y());
  return {middle.x() - width / 2, middle.y() - px(9), width, px(18)};
}

int PyramidView::indexAt(const QPointF& at) const
{
  for (int i = 0; i < markCount(); ++i) {
    if (rowRect(i).adjusted(-px(14), 0, px(14), 0).contains(at))
      return i;
  }
  return -1;
}

ChartMark PyramidView::markAt(const QPointF& at) const { return {indexAt(at), -1}; }

void PyramidView::paintChart(QPainter& painter) const
{
  if (m_rows.isEmpty())
    return;
  paintHeader(painter);
  const Columns columns = columnsOf();
  for (int i = 0; i < markCount(); ++i)
    paintRow(painter, i, columns);
}

void PyramidView::paintHeader(QPainter& painter) const
{
  const Columns at = columnsOf();
  const QFont font = typed(Type::Aux);
  const QColor color = themed(Token::Text3);
  const qreal y = px(headerHeight) / 2 - 1;
  paint::text(painter, font, color, px(15), y, tr("Layer"));
  paint::text(painter, font, color, at.count, y, tr("People"), Qt::AlignRight);
  paint::text(painter, font, color, at.share, y, tr("Share"), Qt::AlignRight);
  paint::text(painter, font, color, at.change, y, tr("Change"), Qt::AlignRight);
  paint::hairline(painter, themed(Token::Line), px(15), at.change, px(headerHeight) - 1);
}

void PyramidView::paintRow(QPainter& painter, int index, const Columns& at) const
{
  const PyramidRow& row = m_rows.at(index);
  const QRectF area = rowRect(index);
  const qreal y = std::floor(area.center().y());
  const QColor color = Theme::of().color(row.color);
  // The catch-all's own colour is too weak for a glyph.
  const QColor glyph = row.color == QStringLiteral("layerNone") ? themed(Token::Text3) : color;
  const int size = static_cast<int>(px(14));
  const qreal ratio = painter.device()->devicePixelRatioF() * painter.transform().m11();
  painter.drawPixmap(QRectF(px(15), y - size / 2, size, size),
                     Theme::of().pixmap(row.icon, size, glyph, ratio), {});
  paint::text(painter, typed(Type::Body), themed(Token::Text), at.name, y, row.name);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  const QRectF bar = barRect(index);
  painter.drawRoundedRect(bar, std::min(2.0, bar.width() / 2), 2);
  paint::text(painter, typed(Type::BodyBold), themed(Token::Text), at.count, y, words::count(row.people),
              Qt::AlignRight);
  paint::text(painter, typed(Type::Aux), themed(Token::Text2), at.share, y, words::percent(row.share),
              Qt::AlignRight);
  paintChange(painter, row, at.change, y);
  paint::hairline(painter, themed(Token::Line), px(15), at.change, area.bottom() - 1);
}

void PyramidView::paintChange(QPainter& painter, const PyramidRow& row, qreal right, qreal y) const
{
  const QFont font = typed(Type::Aux);
  if (!row.change || *row.change == 0) {
    const QString text = row.change ? QStringLiteral("0") : QStringLiteral("—");
    paint::text(painter, font, themed(Token::Text3), right, y, text, Qt::AlignRight);
    return;
  }
  const bool up = *row.change > 0;
  const QColor color = themed(up == row.growthIsGood ? Token::Good : Token::Bad);
  const QString text = words::signedCount(*row.change);
  paint::text(painter, font, color, right, y, text, Qt::AlignRight);
  paint::triangle(painter, color, right - paint::textWidth(font, text) - px(11), y, up);
}

void PyramidView::paintHover(QPainter& painter) const
{
  QColor veil = themed(Token::Text);
  veil.setAlphaF(.04f);
  painter.fillRect(rowRect(current().index).adjusted(-px(14) + 1, 0, px(14) - 1, -1), veil);
}

void PyramidView::paintSkeleton(QPainter& painter) const
{
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(themed(Token::Hover));
  const qreal each = std::max(px(leastRow), (height() - px(headerHeight)) / 6);
  for (int i = 0; i < 6; ++i) {
    const qreal y = px(headerHeight) + each * (i + .5);
    painter.drawRoundedRect(QRectF(px(15), y - px(6), px(80), px(12)), 4, 4);
    painter.drawRoundedRect(QRectF(width() - px(170), y - px(6), px(155), px(12)), 4, 4);
  }
}

ChartTable PyramidView::table() const
{
  ChartTable table;
  table.header = {tr("Layer"), tr("People"), tr("Share"), tr("Change")};
  table.shares = {2};
  for (const PyramidRow& row : m_rows)
    table.rows.append({row.name, row.people, row.share, row.change ? QVariant(*row.change) : QVariant()});
  return table;
}

} // namespace weilu::ui
