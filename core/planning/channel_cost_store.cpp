// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/channel_cost_store.h"

#include "core/base/text.h"

namespace weilu {

namespace {

constexpr auto selectAll =
    "SELECT id, channel, spent_on, amount, currency, note FROM channel_cost ORDER BY spent_on, id";
constexpr auto selectOne =
    "SELECT id, channel, spent_on, amount, currency, note FROM channel_cost WHERE id = ?";
constexpr auto insertCost =
    "INSERT INTO channel_cost (channel, spent_on, amount, currency, note) VALUES (?, ?, ?, ?, ?)";
constexpr auto deleteCost = "DELETE FROM channel_cost WHERE id = ?";

ChannelCost read(SQLite::Statement& row)
{
  return {{row.getColumn(0).getInt64()}, row.getColumn(1).getString(), {row.getColumn(2).getInt()},
          row.getColumn(3).getInt64(),   row.getColumn(4).getString(), row.getColumn(5).getString()};
}

} // namespace

ChannelCostStore::ChannelCostStore(Database& db)
    : m_db(db)
{
}

std::vector<ChannelCost> ChannelCostStore::list() const
{
  SQLite::Statement query(m_db.sql(), selectAll);
  std::vector<ChannelCost> all;
  while (query.executeStep())
    all.push_back(read(query));
  return all;
}

std::optional<ChannelCost> ChannelCostStore::find(ChannelCostId id) const
{
  SQLite::Statement query(m_db.sql(), selectOne);
  query.bind(1, id.value);
  return query.executeStep() ? std::optional(read(query)) : std::nullopt;
}

Result<ChannelCostId> ChannelCostStore::add(const ChannelCost& cost)
{
  if (const auto good = check(cost); !good)
    return tl::unexpected(good.error());
  SQLite::Statement statement(m_db.sql(), insertCost);
  statement.bind(1, composed(trimmed(cost.channel)));
  statement.bind(2, cost.spentOn.days);
  statement.bind(3, cost.amount);
  statement.bind(4, cost.currency);
  statement.bind(5, composed(trimmed(cost.note)));
  statement.exec();
  return ChannelCostId{m_db.sql().getLastInsertRowid()};
}

Result<void> ChannelCostStore::remove(ChannelCostId id)
{
  SQLite::Statement statement(m_db.sql(), deleteCost);
  statement.bind(1, id.value);
  if (statement.exec() == 0)
    return refuse(RefusalCode::BadValue,
                  {{"what", "cost"}, {"found", std::to_string(id.value)}, {"expected", "there"}});
  return {};
}

} // namespace weilu
