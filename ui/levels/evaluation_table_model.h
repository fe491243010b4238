// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/insight/level_evaluation.h"
#include "core/members/member.h"

#include <functional>
#include <map>

namespace weilu::ui {

/// People whom an evaluation moves or keeps; those it moves can be unticked.
///
///     LevelPreview → setCases() → view; ticks → leftOut()
class EvaluationTableModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { Tick, Person, From, To, Points, Days, Contributions, Reason, Columns };
  using Names = std::function<QString(std::uint32_t)>;

  using QAbstractTableModel::QAbstractTableModel;
  /// \p names: of people, asked for rows in view. \p ticks: whether rows can be unticked.
  void setCases(Ladder ladder, std::vector<LevelCase> cases, Names names, bool ticks);
  [[nodiscard]] const LevelCase& at(int row) const { return m_cases[static_cast<std::size_t>(row)]; }
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
  [[nodiscard]] QString wording(const LevelCase& row, int column) const;
  Ladder m_ladder;
  std::vector<LevelCase> m_cases;
  Names m_names;
  People m_leftOut;
  bool m_ticks = true;
};

} // namespace weilu::ui
