// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/intake/import.h"
#include "core/intake/repaired_rows.h"

#include <vector>

namespace weilu::ui {

/// Rows that did not come in, with the cell that kept each out. The cell can be put right here.
class RejectsModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { Row, Name, Value, Why, Columns };
  /// Beyond these the file of rejected rows is the better place.
  static constexpr std::size_t kMost = 100;

  /// \p problems: those that reject are shown.
  RejectsModel(const SourceFile& file, const std::vector<ImportProblem>& problems, QObject* parent);

  /// What was put right so far.
  [[nodiscard]] const Repairs& repairs() const { return m_repairs; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
  void repaired();

private:
  struct Line {
    std::uint64_t row = 0;
    std::string header, value;
    ImportProblem::Kind why = ImportProblem::Kind::NoIdentity;
    std::optional<std::size_t> column; ///< of the file; none: nothing here can be put right by a cell
  };
  [[nodiscard]] const std::string* repairOf(const Line& line) const;
  [[nodiscard]] QVariant shown(const Line& line, int column) const;

  std::vector<Line> m_lines;
  Repairs m_repairs;
};

} // namespace weilu::ui
