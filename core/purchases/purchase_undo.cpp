// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchases/purchase_rows.h"
#include "core/purchases/purchase_store.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

namespace weilu {

namespace {

constexpr auto writtenBy = "SELECT field, row, old, new FROM purchase_overwritten WHERE source = ?";
/// The first later source that replaced just what this one had written.
constexpr auto takeOver = R"(
UPDATE purchase_overwritten SET old = ?4 WHERE (source, field, row) = (
  SELECT o.source, o.field, o.row FROM purchase_overwritten o JOIN source s ON s.id = o.source
  WHERE o.source > ?1 AND o.field = ?2 AND o.row = ?3 AND o.old IS ?5 AND s.withdrawn = 0
  ORDER BY o.source LIMIT 1))";
constexpr auto forgetRepeats = "DELETE FROM purchase_repeat WHERE source = ?";
constexpr auto repeatedRows = R"(
SELECT kind, row, min(source) FROM purchase_repeat
WHERE (kind = 0 AND row IN (SELECT id FROM purchase WHERE source = ?1))
   OR (kind = 1 AND row IN (SELECT id FROM term WHERE source = ?1)) GROUP BY kind, row)";
constexpr auto forgetRepeat = "DELETE FROM purchase_repeat WHERE kind = ? AND row = ? AND source = ?";
constexpr std::array<const char*, 2> give = {"UPDATE purchase SET source = ? WHERE id = ?",
                                             "UPDATE term SET source = ? WHERE id = ?"};
constexpr std::array<const char*, 2> remove = {"DELETE FROM purchase WHERE source = ?",
                                               "DELETE FROM term WHERE source = ?"};

constexpr std::uint64_t rowsBetweenLooks = 4096;

/// Reads and writes one column of a purchase or term by the name of its field: "purchase.state".
class FieldStatements {
public:
  explicit FieldStatements(Database& db)
      : m_db(db)
  {
  }

  SqlValue read(const std::string& field, std::int64_t row)
  {
    HotStatement& query = statements(field).first;
    SqlValue value;
    if (query.with(row).step())
      value = query.value(0);
    query.reset();
    return value;
  }

  void write(const std::string& field, std::int64_t row, const SqlValue& value)
  {
    statements(field).second.with(value, row).run();
  }

private:
  using Pair = std::pair<HotStatement, HotStatement>;

  template<class Row>
  static bool isField(std::string_view table, std::string_view column)
  {
    return table == RowTable<Row>::name &&
           std::ranges::find(RowTable<Row>::columns, column) != RowTable<Row>::columns.end();
  }

  Pair& statements(const std::string& field)
  {
    if (const auto known = m_statements.find(field); known != m_statements.end())
      return known->second;
    const auto dot = std::min(field.find('.'), field.size() - 1);
    const std::string table = field.substr(0, dot), column = field.substr(dot + 1);
    if (!isField<Purchase>(table, column) && !isField<Term>(table, column))
      throw Failure(fmt::format("purchase_overwritten names the unknown field {}", field));
    HotStatement query(m_db, fmt::format("SELECT {} FROM {} WHERE id = ?", column, table));
    HotStatement update(m_db, fmt::format("UPDATE {} SET {} = ? WHERE id = ?", table, column));
    return m_statements.emplace(field, Pair(std::move(query), std::move(update))).first->second;
  }

  Database& m_db;
  std::map<std::string, Pair> m_statements;
};

void restoreValues(Database& db, SourceId source, const Control& control)
{
  FieldStatements fields(db);
  HotStatement query(db, writtenBy), later(db, takeOver);
  std::uint64_t done = 0;
  for (query.with(source); query.step();) {
    if (done++ % rowsBetweenLooks == 0)
      control.checkpoint(Phase::Undoing, done, 0);
    const std::string field(query.text(0));
    const std::int64_t row = query.integer(1);
    const SqlValue old = query.value(2), written = query.value(3);
    if (fields.read(field, row) == written)
      fields.write(field, row, old);
    else
      later.with(source, field, row, old, written).run();
  }
}

/// What another source brought too belongs to the first of those.
void handOver(Database& db, SourceId source, const Control& control)
{
  HotStatement(db, forgetRepeats).with(source).run();
  HotStatement query(db, repeatedRows), forget(db, forgetRepeat);
  std::array<HotStatement, 2> owners = {HotStatement(db, give[0]), HotStatement(db, give[1])};
  std::vector<std::array<std::int64_t, 3>> rows;
  for (query.with(source); query.step();)
    rows.push_back({query.integer(0), query.integer(1), query.integer(2)});
  query.reset();
  for (const auto& [kind, row, heir] : rows) {
    control.checkpoint(Phase::Undoing, 0, 0);
    owners.at(static_cast<std::size_t>(kind)).with(heir, row).run();
    forget.with(kind, row, heir).run();
  }
}

} // namespace

void PurchaseStore::withdraw(SourceId source, const Control& control)
{
  restoreValues(m_db, source, control);
  handOver(m_db, source, control);
  for (const char* statement : remove)
    HotStatement(m_db, statement).with(source).run();
}

void PurchaseStore::restore(SourceId /*source*/, const Control& /*control*/) {}

} // namespace weilu
