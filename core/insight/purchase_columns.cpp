// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/fact_rules.h"
#include "core/insight/number_columns.h"

namespace weilu {

namespace {

constexpr Moment farPast{INT64_MIN};

} // namespace

void NumberColumns::purchases(Column& column, const std::string&, int window)
{
  const auto [from, to] = moments(window);
  MemberId person;
  std::string order;
  m_at.purchases.forEachPaid(from, to, [&](const PurchaseStore::Paid& paid) {
    const bool same = paid.member == person && !order.empty() && order == paid.reference;
    if (!same && static_cast<std::size_t>(paid.member.value) < column.size())
      ++column[static_cast<std::size_t>(paid.member.value)];
    person = paid.member;
    order = paid.reference;
  });
}

void NumberColumns::amount(Column& column, const std::string&, int window)
{
  const std::string currency = m_at.purchases.mainCurrency();
  const auto [from, to] = moments(window);
  m_at.purchases.forEachPaid(from, to, [&](const PurchaseStore::Paid& paid) {
    if (paid.currency == currency && static_cast<std::size_t>(paid.member.value) < column.size())
      column[static_cast<std::size_t>(paid.member.value)] += static_cast<double>(paid.amount);
  });
}

void NumberColumns::lastPurchase(Column& column, const std::string&, int)
{
  const Zone& zone = m_at.history->calendar().zone;
  m_at.purchases.forEachPaid(farPast, moments(1).second, [&](const PurchaseStore::Paid& paid) {
    const auto id = static_cast<std::size_t>(paid.member.value);
    const double days = m_at.asOf.since(zone.dateOf(paid.at));
    if (id < column.size() && !(column[id] <= days)) // true for NaN too
      column[id] = days;
  });
}

const RfmCuts& NumberColumns::rfm()
{
  if (m_rfm)
    return *m_rfm;
  m_bought = rfmValues(m_at.purchases, m_population, m_at.history->calendar().zone, m_at.asOf);
  std::vector<RfmValues> buyers;
  for (const std::uint32_t id : m_ids) {
    if (m_bought[id].orders > 0)
      buyers.push_back(m_bought[id]);
  }
  return m_rfm.emplace(rfmCuts(buyers));
}

void NumberColumns::fillScores(Column& column, int RfmScores::*score)
{
  const RfmCuts& cuts = rfm();
  for (const std::uint32_t id : m_ids)
    column[id] = cuts.scores(m_bought[id]).*score;
}

void NumberColumns::recency(Column& column, const std::string&, int)
{
  fillScores(column, &RfmScores::recency);
}

void NumberColumns::frequency(Column& column, const std::string&, int)
{
  fillScores(column, &RfmScores::frequency);
}

void NumberColumns::monetary(Column& column, const std::string&, int)
{
  fillScores(column, &RfmScores::amount);
}

void NumberColumns::readTerms()
{
  if (m_termsRead)
    return;
  m_termsRead = true;
  std::vector<Term> terms;
  const auto close = [&] {
    if (terms.empty())
      return;
    const TermState state = termState(terms, m_at.asOf);
    const auto id = static_cast<std::uint32_t>(terms[0].member.value);
    if (state.active)
      m_paying.add(id);
    if (state.renewed)
      m_renewed.add(id);
    if (state.endsInDays)
      m_termEnds.emplace_back(terms[0].member, *state.endsInDays);
    terms.clear();
  };
  m_at.purchases.forEachTerm([&](const Term& term) {
    if (!terms.empty() && terms[0].member != term.member)
      close();
    terms.push_back(term);
  });
  close();
}

void NumberColumns::termEnds(Column& column, const std::string&, int)
{
  readTerms();
  for (const auto& [person, days] : m_termEnds)
    set(column, person, days);
}

const People& NumberColumns::paying()
{
  readTerms();
  return m_paying;
}

const People& NumberColumns::renewed()
{
  readTerms();
  return m_renewed;
}

} // namespace weilu
