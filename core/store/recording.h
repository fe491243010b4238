// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <sqlite3.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace weilu {

/// Whether changes of \p table are recorded. Derived tables are made again, events have their own way
/// back, and the log does not record itself.
[[nodiscard]] bool isRecorded(std::string_view table);

/// Records the rows that a transaction changes (https://www.sqlite.org/sessionintro.html). One at a time
/// for a connection.
class RowRecorder {
public:
  using Piece = std::function<void(std::string_view)>;

  /// \p aside: where what aside() writes goes, at once; none: it is recorded like everything else.
  explicit RowRecorder(Database& db, Piece aside = {});
  ~RowRecorder();
  RowRecorder(const RowRecorder&) = delete;
  RowRecorder& operator=(const RowRecorder&) = delete;
  /// Who records the changes of \p db; may be nobody.
  [[nodiscard]] static RowRecorder* of(Database& db) { return db.recorder; }

  [[nodiscard]] bool empty() const;
  /// Gives what has changed since, as the pieces of an SQLite changeset. To be taken back, what was
  /// written aside comes before them.
  void write(const Piece& piece);
  /// Makes a \p change that \p changeset writes by itself, unrecorded.
  void aside(const std::function<void(const Piece&)>& changeset, const std::function<void()>& change);

private:
  void begin();
  struct Delete {
    void operator()(sqlite3_session* session) const { sqlite3session_delete(session); }
  };
  Database& m_db;
  Piece m_aside;
  std::string m_earlier; ///< changeset of what was recorded before something went aside
  std::unique_ptr<sqlite3_session, Delete> m_session;
};

/// Reads a changeset: fills \p to with at most \p size bytes and gives how many; 0 at the end.
using ChangesetFeed = std::function<std::size_t(char* to, std::size_t size)>;
/// A changeset that can be read again and again: each call begins anew.
using Changeset = std::function<ChangesetFeed()>;

/// Which way a changeset is applied: as it was recorded, or taken back.
enum class Way { Forth, Back };

/// Where a changeset met rows that are no longer as it left them.
struct ChangeConflict {
  std::string table; ///< the first one
  std::int64_t rows = 0;
};

/// Applies \p changeset inside the caller's transaction. On a conflict, which includes rows left
/// behind by a removed one, the caller must roll back. Throws Failure when the bytes are no changeset.
[[nodiscard]] std::optional<ChangeConflict> applyChangeset(Database& db, const Changeset& changeset, Way way);

/// A ChangesetFeed as the session extension calls it: context, buffer, size in and out.
int readFeed(void* feed, void* to, int* size);

} // namespace weilu
