// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_entry.h"
#include "ui/calendar/content_names.h"

#include <optional>

namespace weilu::ui {

class Session;

/// What a piece is called on calendars and while it is dragged.
[[nodiscard]] QString dragIdOf(ContentId content);
/// None for what is no content.
[[nodiscard]] std::optional<ContentId> contentNamedBy(const QString& dragId);

/// A piece that has a date, without a frame: it is no campaign.
[[nodiscard]] CalendarEntry contentEntry(const ContentItem& item, const ContentNames& names);

/// Moves a piece to another day or, where \p to says one, another time of the day. One change that can be
/// undone; what is declined stands in the window's banner.
void reschedule(Session& session, ContentId content, const CalendarMove& to);

} // namespace weilu::ui
