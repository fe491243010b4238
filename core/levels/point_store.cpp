// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/point_store.h"

#include <algorithm>
#include <array>

namespace weilu {

namespace {

constexpr auto insertEntry = "INSERT INTO point_entry (member, at, amount, reason, source, reference) "
                             "VALUES (?, ?, ?, ?, ?, ?)";
constexpr auto selectEntries = "SELECT e.id, coalesce(m.into_member, e.member), e.at, e.amount, e.reason, "
                               "e.source, e.reference FROM point_entry e "
                               "LEFT JOIN merged_member m ON m.id = e.member ORDER BY e.at, e.id";
constexpr auto selectEntriesOf = "SELECT id, ?1, at, amount, reason, source, reference FROM point_entry "
                                 "WHERE member = ?1 OR member IN "
                                 "(SELECT id FROM merged_member WHERE into_member = ?1) ORDER BY at, id";
constexpr auto sumEntriesOf =
    "SELECT coalesce(sum(amount), 0) FROM point_entry WHERE member = ?1 OR member IN "
    "(SELECT id FROM merged_member WHERE into_member = ?1)";
constexpr auto selectNamed = "SELECT DISTINCT member FROM point_entry";
constexpr Date farPast{INT32_MIN};

PointEntry readEntry(SQLite::Statement& row)
{
  return {{row.getColumn(0).getInt64()}, {row.getColumn(1).getInt64()},
          {row.getColumn(2).getInt64()}, row.getColumn(3).getInt64(),
          row.getColumn(4).getString(),  static_cast<PointSource>(row.getColumn(5).getInt()),
          row.getColumn(6).getString()};
}

void count(std::vector<std::int64_t>& sums, std::int64_t person, std::int64_t amount)
{
  const auto index = static_cast<std::size_t>(person);
  if (index >= sums.size())
    sums.resize(std::max(index + 1, sums.size() + sums.size() / 2));
  sums[index] += amount;
}

/// Adds the shares of blocks that \p wanted accepts.
template<class Wanted>
void countBlocks(Database& db, DateRange range, std::vector<std::int64_t>& sums, Wanted&& wanted)
{
  PointBlockStore(db).forEach(range, [&](const PointBlockTotal& block, std::string_view shares) {
    if (!wanted(block))
      return;
    const int sign = signOf(block.source);
    visitShares(shares, [&](const PointShare& share) {
      count(sums, share.person, sign * std::int64_t{share.points});
      return true;
    });
  });
}

bool anyBlock(const PointBlockTotal&) { return true; }

} // namespace

std::string_view code(PointSource source)
{
  constexpr std::array<std::string_view, 6> codes{"rule",       "campaign", "manual",
                                                  "redemption", "expiry",   "correction"};
  return codes.at(static_cast<std::size_t>(source));
}

PointStore::PointStore(Database& db)
    : m_db(db)
{
}

DateRange PointStore::complete() const { return {farPast, blocks().completeOn().value_or(farPast)}; }

std::int64_t PointStore::balance(MemberId member) const
{
  SQLite::Statement made(m_db.sql(), sumEntriesOf);
  made.bind(1, member.value);
  made.executeStep();
  std::int64_t balance = made.getColumn(0).getInt64();
  const auto person = static_cast<std::uint32_t>(member.value);
  blocks().forEach(complete(), [&](const PointBlockTotal& block, std::string_view shares) {
    balance += signOf(block.source) * std::int64_t{shareOf(shares, person)};
  });
  return balance;
}

PointEntryId PointStore::add(const PointEntry& entry)
{
  SQLite::Statement insert(m_db.sql(), insertEntry);
  insert.bind(1, entry.member.value);
  insert.bind(2, entry.at.seconds);
  insert.bind(3, entry.amount);
  insert.bind(4, entry.reason);
  insert.bind(5, static_cast<int>(entry.source));
  insert.bind(6, entry.reference);
  insert.exec();
  return {m_db.sql().getLastInsertRowid()};
}

std::vector<PointEntry> PointStore::ledger(MemberId member, const Zone& zone, std::optional<Date> until) const
{
  std::vector<PointEntry> entries;
  const auto person = static_cast<std::uint32_t>(member.value);
  blocks().forEach(until ? DateRange{farPast, *until} : complete(), [&](const PointBlockTotal& block,
                                                                        std::string_view shares) {
    if (const std::int64_t points = shareOf(shares, person); points > 0)
      entries.push_back({{},
                         member,
                         zone.moment(block.date),
                         signOf(block.source) * points,
                         {},
                         block.source,
                         block.rule.valid() ? std::to_string(block.rule.value) : std::string()});
  });
  SQLite::Statement query(m_db.sql(), selectEntriesOf);
  query.bind(1, member.value);
  while (query.executeStep()) {
    PointEntry entry = readEntry(query);
    if (!until || zone.dateOf(entry.at) <= *until)
      entries.push_back(std::move(entry));
  }
  std::stable_sort(entries.begin(), entries.end(), [](auto& a, auto& b) { return a.at < b.at; });
  std::reverse(entries.begin(), entries.end());
  return entries;
}

std::vector<std::int64_t> PointStore::balances() const
{
  std::vector<std::int64_t> sums;
  countBlocks(m_db, complete(), sums, anyBlock);
  forEachMade([&](const PointEntry& entry) { count(sums, entry.member.value, entry.amount); });
  return sums;
}

std::vector<std::int64_t> PointStore::balancesOn(Date date, const Zone& zone) const
{
  std::vector<std::int64_t> sums;
  countBlocks(m_db, {farPast, date}, sums, anyBlock);
  forEachMade([&](const PointEntry& entry) {
    if (zone.dateOf(entry.at) <= date)
      count(sums, entry.member.value, entry.amount);
  });
  return sums;
}

std::vector<std::int64_t> PointStore::earnedIn(DateRange range, const Zone& zone) const
{
  std::vector<std::int64_t> sums;
  countBlocks(m_db, range, sums,
              [](const PointBlockTotal& block) { return block.source == PointSource::Rule; });
  forEachMade([&](const PointEntry& entry) {
    const Date date = zone.dateOf(entry.at);
    if (earns(entry) && date >= range.from && date <= range.to)
      count(sums, entry.member.value, entry.amount);
  });
  return sums;
}

void PointStore::forEachMade(const std::function<void(const PointEntry&)>& visit) const
{
  SQLite::Statement query(m_db.sql(), selectEntries);
  while (query.executeStep())
    visit(readEntry(query));
}

People PointStore::named() const
{
  SQLite::Statement query(m_db.sql(), selectNamed);
  People people;
  while (query.executeStep())
    people.add(query.getColumn(0).getUInt());
  return people;
}

} // namespace weilu
