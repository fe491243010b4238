// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/store/database.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace weilu {

struct ChangeConflict; // core/store/recording.h
struct Source;         // core/store/community_store.h

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
  /// False for a very old change whose way back is no longer kept (ChangeLog).
  bool reversible = true;
};

/// Every writing transaction: recorded by SQLite's session extension, so that it can be undone and
/// redone, also after a restart. Rolls back unless committed.
///
///     Edit edit(db, {"member-renamed", {{"name", "张三"}}});
///     … statements …
///     edit.commit();
class Edit {
public:
  /// Begins immediately. Throws FileLocked when another connection is writing and Failure when the
  /// file cannot be written.
  Edit(Database& db, ChangeLabel label);
  /// A bulk change that keeps its own provenance under \p source: nothing is recorded row by row. All
  /// rows of a source are taken back together, so a source belongs to one change.
  Edit(Database& db, ChangeLabel label, SourceId source);
  /// The same for a new source: adds \p source, which goes again with a rollback or when nothing else
  /// is changed.
  Edit(Database& db, ChangeLabel label, const Source& source);
  ~Edit();
  Edit(const Edit&) = delete;
  Edit& operator=(const Edit&) = delete;

  /// The source of a bulk change.
  [[nodiscard]] std::optional<SourceId> source() const { return m_source; }
  /// Writes the log entry and commits. An edit that changed nothing leaves no entry and gives an
  /// invalid id.
  ChangeId commit();
  /// The label may be completed (counts) until the commit.
  ChangeLabel label;

private:
  struct Recording;
  Database& m_db;
  // In this order: what is recorded ends before the transaction does.
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

/// The list of changes and the two verbs over it. The last 1,000 changes can always be undone; of
/// older ones as many as fit into 200 MB.
class ChangeLog {
public:
  explicit ChangeLog(Database& db);

  /// A store that takes part in undoing sources. \p store must outlive the log.
  void addSourced(Sourced& store);
  /// Finds what cannot be and no foreign key holds: what names people who are not there, more given than
  /// there is. Asked after undo and redo: with any of it they refuse, naming the table.
  void setBroken(std::function<std::optional<ChangeConflict>()> find) { m_broken = std::move(find); }

  /// Writes an entry that only says what happened and has no way back: the making of the community.
  /// Inside a transaction.
  ChangeId note(const ChangeLabel& label);
  /// A text that is another one after every change, undo and redo, and the same again only where the
  /// data is: what was derived from the data remembers it and sees when it is out of date.
  [[nodiscard]] std::string state() const;

  /// Newest first.
  [[nodiscard]] std::vector<Change> list(int limit = 100) const;
  /// Every change that brought a source, newest first.
  [[nodiscard]] std::vector<Change> ofSources() const;
  /// The change called \p id.
  [[nodiscard]] std::optional<Change> find(ChangeId id) const;
  /// What undo() would undo: the newest change that is not undone.
  [[nodiscard]] std::optional<Change> nextUndo() const;
  /// What redo() would redo: the change undone last, unless something newer was done since.
  [[nodiscard]] std::optional<Change> nextRedo() const;

  /// Undoes \p id (default: nextUndo()). Refuses NothingToUndo (also when \p id is undone already or
  /// no longer reversible), NoSuchChange, and UndoConflict when later changes own the same rows or
  /// rows that depend on them; then nothing is changed.
  [[nodiscard]] Result<Change> undo(std::optional<ChangeId> id = {}, const Control& control = {});
  /// Redoes \p id (default: nextRedo()). Refuses NothingToRedo (also when \p id is not undone),
  /// NoSuchChange, UndoConflict.
  [[nodiscard]] Result<Change> redo(std::optional<ChangeId> id = {}, const Control& control = {});

private:
  [[nodiscard]] Result<Change> turned(const Change& change, bool undo, const Control& control);
  void withdraw(const Change& change, const Control& control);
  void restore(const Change& change, const Control& control);

  Database& m_db;
  std::vector<Sourced*> m_sourced;
  std::function<std::optional<ChangeConflict>()> m_broken;
};

} // namespace weilu
