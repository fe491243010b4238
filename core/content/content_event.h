// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/icalendar.h"
#include "core/content/content_item.h"

namespace weilu {

/// A piece of content with a date as an entry of a calendar file: an idea and a draft are tentative; link and
/// text are what it says. \p since is when its community was made, by which entries of several communities
/// differ.
[[nodiscard]] IcalendarEvent calendarEventOf(const ContentItem& item, Moment since);

} // namespace weilu
