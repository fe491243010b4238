// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/rhythm.h"

#include <algorithm>
#include <numeric>

namespace weilu {

namespace {

constexpr std::int64_t secondsPerDay = 86'400, secondsPerHour = 3'600;
constexpr std::int64_t clockStep = 900; ///< no zone is off by less than a quarter of an hour today

std::int64_t floorDivide(std::int64_t value, std::int64_t by)
{
  return value / by - (value % by < 0 ? 1 : 0);
}

/// The clock of a zone, asked for events of one UTC day after the other.
class Clock {
public:
  explicit Clock(const Zone& zone)
      : m_zone(zone)
  {
  }

  /// Weekday (0 = Monday) and hour.
  std::pair<int, int> at(Moment moment)
  {
    const std::int64_t local = moment.seconds + offset(moment);
    const std::int64_t day = floorDivide(local, secondsPerDay);
    const auto weekday = static_cast<int>(((day + 3) % 7 + 7) % 7); // 1970-01-01 was a Thursday
    return {weekday, static_cast<int>((local - day * secondsPerDay) / secondsPerHour)};
  }

private:
  std::int64_t offset(Moment moment)
  {
    const std::int64_t day = floorDivide(moment.seconds, secondsPerDay);
    if (!m_known || day != m_day) {
      m_day = day;
      m_known = true;
      m_offset = m_zone.offsetAt({day * secondsPerDay});
      m_changes = m_offset != m_zone.offsetAt({(day + 1) * secondsPerDay - 1});
    }
    return m_changes ? m_zone.offsetAt(moment) : m_offset;
  }

  const Zone& m_zone;
  bool m_known = false, m_changes = false;
  std::int64_t m_day = 0, m_offset = 0;
};

/// What somebody did, in which cell and how often.
struct Deed {
  std::uint32_t member, count, cell;
};

/// Hands deeds on neighbourhood by neighbourhood of people. They come by day, and on each day people are far
/// apart: what is kept of a million of them would have to be fetched from memory for every deed.
template<class Take>
class Neighbourhoods {
public:
  /// Deeds of people whose id is \p people or above are left out.
  Neighbourhoods(std::size_t people, Take take)
      : m_people(people)
      , m_take(std::move(take))
      , m_waiting((people >> bits) + 1)
  {
  }

  void add(const Deed& deed)
  {
    if (deed.member >= m_people)
      return;
    m_waiting[deed.member >> bits].push_back(deed);
    if (++m_count == atOnce)
      finish();
  }

  /// Hands on what still waits.
  void finish()
  {
    for (std::vector<Deed>& deeds : m_waiting) {
      std::ranges::for_each(deeds, m_take);
      deeds.clear();
    }
    m_count = 0;
  }

private:
  static constexpr unsigned bits = 14; ///< what is kept of that many people stays near the processor
  static constexpr std::size_t atOnce = 4'000'000; ///< 48 MB

  std::size_t m_people;
  Take m_take;
  std::vector<std::vector<Deed>> m_waiting;
  std::size_t m_count = 0;
};

} // namespace

std::size_t Rhythm::position(int weekday, int hour)
{
  return static_cast<std::size_t>(weekday * hoursOfDay + hour);
}

const Rhythm::Cell& Rhythm::at(int weekday, int hour) const { return m_cells.at(position(weekday, hour)); }

People Rhythm::people(int weekday, int hour) const { return people(weekday, hour, hour); }

People Rhythm::people(int weekday, int fromHour, int toHour) const
{
  Bits wanted{};
  for (int hour = fromHour; hour <= toHour; ++hour) {
    const std::size_t cell = position(weekday, hour);
    wanted[cell / 64] |= std::uint64_t{1} << (cell % 64);
  }
  std::vector<std::uint32_t> found;
  for (std::uint32_t id = 0; id < m_people.size(); ++id) {
    const Bits& of = m_people[id];
    if ((of[0] & wanted[0]) != 0 || (of[1] & wanted[1]) != 0 || (of[2] & wanted[2]) != 0)
      found.push_back(id);
  }
  People people;
  people.addMany(found.size(), found.data());
  return people;
}

std::int64_t Rhythm::events() const
{
  return std::accumulate(m_cells.begin(), m_cells.end(), std::int64_t{0},
                         [](std::int64_t sum, const Cell& cell) { return sum + cell.events; });
}

void Rhythm::countHours(const Zone& zone, DateRange range)
{
  Clock clock(zone);
  const Moment end = zone.moment(range.to.plus(1));
  for (Moment at = zone.moment(range.from); at < end; at.seconds += clockStep) {
    const auto [weekday, hour] = clock.at(at);
    m_cells[position(weekday, hour)].hours += static_cast<double>(clockStep) / secondsPerHour;
  }
}

Rhythm rhythmOf(const EventReader& events, const std::vector<KindId>& kinds, const People& population,
                const Zone& zone, DateRange range, const Control& control)
{
  Rhythm rhythm;
  if (range.to < range.from || kinds.empty() || population.isEmpty())
    return rhythm;
  rhythm.countHours(zone, range);
  rhythm.m_people.resize(std::size_t{population.maximum()} + 1);
  std::vector<bool> wanted(rhythm.m_people.size());
  std::vector<std::uint32_t> ids(population.cardinality()); // a plain list is faster to go through than a set
  population.toUint32Array(ids.data());
  for (const std::uint32_t id : ids)
    wanted[id] = true;
  Neighbourhoods deeds(wanted.size(), [&](const Deed& deed) {
    if (!wanted[deed.member])
      return;
    Rhythm::Cell& cell = rhythm.m_cells[deed.cell];
    std::uint64_t& been = rhythm.m_people[deed.member][deed.cell / 64];
    const std::uint64_t bit = std::uint64_t{1} << (deed.cell % 64);
    cell.events += deed.count;
    cell.people += (been & bit) == 0 ? 1 : 0;
    been |= bit;
  });
  Clock clock(zone);
  std::uint64_t seen = 0;
  events.forEachByPerson({zone.moment(range.from), zone.moment(range.to.plus(1)), kinds, {}},
                         [&](const Event& event) {
                           if (++seen % 65'536 == 0)
                             control.checkpoint(Phase::Reading, seen, 0);
                           const auto [weekday, hour] = clock.at(event.at);
                           deeds.add({static_cast<std::uint32_t>(event.member.value), event.count,
                                      static_cast<std::uint32_t>(Rhythm::position(weekday, hour))});
                         });
  deeds.finish();
  return rhythm;
}

std::vector<KindId> activeKinds(const std::vector<ActivityKind>& kinds)
{
  std::vector<KindId> found;
  for (const ActivityKind& kind : kinds) {
    if (kind.countsAsActive)
      found.push_back(kind.id);
  }
  return found;
}

} // namespace weilu
