// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/later_checkpoint.h"
#include "core/store/watch.h"
#include "core/workspace_parts.h"
#include "core/workspace_referrals.h"
#include "core/workspace_streaks.h"

namespace weilu {

void Workspace::followUp(const std::string& cause, const Control& control)
{
  try {
    // Watched: of a million people a single statement takes longer than anybody should wait for a word.
    watched(m_parts->db, control, Phase::Layering, [&] {
      m_parts->refreshIndex(control);
      recomputeLayers(cause, control);
      // Who never looked at points need not wait for them. Edits leave them to whoever asks next.
      if (cause != "edit" && points().blocks().completeOn())
        refreshPoints(control);
    });
  } catch (const Cancelled&) {
    return; // the change itself is done; what follows from it is made at the next occasion
  }
}

void Workspace::followUp(const std::string& cause, LaterCheckpoint& checkpoint, const Control& control)
{
  checkpoint.begin();
  followUp(cause, control);
  checkpoint.finish(control);
}

Result<ChangeId> Workspace::saveCommunity(const Community& community, const ChangeLabel& label,
                                          const Control& control)
{
  Community zoned = community;
  auto zone = Zone::named(community.zone);
  if (!zone)
    return tl::unexpected(zone.error());
  zoned.calendar.zone = std::move(*zone);
  Edit edit(m_parts->db, label);
  m_parts->communities.save(zoned);
  const ChangeId id = edit.commit();
  followUp("edit", control);
  return id;
}

std::int64_t Workspace::Parts::looseEnds() { return unsettledReferrals(db) + idleDays(db); }

Result<Change> Workspace::Parts::turn(bool back, std::optional<ChangeId> id, const Control& control)
{
  const auto next = back ? changes.nextUndo() : changes.nextRedo();
  const bool inOrder = !id || (next && next->id == *id);
  for (;;) {
    // Before the transaction, which is the log's own: whoever is overtaken looks again.
    beforeTurn.reset(); // what a turn that was broken off left
    if (!inOrder)
      beforeTurn = Before{looseEnds(), db.dataVersion(), false};
    auto change = back ? changes.undo(id, control) : changes.redo(id, control);
    const bool again = beforeTurn && beforeTurn->overtaken;
    beforeTurn.reset();
    if (!again)
      return change;
  }
}

Result<Change> Workspace::undo(std::optional<ChangeId> id, const Control& control)
{
  m_parts->refresh();
  LaterCheckpoint later(m_parts->db);
  auto change = m_parts->turn(true, id, control);
  if (change)
    followUp("undo", later, control);
  return change;
}

Result<Workspace::TakenBack> Workspace::takeBack(std::optional<ChangeId> id, const Control& control)
{
  const auto asked = id ? changes().find(*id) : changes().nextUndo();
  const std::optional<SourceId> source = asked && !asked->undone ? asked->source : std::nullopt;
  ImportRemains remains;
  if (source)
    remains.values = changedSince(intakeStores(), *source, control);
  auto change = undo(id, control);
  if (!change)
    return tl::unexpected(change.error());
  if (const auto record = source ? sources().find(*source) : std::nullopt) {
    ImportRemains people = peopleOf(intakeStores(), importRecord(*record));
    remains.people = people.people;
    remains.somePeople = std::move(people.somePeople);
  }
  return TakenBack{std::move(*change), std::move(remains)};
}

Result<Change> Workspace::redo(std::optional<ChangeId> id, const Control& control)
{
  m_parts->refresh();
  LaterCheckpoint later(m_parts->db);
  auto change = m_parts->turn(false, id, control);
  if (change)
    followUp("redo", later, control);
  return change;
}

Result<ImportReport> Workspace::import(const SourceFile& file, const ImportOptions& options,
                                       const std::optional<std::filesystem::path>& rejects,
                                       const Control& control)
{
  LaterCheckpoint later(m_parts->db);
  auto report = applyImport(intakeStores(), file, options, rejects, control);
  if (report)
    followUp("import", later, control);
  return report;
}

std::vector<ImportRecord> Workspace::imports() { return importHistory(intakeStores(), changes()); }

Result<ImportDetail> Workspace::importDetail(SourceId id, const Control& control)
{
  return weilu::importDetail(intakeStores(), changes(), id, control);
}

} // namespace weilu
