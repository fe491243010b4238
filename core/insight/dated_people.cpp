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

bool isEmpty(const DatedPeople::Day& day) { return day.second.isEmpty(); }

} // namespace

DatedPeople::DatedPeople(std::vector<Day> days, WeekStart weekStart)
    : m_weekStart(weekStart)
    , m_levels{std::move(days)}
{
  auto& own = m_levels.front();
  std::erase_if(own, isEmpty);
  std::sort(own.begin(), own.end(), [](const Day& a, const Day& b) { return a.first < b.first; });
  gather();
}

void DatedPeople::gather()
{
  std::vector<const People*> sets;
  for (std::size_t level = 1; level < spans.size(); ++level) {
    const auto& parts = m_levels[level - 1];
    for (auto part = parts.begin(); part != parts.end();) {
      const Date next = blockFrom(level, part->first.plus(1)), start = next.plus(-spans[level]);
      sets.clear();
      for (; part != parts.end() && part->first < next; ++part)
        sets.push_back(&part->second);
      m_levels[level].emplace_back(start, People::fastunion(sets.size(), sets.data()));
    }
  }
}

Date DatedPeople::blockFrom(std::size_t level, Date date) const
{
  const int weekStart = m_weekStart == WeekStart::Monday ? -3 : -4; // of 1970's first week
  const int span = spans[level], past = (date.days - weekStart) % span;
  return past == 0 ? date : date.plus((past < 0 ? 0 : span) - past);
}

DatedPeople DatedPeople::ofPersons(const std::vector<std::pair<Date, std::uint32_t>>& persons,
                                   WeekStart weekStart)
{
  // Many people, few dates: gathering them takes a tenth of sorting them.
  std::unordered_map<std::int32_t, std::vector<std::uint32_t>> byDate;
  for (const auto& [date, id] : persons)
    byDate[date.days].push_back(id);
  std::vector<Day> days;
  for (const auto& [date, ids] : byDate)
    days.emplace_back(Date{date}, People(ids.size(), ids.data()));
  return DatedPeople(std::move(days), weekStart);
}

DatedPeople DatedPeople::among(const People& people) const
{
  DatedPeople some;
  some.m_weekStart = m_weekStart;
  const Sieve sieve(people);
  for (std::size_t level = 0; level < spans.size(); ++level)
    some.m_levels[level].resize(m_levels[level].size());
  inTwo([&](std::size_t half) {
    for (std::size_t level = 0; level < spans.size(); ++level) {
      for (std::size_t i = half; i < m_levels[level].size(); i += 2)
        some.m_levels[level][i] = {m_levels[level][i].first, sieve.of(m_levels[level][i].second)};
    }
  });
  for (auto& blocks : some.m_levels)
    std::erase_if(blocks, isEmpty);
  return some;
}

const People& DatedPeople::on(Date date) const
{
  static const People nobody;
  const auto [begin, end] = between(m_levels.front(), {date, date});
  return begin == end ? nobody : begin->second;
}

People DatedPeople::in(DateRange range) const
{
  const auto known = span();
  if (!known)
    return {};
  std::vector<const People*> sets;
  collect(spans.size() - 1, {std::max(range.from, known->from), std::min(range.to, known->to)}, sets);
  return People::fastunion(sets.size(), sets.data());
}

void DatedPeople::collect(std::size_t level, DateRange range, std::vector<const People*>& sets) const
{
  if (range.to < range.from)
    return;
  DateRange whole = range;
  if (level > 0) {
    whole.from = blockFrom(level, range.from);
    whole.to = blockFrom(level, range.to.plus(2 - spans[level])).plus(-1);
    if (whole.to < whole.from) {
      collect(level - 1, range, sets);
      return;
    }
    collect(level - 1, {range.from, whole.from.plus(-1)}, sets);
  }
  const auto [begin, end] = between(m_levels[level], whole);
  for (auto block = begin; block != end; ++block)
    sets.push_back(&block->second);
  if (level > 0)
    collect(level - 1, {whole.to.plus(1), range.to}, sets);
}

People DatedPeople::until(Date date) const
{
  const auto known = span();
  return known ? in({known->from, date}) : People();
}

std::uint64_t DatedPeople::countUntil(Date date) const
{
  std::uint64_t count = 0;
  for (const auto& [day, people] : m_levels.front()) {
    if (day > date)
      break;
    count += people.cardinality();
  }
  return count;
}

std::optional<DateRange> DatedPeople::span() const
{
  const auto& own = m_levels.front();
  if (own.empty())
    return {};
  return DateRange{own.front().first, own.back().first};
}

void DatedPeople::forEach(DateRange range, const std::function<void(Date, const People&)>& visit) const
{
  const auto [begin, end] = between(m_levels.front(), range);
  for (auto day = begin; day != end; ++day)
    visit(day->first, day->second);
}

std::pair<DatedPeople::Position, DatedPeople::Position> DatedPeople::between(const std::vector<Day>& blocks,
                                                                             DateRange range)
{
  if (range.to < range.from)
    return {blocks.end(), blocks.end()};
  const auto begin = std::lower_bound(blocks.begin(), blocks.end(), range.from,
                                      [](const Day& day, Date date) { return day.first < date; });
  const auto end = std::upper_bound(begin, blocks.end(), range.to,
                                    [](Date date, const Day& day) { return date < day.first; });
  return {begin, end};
}

} // namespace weilu
