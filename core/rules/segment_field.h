// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

namespace weilu {

/// The field that asks for segments by name: saved rules inside rules.
inline constexpr std::string_view segmentField = "segment";

/// The segments that one condition names; empty for every other field.
[[nodiscard]] std::vector<std::string> segmentsOf(const Condition& condition);
/// Whether \p rule asks for the segment \p name, as people type it.
[[nodiscard]] bool asksForSegment(const Rule& rule, std::string_view name);
/// The rule with the segment \p from called \p to.
[[nodiscard]] Rule withSegmentCalled(Rule rule, std::string_view from, const std::string& to);

} // namespace weilu
