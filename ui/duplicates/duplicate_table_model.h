// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/members/duplicates.h"

#include <vector>

namespace weilu::ui {

/// Pairs of people who may be one, the likeliest first.
///
///     Workspace::duplicates() → setSuggestions() → view; Enter or a click on the last column → suggestion()
class DuplicateTableModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { One, Other, Alike, Unlike, Action, Columns };
  /// Beside DisplayRole: a second line of text, the id an avatar's colour follows, texts of badges.
  enum Role { LineRole = Qt::UserRole + 1, SeedRole, BadgesRole };

  using QAbstractTableModel::QAbstractTableModel;
  void setSuggestions(std::vector<Suggestion> suggestions, Zone zone);
  [[nodiscard]] const Suggestion& suggestion(int row) const
  {
    return m_suggestions[static_cast<std::size_t>(row)];
  }
  void retranslate();

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  [[nodiscard]] QVariant person(const Member& member, int role) const;
  [[nodiscard]] static QStringList badges(const Suggestion& suggestion, int column);
  std::vector<Suggestion> m_suggestions;
  Zone m_zone = Zone::utc();
};

} // namespace weilu::ui
