// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QUndoStack>

#include "core/intake/import.h"
#include "core/intake/repaired_rows.h"

#include <map>
#include <vector>

namespace weilu::ui {

/// Cells of rows that did not come in: the one that kept each row out, and others of it that could not be
/// read. They can be put right here, one by one or all that are alike, and each step taken back.
class RejectsModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { Row, Name, Value, Why, Columns };

  /// \p rejected: ImportReport::rejected.
  RejectsModel(const SourceFile& file, const std::vector<ImportProblem>& rejected, QObject* parent);

  /// What was put right so far.
  [[nodiscard]] const Repairs& repairs() const { return m_repairs; }
  /// Puts cells right as they were before, in one step.
  void putRight(const Repairs& repairs);
  /// The steps of putting right, to be taken back and done again.
  [[nodiscard]] QUndoStack& steps() { return m_steps; }

  /// Cells of one column that are wrong in the same way.
  struct Alike {
    ImportProblem::Kind why = ImportProblem::Kind::NoIdentity;
    QString header;
    int cells = 0;
    std::vector<std::pair<QString, int>> values; ///< what stands there, most often first, and in how many
  };
  /// All that can be put right, the largest group first.
  [[nodiscard]] std::vector<Alike> alike() const;
  /// Puts the cells of a group right in one step, by what stands in them; others stay.
  void repairAlike(const Alike& group, const std::map<QString, QString>& byValue);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
  void repaired();

private:
  struct Cell {
    std::uint64_t row = 0;
    QString header, value;
    ImportProblem::Kind why = ImportProblem::Kind::NoIdentity;
    std::optional<std::size_t> column; ///< of the file; none: nothing here can be put right by a cell
  };
  /// What stands in some cells after a step; none: what the file has.
  using Values = std::vector<std::pair<std::size_t, std::optional<std::string>>>;
  class Step;

  void add(const SourceFile& file, const ImportProblem& problem);
  [[nodiscard]] const std::string* repairOf(const Cell& cell) const;
  [[nodiscard]] QVariant shown(const Cell& cell, int column) const;
  /// As one step.
  void give(const std::vector<std::pair<std::size_t, QString>>& values);
  void put(const Values& values);

  std::vector<Cell> m_cells;
  Repairs m_repairs;
  QUndoStack m_steps;
};

} // namespace weilu::ui
