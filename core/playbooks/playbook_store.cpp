// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbooks/playbook_store.h"

#include "core/store/hot_statement.h"

namespace weilu {

namespace {

constexpr auto selectPlaybook = "SELECT definition FROM playbook WHERE scheme = ? AND layer = ?";
constexpr auto upsertPlaybook = "INSERT INTO playbook (scheme, layer, definition) VALUES (?1, ?2, ?3) "
                                "ON CONFLICT DO UPDATE SET definition = ?3 WHERE definition <> ?3";
constexpr auto deletePlaybook = "DELETE FROM playbook WHERE scheme = ? AND layer = ?";

// SQLite takes the other columns from the row that has the maximum.
constexpr auto selectTicks = "SELECT member, max(ticked_on), state, until FROM task_done "
                             "WHERE scheme = ? AND layer = ? AND task = ? GROUP BY member";
constexpr auto upsertTick =
    "INSERT INTO task_done (scheme, layer, task, member, ticked_on, state, until) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO UPDATE SET state = ?6, until = ?7";

} // namespace

PlaybookStore::PlaybookStore(Database& db)
    : m_db(db)
{
}

std::optional<Playbook> PlaybookStore::find(const std::string& scheme, const std::string& layer) const
{
  HotStatement query(m_db, selectPlaybook);
  query.with(scheme, layer);
  if (!query.step())
    return {};
  auto playbook = playbookFromJson(query.text(0));
  if (!playbook)
    throw Failure("a kept playbook does not read: " + playbook.error().detail("where"));
  return std::move(*playbook);
}

void PlaybookStore::keep(const Playbook& playbook)
{
  const std::string definition = toJson(playbook);
  HotStatement(m_db, upsertPlaybook).with(playbook.scheme, playbook.layer, definition).run();
}

bool PlaybookStore::remove(const std::string& scheme, const std::string& layer)
{
  return HotStatement(m_db, deletePlaybook).with(scheme, layer).run() > 0;
}

std::vector<TaskTick> PlaybookStore::ticks(const std::string& scheme, const std::string& layer,
                                           const std::string& task) const
{
  HotStatement query(m_db, selectTicks);
  query.with(scheme, layer, task);
  std::vector<TaskTick> ticks;
  while (query.step()) {
    TaskTick tick{static_cast<std::uint32_t>(query.integer(0)),
                  {static_cast<std::int32_t>(query.integer(1))},
                  static_cast<TaskState>(query.integer(2)),
                  {}};
    if (!query.isNull(3))
      tick.until = Date{static_cast<std::int32_t>(query.integer(3))};
    ticks.push_back(tick);
  }
  return ticks;
}

void PlaybookStore::tick(const DueTask& task, TaskState state, Date on, std::optional<Date> until)
{
  HotStatement insert(m_db, upsertTick);
  for (const std::uint32_t person : task.people)
    insert
        .with(task.scheme, task.layer, task.task.code, std::int64_t{person}, on, static_cast<int>(state),
              state == TaskState::Later ? until : std::nullopt)
        .run();
}

} // namespace weilu
