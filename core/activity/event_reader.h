// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity_index.h"
#include "core/activity/event.h"

namespace weilu {

/// Which events to look at: those of [from, to) of any of the kinds in any of the spaces; an empty
/// list means any.
struct EventChoice {
  Moment from, to;
  std::vector<KindId> kinds;
  std::vector<SpaceId> spaces;
};

/// Reads events for ActivityStore, each once with the count that stands.
class EventReader {
public:
  explicit EventReader(Database& db);

  /// Oldest first; at the same second by person, kind and space.
  void forEach(const EventChoice& choice, const std::function<void(const Event&)>& visit) const;
  /// By UTC day, within a day by person; those of one person oldest first.
  void forEachByPerson(const EventChoice& choice, const std::function<void(const Event&)>& visit) const;
  /// Sums of counts; index = id of the person.
  [[nodiscard]] std::vector<std::uint32_t> countsByPerson(const EventChoice& choice) const;
  [[nodiscard]] People people(const EventChoice& choice) const;

  /// A person's newest events before \p before, newest first. Opens only the days on which the
  /// index of \p zone shows the person, and those with kinds that do not count (\p active).
  [[nodiscard]] std::vector<Event> timeline(MemberId member, std::size_t limit, std::optional<Moment> before,
                                            const Zone& zone, const KindFlags& active) const;

private:
  template<class Visit>
  void scan(const EventChoice& choice, Visit&& visit) const;

  SeenBlocks m_blocks;
  ActiveDayStore m_days;
};

} // namespace weilu
