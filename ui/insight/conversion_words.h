// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/insight/funnel_steps.h"

#include <span>

/// What funnels, contributions and spaces are called, with the constants of core.
namespace weilu::ui::conversion_words {

/// A step by its code; a kind of activity by its label.
[[nodiscard]] QString step(const QString& code, std::span<const ActivityKind> kinds);
/// What a funnel counts within \p window days.
[[nodiscard]] QString funnelDefinition(int window);
[[nodiscard]] QString concentrationDefinition();
[[nodiscard]] QString classesDefinition();
[[nodiscard]] QString spacesDefinition();
/// "3.5 days", "4 h", "12 min".
[[nodiscard]] QString time(double seconds);

/// Those who make a class of contributors, the most active first.
enum class Class { Core, Regular, Casual, None };
[[nodiscard]] QString name(Class of);

} // namespace weilu::ui::conversion_words
