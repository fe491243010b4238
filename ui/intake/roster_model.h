// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/intake/roster_change.h"

#include <vector>

namespace weilu::ui {

/// Who joined, left, was renamed and came back, as a list of a group tells.
class RosterModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { Move, Person, Before, At, Row, Columns };

  using QAbstractTableModel::QAbstractTableModel;
  /// \p zone: of dates.
  void setChange(const RosterChange& change, const Zone& zone);
  void retranslate();

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  enum class Kind { Joined, Left, Renamed, Back };
  struct Line {
    Kind kind;
    RosterMove move;
  };
  void add(Kind kind, const RosterMoves& moves);
  [[nodiscard]] static QString word(Kind kind);
  std::vector<Line> m_lines;
  Zone m_zone = Zone::utc();
};

} // namespace weilu::ui
