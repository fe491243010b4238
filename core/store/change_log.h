// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/store/database.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace weilu {

/// What a change did, as a code with arguments; worded by ui/base/words and the command line.
/// {"tag-added", {{"tag","vip"},{"count","6"}}}
struct ChangeLabel {
  std::string code;
  std::map<std::string, std::string> arguments;

  friend bool operator==(const ChangeLabel&, const ChangeLabel&) = default;
};

/// One entry of the change log.
struct Change {
  ChangeId id;
  Moment at;
  ChangeLabel label;
  bool undone = false;
  /// Set when the change brought rows of a source (an import, a manual batch of events).
  std::optional<SourceId> source;
};

/// Every writing transaction: recorded by SQLite's session extension, so that it can be undone and
/// redone, also after a restart. Rolls back unless committed.
///
///     Edit edit(db, {"member-renamed", {{"name", "张三"}}});
///     … statements …
///     edit.commit();
class Edit {
public:
  /// Begins immediately. Throws Failure when the file cannot be written.
  Edit(Database& db, ChangeLabel label);
  /// A bulk change that keeps its own provenance under \p source: nothing is recorded row by row.
  Edit(Database& db, ChangeLabel label, SourceId source);
  ~Edit();
  Edit(const Edit&) = delete;
  Edit& operator=(const Edit&) = delete;

  /// Writes the log entry and commits. An edit that changed nothing leaves no entry and gives an
  /// invalid id.
  ChangeId commit();
  /// The label may be completed (counts) until the commit.
  ChangeLabel label;

private:
  struct Recording;
  Database& m_db;
  std::unique_ptr<SQLite::Transaction> m_transaction;
  std::unique_ptr<Recording> m_recording;
  std::optional<SourceId> m_source;
};

/// A store that keeps rows of sources and can take all rows of one back and bring them again.
class Sourced {
public:
  virtual ~Sourced() = default;
  /// Takes back everything \p source brought, keeping what later changes own. Runs inside the
  /// undoing transaction.
  virtual void withdraw(SourceId source, const Control& control) = 0;
  /// Brings back what only this store keeps outside the change log; rows in ordinary tables come
  /// back through the changeset that the undoing recorded.
  virtual void restore(SourceId source, const Control& control) = 0;
};

/// The list of changes and the two verbs over it.
class ChangeLog {
public:
  explicit ChangeLog(Database& db);

  /// A store that takes part in undoing sources. \p store must outlive the log.
  void addSourced(Sourced& store);

  /// Newest first.
  [[nodiscard]] std::vector<Change> list(int limit = 100) const;
  /// What undo() would undo: the newest change that is not undone.
  [[nodiscard]] std::optional<Change> nextUndo() const;
  /// What redo() would redo: the change undone last, unless something newer was done since.
  [[nodiscard]] std::optional<Change> nextRedo() const;

  /// Undoes \p id (default: nextUndo()). Refuses NothingToUndo, NoSuchChange, and UndoConflict when
  /// later changes own the same rows; then nothing is changed.
  [[nodiscard]] Result<Change> undo(std::optional<ChangeId> id = {}, const Control& control = {});
  /// Redoes \p id (default: nextRedo()). Refuses NothingToRedo, NoSuchChange, UndoConflict.
  [[nodiscard]] Result<Change> redo(std::optional<ChangeId> id = {}, const Control& control = {});

private:
  Database& m_db;
  std::vector<Sourced*> m_sourced;
};

} // namespace weilu
