// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/change_log.h"

namespace weilu {

/// Owner of the table change: the statements behind Edit and ChangeLog.
class ChangeEntries {
public:
  explicit ChangeEntries(Database& db)
      : m_db(db)
  {
  }

  /// \p changeset may be empty.
  ChangeId add(const ChangeLabel& label, std::optional<SourceId> source, std::string_view changeset);
  [[nodiscard]] std::vector<Change> list(int limit) const; ///< newest first
  [[nodiscard]] std::optional<Change> find(ChangeId id) const;
  [[nodiscard]] std::optional<Change> newestDone() const;
  /// The change undone last, unless one was added since.
  [[nodiscard]] std::optional<Change> lastUndone() const;

  /// Empty when there is none.
  [[nodiscard]] std::string changeset(ChangeId id) const;
  /// None: the change has no recorded way; empty: there is nothing to do on that way.
  void setChangeset(ChangeId id, std::optional<std::string_view> changeset);
  void markUndone(ChangeId id);
  void markRedone(ChangeId id);

  /// Drops the changesets of changes older than the last \p keep, oldest first, until at most \p bytes
  /// are left in all.
  void thin(std::int64_t keep = 1000, std::int64_t bytes = 200'000'000);

private:
  Database& m_db;
};

} // namespace weilu
