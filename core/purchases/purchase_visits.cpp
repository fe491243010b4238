// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchases/purchase_store.h"

namespace weilu {

namespace {

constexpr auto selectPaid = "SELECT member, at, amount, currency, reference FROM purchase "
                            "WHERE state = 0 AND at >= ? AND at < ? ORDER BY member, reference, at, id";
constexpr auto selectTerms =
    "SELECT id, member, plan, starts, ends, price, currency FROM term ORDER BY member, id";
constexpr auto selectMainCurrency = "SELECT currency FROM purchase WHERE state = 0 "
                                    "GROUP BY currency ORDER BY count(*) DESC, currency LIMIT 1";

std::string_view textAt(SQLite::Statement& row, int column)
{
  const SQLite::Column value = row.getColumn(column);
  const char* characters = value.getText();
  return {characters, static_cast<std::size_t>(value.getBytes())};
}

std::optional<Date> dateAt(SQLite::Statement& row, int column)
{
  const SQLite::Column value = row.getColumn(column);
  return value.isNull() ? std::nullopt : std::optional(Date{value.getInt()});
}

} // namespace

void PurchaseStore::forEachPaid(Moment from, Moment to, const std::function<void(const Paid&)>& visit) const
{
  SQLite::Statement query(m_db.sql(), selectPaid);
  query.bind(1, from.seconds);
  query.bind(2, to.seconds);
  while (query.executeStep()) {
    visit({{query.getColumn(0).getInt64()},
           {query.getColumn(1).getInt64()},
           query.getColumn(2).getInt64(),
           textAt(query, 3),
           textAt(query, 4)});
  }
}

void PurchaseStore::forEachTerm(const std::function<void(const Term&)>& visit) const
{
  SQLite::Statement query(m_db.sql(), selectTerms);
  while (query.executeStep()) {
    Term term;
    term.id = {query.getColumn(0).getInt64()};
    term.member = {query.getColumn(1).getInt64()};
    term.plan = query.getColumn(2).getString();
    term.starts = dateAt(query, 3);
    term.ends = dateAt(query, 4);
    if (!query.getColumn(5).isNull())
      term.price = query.getColumn(5).getInt64();
    term.currency = query.getColumn(6).getString();
    visit(term);
  }
}

std::string PurchaseStore::mainCurrency() const
{
  SQLite::Statement query(m_db.sql(), selectMainCurrency);
  return query.executeStep() ? query.getColumn(0).getString() : std::string();
}

} // namespace weilu
