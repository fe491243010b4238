// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/content/content_reading.h"

/// How a piece of content is said in the window.
namespace weilu::ui::content_words {

/// The icon of a state, by its name in resources/icons.
[[nodiscard]] QString icon(ContentState state);
/// "Knowledge · Tea room"
[[nodiscard]] QString facts(const ContentItem& item, const ContentRead& read);
/// Everything worth knowing of it, on lines.
[[nodiscard]] QString tip(const ContentItem& item, const ContentRead& read);
/// For screen readers.
[[nodiscard]] QString spoken(const ContentItem& item, const ContentRead& read);
/// "2 of 3 this week; the next by Fri 21 Jun", and whether it is late.
[[nodiscard]] QString cadence(const CadenceLine& line, const ContentRead& read);

} // namespace weilu::ui::content_words
