// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/activity_store.h"

#include "core/activity/activity_kind_store.h"
#include "core/activity/event_reader.h"

#include <algorithm>
#include <limits>

namespace weilu {

namespace {

Event eventOf(std::int32_t day, const DayEvent& event)
{
  constexpr std::int64_t daySeconds = 86'400;
  return {{event.member},
          {day * daySeconds + event.second},
          {event.kindSpace >> 24U},
          {event.kindSpace & 0xFFFFFFU},
          event.count};
}

} // namespace

ActivityStore::ActivityStore(Database& db, Zone zone)
    : m_db(db)
    , m_zone(std::move(zone))
{
}

std::vector<ActivityKind> ActivityStore::kinds() const { return ActivityKindStore(m_db).all(); }

std::optional<KindId> ActivityStore::findKind(const std::string& code) const
{
  return ActivityKindStore(m_db).find(code);
}

KindId ActivityStore::kindNamed(const std::string& code) { return ActivityKindStore(m_db).named(code); }

void ActivityStore::seedKinds() { ActivityKindStore(m_db).seed(); }

void ActivityStore::update(const ActivityKind& kind) { ActivityKindStore(m_db).update(kind); }

EventCounts ActivityStore::add(EventBatch&& batch, SourceId source, const Control& control)
{
  auto given = std::exchange(batch, {});
  std::sort(given.m_days.begin(), given.m_days.end(), [](auto& a, auto& b) { return a.day < b.day; });
  EventBlockStore blocks(m_db);
  auto sets = blocks.sets(source);
  ActivityIndex index(m_db, m_zone, ActivityKindStore(m_db).active());
  EventCounts counts;
  std::uint64_t done = 0;
  for (auto& [day, listed] : given.m_days) {
    control.checkpoint(Phase::Writing, done, given.size());
    auto events = std::move(listed); // freed as soon as it is written
    done += events.size();
    collapse(events);
    auto block = blocks.load(day);
    counts += mergeEvents(block, events, sets);
    blocks.save(day, block);
    index.note(day, events);
  }
  blocks.save(sets);
  index.write(control);
  return counts;
}

EventCounts ActivityStore::preview(const EventBatch& batch, const Control& control) const
{
  const EventBlockStore blocks(m_db);
  auto sets = blocks.sets({});
  EventCounts counts;
  std::uint64_t done = 0;
  for (const auto& [day, listed] : batch.m_days) {
    control.checkpoint(Phase::Planning, done, batch.size());
    auto events = listed;
    done += events.size();
    collapse(events);
    auto block = blocks.load(day);
    counts += mergeEvents(block, events, sets);
  }
  return counts;
}

void ActivityStore::compare(const EventBatch& batch,
                            const std::function<void(const Event&, EventOutcome)>& visit,
                            const Control& control) const
{
  const EventBlockStore blocks(m_db);
  std::uint64_t done = 0;
  for (const auto& [day, listed] : batch.m_days) {
    control.checkpoint(Phase::Planning, done, batch.size());
    auto events = listed;
    done += events.size();
    collapse(events);
    compareEvents(blocks.load(day), events, [&visit, day = day](const DayEvent& event, EventOutcome outcome) {
      visit(eventOf(day, event), outcome);
    });
  }
}

void ActivityStore::withdraw(SourceId source, const Control& control)
{
  EventBlockStore blocks(m_db);
  auto sets = blocks.sets(source);
  ActivityIndex index(m_db, m_zone, ActivityKindStore(m_db).active());
  const auto days = blocks.days();
  for (std::size_t i = 0; i < days.size(); ++i) {
    control.checkpoint(Phase::Undoing, i, days.size());
    const auto shapes = blocks.shapesOn(days[i]);
    if (std::none_of(shapes.begin(), shapes.end(), [&](auto& shape) { return sets.holds(shape.sources); }))
      continue;
    auto block = blocks.load(days[i]);
    const auto taken = takeOut(block, sets);
    blocks.save(days[i], block);
    blocks.keepWithdrawn(source, days[i], taken);
    index.noteGone(days[i], taken);
  }
  blocks.save(sets);
  index.write(control);
}

void ActivityStore::restore(SourceId source, const Control& control)
{
  EventBlockStore blocks(m_db);
  auto sets = blocks.sets(source);
  ActivityIndex index(m_db, m_zone, ActivityKindStore(m_db).active());
  const auto days = blocks.withdrawnDays(source);
  for (std::size_t i = 0; i < days.size(); ++i) {
    control.checkpoint(Phase::Undoing, i, days.size());
    const auto events = blocks.withdrawn(source, days[i]);
    auto block = blocks.load(days[i]);
    mergeEvents(block, events, sets);
    blocks.save(days[i], block);
    index.note(days[i], events);
  }
  blocks.forgetWithdrawn(source);
  blocks.save(sets);
  index.write(control);
}

void ActivityStore::forEach(Moment from, Moment to, const std::function<void(const Event&)>& visit) const
{
  EventReader(m_db).forEach({from, to, {}, {}}, visit);
}

void ActivityStore::forEachByPerson(Moment from, Moment to, const std::vector<KindId>& kinds,
                                    const std::function<void(const Event&)>& visit) const
{
  EventReader(m_db).forEachByPerson({from, to, kinds, {}}, visit);
}

std::vector<Event> ActivityStore::timeline(MemberId member, std::size_t limit,
                                           std::optional<Moment> before) const
{
  return EventReader(m_db).timeline(member, limit, before, m_zone, ActivityKindStore(m_db).active());
}

std::vector<std::uint32_t> ActivityStore::countsByPerson(Moment from, Moment to,
                                                         const std::vector<KindId>& kinds,
                                                         const std::vector<SpaceId>& spaces) const
{
  return EventReader(m_db).countsByPerson({from, to, kinds, spaces});
}

People ActivityStore::peopleWithKind(Moment from, Moment to, const std::vector<KindId>& kinds,
                                     const std::vector<SpaceId>& spaces) const
{
  return EventReader(m_db).people({from, to, kinds, spaces});
}

People ActivityStore::activeOn(Date date) const { return ActiveDayStore(m_db).on(date); }

void ActivityStore::forEachDay(DateRange range, const std::function<void(Date, const People&)>& visit) const
{
  ActiveDayStore(m_db).forEach(range, visit);
}

std::vector<std::pair<Date, People>> ActivityStore::days() const { return ActiveDayStore(m_db).days(); }

std::optional<DateRange> ActivityStore::span() const { return ActiveDayStore(m_db).span(); }

void ActivityStore::rebuildIndex(const Control& control)
{
  ActivityIndex(m_db, m_zone, ActivityKindStore(m_db).active()).rebuild(control);
}

void ActivityStore::followMerges(const Control& control)
{
  ActivityIndex(m_db, m_zone, ActivityKindStore(m_db).active()).followMerges(control);
}

bool ActivityStore::missesMerges() const
{
  return SeenBlocks(m_db).merged() != ActiveDayStore(m_db).merged();
}

People ActivityStore::named() const
{
  People people;
  constexpr std::int32_t far = std::numeric_limits<std::int32_t>::max();
  EventBlockStore(m_db).forEach(-far, far, [&](std::int32_t, const EventBlock& block) {
    for (const BlockEntry& entry : block.entries)
      people.add(entry.member);
  });
  return people;
}

std::vector<Date> ActivityStore::wrongDays(const Control& control) const
{
  return ActivityIndex(m_db, m_zone, ActivityKindStore(m_db).active()).wrongDays(control);
}

std::uint64_t ActivityStore::eventCount() const { return EventBlockStore(m_db).eventCount(); }

} // namespace weilu
