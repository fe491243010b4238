// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/person_rows.h"

namespace weilu {

/// The value of the condition's field for the person of \p rows on \p date, for fields that need nothing
/// but the person: all but concentration and layer:SCHEME. Throws Failure for those and unknown ones.
[[nodiscard]] RuleValue personAnswer(PersonRows& rows, const Condition& condition, Date date);

} // namespace weilu
