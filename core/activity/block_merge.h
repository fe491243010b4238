// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/event_batch.h"
#include "core/activity/event_block.h"
#include "core/activity/source_sets.h"

#include <functional>
#include <span>
#include <vector>

namespace weilu {

// How sources share a day's events. Each source stands in at most one entry of an event, the one
// with the count it gave; the event's count is the largest. So any source can be taken out at any
// time, in any order, and what is left is what the others gave.

/// Puts events of the source that \p sets is looked at from into \p block. What the source gave
/// before adds up. \p events: collapsed.
EventCounts mergeEvents(EventBlock& block, std::span<const DayEvent> events, SourceSets& sets);

/// What mergeEvents() would do with each of \p events for a source that \p block does not name.
/// \p events: collapsed.
void compareEvents(const EventBlock& block, std::span<const DayEvent> events,
                   const std::function<void(const DayEvent&, EventOutcome)>& visit);

/// Takes everything of the source that \p sets is looked at from out of \p block.
/// Gives what the source had brought.
std::vector<DayEvent> takeOut(EventBlock& block, SourceSets& sets);

/// Events of one source alone as a block, for keeping; \p events: collapsed.
[[nodiscard]] EventBlock blockOf(std::span<const DayEvent> events);
/// The events of a block made by blockOf().
[[nodiscard]] std::vector<DayEvent> eventsOf(const EventBlock& block);

} // namespace weilu
