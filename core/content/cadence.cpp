// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/cadence.h"

#include "core/content/bad_content.h"

#include <algorithm>
#include <map>

namespace weilu {

namespace {

constexpr int daysOfWeek = 7, mostPerWeek = 50;

/// Pieces of one target by the first date of their week.
class Weeks {
public:
  Weeks(std::span<const ContentItem> items, const CadenceTarget& target, const Calendar& calendar, Date today)
      : m_perWeek(target.perWeek)
      , m_present(calendar.periodStart(Period::Week, today))
  {
    for (const ContentItem& item : items) {
      const auto at = item.at();
      if (!at || !target.meets(item))
        continue;
      const Date date = calendar.zone.dateOf(*at);
      CadenceWeek& week = m_weeks[calendar.periodStart(Period::Week, date)];
      const bool ahead = item.state == ContentState::Draft || item.state == ContentState::Scheduled;
      week.published += item.state == ContentState::Published ? 1 : 0;
      week.planned += ahead && date >= today ? 1 : 0;
    }
  }

  [[nodiscard]] CadenceWeek at(Date start) const
  {
    const auto found = m_weeks.find(start);
    CadenceWeek week = found == m_weeks.end() ? CadenceWeek() : found->second;
    week.start = start;
    week.missing = std::max(m_perWeek - week.published - week.planned, 0);
    return week;
  }

  /// The first week from the present one on that is short; there is one behind all that is planned.
  [[nodiscard]] CadenceWeek firstShort() const
  {
    for (Date start = m_present;; start = start.plus(daysOfWeek)) {
      if (const CadenceWeek week = at(start); week.missing > 0)
        return week;
    }
  }

  [[nodiscard]] Date present() const { return m_present; }

private:
  int m_perWeek;
  Date m_present;
  std::map<Date, CadenceWeek> m_weeks;
};

CadenceLine lineOf(const CadenceTarget& target, const Weeks& weeks, DateRange starts, Date today)
{
  CadenceLine line;
  line.target = target;
  for (Date start = starts.from; start <= starts.to; start = start.plus(daysOfWeek)) {
    line.weeks.push_back(weeks.at(start));
    line.weeksShort += start < weeks.present() && line.weeks.back().missing > 0 ? 1 : 0;
  }
  const CadenceWeek next = weeks.firstShort();
  const int which = target.perWeek - next.missing + 1;
  const int day = (daysOfWeek * which + target.perWeek - 1) / target.perWeek; // rounded up
  line.nextDue = next.start.plus(day - 1);
  line.late = line.nextDue < today;
  line.nextDue = std::max(line.nextDue, today);
  return line;
}

} // namespace

Result<void> check(const CadenceTarget& target)
{
  if (target.perWeek < 0 || target.perWeek > mostPerWeek)
    return badContent("content-per-week", std::to_string(target.perWeek), "0–50");
  return {};
}

std::vector<CadenceLine> cadence(std::span<const ContentItem> items, std::span<const CadenceTarget> targets,
                                 const Calendar& calendar, DateRange range, Date today)
{
  const DateRange starts{calendar.periodStart(Period::Week, range.from),
                         calendar.periodStart(Period::Week, range.to)};
  std::vector<CadenceLine> lines;
  for (const CadenceTarget& target : targets)
    lines.push_back(lineOf(target, Weeks(items, target, calendar, today), starts, today));
  return lines;
}

} // namespace weilu
