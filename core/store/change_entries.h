// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/change_log.h"
#include "core/store/recording.h"

namespace weilu {

/// Writes the changeset of one change into change_piece, in pieces of a useful size.
class ChangePieces {
public:
  ChangePieces(Database& db, ChangeId change);
  void add(std::string_view bytes);
  /// Writes the rest, be it empty: that says that the way is known.
  void finish();

private:
  SQLite::Statement m_row;
  std::string m_gathered;
};

/// Owner of the tables change and change_piece: the statements behind Edit and ChangeLog.
class ChangeEntries {
public:
  explicit ChangeEntries(Database& db)
      : m_db(db)
  {
  }

  ChangeId add(const ChangeLabel& label, std::optional<SourceId> source);
  [[nodiscard]] std::vector<Change> list(int limit) const; ///< newest first
  [[nodiscard]] std::vector<Change> ofSources() const;     ///< newest first
  [[nodiscard]] std::optional<Change> find(ChangeId id) const;
  [[nodiscard]] std::optional<Change> newestDone() const;
  /// The change undone last, unless one was added since.
  [[nodiscard]] std::optional<Change> lastUndone() const;

  /// How to go back and forth, to be read inside the same transaction.
  [[nodiscard]] Changeset changeset(ChangeId id) const;
  /// Keeps what \p rows has recorded; it may be nothing.
  void keep(ChangeId id, RowRecorder& rows);
  /// Forgets the way back and forth.
  void forget(ChangeId id);
  void markUndone(ChangeId id);
  void markRedone(ChangeId id);

  /// Another text after every change, undo and redo; the same again only where the data is.
  [[nodiscard]] std::string state() const;

  /// Forgets the way back of changes older than the \p newest, oldest first, until at most \p bytes
  /// are left in all.
  void thin(std::int64_t newest = 1000, std::int64_t bytes = 200'000'000);

private:
  Database& m_db;
};

} // namespace weilu
