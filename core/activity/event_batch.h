// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/event.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace weilu {

/// An event of a known UTC day, packed into 16 bytes.
struct DayEvent {
  std::uint32_t member = 0;
  std::uint32_t second = 0;    ///< of the UTC day, below 86,400
  std::uint32_t kindSpace = 0; ///< kind in the upper 8 bits, space in the lower 24
  std::uint32_t count = 1;

  /// What makes it the same event: everything but the count.
  [[nodiscard]] auto key() const { return std::tie(member, second, kindSpace); }
  friend bool operator==(const DayEvent&, const DayEvent&) = default;
};

/// What adding events did. added + raised + unchanged = distinct events given.
struct EventCounts {
  std::uint64_t added = 0;     ///< not known before
  std::uint64_t raised = 0;    ///< known, with a smaller count
  std::uint64_t unchanged = 0; ///< known
  friend bool operator==(const EventCounts&, const EventCounts&) = default;
  EventCounts& operator+=(const EventCounts& other)
  {
    added += other.added;
    raised += other.raised;
    unchanged += other.unchanged;
    return *this;
  }
};

/// What adding one event does: it is not known before, known with a smaller count, or known.
enum class EventOutcome { Added, Raised, Unchanged };

/// Sorts events of one day by key and counts identical ones: one event per key remains, its count
/// the sum (at most UINT32_MAX).
void collapse(std::vector<DayEvent>& events);

/// Events collected for one source, any number, any order; identical ones are counted.
/// About 16 bytes each until they are written.
class EventBatch {
public:
  /// Throws Failure when an event cannot be stored: member not in 1 … 2^32 − 1, kind not in
  /// 1 … 255, space not below 2^24, count 0, or a moment outside the years 1 to 9999.
  void add(const Event& event);
  /// Events given to add().
  [[nodiscard]] std::size_t size() const { return m_size; }

private:
  friend class ActivityStore;
  struct Day {
    std::int32_t day; ///< UTC, since 1970-01-01
    std::vector<DayEvent> events;
  };
  std::vector<DayEvent>& eventsOf(std::int32_t day);

  std::vector<Day> m_days;
  std::unordered_map<std::int32_t, std::size_t> m_positions;
  std::size_t m_last = 0; ///< position of the day used last: most files are in order
  std::size_t m_size = 0;
};

} // namespace weilu
