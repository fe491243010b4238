// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/point_store.h"
#include "core/playbooks/playbook_store.h"
#include "core/workspace_parts.h"

namespace weilu {

namespace {

/// Every move of \p scheme after its first computation, until \p asOf.
std::vector<std::pair<Date, LayerMove>> movesUntil(const LayerStore& layers, SchemeId scheme, Date asOf)
{
  std::vector<std::pair<Date, LayerMove>> moves;
  const auto first = layers.firstComputedOn(scheme);
  if (!first || asOf <= *first)
    return moves;
  for (DatedMove& dated : layers.movesIn(scheme, {first->plus(1), asOf}))
    moves.emplace_back(dated.date, std::move(dated.move));
  return moves;
}

/// The tasks of \p playbook with those for whom they are due; tasks that are due for nobody have nobody.
std::vector<DueTask> tasksOf(const PlaybookStore& store, const Playbook& playbook,
                             std::span<const std::pair<Date, LayerMove>> moves, const People& now, Date asOf)
{
  const std::vector<LayerEntry> entries = entriesInto(playbook.layer, moves, now);
  std::vector<DueTask> tasks;
  for (const PlaybookTask& task : playbook.tasks) {
    const auto ticks = store.ticks(playbook.scheme, playbook.layer, task.code);
    tasks.push_back({playbook.scheme, playbook.layer, task, dueFor(task, entries, ticks, asOf)});
  }
  return tasks;
}

Result<Layer> layerOf(const LayerStore& layers, const std::string& scheme, const std::string& layer)
{
  const auto found = layers.scheme(scheme);
  if (!found)
    return tl::unexpected(found.error());
  if (const Layer* at = found->find(layer))
    return *at;
  return refuse(RefusalCode::NoSuchLayer, {{"found", layer}});
}

const People& peopleIn(const LayerSets& sets, const std::string& layer)
{
  static const People nobody;
  const auto found = sets.find(layer);
  return found == sets.end() ? nobody : found->second;
}

} // namespace

Result<Playbook> Workspace::playbook(const std::string& scheme, const std::string& layer) const
{
  const auto at = layerOf(m_parts->layers, scheme, layer);
  if (!at)
    return tl::unexpected(at.error());
  const auto changed = PlaybookStore(m_parts->db).find(scheme, layer);
  return changed ? *changed : shippedPlaybook(scheme, layer);
}

Result<LayerPlaybook> Workspace::layerPlaybook(const std::string& scheme, const std::string& layer, Date asOf,
                                               const Control& control)
{
  auto playbook = this->playbook(scheme, layer);
  if (!playbook)
    return tl::unexpected(playbook.error());
  const auto now = layersOn(scheme, asOf, control);
  if (!now)
    return tl::unexpected(now.error());
  const SchemeId id = m_parts->layers.scheme(scheme).value().id;
  LayerPlaybook shown{std::move(*playbook), false, peopleIn(*now, layer), {}, {}};
  shown.changed = shown.playbook != shippedPlaybook(scheme, layer);
  shown.tasks = tasksOf(PlaybookStore(m_parts->db), shown.playbook, movesUntil(m_parts->layers, id, asOf),
                        shown.people, asOf);
  if (shown.playbook.goal) {
    const auto before = layersOn(scheme, asOf.plus(-shown.playbook.goal->within), control);
    shown.goal = measure(*shown.playbook.goal, layer, before.value(), *now);
  }
  return shown;
}

Result<std::vector<DueTask>> Workspace::dueTasks(const std::string& code, Date asOf, const Control& control)
{
  const auto scheme = m_parts->layers.scheme(code);
  if (!scheme)
    return tl::unexpected(scheme.error());
  const LayerSets now = layersOn(code, asOf, control).value();
  const auto moves = movesUntil(m_parts->layers, scheme->id, asOf);
  const PlaybookStore store(m_parts->db);
  std::vector<DueTask> due;
  for (const Layer& layer : scheme->layers) {
    for (DueTask& task :
         tasksOf(store, playbook(code, layer.code).value(), moves, peopleIn(now, layer.code), asOf)) {
      if (!task.people.isEmpty())
        due.push_back(std::move(task));
    }
  }
  return due;
}

Result<ChangeId> Workspace::savePlaybook(const Playbook& playbook)
{
  if (const auto good = weilu::check(playbook); !good)
    return tl::unexpected(good.error());
  const auto layer = layerOf(m_parts->layers, playbook.scheme, playbook.layer);
  if (!layer)
    return tl::unexpected(layer.error());
  Edit edit(m_parts->db, {"playbook-saved", {{"zh", layer->labelZh}, {"en", layer->labelEn}}});
  if (playbook == shippedPlaybook(playbook.scheme, playbook.layer))
    PlaybookStore(m_parts->db).remove(playbook.scheme, playbook.layer);
  else
    PlaybookStore(m_parts->db).keep(playbook);
  return edit.commit();
}

Result<ChangeId> Workspace::resetPlaybook(const std::string& scheme, const std::string& layer)
{
  const auto at = layerOf(m_parts->layers, scheme, layer);
  if (!at)
    return tl::unexpected(at.error());
  Edit edit(m_parts->db, {"playbook-reset", {{"zh", at->labelZh}, {"en", at->labelEn}}});
  PlaybookStore(m_parts->db).remove(scheme, layer);
  return edit.commit();
}

Result<ChangeId> Workspace::tickTask(const DueTask& task, TaskState state, Date asOf,
                                     std::optional<Date> until)
{
  const auto now = layerPlaybook(task.scheme, task.layer, asOf);
  if (!now)
    return tl::unexpected(now.error());
  DueTask ticked = task;
  ticked.people = {};
  for (const DueTask& due : now->tasks) {
    if (due.task.code == task.task.code)
      ticked.people = due.people & task.people;
  }
  const TextInBoth& title = task.task.title;
  Edit edit(m_parts->db,
            {"task-" + std::string(code(state)),
             {{"zh", title.zh}, {"en", title.en}, {"count", std::to_string(ticked.people.cardinality())}}});
  PlaybookStore(m_parts->db).tick(ticked, state, asOf, until);
  return edit.commit();
}

Result<MessageFacts> Workspace::messageFacts(const std::string& scheme, const std::string& layer,
                                             MemberId person, Date asOf)
{
  const auto at = layerOf(m_parts->layers, scheme, layer);
  if (!at)
    return tl::unexpected(at.error());
  const auto member = m_parts->members.find(person);
  if (!member)
    return refuse(RefusalCode::NoSuchMember, {{"found", std::to_string(person.value)}});
  MessageFacts facts{member->displayName, at->labelZh, at->labelEn, community().name, {}, {}, {}};
  const std::vector<std::int32_t> last = history()->lastActive(asOf);
  const auto id = static_cast<std::size_t>(person.value);
  if (id < last.size() && last[id] != INT32_MIN)
    facts.daysSilent = asOf.since({last[id]});
  facts.points = PointStore(m_parts->db).balance(person);
  for (const Term& term : m_parts->purchases.termsOf(person)) {
    if (term.ends && (!facts.expiresOn || *facts.expiresOn < *term.ends))
      facts.expiresOn = term.ends;
  }
  return facts;
}

} // namespace weilu
