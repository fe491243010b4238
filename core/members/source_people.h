// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/people.h"
#include "core/store/database.h"

#include <vector>

namespace weilu {

// Everybody an import met, new or known, by source: so that taking one import back keeps those whom a
// later file names too.

/// Adds \p people to those that \p source met.
void rememberMet(Database& db, SourceId source, const People& people);
/// Sources that came after \p source and stand, each with those it met; oldest first.
[[nodiscard]] std::vector<std::pair<SourceId, People>> metAfter(Database& db, SourceId source);

} // namespace weilu
