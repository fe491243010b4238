// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/funnel_steps.h"

#include <algorithm>
#include <map>

namespace weilu {

namespace {

using Facts = std::vector<FunnelFacts::Fact>;
using What = FunnelStep::What;

std::uint32_t bit(What what) { return 1U << static_cast<unsigned>(what); }
std::uint32_t numberOf(MemberId id) { return static_cast<std::uint32_t>(id.value); }

void addJoins(const MemberStore& members, Facts& facts)
{
  for (const MemberStore::Tenure& tenure : members.tenures()) {
    if (tenure.joinedAt)
      facts.push_back({numberOf(tenure.id), bit(What::Joined), *tenure.joinedAt});
  }
}

void addConversions(const MemberStore& members, const PurchaseStore& purchases, const Zone& zone,
                    Facts& facts)
{
  auto undated = members.withStanding(Standing::Member);
  for (const MemberStore::Conversion& conversion : members.conversions()) {
    facts.push_back({numberOf(conversion.id), bit(What::Member), conversion.at});
    undated.remove(numberOf(conversion.id));
  }
  std::map<std::uint32_t, Date> firstTerm;
  purchases.forEachTerm([&](const Term& term) {
    const auto id = numberOf(term.member);
    if (!term.starts || !undated.contains(id))
      return;
    const auto [at, fresh] = firstTerm.emplace(id, *term.starts);
    if (!fresh)
      at->second = std::min(at->second, *term.starts);
  });
  for (const auto& [id, date] : firstTerm)
    facts.push_back({id, bit(What::Member), zone.moment(date)});
}

/// Each order at the moment of its first line.
void addOrders(const PurchaseStore& purchases, Facts& facts)
{
  Facts orders;
  std::string reference;
  constexpr std::int64_t far = std::int64_t{1} << 60;
  purchases.forEachPaid({-far}, {far}, [&](const PurchaseStore::Paid& paid) {
    const auto id = numberOf(paid.member);
    const bool same =
        !orders.empty() && orders.back().person == id && !reference.empty() && reference == paid.reference;
    if (same)
      orders.back().at = std::min(orders.back().at, paid.at);
    else
      orders.push_back({id, bit(What::Purchase), paid.at});
    reference = paid.reference;
  });
  std::sort(orders.begin(), orders.end(), [](const auto& a, const auto& b) {
    return std::pair(a.person, a.at) < std::pair(b.person, b.at);
  });
  for (std::size_t i = 1; i < orders.size(); ++i) {
    if (orders[i].person == orders[i - 1].person)
      orders[i].what |= bit(What::Repeat);
  }
  facts.insert(facts.end(), orders.begin(), orders.end());
}

} // namespace

FunnelFacts FunnelFacts::load(const MemberStore& members, const PurchaseStore& purchases, const Zone& zone,
                              const Control& control)
{
  FunnelFacts facts;
  control.checkpoint(Phase::Reading, 0, 0);
  addJoins(members, facts.m_facts);
  control.checkpoint(Phase::Reading, 0, 0);
  addConversions(members, purchases, zone, facts.m_facts);
  control.checkpoint(Phase::Reading, 0, 0);
  addOrders(purchases, facts.m_facts);
  std::sort(facts.m_facts.begin(), facts.m_facts.end(), [](const Fact& a, const Fact& b) {
    return std::pair(a.person, a.at) < std::pair(b.person, b.at);
  });
  return facts;
}

} // namespace weilu
