// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/local_dates.h"

#include <algorithm>

namespace weilu {

namespace {

constexpr std::int32_t secondsPerDay = 86'400;

/// The first second in (\p same, \p other] at which the offset is no longer the one at \p same.
std::uint32_t clockChange(const Zone& zone, std::int64_t midnight, std::uint32_t same, std::uint32_t other)
{
  const auto offset = zone.offsetAt({midnight + same});
  while (other - same > 1) {
    const auto middle = same + (other - same) / 2;
    (zone.offsetAt({midnight + middle}) == offset ? same : other) = middle;
  }
  return other;
}

} // namespace

LocalDates::LocalDates(const Zone& zone, std::int32_t utcDay)
{
  const auto midnight = std::int64_t{utcDay} * secondsPerDay;
  auto offset = zone.offsetAt({midnight});
  std::uint32_t from = 0;
  // No zone has ever changed its clock twice within an hour: looking once an hour finds every change.
  for (std::uint32_t hour = 0; hour < 24; ++hour) {
    const auto last = std::min(3600 * (hour + 1), std::uint32_t{secondsPerDay - 1});
    const auto later = zone.offsetAt({midnight + last});
    if (later == offset)
      continue;
    const auto change = clockChange(zone, midnight, std::max(from, 3600 * hour), last);
    addOffset(from, change, offset, utcDay);
    from = change;
    offset = later;
  }
  addOffset(from, secondsPerDay, offset, utcDay);
}

void LocalDates::addOffset(std::uint32_t from, std::uint32_t to, std::int32_t offset, std::int32_t utcDay)
{
  for (auto date = utcDay - 1; date <= utcDay + 1; ++date) {
    const auto begin = (date - utcDay) * secondsPerDay - offset;
    const auto first = std::max<std::int32_t>(begin, static_cast<std::int32_t>(from));
    const auto end = std::min<std::int32_t>(begin + secondsPerDay, static_cast<std::int32_t>(to));
    if (first < end)
      add(static_cast<std::uint32_t>(first), {date});
  }
}

void LocalDates::add(std::uint32_t from, Date date)
{
  if (m_pieces.empty() || m_pieces.back().date != date)
    m_pieces.push_back({from, date});
}

DateRange LocalDates::range() const
{
  DateRange range{m_pieces.front().date, m_pieces.front().date};
  for (const auto& piece : m_pieces)
    range = {std::min(range.from, piece.date), std::max(range.to, piece.date)};
  return range;
}

} // namespace weilu
