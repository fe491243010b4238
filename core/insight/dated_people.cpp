// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/dated_people.h"

#include <algorithm>

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
    m_ids.resize(people.cardinality());
    people.toUint32Array(m_ids.data());
    std::size_t found = 0;
    for (const auto id : m_ids) {
      m_ids[found] = id;
      found += id < m_mask.size() ? m_mask[id] : 0;
    }
    return People(found, m_ids.data());
  }

private:
  const People& m_kept;
  std::vector<std::uint8_t> m_mask; ///< by id; empty: Roaring is faster
  mutable std::vector<std::uint32_t> m_ids;
};

} // namespace

DatedPeople::DatedPeople(std::vector<Day> days)
    : m_days(std::move(days))
{
  std::erase_if(m_days, [](const Day& day) { return day.second.isEmpty(); });
  std::sort(m_days.begin(), m_days.end(), [](const Day& a, const Day& b) { return a.first < b.first; });
}

DatedPeople DatedPeople::ofPersons(std::vector<std::pair<Date, std::uint32_t>> persons)
{
  std::sort(persons.begin(), persons.end());
  std::vector<Day> days;
  std::vector<std::uint32_t> ids;
  for (std::size_t i = 0; i < persons.size(); ++i) {
    ids.push_back(persons[i].second);
    if (i + 1 < persons.size() && persons[i + 1].first == persons[i].first)
      continue;
    days.emplace_back(persons[i].first, People(ids.size(), ids.data()));
    ids.clear();
  }
  return DatedPeople(std::move(days));
}

DatedPeople DatedPeople::among(const People& people) const
{
  DatedPeople narrowed;
  const Sieve sieve(people);
  for (const auto& [date, set] : m_days) {
    if (auto found = sieve.of(set); !found.isEmpty())
      narrowed.m_days.emplace_back(date, std::move(found));
  }
  return narrowed;
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
