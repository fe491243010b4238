// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchases/purchase_merge.h"

#include "core/purchases/purchase_match.h"
#include "core/purchases/purchase_rows.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <utility>

namespace weilu {

namespace {

// The first value that a source replaced comes back; the last one it wrote must then still be there.
constexpr auto rememberOld =
    "INSERT INTO purchase_overwritten (source, field, row, old, new) VALUES (?, ?, ?, ?, ?)"
    " ON CONFLICT DO UPDATE SET new = excluded.new";
constexpr auto rememberRepeat = "INSERT OR IGNORE INTO purchase_repeat (kind, row, source) VALUES (?, ?, ?)";
constexpr auto selectMerged = "SELECT id, into_member FROM merged_member";
constexpr std::size_t peopleBetweenLooks = 1024;

auto matched(std::span<const Purchase> known, std::span<const Purchase> given)
{
  return matchPurchases(known, given);
}
auto matched(std::span<const Term> known, std::span<const Term> given) { return matchTerms(known, given); }

template<class Row>
class Merge {
  using Table = RowTable<Row>;

public:
  Merge(Database& db, SourceId source, bool dryRun)
      : m_source(source)
      , m_dryRun(dryRun)
      , m_known(db, fmt::format("SELECT id, {}, source FROM {} WHERE member = ? ORDER BY id",
                                fmt::join(Table::columns, ", "), Table::name))
      , m_insert(db, fmt::format("INSERT INTO {} ({}, source, came_with) VALUES ({}?, ?)", Table::name,
                                 fmt::join(Table::columns, ", "), repeated("?, ", Table::columns.size())))
      , m_update(db, fmt::format("UPDATE {} SET {} = ? WHERE id = ?", Table::name,
                                 fmt::join(Table::columns, " = ?, ")))
      , m_remember(db, rememberOld)
      , m_repeat(db, rememberRepeat)
  {
    HotStatement merged(db, selectMerged);
    while (merged.step())
      m_merged[{merged.integer(0)}] = {merged.integer(1)};
  }

  PurchaseStore::Counts run(std::vector<Row> given, const Control& control)
  {
    const auto survivor = [this](const Row& row) { return survivorOf(row.member); };
    std::ranges::stable_sort(given, {}, survivor);
    std::size_t people = 0;
    for (auto from = given.begin(); from != given.end();) {
      if (people++ % peopleBetweenLooks == 0)
        control.checkpoint(m_dryRun ? Phase::Planning : Phase::Writing,
                           static_cast<std::uint64_t>(from - given.begin()), given.size());
      const auto to =
          std::find_if(from, given.end(), [&](const Row& row) { return survivor(row) != survivor(*from); });
      mergePerson({from, to});
      from = to;
    }
    return m_counts;
  }

private:
  static std::string repeated(std::string_view text, std::size_t times)
  {
    std::string result;
    for (std::size_t i = 0; i < times; ++i)
      result += text;
    return result;
  }

  [[nodiscard]] MemberId survivorOf(MemberId member) const
  {
    const auto merged = m_merged.find(member);
    return merged == m_merged.end() ? member : merged->second;
  }

  void mergePerson(std::span<Row> given)
  {
    std::vector<MemberId> came;
    for (Row& row : given)
      came.push_back(std::exchange(row.member, survivorOf(row.member)));
    std::vector<Row> known;
    std::vector<SourceId> sources;
    for (m_known.with(given.front().member); m_known.step();) {
      read(m_known, known.emplace_back());
      sources.push_back({m_known.integer(static_cast<int>(Table::columns.size()) + 1)});
    }
    m_known.reset();
    const auto matches = matched(std::span<const Row>(known), std::span<const Row>(given));
    for (std::size_t i = 0; i < given.size(); ++i) {
      if (matches[i])
        meet(known[*matches[i]], given[i], sources[*matches[i]]);
      else
        create(given[i], came[i]);
    }
  }

  void create(const Row& row, MemberId cameWith)
  {
    ++m_counts.created;
    if (m_dryRun)
      return;
    const auto values = valuesOf(row);
    bind(m_insert, values);
    m_insert.bind(static_cast<int>(Table::columns.size()) + 1, m_source);
    if (cameWith == row.member)
      m_insert.bindNull(static_cast<int>(Table::columns.size()) + 2);
    else
      m_insert.bind(static_cast<int>(Table::columns.size()) + 2, cameWith);
    m_insert.run();
  }

  void meet(const Row& known, const Row& given, SourceId broughtBy)
  {
    const Row after = updated(known, given);
    const auto old = valuesOf(known), changed = valuesOf(after);
    ++(old == changed ? m_counts.unchanged : m_counts.updated);
    if (m_dryRun)
      return;
    if (m_source.valid() && m_source != broughtBy)
      m_repeat.with(Table::kind, known.id, m_source).run();
    if (old == changed)
      return;
    bind(m_update, changed);
    m_update.bind(static_cast<int>(changed.size()) + 1, known.id);
    m_update.run();
    for (std::size_t i = 0; i < changed.size() && m_source.valid(); ++i) {
      const std::string field = fmt::format("{}.{}", Table::name, Table::columns[i]);
      if (old[i] != changed[i])
        m_remember.with(m_source, field, known.id, old[i], changed[i]).run();
    }
  }

  static void bind(HotStatement& statement, const std::vector<SqlValue>& values)
  {
    for (std::size_t i = 0; i < values.size(); ++i)
      statement.bind(static_cast<int>(i) + 1, values[i]);
  }

  SourceId m_source;
  bool m_dryRun;
  std::map<MemberId, MemberId> m_merged; ///< each with the person they are part of
  HotStatement m_known, m_insert, m_update, m_remember, m_repeat;
  PurchaseStore::Counts m_counts;
};

} // namespace

PurchaseStore::Counts mergePurchases(Database& db, std::vector<Purchase> given, SourceId source, bool dryRun,
                                     const Control& control)
{
  return Merge<Purchase>(db, source, dryRun).run(std::move(given), control);
}

PurchaseStore::Counts mergeTerms(Database& db, std::vector<Term> given, SourceId source, bool dryRun,
                                 const Control& control)
{
  return Merge<Term>(db, source, dryRun).run(std::move(given), control);
}

} // namespace weilu
