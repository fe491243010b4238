// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/insight/level_giving.h"
#include "core/levels/earning.h"
#include "core/levels/point_origin.h"

#include <functional>
#include <map>

namespace weilu::ui {

/// One list of an evaluation, with what its words are made of.
struct EvaluationRows {
  Ladder ladder;
  std::vector<LevelCase> cases;
  std::vector<PointOrigin> origins; ///< of the cases, in their order
  std::vector<LevelGift> gifts;
  std::vector<EarningRule> rules;
};

/// People whom an evaluation moves or keeps; those it moves can be unticked.
///
///     LevelPreview → setRows() → view; ticks → leftOut()
class EvaluationTableModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { Tick, Person, From, To, Points, Origin, Benefits, Days, Contributions, Reason, Columns };
  using Names = std::function<QString(std::uint32_t)>;

  using QAbstractTableModel::QAbstractTableModel;
  /// \p names: of people, asked for rows in view. \p ticks: whether rows can be unticked.
  void setRows(EvaluationRows rows, Names names, bool ticks);
  [[nodiscard]] const LevelCase& at(int row) const { return m_rows.cases[static_cast<std::size_t>(row)]; }
  [[nodiscard]] int levels() const { return static_cast<int>(m_rows.ladder.size()); }
  /// Everybody unticked since the last clear().
  [[nodiscard]] const People& leftOut() const { return m_leftOut; }
  void clearLeftOut();
  void retranslate();

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
  void ticked();

private:
  [[nodiscard]] QString wording(int row, int column) const;
  [[nodiscard]] QString benefitsOf(const LevelCase& row) const;
  [[nodiscard]] QString factsOf(const LevelCase& row) const;
  EvaluationRows m_rows;
  Names m_names;
  People m_leftOut;
  bool m_ticks = true;
};

} // namespace weilu::ui
