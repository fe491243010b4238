// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <sqlite3.h>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace weilu {

/// Whether changes of \p table are recorded. Derived tables are made again, events have their own way
/// back, and the log does not record itself.
[[nodiscard]] bool isRecorded(std::string_view table);

/// Records the rows that a transaction changes (https://www.sqlite.org/sessionintro.html).
class RowRecorder {
public:
  explicit RowRecorder(Database& db);
  /// What has changed since, as an SQLite changeset; empty when nothing has.
  [[nodiscard]] std::string changeset();

private:
  struct Delete {
    void operator()(sqlite3_session* session) const { sqlite3session_delete(session); }
  };
  std::unique_ptr<sqlite3_session, Delete> m_session;
};

/// Where a changeset met rows that are no longer as it left them.
struct ChangeConflict {
  std::string table; ///< the first one
  std::int64_t rows = 0;
};

/// The changeset that undoes \p changeset.
[[nodiscard]] std::string inverted(std::string_view changeset);

/// Applies \p changeset inside the caller's transaction. On a conflict, which includes rows left
/// behind by a removed one, the caller must roll back. Throws Failure when the bytes are no changeset.
[[nodiscard]] std::optional<ChangeConflict> applyChangeset(Database& db, std::string_view changeset);

} // namespace weilu
