// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/alive.h"

#include <limits>

namespace weilu {

namespace {

constexpr Moment farPast{INT64_MIN};
constexpr Date never{std::numeric_limits<std::int32_t>::min()};

/// Counts the periods in which people came, told in the order of dates.
class Periods {
public:
  Periods(const People& people, Date asOf, AliveUnit unit)
      : m_people(people)
      , m_asOf(asOf)
      , m_days(daysOf(unit))
      , m_of(people.isEmpty() ? 0 : std::size_t{people.maximum()} + 1)
  {
  }

  void came(std::uint32_t id, Date date)
  {
    if (id >= m_of.size())
      return;
    const int back = m_asOf.since(date) / m_days;
    Of& of = m_of[id];
    if (of.periods == 0)
      of.first = back;
    else if (of.last == back)
      return;
    of.last = back;
    ++of.periods;
  }

  [[nodiscard]] AlivePeople people() const
  {
    AlivePeople found;
    for (const std::uint32_t id : m_people) {
      const Of& of = m_of[id];
      if (of.periods == 0)
        continue;
      found.ids.push_back(id);
      found.rows.push_back({static_cast<double>(of.periods - 1), static_cast<double>(of.first - of.last),
                            static_cast<double>(of.first)});
    }
    return found;
  }

private:
  struct Of {
    int periods = 0, first = 0, last = 0; ///< first and last: periods before the as-of date's
  };
  const People& m_people;
  Date m_asOf;
  int m_days;
  std::vector<Of> m_of; ///< by id
};

std::size_t barOf(double risk)
{
  const int bar = static_cast<int>(risk * riskBars / riskMost);
  return static_cast<std::size_t>(std::clamp(bar, 0, riskBars - 1));
}

/// People before anything is fitted.
Alive watched(AliveModel model, AlivePeople people)
{
  Alive alive;
  alive.people = std::move(people);
  alive.fit.model = model;
  const std::vector<AliveRow>& rows = alive.people.rows;
  alive.cameBack =
      std::count_if(rows.begin(), rows.end(), [](const AliveRow& row) { return row.repeats > 0; });
  return alive;
}

/// By the fit, when it converged; people of one group have the same.
void addProbability(Alive& alive, const AliveGroups& groups)
{
  if (!alive.fit.converged)
    return;
  std::vector<double> ofGroup;
  ofGroup.reserve(groups.rows.size());
  for (const AliveRow& row : groups.rows)
    ofGroup.push_back(aliveProbability(alive.fit.model, alive.fit.params, row));
  alive.probability.reserve(alive.people.rows.size());
  for (const std::uint32_t group : groups.groupOf)
    alive.probability.push_back(ofGroup[group]);
}

} // namespace

std::string_view code(AliveUnit unit) { return unit == AliveUnit::Week ? "week" : "day"; }

Result<AliveUnit> aliveUnitNamed(std::string_view code)
{
  if (code == "week")
    return AliveUnit::Week;
  if (code == "day")
    return AliveUnit::Day;
  return refuse(RefusalCode::BadValue,
                {{"what", "unit"}, {"found", std::string(code)}, {"expected", "week, day"}});
}

int daysOf(AliveUnit unit) { return unit == AliveUnit::Week ? 7 : 1; }

AlivePeople aliveFromActivity(const History& history, Date asOf, AliveUnit unit)
{
  const People roster = history.rosterOn(asOf);
  Periods periods(roster, asOf, unit);
  history.forEachDay({never, asOf}, [&](Date date, const People& people) {
    for (const std::uint32_t id : people)
      periods.came(id, date);
  });
  return periods.people();
}

std::optional<AliveRow> aliveRow(std::span<const Date> activeDates, Date asOf, AliveUnit unit)
{
  People one;
  one.add(0);
  Periods periods(one, asOf, unit);
  for (const Date date : activeDates)
    periods.came(0, date);
  const AlivePeople people = periods.people();
  return people.rows.empty() ? std::nullopt : std::optional(people.rows.front());
}

AlivePeople aliveFromPurchases(const PurchaseStore& purchases, const History& history, Date asOf,
                               AliveUnit unit)
{
  const Zone& zone = history.calendar().zone;
  std::vector<std::pair<Date, std::uint32_t>> orders;
  purchases.forEachPaid(farPast, zone.moment(asOf.plus(1)), [&](const PurchaseStore::Paid& paid) {
    orders.emplace_back(zone.dateOf(paid.at), static_cast<std::uint32_t>(paid.member.value));
  });
  std::sort(orders.begin(), orders.end());
  const People roster = history.rosterOn(asOf);
  Periods periods(roster, asOf, unit);
  for (const auto& [date, id] : orders)
    periods.came(id, date);
  return periods.people();
}

Alive estimateAlive(AliveModel model, AlivePeople people, const Control& control)
{
  Alive alive = watched(model, std::move(people));
  if (!alive.enough())
    return alive;
  const AliveGroups groups = aliveGroups(alive.people.rows);
  alive.fit = fitAlive(model, groups, control);
  addProbability(alive, groups);
  return alive;
}

Alive aliveBy(const AliveFit& fit, AlivePeople people)
{
  Alive alive = watched(fit.model, std::move(people));
  if (!alive.enough())
    return alive;
  alive.fit = fit;
  addProbability(alive, aliveGroups(alive.people.rows));
  return alive;
}

double riskOf(double probability) { return riskMost * (1 - probability); }

People peopleAtRisk(const Alive& alive, double from, double to)
{
  std::vector<std::uint32_t> found;
  for (std::size_t i = 0; i < alive.probability.size(); ++i) {
    const double risk = riskOf(alive.probability[i]);
    if (risk >= from && (risk < to || to >= riskMost))
      found.push_back(alive.people.ids[i]);
  }
  People people;
  people.addMany(found.size(), found.data());
  return people;
}

std::array<std::int64_t, riskBars> riskHistogram(const Alive& alive)
{
  std::array<std::int64_t, riskBars> bars{};
  for (const double probability : alive.probability)
    ++bars[barOf(riskOf(probability))];
  return bars;
}

} // namespace weilu
