// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/recognition.h"

#include "core/insight/periods.h"
#include "core/insight/person_facts.h"
#include "core/insight/streaks.h"

#include <algorithm>

namespace weilu {

namespace {

constexpr int leapMonth = 2, leapDay = 29;
constexpr int mostYears = 100;
constexpr int worthAList = 2; ///< in a row

std::vector<std::uint32_t> idsOf(const People& people)
{
  std::vector<std::uint32_t> ids(people.cardinality());
  people.toUint32Array(ids.data());
  return ids;
}

/// The dates of \p year on which somebody joined whose anniversary is on \p date.
DateRange joinDates(Date date, int year)
{
  const YearMonthDay day = ymd(date);
  const auto same = Date::of(year, day.month, day.day);
  if (!same) // 29 February of a year without
    return {Date{1}, Date{0}};
  const bool beforeLeap = day.month == leapMonth && day.day == leapDay - 1;
  const bool alsoLeap =
      beforeLeap && Date::of(year, leapMonth, leapDay) && !Date::of(day.year, leapMonth, leapDay);
  return {*same, alsoLeap ? same->plus(1) : *same};
}

/// Calls \p visit with everybody who has an anniversary on a date of \p range.
template<class Visit>
void forEachAnniversary(const History& history, DateRange range, const Visit& visit)
{
  const People roster = history.rosterOn(range.to);
  for (Date date = range.from; date <= range.to; date = date.plus(1)) {
    for (int years = mostYears; years >= 1; --years) {
      const DateRange joined = joinDates(date, ymd(date).year - years);
      if (joined.from > joined.to)
        continue;
      const People people = history.joinedIn(joined) & roster;
      if (!people.isEmpty())
        visit(date, years, people);
    }
  }
}

std::vector<Ranked> longest(const PeopleByLength& streaks, std::size_t most)
{
  std::vector<Ranked> list;
  for (const auto& [length, people] : streaks) {
    for (const std::uint32_t id : idsOf(people)) {
      if (length >= worthAList && list.size() < most)
        list.push_back({{id}, length});
    }
  }
  return list;
}

std::vector<KindId> kindsWhere(const ActivityStore& activity,
                               const std::function<bool(const ActivityKind&)>& wanted)
{
  std::vector<KindId> kinds;
  for (const ActivityKind& kind : activity.kinds()) {
    if (wanted(kind))
      kinds.push_back(kind.id);
  }
  return kinds;
}

std::vector<std::uint32_t> countsIn(const Facts& facts, DateRange range, const std::vector<KindId>& kinds)
{
  if (kinds.empty())
    return {}; // to the store an empty list means any kind
  const Zone& zone = facts.at().history->calendar().zone;
  return facts.at().activity.countsByPerson(zone.moment(range.from), zone.moment(range.to.plus(1)), kinds);
}

/// Whoever did most, all of them when several did.
People mostActive(const Facts& facts, const BadgeTop& top)
{
  const Calendar& calendar = facts.at().history->calendar();
  const DateRange range =
      periodBefore(calendar, top.period, calendar.periodStart(top.period, facts.at().asOf));
  const auto counts = countsIn(facts, range, kindsWhere(facts.at().activity, [&](const ActivityKind& kind) {
                                 return std::ranges::find(top.kinds, kind.code) != top.kinds.end();
                               }));
  People people;
  std::uint32_t highest = 1;
  for (const std::uint32_t id : idsOf(facts.population())) {
    const std::uint32_t count = id < counts.size() ? counts[id] : 0;
    if (count > highest)
      people = {};
    if (count >= highest)
      people.add(id);
    highest = std::max(highest, count);
  }
  return people;
}

} // namespace

People peopleOf(std::span<const Ranked> list)
{
  People people;
  for (const Ranked& one : list)
    people.add(static_cast<std::uint32_t>(one.person.value));
  return people;
}

std::vector<Anniversary> anniversaries(const History& history, DateRange range)
{
  std::vector<Anniversary> list;
  forEachAnniversary(history, range, [&list](Date date, int years, const People& people) {
    for (const std::uint32_t id : idsOf(people))
      list.push_back({{id}, date, years});
  });
  return list;
}

People anniversaryPeople(const History& history, DateRange range)
{
  People all;
  forEachAnniversary(history, range, [&all](Date, int, const People& people) { all |= people; });
  return all;
}

People streakReached(const History& history, Date asOf)
{
  People reached;
  for (const auto& [length, people] : currentStreaks(history, Period::Day, asOf)) {
    if (std::ranges::find(streakMilestones, length) != streakMilestones.end())
      reached |= people;
  }
  return reached & history.activeOn(asOf);
}

std::vector<Ranked> topContributors(const Facts& facts, DateRange range, std::size_t most)
{
  const auto counts =
      countsIn(facts, range,
               kindsWhere(facts.at().activity, [](const ActivityKind& kind) { return kind.isContribution; }));
  std::vector<Ranked> list;
  for (const std::uint32_t id : idsOf(facts.population())) {
    if (id < counts.size() && counts[id] > 0)
      list.push_back({{id}, counts[id]});
  }
  const auto end = list.begin() + static_cast<std::ptrdiff_t>(std::min(most, list.size()));
  std::partial_sort(list.begin(), end, list.end(), [](const Ranked& a, const Ranked& b) {
    return a.value != b.value ? a.value > b.value : a.person < b.person;
  });
  list.erase(end, list.end());
  return list;
}

std::vector<BadgeHolders> badgeHolders(const Facts& facts, std::span<const GivenBadge> given)
{
  std::vector<BadgeHolders> all;
  for (const Badge& badge : shippedBadges()) {
    const People computed = badge.top ? mostActive(facts, *badge.top) : evaluate(badge.rule, facts);
    all.push_back({badge, computed, {}});
  }
  const auto shipped = static_cast<std::ptrdiff_t>(all.size());
  for (const GivenBadge& one : given) {
    auto holders = std::ranges::find(all, one.badge, [](const BadgeHolders& of) { return of.badge.code; });
    if (holders == all.end())
      holders =
          all.insert(all.end(), BadgeHolders{Badge{one.badge, one.badge, one.badge, "gift", {}, {}}, {}, {}});
    holders->byHand.add(static_cast<std::uint32_t>(one.member.value));
    holders->people.add(static_cast<std::uint32_t>(one.member.value));
  }
  std::ranges::sort(all.begin() + shipped, all.end(), {},
                    [](const BadgeHolders& of) { return of.badge.code; });
  return all;
}

std::vector<Badge> badgesOf(const Facts& facts, std::span<const GivenBadge> given, MemberId person)
{
  const PersonFacts own(facts, person);
  const auto byHand = [&given](const std::string& code) {
    return std::ranges::any_of(given, [&code](const GivenBadge& one) { return one.badge == code; });
  };
  std::vector<Badge> badges;
  for (const Badge& badge : shippedBadges()) {
    const bool earned = badge.top
                            ? mostActive(facts, *badge.top).contains(static_cast<std::uint32_t>(person.value))
                            : !evaluate(badge.rule, own).isEmpty();
    if (earned || byHand(badge.code))
      badges.push_back(badge);
  }
  for (const GivenBadge& one : given) {
    if (std::ranges::find(badges, one.badge, &Badge::code) == badges.end())
      badges.push_back({one.badge, one.badge, one.badge, "gift", {}, {}});
  }
  return badges;
}

Recognition recognition(const Facts& facts, Period period, std::span<const GivenBadge> given,
                        std::size_t most, const Control& control)
{
  const History& history = *facts.at().history;
  Recognition result;
  result.asOf = facts.at().asOf;
  result.period = period;
  result.range = periodAt(history.calendar(), period, result.asOf, result.asOf).dates;
  result.contributors = topContributors(facts, result.range, most);
  control.checkpoint(Phase::Reading, 0, 0);
  result.dayStreaks = longest(currentStreaks(history, Period::Day, result.asOf), most);
  result.weekStreaks = longest(currentStreaks(history, Period::Week, result.asOf), most);
  control.checkpoint(Phase::Reading, 0, 0);
  const Date start = history.calendar().periodStart(period, result.asOf);
  result.anniversaries =
      anniversaries(history, {start, history.calendar().periodAfter(period, start).plus(-1)});
  result.badges = badgeHolders(facts, given);
  return result;
}

} // namespace weilu
