// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layers/movers_model.h"

#include "ui/base/words.h"
#include "ui/layers/layer_words.h"

namespace weilu::ui {

void MoversModel::setMoves(std::shared_ptr<const LayersRead> read)
{
  beginResetModel();
  m_read = std::move(read);
  m_rows.clear();
  m_more = 0;
  if (m_read) {
    const auto& moves = m_read->movement.moves;
    for (auto dated = moves.rbegin(); dated != moves.rend(); ++dated) {
      for (const std::uint32_t id : dated->move.people) {
        if (m_rows.size() < listedMovers)
          m_rows.push_back({{id}, &*dated});
        else
          ++m_more;
      }
    }
  }
  endResetModel();
}

int MoversModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MoversModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QVariant MoversModel::data(const QModelIndex& index, int role) const
{
  if (!index.isValid() || role != Qt::DisplayRole)
    return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  const LayerMove& move = row.move->move;
  switch (index.column()) {
  case Who: {
    const auto name = m_read->names.find(static_cast<std::uint32_t>(row.person.value));
    return name == m_read->names.end() ? QString::number(row.person.value) : text(name->second);
  }
  case From:
    return layer_words::from(m_read->scheme, move.from);
  case To:
    return layer_words::to(m_read->scheme, move.to);
  case When:
    return words::date(row.move->date);
  case Why:
    return layer_words::cause(row.move->cause);
  default:
    return {};
  }
}

QVariant MoversModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
    return {};
  switch (section) {
  case Who:
    return tr("Person");
  case From:
    return tr("From");
  case To:
    return tr("To");
  case When:
    return tr("Date");
  case Why:
    return tr("Cause");
  default:
    return {};
  }
}

} // namespace weilu::ui
