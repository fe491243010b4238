// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/person_rows.h"
#include "core/insight/rfm.h"

namespace weilu {

/// The value of the condition's field for the person of \p rows on \p date, for fields that need nothing
/// but the person: all but concentration, the RFM scores, alive_probability, segment, layer:SCHEME, points
/// and level. Throws Failure for those and unknown ones.
[[nodiscard]] RuleValue personAnswer(PersonRows& rows, const Condition& condition, Date date);

/// What the person of \p rows bought in the 365 days that end with \p date.
[[nodiscard]] RfmValues boughtUntil(PersonRows& rows, Date date);

} // namespace weilu
