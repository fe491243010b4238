// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/person_rows.h"

namespace weilu {

PersonRows::PersonRows(const Facts& everybody, MemberId person)
    : m_everybody(everybody)
    , m_person(person)
{
}

const MemberRecord& PersonRows::record()
{
  if (!m_record)
    m_record = at().members.record(m_person).value_or(MemberRecord());
  return *m_record;
}

const std::vector<Date>& PersonRows::activeDates()
{
  if (!m_dates) {
    m_dates.emplace();
    const auto span = at().history->span();
    const auto id = static_cast<std::uint32_t>(m_person.value);
    if (span) {
      at().history->forEachDay({span->from, std::min(span->to, at().asOf)},
                               [&](Date date, const People& active) {
                                 if (active.contains(id))
                                   m_dates->push_back(date);
                               });
    }
  }
  return *m_dates;
}

void PersonRows::readEvents(Date from)
{
  if (m_eventsFrom && *m_eventsFrom <= from)
    return;
  if (m_kinds.empty())
    m_kinds = at().activity.kinds();
  m_eventsFrom = from;
  m_events.clear();
  const Zone& zone = at().history->calendar().zone;
  at().activity.forEach(zone.moment(from), zone.moment(at().asOf.plus(1)), [&](const Event& event) {
    if (event.member == m_person)
      m_events.push_back({zone.dateOf(event.at), event.kind, event.count});
  });
}

std::uint32_t PersonRows::count(DateRange range, const std::function<bool(const ActivityKind&)>& wanted)
{
  readEvents(std::min(range.from, at().asOf));
  std::vector<KindId> kinds;
  for (const ActivityKind& kind : m_kinds) {
    if (wanted(kind))
      kinds.push_back(kind.id);
  }
  std::uint64_t sum = 0;
  for (const DatedCount& event : m_events) {
    const bool inRange = event.date >= range.from && event.date <= range.to;
    if (inRange && std::find(kinds.begin(), kinds.end(), event.kind) != kinds.end())
      sum += event.count;
  }
  return static_cast<std::uint32_t>(std::min<std::uint64_t>(sum, UINT32_MAX));
}

const std::vector<Purchase>& PersonRows::purchases()
{
  if (!m_purchases) {
    m_purchases.emplace();
    const Moment end = at().history->calendar().zone.moment(at().asOf.plus(1));
    for (Purchase& purchase : at().purchases.of(m_person)) {
      if (purchase.state == PurchaseState::Paid && purchase.at < end)
        m_purchases->push_back(std::move(purchase));
    }
  }
  return *m_purchases;
}

const std::vector<Term>& PersonRows::terms()
{
  if (!m_terms)
    m_terms = at().purchases.termsOf(m_person);
  return *m_terms;
}

const std::string& PersonRows::currency()
{
  if (!m_currency)
    m_currency = at().purchases.mainCurrency();
  return *m_currency;
}

RuleValue PersonRows::counter(const std::string& code)
{
  const auto [known, fresh] = m_counters.try_emplace(code);
  if (fresh) {
    if (const auto value = at().members.counter(m_person, code, at().asOf))
      known->second = *value;
  }
  return known->second;
}

} // namespace weilu
