// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/dated_people.h"

#include "core/base/in_two.h"
#include "core/insight/sieve.h"

#include <algorithm>
#include <array>
#include <limits>
#include <mutex>
#include <unordered_map>

namespace weilu {

/// Dates, weeks of them and eight weeks of those: the blocks that ranges are put together from.
class DatedPeople::Levels {
public:
  /// \p days: ascending, none empty.
  Levels(std::vector<Day> days, WeekStart weekStart);
  /// Those of \p all whom \p people has.
  Levels(std::shared_ptr<const Levels> all, People people);

  [[nodiscard]] const People& on(Date date) const;
  [[nodiscard]] const People& everybody() const;
  /// Whether more dates are up to \p date than behind it.
  [[nodiscard]] bool isLate(Date date) const;
  /// How many people all dates up to and with \p date have together.
  [[nodiscard]] std::uint64_t sizeUntil(Date date) const;
  [[nodiscard]] std::vector<Day> firsts() const;
  [[nodiscard]] WeekStart weekStart() const { return m_weekStart; }
  /// The blocks that make up \p range, in any order; some may be empty.
  [[nodiscard]] std::vector<const People*> blocksOf(DateRange range) const;
  void forEach(DateRange range, const std::function<void(Date, const People&)>& visit) const;
  [[nodiscard]] std::optional<DateRange> span() const;
  /// \p levels with only those of \p people.
  [[nodiscard]] static std::shared_ptr<const Levels> among(const std::shared_ptr<const Levels>& levels,
                                                           const People& people);

private:
  struct Block {
    Date from;
    std::size_t firstPart = 0, partsEnd = 0; ///< blocks of the level below
    std::once_flag once;
    People people; ///< after at() asked for it
  };
  static constexpr std::array<int, 3> spans{1, 7, 56}; ///< dates in a block of each level

  void outline(std::size_t level);
  /// The first date of a block of \p level that is not before \p date.
  [[nodiscard]] Date blockFrom(std::size_t level, Date date) const;
  /// The positions of the blocks of \p level that start in \p range.
  [[nodiscard]] std::pair<std::size_t, std::size_t> between(std::size_t level, DateRange range) const;
  void collect(std::size_t level, DateRange range, std::vector<const People*>& sets) const;
  [[nodiscard]] const People& at(std::size_t level, std::size_t position) const;
  [[nodiscard]] People found(std::size_t level, const Block& block, std::size_t position) const;
  /// firsts() of the weeks at \p begin to before \p end.
  [[nodiscard]] std::vector<Day> firstsOfWeeks(std::size_t begin, std::size_t end) const;

