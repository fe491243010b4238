// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_legend.h"
#include "ui/calendar/content_entry.h"
#include "ui/content/content_reading.h"

namespace weilu::ui {

/// Content and campaigns on the calendar of content.
namespace content_calendar {

/// The pieces that \p filter shows and that have a date, without a frame; and campaigns, which stay where
/// they are.
[[nodiscard]] CalendarEntries entries(const ContentRead& read, const ContentFilter& filter);
[[nodiscard]] std::vector<CalendarLegend::Item> legend();

} // namespace content_calendar

} // namespace weilu::ui
