// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/roster_columns.h"
#include "core/store/database.h"

#include <optional>
#include <span>

namespace weilu {

/// Keeps the roster by columns, a few bytes a person, so that a history does not begin with going through a
/// million rows of twenty columns. Owner of roster_part; derived, so whoever saves remembers of what state of
/// the data it is (Workspace::Parts).
class RosterStore {
public:
  explicit RosterStore(Database& db)
      : m_db(db)
  {
  }

  /// Inside a transaction. \p roster: ids ascending. Parts that did not change are not written.
  void save(std::span<const Rostered> roster);
  /// What was saved last; nothing where that is damaged, or nobody.
  [[nodiscard]] std::optional<RosterColumns> load() const;

private:
  Database& m_db;
};

} // namespace weilu
