// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchases/purchase_store.h"

#include "core/purchases/purchase_merge.h"
#include "core/purchases/purchase_rows.h"
#include "core/purchases/purchase_rules.h"

#include <array>

namespace weilu {

namespace {

constexpr auto purchasesOf = R"(
SELECT id, member, at, amount, currency, product, reference, state, count FROM purchase
WHERE member = ? ORDER BY at DESC, id DESC)";
constexpr auto termsOfOne = R"(
SELECT id, member, plan, starts, ends, price, currency FROM term
WHERE member = ? ORDER BY starts IS NULL DESC, starts, id)";
constexpr auto paidByCurrency = R"(
SELECT currency, sum(amount) FROM purchase WHERE state = 0 AND at >= ? AND at < ? GROUP BY currency ORDER BY currency)";
constexpr auto payingOn = R"(
SELECT DISTINCT member FROM term
WHERE (starts IS NULL OR starts <= ?1) AND (ends IS NULL OR ends >= ?1) ORDER BY member)";
constexpr auto renewedOn = R"(
SELECT DISTINCT t.member FROM term t JOIN term earlier ON earlier.member = t.member
WHERE t.starts <= ?1 AND (t.ends IS NULL OR t.ends >= ?1)
AND earlier.id <> t.id AND earlier.ends <= t.starts ORDER BY t.member)";
constexpr auto paidBefore = "SELECT DISTINCT member FROM purchase WHERE state = 0 AND at < ? ORDER BY member";
constexpr auto withoutSource = R"(
SELECT member FROM purchase p WHERE source <> ?1
  OR EXISTS (SELECT 1 FROM purchase_repeat r WHERE r.kind = 0 AND r.row = p.id AND r.source <> ?1)
UNION
SELECT member FROM term t WHERE source <> ?1
  OR EXISTS (SELECT 1 FROM purchase_repeat r WHERE r.kind = 1 AND r.row = t.id AND r.source <> ?1)
UNION
SELECT came_with FROM purchase WHERE came_with IS NOT NULL AND source <> ?1
UNION
SELECT came_with FROM term WHERE came_with IS NOT NULL AND source <> ?1)";
constexpr auto mergeRows = std::to_array({
    "UPDATE purchase SET member = ?2, came_with = ?1 WHERE member = ?1",
    "UPDATE term SET member = ?2, came_with = ?1 WHERE member = ?1",
});
constexpr auto partRows = std::to_array({
    "UPDATE purchase SET member = ?1, came_with = NULL WHERE came_with = ?1",
    "UPDATE term SET member = ?1, came_with = NULL WHERE came_with = ?1",
});

People peopleFrom(HotStatement& query)
{
  People people;
  while (query.step())
    people.add(static_cast<std::uint32_t>(query.integer(0)));
  return people;
}

template<class Row>
std::vector<Row> rowsFrom(HotStatement& query)
{
  std::vector<Row> rows;
  while (query.step())
    read(query, rows.emplace_back());
  return rows;
}

/// Currencies as their codes, so that ¥ and CNY are one.
template<class Row>
std::vector<Row> inCodes(std::vector<Row> rows)
{
  for (Row& row : rows) {
    if (auto code = currencyCode(row.currency))
      row.currency = std::move(*code);
  }
  return rows;
}

} // namespace

PurchaseStore::PurchaseStore(Database& db)
    : m_db(db)
{
}

PurchaseStore::Counts PurchaseStore::add(std::vector<Purchase> purchases, SourceId source,
                                         const Control& control)
{
  return mergePurchases(m_db, inCodes(std::move(purchases)), source, false, control);
}

PurchaseStore::Counts PurchaseStore::preview(std::vector<Purchase> purchases, const Control& control) const
{
  return mergePurchases(m_db, inCodes(std::move(purchases)), SourceId{}, true, control);
}

PurchaseStore::Counts PurchaseStore::addTerms(std::vector<Term> terms, SourceId source,
                                              const Control& control)
{
  return mergeTerms(m_db, inCodes(std::move(terms)), source, false, control);
}

PurchaseStore::Counts PurchaseStore::previewTerms(std::vector<Term> terms, const Control& control) const
{
  return mergeTerms(m_db, inCodes(std::move(terms)), SourceId{}, true, control);
}

std::vector<Purchase> PurchaseStore::of(MemberId member) const
{
  HotStatement query(m_db, purchasesOf);
  return rowsFrom<Purchase>(query.with(member));
}

std::vector<Term> PurchaseStore::termsOf(MemberId member) const
{
  HotStatement query(m_db, termsOfOne);
  return rowsFrom<Term>(query.with(member));
}

std::vector<std::pair<std::string, std::int64_t>> PurchaseStore::revenue(Moment from, Moment to) const
{
  std::vector<std::pair<std::string, std::int64_t>> sums;
  HotStatement query(m_db, paidByCurrency);
  for (query.with(from, to); query.step();)
    sums.emplace_back(std::string(query.text(0)), query.integer(1));
  return sums;
}

People PurchaseStore::paying(Date date) const
{
  HotStatement query(m_db, payingOn);
  return peopleFrom(query.with(date));
}

People PurchaseStore::renewed(Date date) const
{
  HotStatement query(m_db, renewedOn);
  return peopleFrom(query.with(date));
}

People PurchaseStore::purchasers(Moment before) const
{
  HotStatement query(m_db, paidBefore);
  return peopleFrom(query.with(before));
}

void PurchaseStore::mergePeople(MemberId other, MemberId survivor)
{
  for (const char* merge : mergeRows)
    HotStatement(m_db, merge).with(other, survivor).run();
}

void PurchaseStore::partPeople(MemberId member)
{
  for (const char* part : partRows)
    HotStatement(m_db, part).with(member).run();
}

People PurchaseStore::peopleWithout(SourceId withdrawn) const
{
  HotStatement query(m_db, withoutSource);
  return peopleFrom(query.with(withdrawn));
}

} // namespace weilu
