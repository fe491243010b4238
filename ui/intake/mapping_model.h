// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/intake/import.h"

#include <map>

namespace weilu::ui {

/// The columns of a file and what becomes of each: header, samples, field, confidence, conversion, mode,
/// problems.
class MappingModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { Header, Samples, Arrow, Field, Confidence, Conversion, Mode, Problems };
  static constexpr int columns = Problems + 1;

  explicit MappingModel(QObject* parent = nullptr);
  void setFile(const SourceFile& file);
  void setChoices(const ImportOptions& choices);
  /// Problems found in each column, by header.
  void setProblems(const std::vector<ImportProblem>& problems);
  [[nodiscard]] const SourceColumn& columnAt(int row) const
  {
    return m_columns[static_cast<std::size_t>(row)];
  }
  [[nodiscard]] int problemsAt(int row) const;
  /// Headers of columns whose field another column has too and may not.
  [[nodiscard]] bool isTwice(int row) const;
  void retranslate();

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  [[nodiscard]] static QString samplesOf(const SourceColumn& column);
  std::vector<SourceColumn> m_columns;
  ImportOptions m_choices;
  std::map<std::string, int> m_problems;
};

/// The first rows of a file as the import would take them: number, outcome, whom they are about, cells.
/// Changed and bad cells are marked by the delegate.
class PreviewModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum class Shown { Sample, WithProblems, Updated, Undecided };
  enum Column { Number, Outcome, Who, FirstCell };

  explicit PreviewModel(QObject* parent = nullptr);
  void setPlan(const ImportPlan& plan);
  void show(Shown shown);
  [[nodiscard]] const PreviewRow& rowAt(int row) const
  {
    return m_rows[m_visible[static_cast<std::size_t>(row)]];
  }
  /// Whether somebody has to say whom the row is about.
  [[nodiscard]] bool isUndecided(int row) const;
  /// The file's column behind a column of the table; -1 for number, outcome and person.
  [[nodiscard]] int sourceColumn(int column) const;
  /// Whether a column has dates that stand beside what they are taken for.
  [[nodiscard]] bool showsDates(int column) const;
  void retranslate();

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  [[nodiscard]] QString who(const PreviewRow& row) const;
  std::vector<PreviewRow> m_rows;
  ImportOptions m_choices;
  std::vector<std::size_t> m_visible;
  std::vector<SourceColumn> m_columns; ///< those that are imported
  Shown m_shown = Shown::Sample;
};

} // namespace weilu::ui
