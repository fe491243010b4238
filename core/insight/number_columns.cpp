// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/number_columns.h"

#include "core/insight/fact_rules.h"
#include "core/insight/streaks.h"
#include "core/rules/field.h"

#include <limits>

namespace weilu {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

} // namespace

NumberColumns::NumberColumns(FactsAt at, Control control)
    : m_at(std::move(at))
    , m_control(std::move(control))
    , m_population(m_at.history->rosterOn(m_at.asOf))
    , m_ids(m_population.cardinality())
{
  m_population.toUint32Array(m_ids.data());
}

NumberColumns::Build NumberColumns::buildOf(std::string_view field)
{
  static const std::map<std::string_view, Build> builds = {
      {"active_days", &NumberColumns::activeDays},
      {"weeks_active", &NumberColumns::weeksActive},
      {"last_active_days", &NumberColumns::lastActiveDays},
      {"first_active_days", &NumberColumns::firstActiveDays},
      {"longest_streak", &NumberColumns::longestRun},
      {"alive_probability", &NumberColumns::aliveProbability},
      {"contributions", &NumberColumns::contributed},
      {"events.", &NumberColumns::events},
      {"tenure_days", &NumberColumns::tenure},
      {"joined", &NumberColumns::joined},
      {"left", &NumberColumns::left},
      {"birthday_in_days", &NumberColumns::birthday},
      {"counter:", &NumberColumns::counter},
      {"purchases_count", &NumberColumns::purchases},
      {"purchases_amount", &NumberColumns::amount},
      {"last_purchase_days", &NumberColumns::lastPurchase},
      {"rfm_r", &NumberColumns::recency},
      {"rfm_f", &NumberColumns::frequency},
      {"rfm_m", &NumberColumns::monetary},
      {"term_ends_in_days", &NumberColumns::termEnds},
      {"points", &NumberColumns::points},
      {"points_earned", &NumberColumns::pointsEarned},
  };
  const auto found = builds.find(field);
  return found == builds.end() ? nullptr : found->second;
}

const NumberColumns::Column& NumberColumns::column(const std::string& field, int window)
{
  const auto known = m_columns.find({field, window});
  if (known != m_columns.end())
    return known->second;
  m_control.checkpoint(Phase::Layering, m_columns.size(), 0);
  const auto cut = field.find_first_of(":.");
  const std::size_t length = cut == std::string::npos ? field.size() : cut + 1;
  const Build build = buildOf(std::string_view(field).substr(0, length));
  if (!build)
    throw Failure("no numbers for the field " + field);
  const Field* known_field = fieldNamed(field);
  Column values(m_ids.empty() ? 0 : m_ids.back() + 1, known_field && known_field->mayBeUnset ? unknown : 0.0);
  (this->*build)(values, field.substr(length), window);
  return m_columns.emplace(std::pair(field, window), std::move(values)).first->second;
}

void NumberColumns::set(Column& column, MemberId person, double value) const
{
  if (static_cast<std::size_t>(person.value) < column.size())
    column[static_cast<std::size_t>(person.value)] = value;
}

std::pair<Moment, Moment> NumberColumns::moments(int window) const
{
  const Zone& zone = m_at.history->calendar().zone;
  return {zone.moment(m_at.asOf.plus(1 - window)), zone.moment(m_at.asOf.plus(1))};
}

std::vector<std::uint32_t> NumberColumns::counts(int window, const std::vector<KindId>& kinds) const
{
  if (kinds.empty())
    return {}; // to the store an empty list means any kind
  const auto [from, to] = moments(window);
  return m_at.across->counts(m_at.activity, from, to, kinds);
}

const std::vector<std::uint32_t>& NumberColumns::contributions(int window)
{
  const auto known = m_contributions.find(window);
  if (known != m_contributions.end())
    return known->second;
  std::vector<KindId> kinds;
  for (const ActivityKind& kind : m_at.activity.kinds()) {
    if (kind.isContribution)
      kinds.push_back(kind.id);
  }
  return m_contributions.emplace(window, counts(window, kinds)).first->second;
}

const Concentration& NumberColumns::concentrationOver(int window)
{
  const auto known = m_concentrations.find(window);
  if (known != m_concentrations.end())
    return known->second;
  return m_concentrations.emplace(window, concentration(m_population, contributions(window))).first->second;
}

void NumberColumns::activeDays(Column& column, const std::string&, int window)
{
  const auto days = m_at.history->activeDays(lastDays(m_at.asOf, window));
  std::copy_n(days.begin(), std::min(days.size(), column.size()), column.begin());
}

