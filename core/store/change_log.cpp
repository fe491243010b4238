// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_log.h"

#include "core/base/pulse.h"
#include "core/store/change_entries.h"
#include "core/store/community_store.h"
#include "core/store/recording.h"
#include "core/store/watch.h"

namespace weilu {

namespace {

void markSource(Database& db, SourceId id, bool withdrawn)
{
  SourceStore sources(db);
  auto source = sources.find(id);
  if (!source)
    throw Failure("a change names a source that is not there");
  source->withdrawn = withdrawn;
  sources.update(*source);
}

tl::unexpected<Refusal> conflictOf(const Change& change, const ChangeConflict& conflict)
{
  return refuse(
      RefusalCode::UndoConflict,
      {{"label", change.label.code}, {"table", conflict.table}, {"count", std::to_string(conflict.rows)}});
}

} // namespace

ChangeLog::ChangeLog(Database& db)
    : m_db(db)
{
}

void ChangeLog::addSourced(Sourced& store) { m_sourced.push_back(&store); }

std::vector<Change> ChangeLog::list(int limit) const { return ChangeEntries(m_db).list(limit); }

std::vector<Change> ChangeLog::ofSources() const { return ChangeEntries(m_db).ofSources(); }

std::optional<Change> ChangeLog::find(ChangeId id) const { return ChangeEntries(m_db).find(id); }

std::optional<Change> ChangeLog::nextUndo() const
{
  auto newest = ChangeEntries(m_db).newestDone();
  if (newest && !newest->reversible)
    return {};
  return newest;
}

std::optional<Change> ChangeLog::nextRedo() const
{
  auto last = ChangeEntries(m_db).lastUndone();
  if (last && !last->reversible)
    return {};
  return last;
}

ChangeId ChangeLog::note(const ChangeLabel& label) { return ChangeEntries(m_db).add(label, {}); }

std::string ChangeLog::state() const { return ChangeEntries(m_db).state(); }

Result<Change> ChangeLog::undo(std::optional<ChangeId> id, const Control& control)
{
  const auto transaction = m_db.beginWriting();
  const auto change = id ? ChangeEntries(m_db).find(*id) : nextUndo();
  if (id && !change)
    return refuse(RefusalCode::NoSuchChange, {{"found", std::to_string(id->value)}});
  if (!change || change->undone || !change->reversible)
    return refuse(RefusalCode::NothingToUndo);
  auto result = watched(m_db, control, Phase::Undoing, [&] { return turned(*change, true, control); });
  if (result) {
    const Pulse pulse(control, {Phase::Undoing, 0, 0});
    transaction->commit();
  }
  return result;
}

Result<Change> ChangeLog::redo(std::optional<ChangeId> id, const Control& control)
{
  const auto transaction = m_db.beginWriting();
  const auto change = id ? ChangeEntries(m_db).find(*id) : nextRedo();
  if (id && !change)
    return refuse(RefusalCode::NoSuchChange, {{"found", std::to_string(id->value)}});
  if (!change || !change->undone || !change->reversible)
    return refuse(RefusalCode::NothingToRedo);
  auto result = watched(m_db, control, Phase::Undoing, [&] { return turned(*change, false, control); });
  if (result) {
    const Pulse pulse(control, {Phase::Undoing, 0, 0});
    transaction->commit();
  }
  return result;
}

Result<Change> ChangeLog::turned(const Change& change, bool undo, const Control& control)
{
  ChangeEntries entries(m_db);
  // The rows of a source are in no changeset while they are there, only what withdrawing them took.
  if (!(undo && change.source)) {
    const Way way = undo || change.source ? Way::Back : Way::Forth;
    if (const auto conflict = applyChangeset(m_db, entries.changeset(change.id), way))
      return conflictOf(change, *conflict);
  }
  if (change.source && undo)
    withdraw(change, control);
  if (change.source && !undo)
    restore(change, control);
  if (const auto broken = m_broken ? m_broken() : std::nullopt)
    return conflictOf(change, *broken);
  if (undo)
    entries.markUndone(change.id);
  else
    entries.markRedone(change.id);
  return *entries.find(change.id);
}

void ChangeLog::withdraw(const Change& change, const Control& control)
{
  ChangePieces pieces(m_db, change.id);
  const auto keep = [&pieces](std::string_view bytes) { pieces.add(bytes); };
  {
    RowRecorder recorder(m_db, keep);
    for (Sourced* store : m_sourced)
      store->withdraw(*change.source, control);
    recorder.write(keep);
  }
  pieces.finish();
  markSource(m_db, *change.source, true);
}

void ChangeLog::restore(const Change& change, const Control& control)
{
  for (Sourced* store : m_sourced)
    store->restore(*change.source, control);
  markSource(m_db, *change.source, false);
  ChangeEntries(m_db).forget(change.id);
}

} // namespace weilu
