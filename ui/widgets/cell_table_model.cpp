// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_table_model.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QWidget>

#include "ui/base/theme.h"

#include <algorithm>

namespace weilu::ui {

namespace {

constexpr int before = 10; ///< px left and right of a cell

/// What a cell says where only text goes.
QString plain(const Cell& cell)
{
  QStringList parts = cell.badges;
  for (const QString& part : {cell.text, cell.aside}) {
    if (!part.isEmpty())
      parts << part;
  }
  return parts.join(QStringLiteral(" · "));
}

void paintText(QPainter& painter, const QRect& area, const QString& text, const Cell& cell)
{
  const Theme& theme = Theme::of();
  painter.setFont(theme.font(Type::Body));
  painter.setPen(theme.color(cell.dim ? Token::Text3 : Token::Text));
  const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width());
  painter.drawText(
      area, Qt::TextSingleLine | Qt::AlignVCenter | (cell.number ? Qt::AlignRight : Qt::AlignLeft), shown);
  const int used = painter.fontMetrics().horizontalAdvance(text) + theme.px(8);
  if (cell.aside.isEmpty() || cell.number || used > area.width() - theme.px(24))
    return;
  painter.setFont(theme.font(Type::Aux));
  painter.setPen(theme.color(Token::Text3));
  const QRect rest = area.adjusted(used, 0, 0, 0);
  painter.drawText(rest, Qt::TextSingleLine | Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(cell.aside, Qt::ElideRight, rest.width()));
}

void paintPerson(QPainter& painter, QRect area, const Cell& cell)
{
  const Theme& theme = Theme::of();
  const int side = theme.px(22);
  paintAvatar(painter, QRect(area.left(), area.center().y() - side / 2 + 1, side, side), cell.text,
              *cell.person);
  area.adjust(side + theme.px(8), 0, 0, 0);
  paintText(painter, area, cell.text, cell);
}

void paintLink(QPainter& painter, QRect area, const Cell& cell, bool over)
{
  const Theme& theme = Theme::of();
  const int side = theme.px(14);
  const QColor ink = theme.color(Token::AccentText);
  painter.drawPixmap(area.left(), area.center().y() - side / 2 + 1,
                     theme.pixmap(cell.link, side, ink, painter.device()->devicePixelRatioF()));
  QFont font = theme.font(Type::Body);
  font.setUnderline(over);
  painter.setFont(font);
  painter.setPen(ink);
  area.adjust(side + theme.px(5), 0, 0, 0);
  painter.drawText(area, Qt::TextSingleLine | Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(cell.text, Qt::ElideRight, area.width()));
}

void paintBadges(QPainter& painter, QRect area, const Cell& cell)
{
  const Theme& theme = Theme::of();
  for (qsizetype i = 0; i < cell.badges.size(); ++i) {
    const Badge badge = statusBadge(cell.badges[i], cell.tone.value_or(BadgeTone::Neutral));
    const int more = i + 1 == cell.badges.size() ? 0 : theme.px(26);
    if (i > 0 && badgeSize(badge).width() > area.width() - more) {
      painter.setFont(theme.font(Type::Aux));
      painter.setPen(theme.color(Token::Text3));
      painter.drawText(area, Qt::AlignVCenter, QStringLiteral("+%1").arg(cell.badges.size() - i));
      return;
    }
    area.adjust(paintBadge(painter, area, badge) + theme.px(6), 0, 0, 0);
  }
}

} // namespace

void CellModel::setHeads(const QStringList& heads, const std::vector<int>& numbers)
{
  const bool same = heads.size() == m_heads.size();
  if (!same)
    beginResetModel();
  m_heads = heads;
  m_numbers = numbers;
  if (!same)
    endResetModel();
  else if (!heads.isEmpty())
    emit headerDataChanged(Qt::Horizontal, 0, static_cast<int>(heads.size()) - 1);
}

void CellTableModel::setRows(std::vector<Row> rows)
{
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

qint64 CellTableModel::id(int row) const { return m_rows.at(static_cast<std::size_t>(row)).id; }

const Cell& CellTableModel::cell(const QModelIndex& index) const
{
  return m_rows.at(static_cast<std::size_t>(index.row())).cells.at(static_cast<std::size_t>(index.column()));
}

int CellTableModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CellModel::columnCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant CellModel::data(const QModelIndex& index, int role) const
{
  const Cell of = cellAt(index);
  switch (role) {
  case Qt::DisplayRole:
    return plain(of);
  case Qt::ToolTipRole:
    return of.tip.isEmpty() ? plain(of) : of.tip;
  case Qt::TextAlignmentRole:
    return int(Qt::AlignVCenter | (of.number ? Qt::AlignRight : Qt::AlignLeft));
  default:
    return {};
  }
}

QVariant CellModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal || section >= m_heads.size())
    return {};
  if (role == Qt::DisplayRole)
    return m_heads[section];
  const bool number = std::find(m_numbers.begin(), m_numbers.end(), section) != m_numbers.end();
  if (role == Qt::TextAlignmentRole)
    return int(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
  return {};
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
  QStyleOptionViewItem ground = option;
  initStyleOption(&ground, index);
  ground.text.clear();
  ground.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
  const Cell cell = qobject_cast<const CellModel*>(index.model())->cellAt(index);
  const int margin = Theme::of().px(before);
  const QRect area = option.rect.adjusted(margin, 0, -margin, 0);
  painter->save();
  if (cell.badge)
    paintBadge(*painter, area, *cell.badge);
  else if (!cell.badges.isEmpty())
    paintBadges(*painter, area, cell);
  else if (cell.person)
    paintPerson(*painter, area, cell);
  else if (!cell.link.isEmpty())
    paintLink(*painter, area, cell, option.state & QStyle::State_MouseOver);
  else
    paintText(*painter, area, cell.text, cell);
  painter->restore();
}

bool CellDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
  const Cell cell = qobject_cast<CellModel*>(model)->cellAt(index);
  if (event->type() != QEvent::MouseButtonRelease || (cell.link.isEmpty() && !cell.person))
    return false;
  const auto* mouse = static_cast<QMouseEvent*>(event);
  if (mouse->button() != Qt::LeftButton || !option.rect.contains(mouse->pos()))
    return false;
  emit clicked(index);
  return true;
}

QString tabSeparated(const CellModel& model, const std::vector<int>& rows)
{
  QString text = model.heads().join(u'\t');
  for (const int row : rows) {
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
      cells << plain(model.cellAt(model.index(row, column))).replace(u'\t', u' ');
    text += u'\n' + cells.join(u'\t');
  }
  return text;
}

} // namespace weilu::ui
