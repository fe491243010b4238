// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/activity_index.h"

#include <algorithm>
#include <array>

namespace weilu {

namespace {

/// Collects who was active on the three dates a UTC day can touch, from events in order of people.
class DayCollector {
public:
  DayCollector(const Zone& zone, std::int32_t utcDay)
      : m_dates(zone, utcDay)
      , m_first{utcDay - 1}
  {
  }

  void add(std::uint32_t member, std::uint32_t second)
  {
    auto& people = m_people[static_cast<std::size_t>(m_dates.dateAt(second).since(m_first))];
    if (people.empty() || people.back() != member)
      people.push_back(member);
  }

  void addTo(PeopleByDate& active) const
  {
    for (std::size_t i = 0; i < m_people.size(); ++i) {
      if (!m_people[i].empty())
        active[m_first.plus(static_cast<std::int32_t>(i))].addMany(m_people[i].size(), m_people[i].data());
    }
  }

private:
  LocalDates m_dates;
  Date m_first;
  std::array<std::vector<std::uint32_t>, 3> m_people;
};

} // namespace

ActivityIndex::ActivityIndex(Database& db, Zone zone, const KindFlags& active)
    : m_blocks(db)
    , m_days(db)
    , m_zone(std::move(zone))
    , m_active(active)
{
}

void ActivityIndex::note(std::int32_t utcDay, std::span<const DayEvent> events)
{
  DayCollector collector(m_zone, utcDay);
  for (const auto& event : events) {
    if (m_active[event.kindSpace >> 24U])
      collector.add(m_blocks.personOf(event.member), event.second);
  }
  collector.addTo(m_added);
}

void ActivityIndex::noteGone(std::int32_t utcDay, std::span<const DayEvent> events)
{
  const LocalDates dates(m_zone, utcDay);
  for (const auto& event : events) {
    if (m_active[event.kindSpace >> 24U])
      m_lessened.insert(dates.dateAt(event.second));
  }
}

void ActivityIndex::write(const Control& control)
{
  m_days.include(m_added);
  m_added.clear();
  recompute(control);
  m_lessened.clear();
}

void ActivityIndex::recompute(const Control& control)
{
  for (auto first = m_lessened.begin(); first != m_lessened.end();) {
    // Neighbouring dates share blocks: one walk over all of them.
    auto last = first;
    auto next = std::next(first);
    for (; next != m_lessened.end() && next->since(*last) <= 3; ++next)
      last = next;
    for (auto date = first; date != next; ++date)
      m_days.save(*date, {});
    compute({*first, *last}, control, Phase::Indexing,
            [&](Date date, const People& people) { m_days.save(date, people); });
    first = next;
  }
}

void ActivityIndex::compute(DateRange range, const Control& control, Phase phase, const Visit& visit) const
{
  PeopleByDate active;
  const auto giveBefore = [&](Date end) {
    for (auto day = active.begin(); day != active.end() && day->first < end; day = active.erase(day)) {
      if (day->first >= range.from && day->first <= range.to)
        visit(day->first, day->second);
    }
  };
  const auto total = static_cast<std::uint64_t>(range.to.since(range.from)) + 1;
  m_blocks.forEach(range.from.days - 1, range.to.days + 1, [&](std::int32_t utcDay, const EventBlock& block) {
    control.checkpoint(phase, static_cast<std::uint64_t>(std::max(0, utcDay - range.from.days)), total);
    giveBefore({utcDay - 1});
    std::vector<bool> counts;
    for (const auto& shape : block.shapes)
      counts.push_back(m_active[shape.kind()]);
    DayCollector collector(m_zone, utcDay);
    for (const auto& entry : block.entries) {
      if (counts[entry.shape])
        collector.add(entry.member, entry.second);
    }
    collector.addTo(active);
  });
  giveBefore(range.to.plus(1));
}

void ActivityIndex::computeAll(const Control& control, Phase phase, const Visit& visit) const
{
  const auto days = m_blocks.days();
  if (!days.empty())
    compute({{days.front() - 1}, {days.back() + 1}}, control, phase, visit);
}

void ActivityIndex::rebuild(const Control& control)
{
  m_days.clear();
  computeAll(control, Phase::Indexing, [&](Date date, const People& people) { m_days.save(date, people); });
  m_days.setMerged(m_blocks.merged());
}

void ActivityIndex::followMerges(const Control& control)
{
  const MergedPairs now = m_blocks.merged(), then = m_days.merged();
  if (now == then)
    return;
  People who;
  const auto noteOthers = [&who](const MergedPairs& pairs, const MergedPairs& others) {
    for (const auto& pair : pairs) {
      if (const auto same = others.find(pair.first); same != others.end() && *same == pair)
        continue;
      who.add(pair.first);
      who.add(pair.second);
    }
  };
  noteOthers(now, then);
  noteOthers(then, now);
  const PeopleByDate active = activeDatesOf(who, control);
  for (const Date date : m_days.dates()) {
    const People stored = m_days.on(date);
    const auto found = active.find(date);
    People right = stored - who;
    if (found != active.end())
      right |= found->second;
    if (!(right == stored))
      m_days.save(date, right);
  }
  m_days.setMerged(now);
}

/// The dates on which any of \p people was active, with those who were.
PeopleByDate ActivityIndex::activeDatesOf(const People& people, const Control& control) const
{
  PeopleByDate active;
  const auto days = m_blocks.days();
  for (std::size_t i = 0; i < days.size(); ++i) {
    control.checkpoint(Phase::Indexing, i, days.size());
    const EventBlock block = m_blocks.load(days[i]);
    DayCollector collector(m_zone, days[i]);
    auto from = block.entries.begin();
    for (const std::uint32_t member : people) {
      from = std::lower_bound(from, block.entries.end(), BlockEntry{member, 0, 0});
      for (; from != block.entries.end() && from->member == member; ++from) {
        if (m_active[block.shapeOf(*from).kind()])
          collector.add(member, from->second);
      }
    }
    collector.addTo(active);
  }
  return active;
}

std::vector<Date> ActivityIndex::wrongDays(const Control& control) const
{
  std::set<Date> wrong;
  for (const auto date : m_days.dates())
    wrong.insert(date);
  computeAll(control, Phase::Checking, [&](Date date, const People& people) {
    if (m_days.on(date) == people)
      wrong.erase(date);
    else
      wrong.insert(date);
  });
  return {wrong.begin(), wrong.end()};
}

} // namespace weilu
