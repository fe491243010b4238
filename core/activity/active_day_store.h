// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/seen_blocks.h"
#include "core/base/dates.h"
#include "core/base/people.h"
#include "core/store/database.h"

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace weilu {

/// Sets of people by date.
using PeopleByDate = std::map<Date, People>;

/// Reads and writes activity_day, the activity index, for ActivityStore.
class ActiveDayStore {
public:
  explicit ActiveDayStore(Database& db);

  /// People active on \p date; empty when nobody. Throws Failure when the stored set is damaged.
  [[nodiscard]] People on(Date date) const;
  /// Every stored date of \p range, oldest first.
  void forEach(DateRange range, const std::function<void(Date, const People&)>& visit) const;
  /// Every stored date, oldest first.
  [[nodiscard]] std::vector<std::pair<Date, People>> days() const;
  [[nodiscard]] std::vector<Date> dates() const;
  [[nodiscard]] std::optional<DateRange> span() const;

  /// Replaces the set of \p date; nobody leaves no row.
  void save(Date date, const People& people);
  /// Adds people to dates.
  void include(const PeopleByDate& active);
  void clear();

  /// Whom the index counts as whom.
  [[nodiscard]] MergedPairs merged() const;
  void setMerged(const MergedPairs& merged);

private:
  Database& m_db;
};

} // namespace weilu
