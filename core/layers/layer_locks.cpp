// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layers/layer_rows.h"

namespace weilu {

namespace {

constexpr auto selectLocks = "SELECT member, since, until, layer, reason FROM layer_lock WHERE scheme = ? "
                             "ORDER BY member, since";
constexpr auto selectLock = "SELECT member, since, until, layer, reason FROM layer_lock WHERE scheme = ? AND "
                            "member = ? AND since <= ?3 AND (until IS NULL OR until >= ?3)";
constexpr auto insertLock = "INSERT INTO layer_lock (scheme, member, since, until, layer, reason) "
                            "VALUES (?, ?, ?, ?, ?, ?)";
constexpr auto endLock = "UPDATE layer_lock SET until = ? WHERE scheme = ? AND member = ? AND since = ?";
constexpr auto deleteLock = "DELETE FROM layer_lock WHERE scheme = ? AND member = ? AND since = ?";

LayerLock readLock(SQLite::Statement& row, SchemeId scheme)
{
  LayerLock lock;
  lock.scheme = scheme;
  lock.member = {row.getColumn(0).getInt64()};
  lock.since = {row.getColumn(1).getInt()};
  if (!row.getColumn(2).isNull())
    lock.until = Date{row.getColumn(2).getInt()};
  lock.layer = row.getColumn(3).getString();
  lock.reason = row.getColumn(4).getString();
  return lock;
}

} // namespace

void LayerStore::lock(const LayerLock& lock)
{
  release(lock.scheme, lock.member, lock.since);
  SQLite::Statement insert(m_db.sql(), insertLock);
  insert.bind(1, lock.scheme.value);
  insert.bind(2, lock.member.value);
  insert.bind(3, lock.since.days);
  if (lock.until)
    insert.bind(4, lock.until->days);
  insert.bind(5, lock.layer);
  insert.bind(6, lock.reason);
  insert.exec();
}

void LayerStore::release(SchemeId scheme, MemberId person, Date date)
{
  const auto lock = lockOf(scheme, person, date);
  if (!lock)
    return;
  const bool began = lock->since < date;
  SQLite::Statement statement(m_db.sql(), began ? endLock : deleteLock);
  int index = 0;
  if (began)
    statement.bind(++index, date.days - 1);
  statement.bind(++index, scheme.value);
  statement.bind(++index, person.value);
  statement.bind(++index, lock->since.days);
  statement.exec();
}

std::vector<LayerLock> LayerStore::locks(SchemeId scheme) const
{
  SQLite::Statement query(m_db.sql(), selectLocks);
  query.bind(1, scheme.value);
  std::vector<LayerLock> found;
  while (query.executeStep())
    found.push_back(readLock(query, scheme));
  return found;
}

std::optional<LayerLock> LayerStore::lockOf(SchemeId scheme, MemberId person, Date date) const
{
  SQLite::Statement query(m_db.sql(), selectLock);
  query.bind(1, scheme.value);
  query.bind(2, person.value);
  query.bind(3, date.days);
  return query.executeStep() ? std::optional(readLock(query, scheme)) : std::nullopt;
}

LayerSets LayerStore::lockedOn(SchemeId scheme, Date date) const
{
  LayerSets sets;
  for (const LayerLock& lock : locks(scheme)) {
    if (lock.holdsOn(date))
      sets[lock.layer].add(static_cast<std::uint32_t>(lock.member.value));
  }
  return sets;
}

} // namespace weilu
