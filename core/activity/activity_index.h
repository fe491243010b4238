// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/active_day_store.h"
#include "core/activity/activity_kind_store.h"
#include "core/activity/event_block_store.h"
#include "core/activity/local_dates.h"

#include <set>

namespace weilu {

/// Tells for each date of a zone who was active: computes it from events and keeps activity_day so.
class ActivityIndex {
public:
  /// \p active: the kinds that count as active.
  ActivityIndex(Database& db, Zone zone, const KindFlags& active);

  /// Notes events of \p utcDay (ascending by person) that were added; write() stores them.
  void note(std::int32_t utcDay, std::span<const DayEvent> events);
  /// Notes events of \p utcDay that were taken out.
  void noteGone(std::int32_t utcDay, std::span<const DayEvent> events);
  /// Stores what was noted: adds people to dates; dates that lost events are computed again, so the
  /// blocks must be stored before.
  void write(const Control& control);

  /// Tells of the right people what people did who were merged or parted since the index was written.
  void followMerges(const Control& control);
  /// Computes and stores every date.
  void rebuild(const Control& control);
  /// Dates whose stored set is not what the events say, ascending.
  [[nodiscard]] std::vector<Date> wrongDays(const Control& control) const;

private:
  using Visit = std::function<void(Date, const People&)>;
  void computeAll(const Control& control, Phase phase, const Visit& visit) const;
  void compute(DateRange range, const Control& control, Phase phase, const Visit& visit) const;
  void recompute(const Control& control);
  [[nodiscard]] PeopleByDate activeDatesOf(const People& people, const Control& control) const;

  SeenBlocks m_blocks;
  ActiveDayStore m_days;
  Zone m_zone;
  KindFlags m_active;
  PeopleByDate m_added;
  std::set<Date> m_lessened;
};

} // namespace weilu
