// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/event_batch.h"

#include "core/base/result.h"

#include <algorithm>
#include <array>
#include <limits>

namespace weilu {

namespace {

constexpr std::int64_t secondsPerDay = 86'400;
constexpr std::int64_t firstDay = -719'162; // 0001-01-01
constexpr std::int64_t lastDay = 2'932'896; // 9999-12-31

std::int32_t utcDay(Moment at)
{
  const auto day = at.seconds / secondsPerDay - (at.seconds % secondsPerDay < 0 ? 1 : 0);
  if (day < firstDay || day > lastDay)
    throw Failure("event: the moment is not in the years 1 to 9999");
  return static_cast<std::int32_t>(day);
}

void checkStorable(const Event& event)
{
  if (event.member.value < 1 || event.member.value > std::numeric_limits<std::uint32_t>::max())
    throw Failure("event: the person's id does not fit 32 bits");
  if (event.kind.value < 1 || event.kind.value > 255)
    throw Failure("event: the kind's id does not fit 8 bits");
  if (event.space.value < 0 || event.space.value >= 1 << 24)
    throw Failure("event: the space's id does not fit 24 bits");
  if (event.count == 0)
    throw Failure("event: it happened at least once");
}

/// Byte \p digit of an event's key, the least significant first.
std::size_t digitOf(const DayEvent& event, unsigned digit)
{
  const std::uint32_t words[] = {event.kindSpace, event.second, event.member};
  return words[digit / 4] >> (8 * (digit % 4)) & 0xFFU;
}

/// Moves events into the order of one byte of their keys, keeping the order of equal ones.
void scatter(const std::vector<DayEvent>& from, std::vector<DayEvent>& to, unsigned digit,
             const std::array<std::uint32_t, 256>& counts)
{
  std::array<std::size_t, 256> place{};
  for (std::size_t i = 1; i < place.size(); ++i)
    place[i] = place[i - 1] + counts[i - 1];
  for (const auto& event : from)
    to[place[digitOf(event, digit)]++] = event;
}

/// Sorts by key: byte by byte, which is many times faster than comparing when there are thousands.
void sortByKey(std::vector<DayEvent>& events)
{
  constexpr std::size_t fewEvents = 500;
  if (events.size() < fewEvents) {
    std::sort(events.begin(), events.end(),
              [](const DayEvent& a, const DayEvent& b) { return a.key() < b.key(); });
    return;
  }
  std::array<std::array<std::uint32_t, 256>, 12> counts{};
  for (const auto& event : events) {
    for (unsigned digit = 0; digit < counts.size(); ++digit)
      ++counts[digit][digitOf(event, digit)];
  }
  std::vector<DayEvent> other(events.size());
  for (unsigned digit = 0; digit < counts.size(); ++digit) {
    if (counts[digit][digitOf(events.front(), digit)] == events.size())
      continue; // all the same
    scatter(events, other, digit, counts[digit]);
    events.swap(other);
  }
}

} // namespace

void collapse(std::vector<DayEvent>& events)
{
  sortByKey(events);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < events.size(); ++i) {
    if (kept > 0 && events[kept - 1].key() == events[i].key()) {
      const auto sum = std::uint64_t{events[kept - 1].count} + events[i].count;
      events[kept - 1].count =
          static_cast<std::uint32_t>(std::min<std::uint64_t>(sum, std::numeric_limits<std::uint32_t>::max()));
    } else {
      events[kept++] = events[i];
    }
  }
  events.resize(kept);
}

void EventBatch::add(const Event& event)
{
  checkStorable(event);
  const auto day = utcDay(event.at);
  const auto kindSpace =
      static_cast<std::uint32_t>(event.kind.value) << 24U | static_cast<std::uint32_t>(event.space.value);
  eventsOf(day).push_back({static_cast<std::uint32_t>(event.member.value),
                           static_cast<std::uint32_t>(event.at.seconds - day * secondsPerDay), kindSpace,
                           event.count});
  ++m_size;
}

std::vector<DayEvent>& EventBatch::eventsOf(std::int32_t day)
{
  if (m_last < m_days.size() && m_days[m_last].day == day)
    return m_days[m_last].events;
  const auto [position, isNew] = m_positions.try_emplace(day, m_days.size());
  if (isNew)
    m_days.push_back({day, {}});
  m_last = position->second;
  return m_days[m_last].events;
}

} // namespace weilu
