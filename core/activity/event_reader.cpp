// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/event_reader.h"

#include <algorithm>
#include <limits>

namespace weilu {

namespace {

constexpr std::int64_t secondsPerDay = 86'400;

/// The UTC day of a moment, as far as days reach.
std::int32_t dayOf(std::int64_t seconds)
{
  const auto day = seconds / secondsPerDay - (seconds % secondsPerDay < 0 ? 1 : 0);
  // Half of the range leaves room for neighbouring days.
  constexpr std::int64_t far = std::numeric_limits<std::int32_t>::max() / 2;
  return static_cast<std::int32_t>(std::clamp(day, -far, far));
}

template<class Id>
bool among(const std::vector<Id>& ids, std::uint32_t id)
{
  return ids.empty() || std::find(ids.begin(), ids.end(), Id{id}) != ids.end();
}

bool isChosen(const EventChoice& choice, const EventShape& shape)
{
  return among(choice.kinds, shape.kind()) && among(choice.spaces, shape.space());
}

Event eventOf(std::int32_t day, const BlockEntry& entry, const EventShape& shape)
{
  return {{entry.member}, {day * secondsPerDay + entry.second}, {shape.kind()}, {shape.space()}, shape.count};
}

/// Answers whether one person is active on the dates of a day, asked for in order of days.
class PersonDays {
public:
  PersonDays(const ActiveDayStore& days, MemberId member, const Zone& zone)
      : m_days(days)
      , m_member(static_cast<std::uint32_t>(member.value))
      , m_zone(zone)
  {
  }

  bool activeOn(std::int32_t utcDay)
  {
    const auto dates = LocalDates(m_zone, utcDay).range();
    for (auto date = dates.to; date >= dates.from; date = date.plus(-1)) {
      // A date is asked for by both days it shares.
      if (date != m_last) {
        m_last = date;
        m_answer = m_days.on(date).contains(m_member);
      }
      if (m_answer)
        return true;
    }
    return false;
  }

private:
  const ActiveDayStore& m_days;
  std::uint32_t m_member;
  const Zone& m_zone;
  Date m_last{std::numeric_limits<std::int32_t>::min()};
  bool m_answer = false;
};

/// Appends a person's events of a day before \p before, newest first, until there are \p limit.
void appendNewest(const EventBlock& block, std::int32_t day, MemberId member, std::int64_t before,
                  std::size_t limit, std::vector<Event>& events)
{
  const auto range = std::equal_range(
      block.entries.begin(), block.entries.end(), BlockEntry{static_cast<std::uint32_t>(member.value), 0, 0},
      [](const BlockEntry& a, const BlockEntry& b) { return a.member < b.member; });
  for (auto at = range.second; at != range.first && events.size() < limit;) {
    --at;
    const auto event = eventOf(day, *at, block.shapeOf(*at));
    if (event.at.seconds < before && block.stands(static_cast<std::size_t>(at - block.entries.begin())))
      events.push_back(event);
  }
}

} // namespace

EventReader::EventReader(Database& db)
    : m_blocks(db)
    , m_days(db)
{
}

/// Visits the chosen events with day, entry and shape, day by day, within a day by person.
template<class Visit>
void EventReader::scan(const EventChoice& choice, Visit&& visit) const
{
  if (choice.from >= choice.to)
    return;
  const auto firstDay = dayOf(choice.from.seconds);
  const auto lastDay = dayOf(choice.to.seconds - 1);
  std::vector<bool> chosen;
  m_blocks.forEach(firstDay, lastDay, [&](std::int32_t day, const EventBlock& block) {
    chosen.clear();
    for (const auto& shape : block.shapes)
      chosen.push_back(isChosen(choice, shape));
    const auto inside = [&, whole = day != firstDay && day != lastDay](const BlockEntry& entry) {
      const auto at = day * secondsPerDay + entry.second;
      return whole || (at >= choice.from.seconds && at < choice.to.seconds);
    };
    for (std::size_t i = 0; i < block.entries.size(); ++i) {
      const auto& entry = block.entries[i];
      if (chosen[entry.shape] && inside(entry) && block.stands(i))
        visit(day, entry, block.shapeOf(entry));
    }
  });
}

void EventReader::forEach(const EventChoice& choice, const std::function<void(const Event&)>& visit) const
{
  std::vector<Event> events;
  std::int32_t current = 0;
  const auto give = [&] {
    std::stable_sort(events.begin(), events.end(), [](auto& a, auto& b) { return a.at < b.at; });
    for (const auto& event : events)
      visit(event);
    events.clear();
  };
  scan(choice, [&](std::int32_t day, const BlockEntry& entry, const EventShape& shape) {
    if (day != current)
      give();
    current = day;
    events.push_back(eventOf(day, entry, shape));
  });
  give();
}

void EventReader::forEachByPerson(const EventChoice& choice,
                                  const std::function<void(const Event&)>& visit) const
{
  scan(choice, [&](std::int32_t day, const BlockEntry& entry, const EventShape& shape) {
    visit(eventOf(day, entry, shape));
  });
}

std::vector<std::uint32_t> EventReader::countsByPerson(const EventChoice& choice) const
{
  PersonSums sums;
  const auto addScanned = [&](Moment from, Moment to) {
    scan({from, to, choice.kinds, choice.spaces},
         [&](std::int32_t, const BlockEntry& entry, const EventShape& shape) {
           sums.add(entry.member, shape.count);
         });
  };
  // The first and the last day may be cut; those between are whole.
  const Moment firstWhole{(dayOf(choice.from.seconds) + 1) * secondsPerDay};
  const Moment afterWhole{dayOf(choice.to.seconds) * secondsPerDay};
  if (firstWhole >= afterWhole) {
    addScanned(choice.from, choice.to);
    return sums.take();
  }
  addScanned(choice.from, firstWhole);
  sums.add(m_blocks.sums(dayOf(firstWhole.seconds), dayOf(afterWhole.seconds) - 1,
                         [&](const EventShape& shape) { return isChosen(choice, shape); }));
  addScanned(afterWhole, choice.to);
  return sums.take();
}

People EventReader::people(const EventChoice& choice) const
{
  const auto counts = countsByPerson(choice);
  std::vector<std::uint32_t> found;
  for (std::size_t id = 0; id < counts.size(); ++id) {
    if (counts[id] > 0)
      found.push_back(static_cast<std::uint32_t>(id));
  }
  return People(found.size(), found.data());
}

std::vector<Event> EventReader::timeline(MemberId member, std::size_t limit, std::optional<Moment> before,
                                         const Zone& zone, const KindFlags& active) const
{
  const auto end = before ? before->seconds : std::numeric_limits<std::int64_t>::max();
  std::vector<Event> events;
  PersonDays person(m_days, member, zone);
  const auto mayHide = [&](std::int32_t day) {
    const auto shapes = m_blocks.shapesOn(day);
    return std::any_of(shapes.begin(), shapes.end(), [&](auto& shape) { return !active[shape.kind()]; });
  };
  const auto days = m_blocks.days();
  for (auto day = days.rbegin(); day != days.rend() && events.size() < limit; ++day) {
    if (*day * secondsPerDay < end && (person.activeOn(*day) || mayHide(*day)))
      appendNewest(m_blocks.load(*day), *day, member, end, limit, events);
  }
  return events;
}

} // namespace weilu
