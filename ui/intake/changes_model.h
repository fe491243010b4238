// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/intake/import_history.h"

#include <vector>

namespace weilu::ui {

/// Values before and after an import, one a row: a sample of what it would change, or what it did change.
class ChangesModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { Field, Person, Before, After, Where, Columns };

  using QAbstractTableModel::QAbstractTableModel;
  /// Of a plan: the row of the file stands at the end.
  void setSamples(const std::map<std::string, std::vector<ChangeSample>>& samples);
  /// Of an import that was made: what the value is now stands at the end, when something changed it since.
  void setValues(const std::vector<OverwrittenValue>& values);
  void retranslate();

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  struct Line {
    std::string field, person, before, after;
    std::uint64_t row = 0;
    std::string now; ///< empty: as after
    bool changedSince = false;
  };
  [[nodiscard]] QString where(const Line& line) const;
  std::vector<Line> m_lines;
  bool m_ofPlan = true;
};

} // namespace weilu::ui
