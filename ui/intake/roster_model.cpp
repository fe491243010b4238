// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/roster_model.h"

#include "ui/base/text.h"
#include "ui/base/words.h"

namespace weilu::ui {

void RosterModel::setChange(const RosterChange& change, const Zone& zone)
{
  beginResetModel();
  m_zone = zone;
  m_lines.clear();
  add(Kind::Joined, change.joined);
  add(Kind::Left, change.left);
  add(Kind::Back, change.back);
  add(Kind::Renamed, change.renamed);
  endResetModel();
}

void RosterModel::add(Kind kind, const RosterMoves& moves)
{
  for (const RosterMove& move : moves.first)
    m_lines.push_back({kind, move});
}

void RosterModel::retranslate()
{
  emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
  if (rowCount() > 0)
    emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

QString RosterModel::word(Kind kind)
{
  switch (kind) {
  case Kind::Joined:
    return tr("Joined", "group list");
  case Kind::Left:
    return tr("Left", "group list");
  case Kind::Renamed:
    return tr("Renamed", "group list");
  case Kind::Back:
    return tr("Came back", "group list");
  }
  return {};
}

int RosterModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RosterModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QVariant RosterModel::data(const QModelIndex& index, int role) const
{
  if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
    return {};
  const Line& line = m_lines[static_cast<std::size_t>(index.row())];
  switch (index.column()) {
  case Move:
    return word(line.kind);
  case Person:
    return text(line.move.name);
  case Before:
    return text(line.move.before);
  case At:
    return line.move.at ? words::date(m_zone.dateOf(*line.move.at)) : QStringLiteral("—");
  default:
    return line.move.row > 0 ? tr("Row %1").arg(line.move.row) : tr("not in the file");
  }
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
    return {};
  const QStringList titles{tr("What"), tr("Person"), tr("Called before"), tr("When"), tr("In the file")};
  return titles.value(section);
}

} // namespace weilu::ui
