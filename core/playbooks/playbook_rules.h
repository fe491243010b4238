// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/people.h"
#include "core/layers/layer_rules.h"
#include "core/playbooks/message_text.h"
#include "core/playbooks/playbook.h"

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace weilu {

/// What became of a task for a person.
enum class TaskState { Done = 1, Later = 2, NotNeeded = 3 };
/// "done", "later", "not-needed".
[[nodiscard]] std::string_view code(TaskState state);

/// A person's newest tick on a task.
struct TaskTick {
  std::uint32_t person = 0;
  Date on; ///< as of when it was ticked
  TaskState state = TaskState::Done;
  std::optional<Date> until; ///< Later: hidden before this date
};

/// People who are in a layer now and came into it on the same date, for the last time.
struct LayerEntry {
  Date on;
  People people;
};

/// When those who are in \p layer now came in, oldest first; nobody is in two entries. \p moves are all moves
/// of the scheme after its first computation, oldest first: who was there by then came in nobody knows when.
[[nodiscard]] std::vector<LayerEntry>
entriesInto(const std::string& layer, std::span<const std::pair<Date, LayerMove>> moves, const People& now);

/// For whom \p task is due at \p asOf: who came in task.day to task.day + task.open − 1 days ago and has not
/// been ticked off since; and who was put off to a date that has come, however long ago they came in.
[[nodiscard]] People dueFor(const PlaybookTask& task, std::span<const LayerEntry> entries,
                            std::span<const TaskTick> ticks, Date asOf);

/// How far a goal is: of those who were in the layer, how many are where they should be.
struct GoalResult {
  People before;  ///< in the layer goal.within days ago
  People reached; ///< of them, in one of goal.to now
  /// None when nobody was in the layer.
  [[nodiscard]] std::optional<double> share() const;
};
[[nodiscard]] GoalResult measure(const PlaybookGoal& goal, const std::string& layer, const LayerSets& before,
                                 const LayerSets& now);

/// A task with those for whom it is due.
struct DueTask {
  std::string scheme, layer; ///< codes
  PlaybookTask task;
  People people;
};

/// The playbook of a layer with what it says today.
struct LayerPlaybook {
  Playbook playbook;
  bool changed = false; ///< not the shipped one
  People people;        ///< in the layer
  std::vector<DueTask> tasks;
  std::optional<GoalResult> goal;
};

} // namespace weilu
