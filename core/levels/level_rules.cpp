// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/level_rules.h"

#include <array>

namespace weilu {

namespace {

/// The highest level in [0, below) of which \p percent hold.
std::size_t highest(const Ladder& ladder, std::size_t below, const LevelFacts& facts, int percent)
{
  std::size_t position = below;
  while (position > 1) {
    if (meets(ladder[--position], facts, percent))
      return position;
  }
  return 0;
}

} // namespace

std::string_view code(LevelOutcome outcome)
{
  constexpr std::array<std::string_view, 4> codes{"stay", "up", "down", "kept"};
  return codes.at(static_cast<std::size_t>(outcome));
}

std::string_view code(KeptBecause reason)
{
  constexpr std::array<std::string_view, 4> codes{"", "protection", "margin", "violation"};
  return codes.at(static_cast<std::size_t>(reason));
}

bool meets(const Level& level, const LevelFacts& facts, int percent)
{
  const auto enough = [&](std::int64_t found, std::int64_t threshold) {
    return found * 100 >= threshold * percent;
  };
  return enough(facts.points, level.points) && enough(facts.activeDays, level.activeDays) &&
         enough(facts.contributions, level.contributions);
}

LevelVerdict verdictOf(const Ladder& ladder, std::size_t position, const LevelFacts& facts,
                       const LevelHolds& holds)
{
  const std::size_t earned = highest(ladder, ladder.size(), facts, 100);
  if (earned > position) {
    if (holds.openViolation)
      return {LevelOutcome::Kept, earned, KeptBecause::Violation};
    return {LevelOutcome::Up, earned, KeptBecause::Nothing};
  }
  if (earned == position || position == 0)
    return {LevelOutcome::Stay, position, KeptBecause::Nothing};
  const std::size_t lower = highest(ladder, position, facts, levelKeptAtPercent);
  if (meets(ladder[position], facts, levelKeptAtPercent))
    return {LevelOutcome::Kept, lower, KeptBecause::Margin};
  if (holds.recentlyMoved)
    return {LevelOutcome::Kept, lower, KeptBecause::Protection};
  return {LevelOutcome::Down, lower, KeptBecause::Nothing};
}

std::string_view code(LevelSchedule schedule)
{
  constexpr std::array<std::string_view, 3> codes{"off", "month", "quarter"};
  return codes.at(static_cast<std::size_t>(schedule));
}

LevelSchedule levelScheduleNamed(std::string_view name)
{
  for (const LevelSchedule schedule : {LevelSchedule::Off, LevelSchedule::Quarter}) {
    if (code(schedule) == name)
      return schedule;
  }
  return LevelSchedule::Month;
}

std::optional<Date> evaluationDue(LevelSchedule schedule, std::optional<Date> last, Date asOf)
{
  if (schedule == LevelSchedule::Off)
    return {};
  if (!last)
    return asOf;
  const Period period = schedule == LevelSchedule::Month ? Period::Month : Period::Quarter;
  const Calendar calendar;
  return calendar.periodAfter(period, calendar.periodStart(period, *last));
}

} // namespace weilu
