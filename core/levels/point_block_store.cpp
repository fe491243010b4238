// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/point_block_store.h"

#include <set>

namespace weilu {

namespace {

constexpr auto selectBlocks = "SELECT date, source, rule, people, total, data FROM point_block "
                              "WHERE date BETWEEN ? AND ? ORDER BY date, source, rule";
constexpr auto selectBlocksOf = "SELECT date, source, rule, people, total, data FROM point_block "
                                "WHERE date BETWEEN ? AND ? AND source = ? ORDER BY date, rule";
constexpr auto selectTotals = "SELECT date, source, rule, people, total FROM point_block "
                              "WHERE date BETWEEN ? AND ? ORDER BY date, source, rule";
constexpr auto selectBlockKeys =
    "SELECT date, rule FROM point_block WHERE source = ? AND date BETWEEN ? AND ?";
constexpr auto selectBlock = "SELECT data FROM point_block WHERE date = ? AND source = ? AND rule = ?";
constexpr auto deleteBlock = "DELETE FROM point_block WHERE date = ? AND source = ? AND rule = ?";
constexpr auto replaceBlock =
    "INSERT INTO point_block (date, source, rule, people, total, data) VALUES (?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (date, source, rule) DO UPDATE SET "
    "people = excluded.people, total = excluded.total, data = excluded.data";
constexpr auto selectState = "SELECT as_of, made_from FROM point_state";
constexpr auto replaceState =
    "INSERT INTO point_state (id, as_of, made_from) VALUES (1, ?, ?) "
    "ON CONFLICT (id) DO UPDATE SET as_of = excluded.as_of, made_from = excluded.made_from "
    "WHERE as_of <> excluded.as_of OR made_from <> excluded.made_from"; // the same again writes nothing
constexpr auto selectMonths = "SELECT month, made_from FROM point_month";
constexpr auto replaceMonth = "INSERT INTO point_month (month, made_from) VALUES (?, ?) "
                              "ON CONFLICT (month) DO UPDATE SET made_from = excluded.made_from";
constexpr auto deleteMonth = "DELETE FROM point_month WHERE month = ?";

PointBlockTotal readTotal(SQLite::Statement& row)
{
  return {{row.getColumn(0).getInt()},
          static_cast<PointSource>(row.getColumn(1).getInt()),
          {row.getColumn(2).getInt64()},
          row.getColumn(3).getInt64(),
          row.getColumn(4).getInt64()};
}

std::string_view bytesOf(const SQLite::Column& column)
{
  return {static_cast<const char*>(column.getBlob()), static_cast<std::size_t>(column.getBytes())};
}

void bindKey(SQLite::Statement& statement, Date date, PointSource source, EarningId rule)
{
  statement.bind(1, date.days);
  statement.bind(2, static_cast<int>(source));
  statement.bind(3, rule.value);
}

} // namespace

int signOf(PointSource source) { return source == PointSource::Expiry ? -1 : 1; }

PointBlockStore::PointBlockStore(Database& db)
    : m_db(db)
{
}

std::optional<Date> PointBlockStore::completeOn() const
{
  SQLite::Statement query(m_db.sql(), selectState);
  return query.executeStep() ? std::optional(Date{query.getColumn(0).getInt()}) : std::nullopt;
}

std::string PointBlockStore::madeFrom() const
{
  SQLite::Statement query(m_db.sql(), selectState);
  return query.executeStep() ? query.getColumn(1).getString() : std::string();
}

void PointBlockStore::setComplete(Date asOf, const std::string& madeFrom)
{
  SQLite::Statement replace(m_db.sql(), replaceState);
  replace.bind(1, asOf.days);
  replace.bind(2, madeFrom);
  replace.exec();
}

std::map<Date, std::int64_t> PointBlockStore::months() const
{
  SQLite::Statement query(m_db.sql(), selectMonths);
  std::map<Date, std::int64_t> months;
  while (query.executeStep())
    months.emplace(Date{query.getColumn(0).getInt()}, query.getColumn(1).getInt64());
  return months;
}

void PointBlockStore::setMonth(Date month, std::int64_t madeFrom)
{
  SQLite::Statement replace(m_db.sql(), replaceMonth);
  replace.bind(1, month.days);
  replace.bind(2, madeFrom);
  replace.exec();
}

void PointBlockStore::forgetMonth(Date month)
{
  SQLite::Statement remove(m_db.sql(), deleteMonth);
  remove.bind(1, month.days);
  remove.exec();
}

void PointBlockStore::write(const PointBlock& block)
{
  const std::string bytes = packShares(block.shares);
  SQLite::Statement known(m_db.sql(), selectBlock);
  bindKey(known, block.date, block.source, block.rule);
  if (known.executeStep() && bytesOf(known.getColumn(0)) == bytes)
    return;
  known.reset();
  std::int64_t total = 0;
  for (const PointShare& share : block.shares)
    total += share.points;
  SQLite::Statement write(m_db.sql(), replaceBlock);
  bindKey(write, block.date, block.source, block.rule);
  write.bind(4, static_cast<std::int64_t>(block.shares.size()));
  write.bind(5, signOf(block.source) * total);
  write.bind(6, bytes.data(), static_cast<int>(bytes.size()));
  write.exec();
}

void PointBlockStore::replace(PointSource source, DateRange range, const std::vector<PointBlock>& blocks)
{
  std::set<std::pair<Date, EarningId>> gone;
  {
    SQLite::Statement keys(m_db.sql(), selectBlockKeys);
    keys.bind(1, static_cast<int>(source));
    keys.bind(2, range.from.days);
    keys.bind(3, range.to.days);
    while (keys.executeStep())
      gone.emplace(Date{keys.getColumn(0).getInt()}, EarningId{keys.getColumn(1).getInt64()});
  }
  for (const PointBlock& block : blocks) {
    if (block.shares.empty())
      continue;
    write(block);
    gone.erase({block.date, block.rule});
  }
  for (const auto& [date, rule] : gone) {
    SQLite::Statement remove(m_db.sql(), deleteBlock);
    bindKey(remove, date, source, rule);
    remove.exec();
  }
}

void PointBlockStore::forEach(DateRange range, const Visit& visit) const
{
  SQLite::Statement query(m_db.sql(), selectBlocks);
  query.bind(1, range.from.days);
  query.bind(2, range.to.days);
  while (query.executeStep())
    visit(readTotal(query), bytesOf(query.getColumn(5)));
}

void PointBlockStore::forEach(PointSource source, DateRange range, const Visit& visit) const
{
  SQLite::Statement query(m_db.sql(), selectBlocksOf);
  query.bind(1, range.from.days);
  query.bind(2, range.to.days);
  query.bind(3, static_cast<int>(source));
  while (query.executeStep())
    visit(readTotal(query), bytesOf(query.getColumn(5)));
}

std::vector<PointBlockTotal> PointBlockStore::totals(DateRange range) const
{
  SQLite::Statement query(m_db.sql(), selectTotals);
  query.bind(1, range.from.days);
  query.bind(2, range.to.days);
  std::vector<PointBlockTotal> found;
  while (query.executeStep())
    found.push_back(readTotal(query));
  return found;
}

} // namespace weilu
