// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity_store.h"

namespace weilu {

/// How often each person contributed on the dates of \p range; index = id, as long as the largest id found.
[[nodiscard]] std::vector<std::uint32_t> contributionCounts(const ActivityStore& activity, const Zone& zone,
                                                            DateRange range);

} // namespace weilu
