// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include "ui/widgets/painting.h"

#include <optional>
#include <vector>

namespace weilu::ui {

/// One cell of a CellTableModel.
struct Cell {
  QString text;
  QString aside = {};                 ///< in the tone of help behind the text
  QStringList badges = {};            ///< instead of a text
  std::optional<BadgeTone> tone = {}; ///< of the badges
  std::optional<Badge> badge = {};    ///< in place of the text, where it is drawn
  std::optional<qint64> person = {};  ///< the text is that person's name: with an avatar
  QString link = {};                  ///< icon; the text can be clicked
  bool number = false;                ///< at the right
  bool dim = false;                   ///< of less weight
  QString tip = {};                   ///< what the mouse is told; empty: what the cell says
};
using CellRow = std::vector<Cell>;

/// A table that says what stands in each cell, as text to be copied and exported and for CellDelegate.
class CellModel : public QAbstractTableModel {
  Q_OBJECT
public:
  using QAbstractTableModel::QAbstractTableModel;

  /// Heads, and which columns hold numbers.
  void setHeads(const QStringList& heads, const std::vector<int>& numbers);
  [[nodiscard]] QStringList heads() const { return m_heads; }
  [[nodiscard]] virtual Cell cellAt(const QModelIndex& index) const = 0;

  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  QStringList m_heads;
  std::vector<int> m_numbers;
};

/// A short table whose rows were worded by whoever shows it, with the number each is known by.
class CellTableModel : public CellModel {
  Q_OBJECT
public:
  using CellModel::CellModel;

  struct Row {
    qint64 id = 0;
    CellRow cells;
  };
  void setRows(std::vector<Row> rows);
  [[nodiscard]] qint64 id(int row) const;
  [[nodiscard]] const Cell& cell(const QModelIndex& index) const;
  [[nodiscard]] Cell cellAt(const QModelIndex& index) const override { return cell(index); }

  int rowCount(const QModelIndex& parent = {}) const override;

private:
  std::vector<Row> m_rows;
};

/// Draws the cells of a CellModel and tells when one that is a link or a person is clicked.
class CellDelegate : public QStyledItemDelegate {
  Q_OBJECT
public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

signals:
  void clicked(const QModelIndex& index);
};

/// The cells of \p model as tab-separated lines with a head, to be copied; \p rows: which.
[[nodiscard]] QString tabSeparated(const CellModel& model, const std::vector<int>& rows);

} // namespace weilu::ui
