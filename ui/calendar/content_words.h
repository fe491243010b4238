// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/calendar/content_names.h"

/// How a piece of content is said in the window.
namespace weilu::ui::content_words {

/// The icon of a state, by its name in resources/icons.
[[nodiscard]] QString icon(ContentState state);
/// "Knowledge · Tea room"
[[nodiscard]] QString facts(const ContentItem& item, const ContentNames& names);
/// Everything worth knowing of it, on lines.
[[nodiscard]] QString tip(const ContentItem& item, const ContentNames& names);
/// For screen readers.
[[nodiscard]] QString spoken(const ContentItem& item, const ContentNames& names);

} // namespace weilu::ui::content_words
