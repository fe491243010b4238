// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/block_merge.h"

#include "core/activity/block_builder.h"

#include <algorithm>
#include <limits>

namespace weilu {

namespace {

std::uint32_t sum(std::uint32_t a, std::uint32_t b)
{
  return a > std::numeric_limits<std::uint32_t>::max() - b ? std::numeric_limits<std::uint32_t>::max()
                                                           : a + b;
}

/// Merges event by event into a growing copy of the block.
class Merge {
public:
  Merge(const EventBlock& block, std::size_t events, SourceSets& sets)
      : m_block(block)
      , m_out(block.entries.size() + events)
      , m_sets(sets)
  {
  }

  void put(const DayEvent& event)
  {
    copyBefore(event);
    takeGroup(event);
    const auto before = m_group.empty() ? 0 : m_group.back().count;
    join(event);
    const auto after = m_group.back().count;
    ++(before == 0 ? m_counts.added : after > before ? m_counts.raised : m_counts.unchanged);
    for (const auto& shape : m_group)
      m_out.append(event.member, event.second, shape);
  }

  EventBlock finish()
  {
    while (m_at < m_block.entries.size())
      copyOne();
    return m_out.finish();
  }

  [[nodiscard]] const EventCounts& counts() const { return m_counts; }

private:
  void copyOne()
  {
    const auto& entry = m_block.entries[m_at++];
    m_out.append(entry.member, entry.second, m_block.shapeOf(entry));
  }

  [[nodiscard]] std::strong_ordering compare(const BlockEntry& entry, const DayEvent& event) const
  {
    if (const auto order = entry.member <=> event.member; order != 0)
      return order;
    if (const auto order = entry.second <=> event.second; order != 0)
      return order;
    return m_block.shapeOf(entry).kindSpace <=> event.kindSpace;
  }

  void copyBefore(const DayEvent& event)
  {
    while (m_at < m_block.entries.size() && compare(m_block.entries[m_at], event) < 0)
      copyOne();
  }

  /// The entries the event has already, by ascending count.
  void takeGroup(const DayEvent& event)
  {
    m_group.clear();
    while (m_at < m_block.entries.size() && compare(m_block.entries[m_at], event) == 0)
      m_group.push_back(m_block.shapeOf(m_block.entries[m_at++]));
  }

  void join(const DayEvent& event)
  {
    auto count = event.count;
    for (auto& shape : m_group) {
      if (!m_sets.holds(shape.sources))
        continue;
      count = sum(count, shape.count);
      shape.sources = m_sets.without(shape.sources);
    }
    std::erase_if(m_group, [](const EventShape& shape) { return shape.sources == 0; });
    const auto place = std::find_if(m_group.begin(), m_group.end(),
                                    [&](const EventShape& shape) { return shape.count >= count; });
    if (place != m_group.end() && place->count == count)
      place->sources = m_sets.with(place->sources);
    else
      m_group.insert(place, {event.kindSpace, count, m_sets.with(0)});
  }

  const EventBlock& m_block;
  std::size_t m_at = 0;
  BlockBuilder m_out;
  SourceSets& m_sets;
  std::vector<EventShape> m_group;
  EventCounts m_counts;
};

} // namespace

EventCounts mergeEvents(EventBlock& block, std::span<const DayEvent> events, SourceSets& sets)
{
  Merge merge(block, events.size(), sets);
  for (const auto& event : events)
    merge.put(event);
  block = merge.finish();
  return merge.counts();
}

void compareEvents(const EventBlock& block, std::span<const DayEvent> events,
                   const std::function<void(const DayEvent&, EventOutcome)>& visit)
{
  std::size_t at = 0;
  const auto key = [&block](const BlockEntry& entry) {
    return std::tuple(entry.member, entry.second, block.shapeOf(entry).kindSpace);
  };
  for (const auto& event : events) {
    std::uint32_t known = 0;
    // The last entry of an event is the one that stands.
    for (; at < block.entries.size() && key(block.entries[at]) <= event.key(); ++at)
      known = key(block.entries[at]) == event.key() ? block.shapeOf(block.entries[at]).count : 0;
    visit(event, known == 0            ? EventOutcome::Added
                 : known < event.count ? EventOutcome::Raised
                                       : EventOutcome::Unchanged);
  }
}

std::vector<DayEvent> takeOut(EventBlock& block, SourceSets& sets)
{
  std::vector<DayEvent> taken;
  BlockBuilder left(block.entries.size());
  for (const auto& entry : block.entries) {
    auto shape = block.shapeOf(entry);
    if (sets.holds(shape.sources)) {
      taken.push_back({entry.member, entry.second, shape.kindSpace, shape.count});
      shape.sources = sets.without(shape.sources);
    }
    if (shape.sources != 0)
      left.append(entry.member, entry.second, shape);
  }
  block = left.finish();
  return taken;
}

EventBlock blockOf(std::span<const DayEvent> events)
{
  BlockBuilder builder(events.size());
  for (const auto& event : events)
    builder.append(event.member, event.second, {event.kindSpace, event.count, 0});
  return builder.finish();
}

std::vector<DayEvent> eventsOf(const EventBlock& block)
{
  std::vector<DayEvent> events;
  events.reserve(block.entries.size());
  for (const auto& entry : block.entries) {
    const auto& shape = block.shapeOf(entry);
    events.push_back({entry.member, entry.second, shape.kindSpace, shape.count});
  }
  return events;
}

} // namespace weilu
