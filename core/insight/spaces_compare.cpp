// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/spaces_compare.h"

#include "core/insight/retention.h"

#include <algorithm>

namespace weilu {

namespace {

constexpr int week = 7;
const DayWindow weekFour = elapsedWindow(Period::Week, 4);

/// The moments of the dates of \p range.
struct Span {
  Moment from, to;
  [[nodiscard]] bool has(Moment at) const { return from <= at && at < to; }
};

/// What the events of one space say.
struct SpaceEvents {
  std::vector<std::uint32_t> week, month, contributors, retained;
  std::uint64_t contributions = 0;
};

/// When somebody who joined a space is looked for again.
struct Joiner {
  std::uint32_t person = 0;
  Span fourthWeek;
};

People setOf(const std::vector<std::uint32_t>& ids) { return People(ids.size(), ids.data()); }

class SpaceWalk {
public:
  SpaceWalk(const History& history, DateRange range, Date asOf)
      : m_people(history.population())
      , m_zone(history.calendar().zone)
      , m_asOf(asOf)
      , m_end(m_zone.moment(asOf.plus(1)))
      , m_week(span({asOf.plus(1 - week), asOf}))
      , m_month(span({asOf.plus(1 - spaceActiveDays), asOf}))
      , m_range(span({range.from, std::min(range.to, asOf)}))
      , m_cohort(span({asOf.plus(1 - weekFour.to - spaceCohortDays), asOf.plus(-weekFour.to)}))
  {
  }

  void addSpace(const MemberStore& members, const Space& space)
  {
    SpaceRow row;
    row.space = space;
    std::vector<Joiner> joiners;
    People gone;
    for (const auto& [member, joinedAt, leftAt] : members.memberships(space.id)) {
      const auto id = static_cast<std::uint32_t>(member.value);
      if (!m_people.contains(id) || (joinedAt && *joinedAt >= m_end))
        continue;
      (leftAt && *leftAt < m_end ? gone : row.roster).add(id);
      if (!joinedAt || !m_cohort.has(*joinedAt))
        continue;
      const Date date = m_zone.dateOf(*joinedAt);
      joiners.push_back({id, span({date.plus(weekFour.from), date.plus(weekFour.to)})});
      row.joined.add(id);
    }
    const auto number = static_cast<std::size_t>(space.id.value);
    m_position.resize(std::max(m_position.size(), number + 1), none);
    m_position[number] = m_rows.size();
    m_rows.push_back(std::move(row));
    m_gone.push_back(std::move(gone));
    m_joiners.push_back(std::move(joiners));
    m_events.emplace_back();
  }

  /// The first moment whose events are asked for.
  [[nodiscard]] Moment from() const
  {
    const bool anyJoiner =
        std::any_of(m_joiners.begin(), m_joiners.end(), [](auto& list) { return !list.empty(); });
    return std::min({m_month.from, m_range.from < m_range.to ? m_range.from : m_month.from,
                     anyJoiner ? m_cohort.from : m_month.from});
  }
  [[nodiscard]] Moment to() const { return m_end; }

  void event(const Event& event, const ActivityKind& kind)
  {
    const auto space = static_cast<std::size_t>(event.space.value);
    const auto id = static_cast<std::uint32_t>(event.member.value);
    if (space >= m_position.size() || m_position[space] == none || !m_people.contains(id))
      return;
    SpaceEvents& events = m_events[m_position[space]];
    if (kind.isContribution && m_range.has(event.at)) {
      events.contributions += event.count;
      events.contributors.push_back(id);
    }
    if (!kind.countsAsActive)
      return;
    if (m_week.has(event.at))
      events.week.push_back(id);
    if (m_month.has(event.at))
      events.month.push_back(id);
    const auto& joiners = m_joiners[m_position[space]]; // by person
    const auto joiner =
        std::lower_bound(joiners.begin(), joiners.end(), id,
                         [](const Joiner& one, std::uint32_t person) { return one.person < person; });
    if (joiner != joiners.end() && joiner->person == id && joiner->fourthWeek.has(event.at))
      events.retained.push_back(id);
  }

  std::vector<SpaceRow> finish()
  {
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
      SpaceRow& row = m_rows[i];
      const SpaceEvents& events = m_events[i];
      row.activeWeek = setOf(events.week);
      row.activeMonth = setOf(events.month);
      row.contributors = setOf(events.contributors);
      row.contributions = events.contributions;
      row.retained = setOf(events.retained);
      row.roster |= row.activeMonth - m_gone[i];
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const SpaceRow& a, const SpaceRow& b) {
      return a.roster.cardinality() > b.roster.cardinality();
    });
    return std::move(m_rows);
  }

private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  [[nodiscard]] Span span(DateRange dates) const
  {
    return {m_zone.moment(dates.from), m_zone.moment(dates.to.plus(1))};
  }

  const People& m_people;
  const Zone& m_zone;
  Date m_asOf;
  Moment m_end;
  Span m_week, m_month, m_range, m_cohort;
  std::vector<std::size_t> m_position; ///< by number of the space, in the lists below
  std::vector<SpaceRow> m_rows;
  std::vector<People> m_gone;
  std::vector<std::vector<Joiner>> m_joiners;
  std::vector<SpaceEvents> m_events;
};

} // namespace

std::vector<SpaceRow> compareSpaces(const History& history, const MemberStore& members,
                                    const ActivityStore& activity, DateRange range, Date asOf,
                                    const Control& control)
{
  SpaceWalk walk(history, range, asOf);
  for (const Space& space : members.spaces())
    walk.addSpace(members, space);
  std::vector<ActivityKind> kinds;
  for (const ActivityKind& kind : activity.kinds()) {
    kinds.resize(std::max(kinds.size(), static_cast<std::size_t>(kind.id.value) + 1));
    kinds[static_cast<std::size_t>(kind.id.value)] = kind;
  }
  std::uint64_t done = 0;
  activity.forEachByPerson(walk.from(), walk.to(), {}, [&](const Event& event) {
    if (++done % 65'536 == 0)
      control.checkpoint(Phase::Reading, done, 0);
    walk.event(event, kinds[static_cast<std::size_t>(event.kind.value)]);
  });
  return walk.finish();
}

} // namespace weilu