  WeekStart m_weekStart;
  /// Ascending. Those of m_all, if only some count: then also blocks may be empty.
  mutable std::array<std::vector<Block>, spans.size()> m_blocks;
  std::shared_ptr<const Levels> m_all; ///< where only some count
  std::optional<Sieve> m_sieve;
  mutable std::once_flag m_everybodyOnce;
  mutable People m_everybody; ///< after everybody() asked for it
  mutable std::once_flag m_sizesOnce;
  mutable std::vector<std::uint64_t> m_sizes; ///< of each date and all before it, after sizeUntil()
};

DatedPeople::Levels::Levels(std::vector<Day> days, WeekStart weekStart)
    : m_weekStart(weekStart)
{
  auto& dates = m_blocks.front();
  dates = std::vector<Block>(days.size());
  for (std::size_t i = 0; i < days.size(); ++i) {
    dates[i].from = days[i].first;
    dates[i].people = std::move(days[i].second);
  }
  for (std::size_t level = 1; level < spans.size(); ++level)
    outline(level);
}

DatedPeople::Levels::Levels(std::shared_ptr<const Levels> all, People people)
    : m_weekStart(all->m_weekStart)
    , m_all(std::move(all))
    , m_sieve(std::move(people))
{
  for (std::size_t level = 0; level < spans.size(); ++level) {
    const auto& of = m_all->m_blocks[level];
    m_blocks[level] = std::vector<Block>(of.size());
    for (std::size_t i = 0; i < of.size(); ++i) {
      Block& block = m_blocks[level][i];
      block.from = of[i].from;
      block.firstPart = of[i].firstPart;
      block.partsEnd = of[i].partsEnd;
    }
  }
}

std::shared_ptr<const DatedPeople::Levels>
DatedPeople::Levels::among(const std::shared_ptr<const Levels>& levels, const People& people)
{
  if (!levels->m_sieve)
    return std::make_shared<Levels>(levels, people);
  return std::make_shared<Levels>(levels->m_all, levels->m_sieve->kept() & people);
}

/// Says which blocks of the level below each of \p level is made of.
void DatedPeople::Levels::outline(std::size_t level)
{
  const auto& parts = m_blocks[level - 1];
  std::vector<std::pair<Date, std::size_t>> ends;
  for (std::size_t part = 0; part < parts.size();) {
    const Date next = blockFrom(level, parts[part].from.plus(1));
    while (part < parts.size() && parts[part].from < next)
      ++part;
    ends.emplace_back(next.plus(-spans[level]), part);
  }
  m_blocks[level] = std::vector<Block>(ends.size());
  for (std::size_t i = 0; i < ends.size(); ++i) {
    Block& block = m_blocks[level][i];
    block.from = ends[i].first;
    block.firstPart = i == 0 ? 0 : ends[i - 1].second;
    block.partsEnd = ends[i].second;
  }
}

const People& DatedPeople::Levels::at(std::size_t level, std::size_t position) const
{
  Block& block = m_blocks[level][position];
  if (level > 0 || m_sieve)
    std::call_once(block.once, [&] { block.people = found(level, block, position); });
  return block.people;
}

People DatedPeople::Levels::found(std::size_t level, const Block& block, std::size_t position) const
{
  if (m_sieve)
    return m_sieve->of(m_all->at(level, position));
  std::vector<const People*> parts;
  for (std::size_t part = block.firstPart; part < block.partsEnd; ++part)
    parts.push_back(&at(level - 1, part));
  return People::fastunion(parts.size(), parts.data());
}

Date DatedPeople::Levels::blockFrom(std::size_t level, Date date) const
{
  const int weekStart = m_weekStart == WeekStart::Monday ? -3 : -4; // of 1970's first week
  const int span = spans[level], past = (date.days - weekStart) % span;
  return past == 0 ? date : date.plus((past < 0 ? 0 : span) - past);
}

const People& DatedPeople::Levels::on(Date date) const
{
  static const People nobody;
  const auto [begin, end] = between(0, {date, date});
  return begin == end ? nobody : at(0, begin);
}

const People& DatedPeople::Levels::everybody() const
{
  std::call_once(m_everybodyOnce, [this] {
    if (m_sieve) {
      m_everybody = m_sieve->of(m_all->everybody());
      return;
    }
    std::vector<const People*> days;
    for (const Block& date : m_blocks.front())
      days.push_back(&date.people);
    m_everybody = People::fastunion(days.size(), days.data());
  });
  return m_everybody;
}

bool DatedPeople::Levels::isLate(Date date) const
{
  const auto& dates = m_blocks.front();
  return !dates.empty() && dates[dates.size() / 2].from <= date;
}

std::uint64_t DatedPeople::Levels::sizeUntil(Date date) const
{
  std::call_once(m_sizesOnce, [this] {
    std::uint64_t size = 0;
    for (std::size_t position = 0; position < m_blocks.front().size(); ++position)
      m_sizes.push_back(size += at(0, position).cardinality());
  });
  const auto end = between(0, {{std::numeric_limits<std::int32_t>::min()}, date}).second;
  return end == 0 ? 0 : m_sizes[end - 1];
}

std::vector<DatedPeople::Day> DatedPeople::Levels::firstsOfWeeks(std::size_t begin, std::size_t end) const
{
  std::vector<const People*> before;
  for (std::size_t week = 0; week < begin; ++week)
    before.push_back(&at(1, week));
  People known = People::fastunion(before.size(), before.data());
  std::vector<Day> days;
  for (std::size_t week = begin; week < end; ++week) {
    People fresh = at(1, week) - known; // few in most weeks, and so are those of each date
    known |= fresh;
    const Block& dates = m_blocks[1][week];
    for (std::size_t date = dates.firstPart; date < dates.partsEnd && !fresh.isEmpty(); ++date) {
      days.emplace_back(m_blocks.front()[date].from, at(0, date) & fresh);
      fresh -= days.back().second;
    }
  }
  return days;
}

/// Both halves of the weeks at the same time: first everybody of each week, as the later half begins with all
/// weeks of the earlier one, then the first dates.
std::vector<DatedPeople::Day> DatedPeople::Levels::firsts() const
{
  const std::size_t weeks = m_blocks[1].size(), middle = weeks / 2;
  const auto ofHalf = [=](std::size_t half) {
    return half == 0 ? std::pair(std::size_t{}, middle) : std::pair(middle, weeks);
  };
  inTwo([&](std::size_t half) {
    for (auto [week, end] = ofHalf(half); week < end; ++week)
      (void)at(1, week);
  });
  std::array<std::vector<Day>, 2> days;
  inTwo([&](std::size_t half) {
    const auto [begin, end] = ofHalf(half);
    days[half] = firstsOfWeeks(begin, end);
  });
  std::ranges::move(days[1], std::back_inserter(days[0]));
  return std::move(days[0]);
}

std::vector<const People*> DatedPeople::Levels::blocksOf(DateRange range) const
{
  std::vector<const People*> sets;
  if (const auto& dates = m_blocks.front(); !dates.empty()) {
    const DateRange known{dates.front().from, dates.back().from};
    collect(spans.size() - 1, {std::max(range.from, known.from), std::min(range.to, known.to)}, sets);
  }
  return sets;
}

void DatedPeople::Levels::collect(std::size_t level, DateRange range, std::vector<const People*>& sets) const
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
  const auto [begin, end] = between(level, whole);
  for (std::size_t position = begin; position < end; ++position)
    sets.push_back(&at(level, position));
  if (level > 0)
    collect(level - 1, {whole.to.plus(1), range.to}, sets);
}

