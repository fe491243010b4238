// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/later_checkpoint.h"
#include "core/workspace_parts.h"

namespace weilu {

namespace {

std::string listed(const std::vector<Date>& dates)
{
  std::string text;
  for (std::size_t i = 0; i < std::min<std::size_t>(dates.size(), 5); ++i)
    text += " " + dates[i].iso();
  return text + (dates.size() > 5 ? " …" : "");
}

/// What is wrong with the recorded layers of one scheme, whose people should be \p roster.
std::vector<std::string> layerProblems(const LayerStore& store, const Scheme& scheme, const People& roster)
{
  std::vector<std::string> problems;
  People seen;
  for (const auto& [layer, people] : store.now(scheme.id)) {
    if (const auto twice = (seen & people).cardinality(); twice > 0)
      problems.push_back(
          fmt::format("layers {}: {} people of {} are in another layer too", scheme.code, twice, layer));
    if (!scheme.find(layer) && !people.isEmpty())
      problems.push_back(fmt::format("layers {}: {} is no layer of the scheme", scheme.code, layer));
    seen |= people;
  }
  if (const auto missing = (roster - seen).cardinality(); missing > 0)
    problems.push_back(
        fmt::format("layers {}: {} people of the roster are in no layer", scheme.code, missing));
  if (const auto strangers = (seen - roster).cardinality(); strangers > 0)
    problems.push_back(fmt::format("layers {}: {} people are not on the roster", scheme.code, strangers));
  return problems;
}

} // namespace

void Workspace::followUp(const std::string& cause, const Control& control)
{
  try {
    m_parts->refreshIndex(control);
    recomputeLayers(cause, control);
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

Result<Change> Workspace::undo(std::optional<ChangeId> id, const Control& control)
{
  m_parts->refresh();
  LaterCheckpoint later(m_parts->db);
  auto change = m_parts->changes.undo(id, control);
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
  auto change = m_parts->changes.redo(id, control);
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

std::vector<std::string> Workspace::check(const Control& control)
{
  std::vector<std::string> problems = integrityProblems(m_parts->db, control);
  const auto wrong = activity().wrongDays(control);
  if (!wrong.empty())
    problems.push_back(
        fmt::format("activity index: {} dates differ from the events:{}", wrong.size(), listed(wrong)));
  if (const auto orphans = members().orphanedIdentities(); orphans > 0)
    problems.push_back(fmt::format("identities: {} belong to nobody", orphans));
  if (const auto nobody = m_parts->eventsOfNobody().cardinality(); nobody > 0)
    problems.push_back(fmt::format("events: {} of those they name are not there", nobody));
  if (layersOutOfDate())
    return problems; // they are computed anew before anybody sees them
  const auto current = history(control);
  for (const Scheme& scheme : m_parts->layers.schemes()) {
    const auto date = m_parts->layers.computedOn(scheme.id);
    if (!date || *date != asOf())
      continue;
    auto found = layerProblems(m_parts->layers, scheme, current->rosterOn(*date));
    std::move(found.begin(), found.end(), std::back_inserter(problems));
  }
  return problems;
}

} // namespace weilu
