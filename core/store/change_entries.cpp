// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_entries.h"

#include <nlohmann/json.hpp>

namespace weilu {

namespace {

constexpr auto insert = "INSERT INTO change (at, label, source, changeset, turn) VALUES (?, ?, ?, ?, "
                        "(SELECT coalesce(max(turn), 0) + 1 FROM change))";
constexpr auto selectList = "SELECT id, at, label, state, source, changeset IS NOT NULL FROM change "
                            "ORDER BY id DESC LIMIT ?";
constexpr auto selectOne =
    "SELECT id, at, label, state, source, changeset IS NOT NULL FROM change WHERE id = ?";
constexpr auto selectNewestDone = "SELECT id, at, label, state, source, changeset IS NOT NULL FROM change "
                                  "WHERE state = 0 ORDER BY id DESC LIMIT 1";
constexpr auto selectLastTurn = "SELECT id, at, label, state, source, changeset IS NOT NULL FROM change "
                                "WHERE turn > 0 ORDER BY turn DESC LIMIT 1";
constexpr auto selectChangeset = "SELECT changeset FROM change WHERE id = ?";
constexpr auto updateChangeset = "UPDATE change SET changeset = ? WHERE id = ?";
constexpr auto updateUndone = "UPDATE change SET state = 1, undone_at = ?, "
                              "turn = (SELECT coalesce(max(turn), 0) + 1 FROM change) WHERE id = ?";
constexpr auto updateRedone = "UPDATE change SET state = 0, undone_at = NULL, turn = 0 WHERE id = ?";
// Sums up from the newest; the bound is passed where the sum first exceeds it.
constexpr auto dropOld =
    "UPDATE change SET changeset = NULL WHERE changeset IS NOT NULL AND id <= "
    "(SELECT max(id) FROM (SELECT id, sum(length(changeset)) OVER (ORDER BY id DESC) AS total FROM change) "
    "WHERE total > ?) AND id <= (SELECT id FROM change ORDER BY id DESC LIMIT 1 OFFSET ?)";

std::string written(const ChangeLabel& label)
{
  using Json = nlohmann::json;
  // Arguments may hold what a file held: bytes that are no UTF-8 must not stop a change.
  return Json{{"code", label.code}, {"arguments", label.arguments}}.dump(-1, ' ', false,
                                                                         Json::error_handler_t::replace);
}

ChangeLabel labelIn(const std::string& text)
{
  const auto json = nlohmann::json::parse(text, nullptr, false);
  if (!json.is_object())
    return {};
  return {json.value("code", ""), json.value("arguments", std::map<std::string, std::string>())};
}

Change changeIn(SQLite::Statement& row)
{
  Change change{ChangeId{row.getColumn(0).getInt64()},
                Moment{row.getColumn(1).getInt64()},
                labelIn(row.getColumn(2).getString()),
                row.getColumn(3).getInt() != 0,
                std::nullopt,
                true};
  if (!row.getColumn(4).isNull())
    change.source = SourceId{row.getColumn(4).getInt64()};
  const bool hasChangeset = row.getColumn(5).getInt() != 0;
  // A source is withdrawn by the stores; bringing it back needs what was recorded then.
  change.reversible = hasChangeset || (change.source && !change.undone);
  return change;
}

std::optional<Change> firstOf(SQLite::Statement& row)
{
  if (!row.executeStep())
    return {};
  return changeIn(row);
}

void bindBytes(SQLite::Statement& statement, int index, std::string_view bytes)
{
  // A null pointer would be bound as NULL.
  statement.bindNoCopy(index, bytes.empty() ? "" : bytes.data(), static_cast<int>(bytes.size()));
}

} // namespace

ChangeId ChangeEntries::add(const ChangeLabel& label, std::optional<SourceId> source,
                            std::string_view changeset)
{
  SQLite::Statement row(m_db.sql(), insert);
  row.bind(1, Moment::now().seconds);
  row.bind(2, written(label));
  if (source)
    row.bind(3, source->value);
  if (!changeset.empty())
    bindBytes(row, 4, changeset);
  row.exec();
  return ChangeId{m_db.sql().getLastInsertRowid()};
}

std::vector<Change> ChangeEntries::list(int limit) const
{
  std::vector<Change> changes;
  SQLite::Statement row(m_db.sql(), selectList);
  row.bind(1, limit);
  while (row.executeStep())
    changes.push_back(changeIn(row));
  return changes;
}

std::optional<Change> ChangeEntries::find(ChangeId id) const
{
  SQLite::Statement row(m_db.sql(), selectOne);
  row.bind(1, id.value);
  return firstOf(row);
}

std::optional<Change> ChangeEntries::newestDone() const
{
  SQLite::Statement row(m_db.sql(), selectNewestDone);
  return firstOf(row);
}

std::optional<Change> ChangeEntries::lastUndone() const
{
  SQLite::Statement row(m_db.sql(), selectLastTurn);
  auto last = firstOf(row);
  if (last && !last->undone)
    return {};
  return last;
}

std::string ChangeEntries::changeset(ChangeId id) const
{
  SQLite::Statement row(m_db.sql(), selectChangeset);
  row.bind(1, id.value);
  if (!row.executeStep() || row.getColumn(0).isNull())
    return {};
  return row.getColumn(0).getString();
}

void ChangeEntries::setChangeset(ChangeId id, std::optional<std::string_view> changeset)
{
  SQLite::Statement row(m_db.sql(), updateChangeset);
  if (changeset)
    bindBytes(row, 1, *changeset);
  row.bind(2, id.value);
  row.exec();
}

void ChangeEntries::markUndone(ChangeId id)
{
  SQLite::Statement row(m_db.sql(), updateUndone);
  row.bind(1, Moment::now().seconds);
  row.bind(2, id.value);
  row.exec();
}

void ChangeEntries::markRedone(ChangeId id)
{
  SQLite::Statement row(m_db.sql(), updateRedone);
  row.bind(1, id.value);
  row.exec();
}

void ChangeEntries::thin(std::int64_t keep, std::int64_t bytes)
{
  SQLite::Statement row(m_db.sql(), dropOld);
  row.bind(1, bytes);
  row.bind(2, keep);
  row.exec();
}

} // namespace weilu
