// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/active_day_store.h"

namespace weilu {

namespace {

constexpr auto selectDay = "SELECT active FROM activity_day WHERE date = ?";
constexpr auto selectDays = "SELECT date, active FROM activity_day WHERE date BETWEEN ? AND ? ORDER BY date";
constexpr auto selectAll = "SELECT date, active FROM activity_day ORDER BY date";
constexpr auto selectDates = "SELECT date FROM activity_day ORDER BY date";
constexpr auto selectSpan = "SELECT min(date), max(date) FROM activity_day";
constexpr auto replaceDay =
    "INSERT INTO activity_day (date, people, active) VALUES (?, ?, ?) "
    "ON CONFLICT (date) DO UPDATE SET people = excluded.people, active = excluded.active";
constexpr auto deleteDay = "DELETE FROM activity_day WHERE date = ?";
constexpr auto deleteDays = "DELETE FROM activity_day";
constexpr auto selectMerged = "SELECT member, into_member FROM activity_merged";
constexpr auto insertMerged = "INSERT INTO activity_merged (member, into_member) VALUES (?, ?)";
constexpr auto deleteMerged = "DELETE FROM activity_merged";

People peopleOf(const SQLite::Column& column)
{
  return unpacked({static_cast<const char*>(column.getBlob()), static_cast<std::size_t>(column.getBytes())});
}

} // namespace

ActiveDayStore::ActiveDayStore(Database& db)
    : m_db(db)
{
}

People ActiveDayStore::on(Date date) const
{
  SQLite::Statement query(m_db.sql(), selectDay);
  query.bind(1, date.days);
  return query.executeStep() ? peopleOf(query.getColumn(0)) : People();
}

void ActiveDayStore::forEach(DateRange range, const std::function<void(Date, const People&)>& visit) const
{
  SQLite::Statement query(m_db.sql(), selectDays);
  query.bind(1, range.from.days);
  query.bind(2, range.to.days);
  while (query.executeStep())
    visit({query.getColumn(0).getInt()}, peopleOf(query.getColumn(1)));
}

std::vector<std::pair<Date, People>> ActiveDayStore::days() const
{
  std::vector<std::pair<Date, People>> days;
  SQLite::Statement query(m_db.sql(), selectAll);
  while (query.executeStep())
    days.emplace_back(Date{query.getColumn(0).getInt()}, peopleOf(query.getColumn(1)));
  return days;
}

std::vector<Date> ActiveDayStore::dates() const
{
  std::vector<Date> dates;
  SQLite::Statement query(m_db.sql(), selectDates);
  while (query.executeStep())
    dates.push_back({query.getColumn(0).getInt()});
  return dates;
}

std::optional<DateRange> ActiveDayStore::span() const
{
  SQLite::Statement query(m_db.sql(), selectSpan);
  if (!query.executeStep() || query.getColumn(0).isNull())
    return {};
  return DateRange{{query.getColumn(0).getInt()}, {query.getColumn(1).getInt()}};
}

void ActiveDayStore::save(Date date, const People& people)
{
  if (people.isEmpty()) {
    SQLite::Statement remove(m_db.sql(), deleteDay);
    remove.bind(1, date.days);
    remove.exec();
    return;
  }
  const auto bytes = packed(people);
  SQLite::Statement replace(m_db.sql(), replaceDay);
  replace.bind(1, date.days);
  replace.bind(2, static_cast<std::int64_t>(people.cardinality()));
  replace.bindNoCopy(3, bytes.data(), static_cast<int>(bytes.size()));
  replace.exec();
}

void ActiveDayStore::include(const PeopleByDate& active)
{
  for (const auto& [date, people] : active)
    save(date, on(date) | people);
}

void ActiveDayStore::clear() { m_db.sql().exec(deleteDays); }

MergedPairs ActiveDayStore::merged() const
{
  MergedPairs merged;
  SQLite::Statement query(m_db.sql(), selectMerged);
  while (query.executeStep())
    merged.emplace(query.getColumn(0).getUInt(), query.getColumn(1).getUInt());
  return merged;
}

void ActiveDayStore::setMerged(const MergedPairs& merged)
{
  m_db.sql().exec(deleteMerged);
  SQLite::Statement insert(m_db.sql(), insertMerged);
  for (const auto& [member, into] : merged) {
    insert.bind(1, member);
    insert.bind(2, into);
    insert.exec();
    insert.reset();
  }
}

} // namespace weilu
