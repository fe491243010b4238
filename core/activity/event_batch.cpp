// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/event_batch.h"

#include "core/base/result.h"

#include <algorithm>
#include <limits>

namespace weilu {

namespace {

constexpr std::int64_t secondsPerDay = 86'400;

std::int32_t utcDay(Moment at)
{
  const auto day = at.seconds / secondsPerDay - (at.seconds % secondsPerDay < 0 ? 1 : 0);
  if (day < std::numeric_limits<std::int32_t>::min() || day > std::numeric_limits<std::int32_t>::max())
    throw Failure("event: the moment is out of range");
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

} // namespace

void collapse(std::vector<DayEvent>& events)
{
  std::sort(events.begin(), events.end(),
            [](const DayEvent& a, const DayEvent& b) { return a.key() < b.key(); });
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
