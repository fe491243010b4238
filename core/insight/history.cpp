// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/history.h"

#include "core/base/in_two.h"
#include "core/insight/dated_people.h"
#include "core/insight/roster_columns.h"

#include <algorithm>
#include <limits>

namespace weilu {

namespace {

constexpr Date never = RosterColumns::never;
constexpr DateRange allDates{never, {std::numeric_limits<std::int32_t>::max()}};

using PersonDates = std::vector<std::pair<Date, std::uint32_t>>;

std::uint32_t numberOf(MemberId id) { return static_cast<std::uint32_t>(id.value); }

People setOf(const std::vector<std::uint32_t>& ids) { return {ids.size(), ids.data()}; }

/// Calls \p visit with a date and an id.
template<class Visit>
void forEachPerson(const DatedPeople& dated, DateRange range, const Visit& visit)
{
  std::vector<std::uint32_t> ids; // a plain list is faster to go through than a set
  dated.forEach(range, [&](Date date, const People& people) {
    ids.resize(people.cardinality());
    people.toUint32Array(ids.data());
    for (const std::uint32_t id : ids)
      visit(date, id);
  });
}

} // namespace

struct History::Data {
  Calendar calendar;
  People population;
  std::map<Role, People> byRole;
  DatedPeople active, firstActive, joined, left, born;
  People undated; ///< of joined, those whose join date is not known: they were first active on that date
  /// By id; never: not known. Shared with the histories of some of the people: it may know others, too.
  std::shared_ptr<const std::vector<Date>> birth;

