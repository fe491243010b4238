// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_entry.h"

#include <algorithm>

namespace weilu::ui {

namespace {

constexpr std::int64_t day = 86400;

/// Seconds on the clock of \p zone since the beginning of 1970 there.
std::int64_t onClock(Moment moment, const Zone& zone) { return moment.seconds + zone.offsetAt(moment); }

} // namespace

EntryColors colorsOf(EntryLook look)
{
  switch (look) {
  case EntryLook::Running:
    return {Token::AccentTint2, Token::AccentTint2, Token::AccentText};
  case EntryLook::Planned:
    return {Token::Surface, Token::Accent, Token::AccentText};
  case EntryLook::Vague:
    return {Token::Surface, Token::LineStrong, Token::Text2};
  case EntryLook::Over:
    return {Token::Hover, Token::Hover, Token::Text2};
  case EntryLook::Plain:
    break;
  }
  return {Token::Surface, Token::Surface, Token::Text2};
}

int secondOfDay(Moment moment, const Zone& zone)
{
  return static_cast<int>(((onClock(moment, zone) % day) + day) % day);
}

Date lastDayOf(const CalendarEntry& entry, const Zone& zone)
{
  if (!entry.ends || *entry.ends <= entry.starts)
    return zone.dateOf(entry.starts);
  return zone.dateOf({entry.ends->seconds - 1});
}

bool isTimed(const CalendarEntry& entry, const Zone& zone)
{
  const bool wholeDay = secondOfDay(entry.starts, zone) == 0 && !entry.ends;
  return !wholeDay && lastDayOf(entry, zone) == zone.dateOf(entry.starts);
}

Moment moved(Moment moment, Moment starts, const CalendarMove& move, const Zone& zone)
{
  const std::int64_t before = onClock(starts, zone);
  const std::int64_t after = move.first.days * day + move.second.value_or(secondOfDay(starts, zone));
  const std::int64_t clock = onClock(moment, zone) + after - before;
  const std::int64_t second = ((clock % day) + day) % day;
  return zone.moment({static_cast<std::int32_t>((clock - second) / day)}, static_cast<std::int32_t>(second));
}

} // namespace weilu::ui
