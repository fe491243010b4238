// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/active.h"

#include "core/base/in_two.h"

#include <algorithm>
#include <array>

namespace weilu {

namespace {

/// People by the date they were active last, kept up to date from day to day: the people active in
/// the last n dates are those whose last date is one of them.
class LastDates {
public:
  LastDates(Date first, std::size_t dates)
      : m_first(first)
      , m_counts(dates)
  {
  }

  void add(Date date, const People& people)
  {
    const auto now = date.since(m_first);
    m_ids.resize(people.cardinality()); // a plain list is faster to go through than a set
    people.toUint32Array(m_ids.data());
    if (!m_ids.empty() && m_ids.back() >= m_last.size())
      m_last.resize(std::size_t{m_ids.back()} + 1, none);
    for (const auto id : m_ids) {
      if (m_last[id] != none)
        --m_counts[static_cast<std::size_t>(m_last[id])];
      m_last[id] = now;
    }
    m_counts[static_cast<std::size_t>(now)] = static_cast<std::int64_t>(m_ids.size());
  }

  /// People active in the \p days dates up to and with \p date, the newest added.
  [[nodiscard]] std::int64_t within(Date date, int days) const
  {
    std::int64_t sum = 0;
    for (auto at = date.since(m_first); days > 0 && at >= 0; --days, --at)
      sum += m_counts[static_cast<std::size_t>(at)];
    return sum;
  }

private:
  static constexpr std::int32_t none = -1;
  Date m_first;
  std::vector<std::int64_t> m_counts; ///< by date since the first
  std::vector<std::int32_t> m_last;   ///< by id: dates since the first
  std::vector<std::uint32_t> m_ids;
};

} // namespace

namespace {

std::vector<ActiveRow> rowsOf(const History& history, DateRange range)
{
  std::vector<ActiveRow> rows;
  const auto first = range.from.plus(1 - mauDates);
  LastDates last(first, static_cast<std::size_t>(range.to.since(first)) + 1);
  for (auto date = first; date <= range.to; date = date.plus(1)) {
    last.add(date, history.activeOn(date));
    if (date < range.from)
      continue;
    ActiveRow row{date, last.within(date, 1), last.within(date, wauDates), last.within(date, mauDates)};
    row.stickiness = row.mau == 0 ? 0 : static_cast<double>(row.dau) / static_cast<double>(row.mau);
    rows.push_back(row);
  }
  return rows;
}

} // namespace

std::vector<ActiveRow> activeRows(const History& history, DateRange range)
{
  if (range.to < range.from)
    return {};
  if (range.to.since(range.from) < 4 * mauDates)
    return rowsOf(history, range);
  const Date middle = range.from.plus(range.to.since(range.from) / 2);
  std::array<std::vector<ActiveRow>, 2> halves;
  inTwo([&](std::size_t half) {
    halves[half] =
        rowsOf(history, half == 0 ? DateRange{range.from, middle} : DateRange{middle.plus(1), range.to});
  });
  halves[0].insert(halves[0].end(), halves[1].begin(), halves[1].end());
  return std::move(halves[0]);
}

People activeWithin(const History& history, Date asOf, int days)
{
  return history.activeIn({asOf.plus(1 - days), asOf});
}

} // namespace weilu
