// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "ui/layers/layers_reading.h"

namespace weilu::ui {

/// The layers of a scheme in the order they are decided in. All but the last can be dragged.
class LayerListModel : public QAbstractListModel {
  Q_OBJECT
public:
  enum Role {
    NameRole = Qt::DisplayRole,
    IconRole = Qt::UserRole + 1,
    ColorRole,
    RuleRole,
    PeopleRole,
    ShareRole,
    ChangeRole,
    GoodRole
  };

  using QAbstractListModel::QAbstractListModel;

  /// \p scheme may be edited: layers without a count are new.
  void setLayers(const Scheme& scheme, const LayersRead& read);
  [[nodiscard]] const std::vector<Layer>& layers() const { return m_layers; }
  void retranslate();

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
  [[nodiscard]] QStringList mimeTypes() const override;
  [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
  bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                    const QModelIndex& parent) override;
  /// Moves a layer one place up (-1) or down (1), but never past the last.
  bool step(int row, int by);

signals:
  /// The operator put the layers into another order.
  void reordered();

private:
  bool move(int from, int to);
  struct Count {
    qint64 people = 0, change = 0;
    double share = 0;
  };
  std::vector<Layer> m_layers;
  std::map<std::string, Count> m_counts;
};

} // namespace weilu::ui
