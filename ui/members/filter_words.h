// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/members/member_filter.h"

/// How the conditions of the member list are said.
namespace weilu::ui::filter_words {

[[nodiscard]] QString field(MemberFilter::Field field);
/// "Active, Loyal"; \p snapshot names layers, tags and spaces.
[[nodiscard]] QString values(MemberFilter::Field field, const MemberFilter& filter,
                             const MemberSnapshot& snapshot);
[[nodiscard]] QString activity(ActivityFilter activity, int silentAfter);
[[nodiscard]] QString presence(Presence presence);
[[nodiscard]] QString joinedWithin(int days);

} // namespace weilu::ui::filter_words
