// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/content/cadence.h"
#include "core/content/engagement_table.h"
#include "core/insight/rhythm.h"
#include "core/members/member.h"

#include <span>

/// How the program speaks of content.
namespace weilu::ui::words {

[[nodiscard]] QString contentKind(ContentKind kind);
[[nodiscard]] QString contentState(ContentState state);
/// "Any kind" for none.
[[nodiscard]] QString contentKind(std::optional<ContentKind> kind);
/// The name of \p space; "Any space" for none.
[[nodiscard]] QString contentSpace(SpaceId space, std::span<const Space> spaces);
/// "News · Tea room": what a target is of; "All content" for everything.
[[nodiscard]] QString cadenceTarget(const CadenceTarget& target, std::span<const Space> spaces);
/// Why a row of numbers was left out.
[[nodiscard]] QString engagementProblem(const EngagementRowProblem& problem);
/// "Tue 20:00–22:00".
[[nodiscard]] QString busyHours(const RhythmSlot& slot);

} // namespace weilu::ui::words
