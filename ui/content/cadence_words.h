// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/content/content_reading.h"

/// How the rhythm of what is published is said.
namespace weilu::ui::cadence_words {

/// "2 of 3 this week; the next by Fri 21 Jun", and whether it is late.
[[nodiscard]] QString line(const CadenceLine& line, const ContentRead& read);

} // namespace weilu::ui::cadence_words
