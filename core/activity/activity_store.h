// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/event.h"
#include "core/base/people.h"
#include "core/store/change_log.h"
#include "core/store/database.h"

#include <functional>
#include <vector>

namespace weilu {

/// What adding events did. added + raised + unchanged = distinct events given.
struct EventCounts {
  std::uint64_t added = 0;     ///< not known before
  std::uint64_t raised = 0;    ///< known, with a smaller count
  std::uint64_t unchanged = 0; ///< known
};

/// Events collected for one source, any number, any order; identical ones are counted.
/// About 16 bytes each until they are written.
class EventBatch {
public:
  void add(const Event& event);
  [[nodiscard]] std::size_t size() const { return m_events.size(); }

private:
  friend class ActivityStore;
  struct Packed {
    std::uint32_t member, second; ///< second: of the epoch, good until 2106
    std::uint32_t kindSpace;      ///< kind in the upper 8 bits
    std::uint32_t count;
  };
  std::vector<Packed> m_events;
};

/// Owner of activity_kind, event_block, event_source_set, event_withdrawn and activity_day: events
/// stored exactly, and for each date of the community's zone the set of people active on it.
/// The index is written in the same transaction as the events.
class ActivityStore : public Sourced {
public:
  ActivityStore(Database& db, Zone zone);

  [[nodiscard]] std::vector<ActivityKind> kinds() const;
  /// The kind called \p code; made (active, no contribution) when missing.
  [[nodiscard]] KindId kindNamed(const std::string& code);

  /// Adds a batch under \p source. The same event from two sources stands once, with the larger
  /// count. Inside an Edit that carries \p source.
  EventCounts add(EventBatch&& batch, SourceId source, const Control& control = {});
  /// What add() would do, without doing it.
  [[nodiscard]] EventCounts preview(const EventBatch& batch, const Control& control = {}) const;

  /// Every event of [from, to), oldest first.
  void forEach(Moment from, Moment to, const std::function<void(const Event&)>& visit) const;
  /// A person's events, newest first, before \p before.
  [[nodiscard]] std::vector<Event> timeline(MemberId member, std::size_t limit,
                                            std::optional<Moment> before = {}) const;
  [[nodiscard]] std::uint64_t eventCount() const;

  // the index
  /// People active on \p date; empty when nobody.
  [[nodiscard]] People activeOn(Date date) const;
  /// All dates with activity, oldest first, with the people of each.
  void forEachDay(DateRange range, const std::function<void(Date, const People&)>& visit) const;
  /// First and last date with activity.
  [[nodiscard]] std::optional<DateRange> span() const;
  /// Throws the index away and makes it again (new zone, other kinds count). Inside a transaction.
  void rebuildIndex(const Control& control = {});
  /// Dates whose stored set differs from the events; empty when the index is right.
  [[nodiscard]] std::vector<Date> wrongDays(const Control& control = {}) const;

  void withdraw(SourceId source, const Control& control) override;
  void restore(SourceId source, const Control& control) override;

private:
  Database& m_db;
  Zone m_zone;
};

} // namespace weilu
