// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity_store.h"
#include "core/insight/dated_people.h"

#include <memory>

namespace weilu {

/// Everybody who ever did something of \p kind, by the date of the first time: what cohorts of any kind start
/// with (RetentionQuestion::starts).
[[nodiscard]] std::shared_ptr<const DatedPeople> firstEvents(const ActivityStore& activity, KindId kind,
                                                             const Zone& zone, const Control& control = {});

} // namespace weilu
