// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/member_filter.h"

#include <optional>

namespace weilu::ui {

/// The rule that finds the people of \p filter on any later date, too. None for what no rule can say: a
/// search, a list of people, and people who are not on the roster.
[[nodiscard]] std::optional<Rule> ruleOf(const MemberFilter& filter, const MemberSnapshot& snapshot);

} // namespace weilu::ui
