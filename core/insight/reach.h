// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/evaluate.h"

#include <optional>

namespace weilu {

/// How far somebody is from a condition that does not hold yet: 0–1 for numbers by the share that is
/// missing, 1 for what they have to do, 2 for what somebody else has to give them (a role, a tag). No
/// value when it cannot be reached: less activity or a shorter time here, another city or birthday.
[[nodiscard]] std::optional<double> distanceOf(const ConditionFact& fact);

/// The condition that holds exactly when \p condition does not, for known values, as people would say it:
/// at least 1 instead of not 0. No value for lists, ranges and parts of texts.
[[nodiscard]] std::optional<Condition> opposite(Condition condition);

} // namespace weilu
