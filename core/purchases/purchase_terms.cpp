// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchases/purchase_rows.h"
#include "core/purchases/purchase_store.h"

#include <array>

namespace weilu {

namespace {

constexpr auto selectTerm = "SELECT id, member, plan, starts, ends, price, currency FROM term WHERE id = ?";
constexpr auto insertTerm =
    "INSERT INTO term (member, plan, starts, ends, price, currency, source) VALUES (?, ?, ?, ?, ?, ?, 0)";
constexpr auto updateOne =
    "UPDATE term SET member = ?, plan = ?, starts = ?, ends = ?, price = ?, currency = ? WHERE id = ?";
constexpr auto forgetOne = std::to_array({
    "DELETE FROM purchase_repeat WHERE kind = 1 AND row = ?",
    "DELETE FROM purchase_overwritten WHERE field GLOB 'term.*' AND row = ?",
    "DELETE FROM term WHERE id = ?",
});
/// The last terms of their person and plan.
constexpr auto lastEnding = R"(
SELECT id, member, plan, starts, ends, price, currency FROM term t WHERE ends BETWEEN ? AND ?
AND NOT EXISTS (SELECT 1 FROM term later WHERE later.member = t.member AND later.plan = t.plan
  AND later.id <> t.id AND (later.ends IS NULL OR later.ends > t.ends OR later.ends = t.ends AND later.id > t.id))
ORDER BY ends, member, id)";
/// Every plan with the newest term of it, whose price and length are the present ones.
constexpr auto planTerms = R"(
SELECT id, member, plan, starts, ends, price, currency, count(*), max(coalesce(starts, 0)) FROM term
GROUP BY plan ORDER BY count(*) DESC, plan)";

void bindValues(HotStatement& statement, const std::vector<SqlValue>& values)
{
  for (std::size_t i = 0; i < values.size(); ++i)
    statement.bind(static_cast<int>(i) + 1, values[i]);
}

} // namespace

std::optional<Term> PurchaseStore::term(TermId id) const
{
  HotStatement query(m_db, selectTerm);
  Term term;
  if (!query.with(id).step())
    return {};
  read(query, term);
  return term;
}

TermId PurchaseStore::addTerm(const Term& term)
{
  HotStatement insert(m_db, insertTerm);
  const auto values = valuesOf(term);
  bindValues(insert, values);
  insert.run();
  return {m_db.sql().getLastInsertRowid()};
}

void PurchaseStore::updateTerm(const Term& term)
{
  HotStatement update(m_db, updateOne);
  const auto values = valuesOf(term);
  bindValues(update, values);
  update.bind(static_cast<int>(values.size()) + 1, term.id);
  update.run();
}

void PurchaseStore::removeTerm(TermId id)
{
  for (const char* statement : forgetOne)
    HotStatement(m_db, statement).with(id).run();
}

std::vector<Term> PurchaseStore::lastTermsEnding(DateRange range) const
{
  std::vector<Term> terms;
  HotStatement query(m_db, lastEnding);
  for (query.with(range.from, range.to); query.step();)
    read(query, terms.emplace_back());
  return terms;
}

std::vector<PurchaseStore::Plan> PurchaseStore::plans() const
{
  std::vector<Plan> plans;
  HotStatement query(m_db, planTerms);
  while (query.step()) {
    Plan& plan = plans.emplace_back();
    read(query, plan.newest);
    plan.terms = query.integer(7);
  }
  return plans;
}

} // namespace weilu