  void take(const RosterColumns& roster, std::vector<Date> firstOf);
  void dateArrivals(const RosterColumns& roster, const std::vector<Date>& firstOf);
  void dateBirths(const RosterColumns& roster, const std::vector<Date>& firstOf);
  /// One more than the highest id.
  [[nodiscard]] std::size_t ids() const { return std::size_t{population.maximum()} + 1; }
};

History::History(std::unique_ptr<const Data> data)
    : m_data(std::move(data))
{
}

History::~History() = default;

/// When they came and went, and when each was seen first.
void History::Data::take(const RosterColumns& roster, std::vector<Date> firstOf)
{
  const auto highest = std::max_element(roster.ids.begin(), roster.ids.end());
  if (highest != roster.ids.end())
    firstOf.resize(std::max(firstOf.size(), std::size_t{*highest} + 1), never);
  inTwo([&](std::size_t half) {
    if (half == 1)
      return dateBirths(roster, firstOf);
    for (const auto& [role, ids] : roster.byRole)
      population |= byRole.emplace(role, setOf(ids)).first->second;
    dateArrivals(roster, firstOf);
  });
}

void History::Data::dateArrivals(const RosterColumns& roster, const std::vector<Date>& firstOf)
{
  PersonDates joins;
  joins.reserve(roster.ids.size());
  std::vector<std::uint32_t> firstSeen;
  for (std::size_t i = 0; i < roster.ids.size(); ++i) {
    const Date arrival = roster.arrival(i, firstOf);
    if (arrival == never)
      continue;
    joins.emplace_back(arrival, roster.ids[i]);
    if (roster.joined[i] == never)
      firstSeen.push_back(roster.ids[i]);
  }
  undated = setOf(firstSeen);
  joined = DatedPeople::ofPersons(joins, calendar.weekStart);
}

void History::Data::dateBirths(const RosterColumns& roster, const std::vector<Date>& firstOf)
{
  std::vector<Date> births = firstOf;
  PersonDates leaves, borns;
  borns.reserve(roster.ids.size());
  for (std::size_t i = 0; i < roster.ids.size(); ++i) {
    const std::uint32_t id = roster.ids[i];
    const Date came = roster.joined[i];
    if (came != never && (births[id] == never || came < births[id]))
      births[id] = came;
    if (births[id] != never)
      borns.emplace_back(births[id], id);
  }
  leaves.reserve(roster.left.size());
  for (const auto& [date, position] : roster.left)
    leaves.emplace_back(std::max(date, roster.arrival(position, firstOf)), roster.ids[position]);
  left = DatedPeople::ofPersons(leaves, calendar.weekStart);
  born = DatedPeople::ofPersons(borns, calendar.weekStart);
  birth = std::make_shared<const std::vector<Date>>(std::move(births));
}

/// Whether anybody was active whom the roster does not have.
bool History::hasOthers(const RosterColumns& roster, const ActiveDays& days)
{
  const auto known = std::count_if(roster.ids.begin(), roster.ids.end(), [&days](std::uint32_t id) {
    return id < days.firstOf.size() && days.firstOf[id] != never;
  });
  return days.first.everybody().cardinality() != static_cast<std::uint64_t>(known);
}

std::shared_ptr<const History> History::from(Calendar calendar, const RosterColumns& roster, ActiveDays days)
{
  auto data = std::make_unique<Data>();
  data->calendar = std::move(calendar);
  const bool others = hasOthers(roster, days);
  data->take(roster, std::move(days.firstOf));
  data->active = others ? days.active.among(data->population) : std::move(days.active);
  data->firstActive = others ? days.first.among(data->population) : std::move(days.first);
  return std::shared_ptr<const History>(new History(std::move(data)));
}

History::ActiveDays History::activeDaysOf(std::vector<std::pair<Date, People>> days, WeekStart weekStart)
{
  ActiveDays found{DatedPeople(std::move(days), weekStart), {}, {}};
  found.first = found.active.firsts();
  found.firstOf.resize(std::size_t{found.first.everybody().maximum()} + 1, never);
  forEachPerson(found.first, allDates, [&](Date date, std::uint32_t id) { found.firstOf[id] = date; });
  return found;
}

std::shared_ptr<const History> History::fromParts(Calendar calendar, HistoryParts parts)
{
  RosterColumns roster;
  for (const auto& person : parts.people)
    roster.add(
        {numberOf(person.id), person.joined.value_or(never), person.left.value_or(never), person.role});
  ActiveDays days = activeDaysOf(std::move(parts.days), calendar.weekStart);
  return from(std::move(calendar), roster, std::move(days));
}

std::shared_ptr<const History> History::among(const People& people) const
{
  auto data = std::make_unique<Data>();
  data->calendar = m_data->calendar;
  data->population = m_data->population & people;
  for (const auto& [role, members] : m_data->byRole) {
    if (People kept = members & people; !kept.isEmpty())
      data->byRole.emplace(role, std::move(kept));
  }
  data->active = m_data->active.among(people);
  data->firstActive = m_data->firstActive.among(people);
  data->joined = m_data->joined.among(people);
  data->left = m_data->left.among(people);
  data->born = m_data->born.among(people);
  data->undated = m_data->undated & people;
  data->birth = m_data->birth;
  return std::shared_ptr<const History>(new History(std::move(data)));
}

const Calendar& History::calendar() const { return m_data->calendar; }
const People& History::population() const { return m_data->population; }
const std::map<Role, People>& History::byRole() const { return m_data->byRole; }
People History::activeIn(DateRange range) const { return m_data->active.in(range); }
const People& History::activeOn(Date date) const { return m_data->active.on(date); }
std::optional<DateRange> History::span() const { return m_data->active.span(); }
People History::firstActiveIn(DateRange range) const { return m_data->firstActive.in(range); }
People History::everActiveBy(Date date) const { return m_data->firstActive.until(date); }
People History::joinedIn(DateRange range) const { return m_data->joined.in(range); }
People History::leftIn(DateRange range) const { return m_data->left.in(range); }
People History::bornIn(DateRange range) const { return m_data->born.in(range); }

void History::forEachDay(DateRange range, const std::function<void(Date, const People&)>& visit) const
{
  m_data->active.forEach(range, visit);
}

void History::forEachFirstDay(Date until, const std::function<void(Date, const People&)>& visit) const
{
  m_data->firstActive.forEach({never, until}, visit);
}

People History::rosterOn(Date date) const
{
  // Who never joined was always there.
  return m_data->population - m_data->joined.after(date) - m_data->left.until(date);
}

std::uint64_t History::rosterSize(Date date) const
{
  // Nobody leaves before they came, and who never joined was always there.
  const std::uint64_t later = m_data->joined.countUntil(allDates.to) - m_data->joined.countUntil(date);
  return m_data->population.cardinality() - later - m_data->left.countUntil(date);
}

std::optional<Date> History::firstBirth() const
{
  const auto span = m_data->born.span();
  return span ? std::optional(span->from) : std::nullopt;
}

std::optional<Date> History::birth(MemberId person) const
{
  const auto id = numberOf(person);
  if (!m_data->population.contains(id) || (*m_data->birth)[id] == never)
    return {};
  return (*m_data->birth)[id];
}

std::vector<std::int32_t> History::lastActive(Date asOf) const
{
  std::vector<std::int32_t> last(m_data->ids(), never.days);
  forEachPerson(m_data->active, {never, asOf}, [&](Date date, std::uint32_t id) { last[id] = date.days; });
  return last;
}

std::vector<std::uint16_t> History::activeDays(DateRange range) const
{
  std::vector<std::uint16_t> days(m_data->ids());
  forEachPerson(m_data->active, range, [&](Date, std::uint32_t id) { ++days[id]; });
  return days;
}

std::vector<Rostered> History::roster() const
{
  std::vector<Rostered> roster(m_data->ids(), {0, never, never, Role::Member}); // index = id, at first
  for (const auto& [role, people] : m_data->byRole) {
    for (const std::uint32_t id : people)
      roster[id].role = role;
  }
  forEachPerson(m_data->joined, allDates, [&](Date date, std::uint32_t id) { roster[id].joined = date; });
  forEachPerson(m_data->left, allDates, [&](Date date, std::uint32_t id) { roster[id].left = date; });
  for (const std::uint32_t id : m_data->undated)
    roster[id].joined = never;
  std::size_t size = 0;
  for (const std::uint32_t id : m_data->population) { // ascending, so nobody's place is taken too early
    roster[size] = roster[id];
    roster[size++].id = id;
  }
  roster.resize(size);
  return roster;
}

} // namespace weilu
