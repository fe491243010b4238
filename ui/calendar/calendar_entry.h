// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/dates.h"
#include "ui/base/theme.h"

#include <optional>
#include <vector>

namespace weilu::ui {

/// How an entry of a calendar looks: by how far it is, never by hue.
enum class EntryLook {
  Running, ///< filled
  Planned, ///< framed in the accent
  Vague,   ///< framed in grey
  Over,    ///< filled in grey
  Plain,   ///< without a frame
};
/// Ground, frame and text of a look; the ground of Plain is that of what lies under it.
struct EntryColors {
  Token ground, frame, ink;
};
[[nodiscard]] EntryColors colorsOf(EntryLook look);

/// One thing on a calendar.
struct CalendarEntry {
  QString id; ///< one on its calendar; also what is dragged (ui/widgets/drag_button.h)
  QString title, spoken, tip;
  QString icon; ///< a name in resources/icons
  EntryLook look = EntryLook::Planned;
  Moment starts;
  std::optional<Moment> ends;
  bool movable = true;
};

/// What a calendar shows.
struct CalendarEntries {
  std::vector<CalendarEntry> all;
  Calendar calendar;
  Date today;
};

/// Where the operator wants an entry: on which day it is to begin, and at what second of that day (none: the
/// time stays what it is).
struct CalendarMove {
  QString id;
  Date first;
  std::optional<int> second;
};

/// Seconds since midnight on the clock of \p zone.
[[nodiscard]] int secondOfDay(Moment moment, const Zone& zone);
/// The last day of an entry; what ends at midnight ends on the day before.
[[nodiscard]] Date lastDayOf(const CalendarEntry& entry, const Zone& zone);
/// Whether it has a time of the day: not so what starts at midnight without an end, or lasts over midnight.
[[nodiscard]] bool isTimed(const CalendarEntry& entry, const Zone& zone);
/// Where \p moment of something that begins at \p starts is after \p move: as far from the start on the clock
/// of \p zone as it was.
[[nodiscard]] Moment moved(Moment moment, Moment starts, const CalendarMove& move, const Zone& zone);

} // namespace weilu::ui
