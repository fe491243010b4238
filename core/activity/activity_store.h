// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/event_batch.h"
#include "core/base/people.h"
#include "core/store/change_log.h"
#include "core/store/database.h"

#include <functional>
#include <vector>

namespace weilu {

/// Owner of activity_kind, event_block, event_source_set, event_withdrawn, activity_day and activity_merged:
/// events stored exactly, and for each date of the community's zone the set of people active on it. Events
/// are stored under the person they came for and read of the person that one is part of (SeenBlocks). The
/// index is written in the same transaction as the events. Writing functions run inside the caller's Edit; a
/// file that does not decode throws Failure.
class ActivityStore : public Sourced {
public:
  ActivityStore(Database& db, Zone zone);

  // kinds
  [[nodiscard]] std::vector<ActivityKind> kinds() const;
  /// The kind called \p code, in any case, "checkin" and "check_in" too; made (active, no
  /// contribution) when missing. At most 255 kinds: then Failure.
  [[nodiscard]] KindId kindNamed(const std::string& code);
  /// The same for a kind that is there; no value when it is missing.
  [[nodiscard]] std::optional<KindId> findKind(const std::string& code) const;
  /// Writes the shipped kinds into a new file; kinds that are there stay as they are.
  void seedKinds();
  /// Writes every column of a kind. Call rebuildIndex() when countsAsActive changed.
  void update(const ActivityKind& kind);

  /// Adds a batch under \p source; further batches of the same source add up with it. The same
  /// event from two sources stands once, with the larger count. Inside an Edit that carries \p source.
  EventCounts add(EventBatch&& batch, SourceId source, const Control& control = {});
  /// What add() would do for a new source, without doing it.
  [[nodiscard]] EventCounts preview(const EventBatch& batch, const Control& control = {}) const;
  /// What add() would do for a new source with each distinct event of \p batch; the count of an event is
  /// the one given. By day; within a day by person, moment, kind and space.
  void compare(const EventBatch& batch, const std::function<void(const Event&, EventOutcome)>& visit,
               const Control& control = {}) const;

  /// Every event of [from, to), oldest first.
  void forEach(Moment from, Moment to, const std::function<void(const Event&)>& visit) const;
  /// Every event of \p kinds (an empty list means any) in [from, to), by UTC day and within a day by person;
  /// those of one person oldest first. For passes over everything: nothing is sorted.
  void forEachByPerson(Moment from, Moment to, const std::vector<KindId>& kinds,
                       const std::function<void(const Event&)>& visit) const;
  /// A person's events, newest first, before \p before.
  [[nodiscard]] std::vector<Event> timeline(MemberId member, std::size_t limit,
                                            std::optional<Moment> before = {}) const;
  /// How often each person did something of \p kinds in \p spaces in [from, to); an empty list means
  /// any. Index = id, as long as the largest id found; sums stop at UINT32_MAX.
  [[nodiscard]] std::vector<std::uint32_t> countsByPerson(Moment from, Moment to,
                                                          const std::vector<KindId>& kinds,
                                                          const std::vector<SpaceId>& spaces = {}) const;
  /// People with at least one event of \p kinds in \p spaces in [from, to); an empty list means any.
  [[nodiscard]] People peopleWithKind(Moment from, Moment to, const std::vector<KindId>& kinds,
                                      const std::vector<SpaceId>& spaces = {}) const;
  /// Events, each as often as it counts; one that two merged people had counts for both.
  [[nodiscard]] std::uint64_t eventCount() const;
  /// Everybody whom an event names; those who were merged under their own ids.
  [[nodiscard]] People named() const;

  // the index
  /// People active on \p date; empty when nobody.
  [[nodiscard]] People activeOn(Date date) const;
  /// All dates with activity, oldest first, with the people of each.
  void forEachDay(DateRange range, const std::function<void(Date, const People&)>& visit) const;
  /// All of them, to keep.
  [[nodiscard]] std::vector<std::pair<Date, People>> days() const;
  /// First and last date with activity.
  [[nodiscard]] std::optional<DateRange> span() const;
  /// Brings the index up to date after people were merged or parted; quick when nobody was. Inside a
  /// transaction.
  void followMerges(const Control& control = {});
  /// Whether followMerges() has something to do.
  [[nodiscard]] bool missesMerges() const;
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
