// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/rhythm.h"

namespace weilu {

namespace {

/// All runs of \p length hours of the hours [from, to) of each weekday whose hours came at all.
std::vector<RhythmSlot> slotsOf(const Rhythm& rhythm, int length, int from, int to)
{
  std::vector<RhythmSlot> slots;
  for (int weekday = 0; weekday < Rhythm::weekdays; ++weekday) {
    for (int hour = from; hour + length <= to; ++hour) {
      const int last = hour + length - 1;
      if (const auto perHour = rhythm.perHour(weekday, hour, last))
        slots.push_back({weekday, hour, last, *perHour});
    }
  }
  return slots;
}

bool overlap(const RhythmSlot& a, const RhythmSlot& b)
{
  return a.weekday == b.weekday && a.fromHour <= b.toHour && b.fromHour <= a.toHour;
}

} // namespace

std::optional<double> Rhythm::perHour(int weekday, int fromHour, int toHour) const
{
  double events = 0, hours = 0;
  for (int hour = fromHour; hour <= toHour; ++hour) {
    events += static_cast<double>(at(weekday, hour).events);
    hours += at(weekday, hour).hours;
  }
  return hours > 0 ? std::optional(events / hours) : std::nullopt;
}

RhythmSlots rhythmSlots(const Rhythm& rhythm)
{
  RhythmSlots found;
  if (rhythm.events() == 0)
    return found;
  auto pairs = slotsOf(rhythm, RhythmSlots::pair, 0, Rhythm::hoursOfDay);
  std::stable_sort(pairs.begin(), pairs.end(),
                   [](const RhythmSlot& a, const RhythmSlot& b) { return a.perHour > b.perHour; });
  for (const RhythmSlot& slot : pairs) {
    if (std::ssize(found.busiest) == RhythmSlots::best || slot.perHour == 0)
      break;
    if (std::none_of(found.busiest.begin(), found.busiest.end(),
                     [&](const RhythmSlot& chosen) { return overlap(chosen, slot); }))
      found.busiest.push_back(slot);
  }
  const auto days = slotsOf(rhythm, RhythmSlots::quiet, RhythmSlots::morning, RhythmSlots::evening);
  if (!days.empty())
    found.quietest =
        *std::min_element(days.begin(), days.end(),
                          [](const RhythmSlot& a, const RhythmSlot& b) { return a.perHour < b.perHour; });
  return found;
}

} // namespace weilu
