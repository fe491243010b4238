// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/insight/retention.h"

/// What retention is called, with the constants of core.
namespace weilu::ui::retention_words {

/// What the triangle counts, as it is asked for.
[[nodiscard]] QString definition(const RetentionQuestion& question);
/// Above a column: "+2", or "W2" when counted from everybody's own date.
[[nodiscard]] QString columnLabel(const RetentionQuestion& question, int k);
/// In tooltips and titles: "2 weeks later", or "days 15–21".
[[nodiscard]] QString columnTitle(const RetentionQuestion& question, int k);
/// "Days 8–14 after joining": what the shorthand counts.
[[nodiscard]] QString windowDefinition(const DayWindow& window);
/// What the rows of the triangle are: "Joined in".
[[nodiscard]] QString rowsName(CohortBy cohort);

} // namespace weilu::ui::retention_words
