// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbooks/playbook_rules.h"

#include <algorithm>

namespace weilu {

namespace {

/// The date \p person came in; none: not known.
std::optional<Date> entryOf(std::span<const LayerEntry> entries, std::uint32_t person)
{
  for (const LayerEntry& entry : entries) {
    if (entry.people.contains(person))
      return entry.on;
  }
  return {};
}

} // namespace

std::string_view code(TaskState state)
{
  switch (state) {
  case TaskState::Done:
    return "done";
  case TaskState::Later:
    return "later";
  case TaskState::NotNeeded:
    return "not-needed";
  }
  return {};
}

std::vector<LayerEntry> entriesInto(const std::string& layer,
                                    std::span<const std::pair<Date, LayerMove>> moves, const People& now)
{
  std::vector<LayerEntry> entries;
  People left = now; // whose entry is still looked for
  for (auto dated = moves.rbegin(); dated != moves.rend() && !left.isEmpty(); ++dated) {
    const auto& [date, move] = *dated;
    if (move.to != layer)
      continue;
    People came = move.people & left;
    if (came.isEmpty())
      continue;
    left -= came;
    if (!entries.empty() && entries.back().on == date)
      entries.back().people |= came;
    else
      entries.push_back({date, std::move(came)});
  }
  std::reverse(entries.begin(), entries.end());
  return entries;
}

People dueFor(const PlaybookTask& task, std::span<const LayerEntry> entries, std::span<const TaskTick> ticks,
              Date asOf)
{
  People due;
  for (const LayerEntry& entry : entries) {
    const int days = asOf.since(entry.on);
    if (days >= task.day && days < task.day + task.open)
      due |= entry.people;
  }
  for (const TaskTick& tick : ticks) {
    const auto entered = entryOf(entries, tick.person);
    if (!entered || tick.on < *entered)
      continue; // of an earlier stay in the layer
    if (tick.state == TaskState::Later && tick.until && *tick.until <= asOf)
      due.add(tick.person);
    else
      due.remove(tick.person);
  }
  return due;
}

std::optional<double> GoalResult::share() const
{
  if (before.isEmpty())
    return {};
  return static_cast<double>(reached.cardinality()) / static_cast<double>(before.cardinality());
}

GoalResult measure(const PlaybookGoal& goal, const std::string& layer, const LayerSets& before,
                   const LayerSets& now)
{
  GoalResult result;
  if (const auto found = before.find(layer); found != before.end())
    result.before = found->second;
  for (const std::string& to : goal.to) {
    if (const auto found = now.find(to); found != now.end())
      result.reached |= found->second;
  }
  result.reached &= result.before;
  return result;
}

} // namespace weilu