void NumberColumns::weeksActive(Column& column, const std::string&, int window)
{
  std::vector<std::uint32_t> ids;
  for (int back = 0; back < window; ++back) {
    const People active = m_at.history->activeIn(lastWeek(m_at.asOf, back));
    ids.resize(active.cardinality());
    active.toUint32Array(ids.data());
    for (const std::uint32_t id : ids) {
      if (id < column.size())
        ++column[id];
    }
  }
}

void NumberColumns::lastActiveDays(Column& column, const std::string&, int)
{
  const auto last = m_at.history->lastActive(m_at.asOf);
  for (std::size_t id = 0; id < std::min(last.size(), column.size()); ++id) {
    if (last[id] != INT32_MIN)
      column[id] = m_at.asOf.days - last[id];
  }
}

void NumberColumns::firstActiveDays(Column& column, const std::string&, int)
{
  m_at.history->forEachFirstDay(m_at.asOf, [&](Date date, const People& people) {
    for (const std::uint32_t id : people) {
      if (id < column.size())
        column[id] = m_at.asOf.since(date);
    }
  });
}

void NumberColumns::longestRun(Column& column, const std::string&, int)
{
  const auto longest = longestStreaks(*m_at.history, m_at.asOf);
  std::copy_n(longest.begin(), std::min(longest.size(), column.size()), column.begin());
}

const Alive& NumberColumns::alive()
{
  if (!m_alive)
    m_alive = estimateAlive(AliveModel::MbgNbd, aliveFromActivity(*m_at.history, m_at.asOf, AliveUnit::Week),
                            m_control);
  return *m_alive;
}

void NumberColumns::aliveProbability(Column& column, const std::string&, int)
{
  const Alive& known = alive();
  for (std::size_t i = 0; i < known.probability.size(); ++i)
    set(column, {known.people.ids[i]}, percent(known.probability[i]));
}

void NumberColumns::contributed(Column& column, const std::string&, int window)
{
  const auto& counted = contributions(window);
  std::copy_n(counted.begin(), std::min(counted.size(), column.size()), column.begin());
}

void NumberColumns::events(Column& column, const std::string& suffix, int window)
{
  std::vector<KindId> kinds;
  for (const ActivityKind& kind : m_at.activity.kinds()) {
    if (kind.code == suffix)
      kinds.push_back(kind.id);
  }
  const auto counted = counts(window, kinds);
  std::copy_n(counted.begin(), std::min(counted.size(), column.size()), column.begin());
}

void NumberColumns::tenure(Column& column, const std::string&, int)
{
  for (const std::uint32_t id : m_ids) {
    if (const auto birth = m_at.history->birth(MemberId{id}))
      column[id] = m_at.asOf.since(*birth);
  }
}

void NumberColumns::joined(Column& column, const std::string&, int)
{
  const Zone& zone = m_at.history->calendar().zone;
  for (const auto& tenure : m_at.members.tenures()) {
    if (tenure.joinedAt)
      set(column, tenure.id, zone.dateOf(*tenure.joinedAt).days);
  }
}

void NumberColumns::left(Column& column, const std::string&, int)
{
  const Zone& zone = m_at.history->calendar().zone;
  for (const auto& tenure : m_at.members.tenures()) {
    if (tenure.leftAt)
      set(column, tenure.id, zone.dateOf(*tenure.leftAt).days);
  }
}

void NumberColumns::birthday(Column& column, const std::string&, int)
{
  m_at.members.forEachText(MemberStore::TextColumn::Birthday,
                           [&](MemberId person, std::string_view birthday) {
                             if (const auto days = daysToBirthday(birthday, m_at.asOf))
                               set(column, person, *days);
                           });
}

void NumberColumns::counter(Column& column, const std::string& suffix, int)
{
  m_at.members.forEachCounter(suffix, m_at.asOf,
                              [&](MemberId person, double value) { set(column, person, value); });
}

void NumberColumns::points(Column& column, const std::string&, int)
{
  const auto balances = m_at.ledger.balances ? m_at.ledger.balances(m_at.asOf) : std::vector<std::int64_t>();
  std::copy_n(balances.begin(), std::min(balances.size(), column.size()), column.begin());
}

void NumberColumns::pointsEarned(Column& column, const std::string&, int window)
{
  const DateRange dates = lastDays(m_at.asOf, window);
  const auto earned = m_at.ledger.earned ? m_at.ledger.earned(dates) : std::vector<std::int64_t>();
  std::copy_n(earned.begin(), std::min(earned.size(), column.size()), column.begin());
}

} // namespace weilu
