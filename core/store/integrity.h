// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/damage.h"
#include "core/store/database.h"

namespace weilu {

/// What integrityProblems() finds, as values.
[[nodiscard]] std::vector<Damage> brokenParts(Database& db, const Control& control = {});

} // namespace weilu
