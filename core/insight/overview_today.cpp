// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/overview_today.h"

#include "core/insight/recognition.h"

#include <algorithm>

namespace weilu {

namespace {

constexpr int week = 7;
constexpr int halfYear = 182;
constexpr std::size_t named = 3;
constexpr std::size_t looked = 500; // of a roster that came in as a whole not everybody is read

std::vector<MemberId> newestIds(const People& people)
{
  std::vector<MemberId> ids;
  const std::uint64_t size = people.cardinality();
  const std::uint64_t from = size > looked ? size - looked : 0;
  for (std::uint64_t rank = from; rank < size; ++rank) {
    std::uint32_t id = 0;
    people.select(static_cast<std::uint32_t>(rank), &id);
    ids.push_back({id});
  }
  return ids;
}

std::vector<Member> newestOf(const People& people, const ReadMembers& members, std::size_t most)
{
  std::vector<Member> found = members(newestIds(people));
  std::stable_sort(found.begin(), found.end(), [](const Member& a, const Member& b) {
    return a.joinedAt.value_or(Moment{}) > b.joinedAt.value_or(Moment{});
  });
  found.resize(std::min(found.size(), most));
  return found;
}

std::vector<Member> busiestOf(const People& people, const std::vector<std::uint16_t>& days,
                              const ReadMembers& members)
{
  std::vector<std::uint32_t> ids(people.cardinality());
  people.toUint32Array(ids.data());
  const auto daysOf = [&](std::uint32_t id) { return id < days.size() ? days[id] : 0; };
  const auto end = ids.begin() + static_cast<std::ptrdiff_t>(std::min(named, ids.size()));
  std::partial_sort(ids.begin(), end, ids.end(),
                    [&](auto a, auto b) { return daysOf(a) != daysOf(b) ? daysOf(a) > daysOf(b) : a < b; });
  std::vector<MemberId> first;
  for (auto id = ids.begin(); id != end; ++id)
    first.push_back({*id});
  return members(first);
}

} // namespace

std::string_view code(TodayKey key)
{
  switch (key) {
  case TodayKey::Welcome:
    return "welcome";
  case TodayKey::JustSilent:
    return "just_silent";
  case TodayKey::SoonSilent:
    return "soon_silent";
  case TodayKey::CameBack:
    return "came_back";
  case TodayKey::TermEnds:
    return "term_ends";
  case TodayKey::Anniversary:
    return "anniversary";
  case TodayKey::Streak:
    return "streak";
  }
  return {};
}

People todayPeople(const History& history, TodayKey key, const TodayView& view)
{
  const auto& [asOf, silentAfter, ending] = view;
  const People roster = history.rosterOn(asOf);
  const Date first = asOf.plus(1 - silentAfter); // of the days that count against silence
  switch (key) {
  case TodayKey::Welcome:
    return history.joinedIn({asOf.plus(1 - week), asOf}) & roster;
  case TodayKey::JustSilent:
    return (history.activeIn({first.plus(-week), first.plus(-1)}) & roster) - history.activeIn({first, asOf});
  case TodayKey::SoonSilent: {
    const Date last = std::min(first.plus(week - 1), asOf.plus(-1));
    return (history.activeIn({first, last}) & roster) - history.activeIn({last.plus(1), asOf});
  }
  case TodayKey::CameBack: {
    const Date back = asOf.plus(1 - week);
    return (history.activeIn({back, asOf}) & history.everActiveBy(back.plus(-1)) & roster) -
           history.activeIn({back.plus(-silentAfter), back.plus(-1)});
  }
  case TodayKey::TermEnds:
    return ending & roster;
  case TodayKey::Anniversary:
    return anniversaryPeople(history, {asOf, asOf});
  case TodayKey::Streak:
    return streakReached(history, asOf);
  }
  return {};
}

std::vector<TodayRow> todayRows(const History& history, const ReadMembers& members, const TodayView& view)
{
  const std::vector<std::uint16_t> days = history.activeDays({view.asOf.plus(1 - halfYear), view.asOf});
  std::vector<TodayRow> rows;
  for (const TodayKey key : todayKeys) {
    const People people = todayPeople(history, key, view);
    rows.push_back(
        {key, static_cast<std::int64_t>(people.cardinality()),
         key == TodayKey::Welcome ? newestOf(people, members, named) : busiestOf(people, days, members)});
  }
  return rows;
}

std::vector<TodayTask> todayTasks(const std::vector<DueTask>& tasks, const ReadMembers& members)
{
  std::vector<TodayTask> rows;
  for (const DueTask& task : tasks)
    rows.push_back({task, newestOf(task.people, members, named)});
  return rows;
}

std::vector<Member> newestMembers(const History& history, const ReadMembers& members, Date asOf,
                                  std::size_t most)
{
  return newestOf(history.joinedIn({asOf.plus(1 - 30), asOf}) & history.rosterOn(asOf), members, most);
}

} // namespace weilu