void DatedPeople::Levels::forEach(DateRange range,
                                  const std::function<void(Date, const People&)>& visit) const
{
  const auto [begin, end] = between(0, range);
  for (std::size_t position = begin; position < end; ++position) {
    if (const People& people = at(0, position); !people.isEmpty())
      visit(m_blocks.front()[position].from, people);
  }
}

std::optional<DateRange> DatedPeople::Levels::span() const
{
  std::size_t first = 0, end = m_blocks.front().size();
  while (first < end && at(0, first).isEmpty())
    ++first;
  while (first < end && at(0, end - 1).isEmpty())
    --end;
  if (first == end)
    return {};
  return DateRange{m_blocks.front()[first].from, m_blocks.front()[end - 1].from};
}

std::pair<std::size_t, std::size_t> DatedPeople::Levels::between(std::size_t level, DateRange range) const
{
  const auto& blocks = m_blocks[level];
  const auto position = [&blocks](auto found) { return static_cast<std::size_t>(found - blocks.begin()); };
  if (range.to < range.from)
    return {};
  const auto begin = std::lower_bound(blocks.begin(), blocks.end(), range.from,
                                      [](const Block& block, Date date) { return block.from < date; });
  const auto end = std::upper_bound(begin, blocks.end(), range.to,
                                    [](Date date, const Block& block) { return date < block.from; });
  return {position(begin), position(end)};
}

DatedPeople::DatedPeople()
    : DatedPeople(std::vector<Day>())
{
}

DatedPeople::DatedPeople(std::vector<Day> days, WeekStart weekStart)
{
  std::erase_if(days, [](const Day& day) { return day.second.isEmpty(); });
  std::sort(days.begin(), days.end(), [](const Day& a, const Day& b) { return a.first < b.first; });
  m_levels = std::make_shared<Levels>(std::move(days), weekStart);
}

DatedPeople::DatedPeople(std::shared_ptr<const Levels> levels)
    : m_levels(std::move(levels))
{
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
  return DatedPeople(Levels::among(m_levels, people));
}

const People& DatedPeople::on(Date date) const { return m_levels->on(date); }
std::optional<DateRange> DatedPeople::span() const { return m_levels->span(); }

const People& DatedPeople::everybody() const { return m_levels->everybody(); }

People DatedPeople::in(DateRange range) const
{
  auto sets = m_levels->blocksOf(range);
  return People::fastunion(sets.size(), sets.data());
}

People DatedPeople::until(Date date) const
{
  if (m_levels->isLate(date))
    return m_levels->everybody() - after(date);
  return in({{std::numeric_limits<std::int32_t>::min()}, date});
}

People DatedPeople::after(Date date) const
{
  constexpr Date last{std::numeric_limits<std::int32_t>::max()};
  return date == last ? People() : in({date.plus(1), last});
}

std::uint64_t DatedPeople::countUntil(Date date) const { return m_levels->sizeUntil(date); }

DatedPeople DatedPeople::firsts() const { return DatedPeople(m_levels->firsts(), m_levels->weekStart()); }

void DatedPeople::forEach(DateRange range, const std::function<void(Date, const People&)>& visit) const
{
  m_levels->forEach(range, visit);
}

} // namespace weilu
