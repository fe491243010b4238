// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/dated_people.h"

#include "core/base/in_two.h"

#include <algorithm>
#include <unordered_map>

namespace weilu {

namespace {

/// Keeps some people of many sets. Where they are few, Roaring would compare short lists of ids, which
/// takes three times as long as looking each one up in a mask.
class Sieve {
public:
  explicit Sieve(const People& kept)
      : m_kept(kept)
  {
    constexpr std::uint64_t dense = 16; // one in 16: from there on Roaring keeps bitmaps
    if (kept.cardinality() * dense >= kept.maximum())
      return;
    m_mask.resize(std::size_t{kept.maximum()} + 1);
    for (const auto id : kept)
      m_mask[id] = 1;
  }

  [[nodiscard]] People of(const People& people) const
  {
    if (m_mask.empty())
      return people & m_kept;
    std::vector<std::uint32_t> ids(people.cardinality());
    people.toUint32Array(ids.data());
    std::size_t found = 0;
    for (const auto id : ids) {
      ids[found] = id;
      found += id < m_mask.size() ? m_mask[id] : 0;
    }
    return People(found, ids.data());
  }

private:
  const People& m_kept;
  std::vector<std::uint8_t> m_mask; ///< by id; empty: Roaring is faster
};

} // namespace

DatedPeople::DatedPeople(std::vector<Day> days)
    : m_days(std::move(days))
{
  std::erase_if(m_days, [](const Day& day) { return day.second.isEmpty(); });
  std::sort(m_days.begin(), m_days.end(), [](const Day& a, const Day& b) { return a.first < b.first; });
}

DatedPeople DatedPeople::ofPersons(const std::vector<std::pair<Date, std::uint32_t>>& persons)
{
  // Many people, few dates: gathering them takes a tenth of sorting them.
  std::unordered_map<std::int32_t, std::vector<std::uint32_t>> byDate;
  for (const auto& [date, id] : persons)
    byDate[date.days].push_back(id);
  std::vector<Day> days;
  for (const auto& [date, ids] : byDate)
    days.emplace_back(Date{date}, People(ids.size(), ids.data()));
  return DatedPeople(std::move(days));
}

DatedPeople DatedPeople::among(const People& people) const
{
  std::vector<Day> days(m_days.size());
  const Sieve sieve(people);
  inTwo([&](std::size_t half) {
    for (std::size_t i = half; i < days.size(); i += 2)
      days[i] = {m_days[i].first, sieve.of(m_days[i].second)};
  });
  return DatedPeople(std::move(days));
}

const People& DatedPeople::on(Date date) const
{
  static const People nobody;
  const auto [begin, end] = between({date, date});
  return begin == end ? nobody : begin->second;
}

People DatedPeople::in(DateRange range) const
{
  const auto [begin, end] = between(range);
  std::vector<const People*> sets;
  for (auto day = begin; day != end; ++day)
    sets.push_back(&day->second);
  return People::fastunion(sets.size(), sets.data());
}

People DatedPeople::until(Date date) const
{
  return m_days.empty() || date < m_days.front().first ? People() : in({m_days.front().first, date});
}

std::uint64_t DatedPeople::countUntil(Date date) const
{
  std::uint64_t count = 0;
  for (const auto& [day, people] : m_days) {
    if (day > date)
      break;
    count += people.cardinality();
  }
  return count;
}

std::optional<DateRange> DatedPeople::span() const
{
  if (m_days.empty())
    return {};
  return DateRange{m_days.front().first, m_days.back().first};
}

void DatedPeople::forEach(DateRange range, const std::function<void(Date, const People&)>& visit) const
{
  const auto [begin, end] = between(range);
  for (auto day = begin; day != end; ++day)
    visit(day->first, day->second);
}

std::pair<DatedPeople::Position, DatedPeople::Position> DatedPeople::between(DateRange range) const
{
  if (range.to < range.from)
    return {m_days.end(), m_days.end()};
  const auto begin = std::lower_bound(m_days.begin(), m_days.end(), range.from,
                                      [](const Day& day, Date date) { return day.first < date; });
  const auto end = std::upper_bound(begin, m_days.end(), range.to,
                                    [](Date date, const Day& day) { return date < day.first; });
  return {begin, end};
}

} // namespace weilu
