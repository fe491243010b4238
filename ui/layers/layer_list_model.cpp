// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layers/layer_list_model.h"

#include <QMimeData>

#include "ui/base/words.h"
#include "ui/layers/layer_words.h"

namespace weilu::ui {

namespace {

const auto mime = QStringLiteral("application/x-weilu-layer");

} // namespace

void LayerListModel::setLayers(const Scheme& scheme, const LayersRead& read)
{
  beginResetModel();
  m_layers = scheme.layers;
  m_counts.clear();
  for (const LayerCount& count : read.layers)
    m_counts[count.code] = {static_cast<qint64>(count.people.cardinality()), count.change30d, count.share};
  endResetModel();
}

void LayerListModel::retranslate()
{
  if (!m_layers.empty())
    emit dataChanged(index(0), index(rowCount() - 1));
}

int LayerListModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_layers.size());
}

QVariant LayerListModel::data(const QModelIndex& index, int role) const
{
  if (!index.isValid() || index.row() >= rowCount())
    return {};
  const Layer& layer = m_layers[static_cast<std::size_t>(index.row())];
  const auto found = m_counts.find(layer.code);
  const Count count = found == m_counts.end() ? Count() : found->second;
  switch (role) {
  case NameRole:
    return words::layer(layer);
  case Qt::ToolTipRole:
  case RuleRole:
    return layer_words::rule(layer.rule);
  case Qt::AccessibleTextRole:
    return words::layer(layer) + u' ' + words::count(count.people);
  case IconRole:
    return text(layer.icon);
  case ColorRole:
    return text(layer.color);
  case PeopleRole:
    return count.people;
  case ShareRole:
    return count.share;
  case ChangeRole:
    return count.change;
  case GoodRole:
    return layer_words::growthIsGood(m_layers, layer);
  default:
    return {};
  }
}

Qt::ItemFlags LayerListModel::flags(const QModelIndex& index) const
{
  if (!index.isValid())
    return Qt::ItemIsDropEnabled;
  const bool last = index.row() + 1 == rowCount();
  return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (last ? Qt::NoItemFlags : Qt::ItemIsDragEnabled);
}

QStringList LayerListModel::mimeTypes() const { return {mime}; }

QMimeData* LayerListModel::mimeData(const QModelIndexList& indexes) const
{
  auto* data = new QMimeData;
  if (!indexes.isEmpty())
    data->setData(mime, QByteArray::number(indexes.first().row()));
  return data;
}

bool LayerListModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int,
                                  const QModelIndex& parent)
{
  if (!data->hasFormat(mime))
    return false;
  const int to = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount() - 1;
  (void)move(data->data(mime).toInt(), to);
  return false; // moved already: the view has nothing to remove
}

bool LayerListModel::step(int row, int by) { return move(row, by < 0 ? row - 1 : row + 2); }

/// \p to: the row before which the layer shall stand.
bool LayerListModel::move(int from, int to)
{
  const int last = rowCount() - 1;
  to = std::clamp(to, 0, last);
  if (from < 0 || from >= last || to == from || to == from + 1)
    return false;
  beginMoveRows({}, from, from, {}, to);
  Layer layer = std::move(m_layers[static_cast<std::size_t>(from)]);
  m_layers.erase(m_layers.begin() + from);
  m_layers.insert(m_layers.begin() + (to > from ? to - 1 : to), std::move(layer));
  endMoveRows();
  emit reordered();
  return true;
}

} // namespace weilu::ui
