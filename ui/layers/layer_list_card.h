// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/layers/layer_list_model.h"
#include "ui/widgets/card.h"

class QListView;

namespace weilu::ui {

class ElidedLabel;

/// The layers of a scheme in the order they are decided in, to choose one, open its people and drag them into
/// another order. Keys: Up and Down choose, Space opens the people, Ctrl+Up and Ctrl+Down move the layer, F2
/// renames it, Delete removes it.
class LayerListCard : public Card {
  Q_OBJECT
public:
  explicit LayerListCard(QWidget* parent = nullptr);

  void setLayers(const Scheme& scheme, const LayersRead& read);
  void setChosen(const std::string& layer);
  /// Moves the chosen layer one place up (-1) or down (1).
  void step(int by);
  /// The layers as they lie now.
  [[nodiscard]] const std::vector<Layer>& layers() const { return m_model->layers(); }
  void retranslate();

signals:
  void chosen(const std::string& layer);
  void peopleWanted(const std::string& layer);
  void reordered();
  void addWanted();
  /// The context menu of a layer, by mouse or key.
  void layerMenuWanted(const QPoint& at);
  void renameWanted();
  void removeWanted();
  /// The button of the menu of the scheme.
  void menuWanted(QWidget* anchor);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void build();
  [[nodiscard]] std::string layerAt(const QModelIndex& index) const;
  void setTexts();
  LayerListModel* m_model;
  QListView* m_view;
  Button* m_menu;
  Button* m_add;
  QLabel* m_foot;
  QString m_name;
  std::uint64_t m_people = 0;
};

} // namespace weilu::ui
