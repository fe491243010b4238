// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbooks/playbook_rules.h"
#include "core/store/database.h"

namespace weilu {

/// Owner of playbook and task_done: playbooks that are not the shipped ones, and what was ticked off. Writing
/// functions run inside the caller's Edit. Texts that do not decode throw Failure.
class PlaybookStore {
public:
  explicit PlaybookStore(Database& db);

  /// The changed playbook of a layer; none: the shipped one counts.
  [[nodiscard]] std::optional<Playbook> find(const std::string& scheme, const std::string& layer) const;
  void keep(const Playbook& playbook);
  /// False when it was not changed.
  bool remove(const std::string& scheme, const std::string& layer);

  /// The newest tick of each person on a task.
  [[nodiscard]] std::vector<TaskTick> ticks(const std::string& scheme, const std::string& layer,
                                            const std::string& task) const;
  /// \p until only for TaskState::Later. A tick of the same date is replaced.
  void tick(const DueTask& task, TaskState state, Date on, std::optional<Date> until);

private:
  Database& m_db;
};

} // namespace weilu
