// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/damage.h"
#include "core/workspace.h"

namespace weilu {

/// What Workspace::check() looks at, as values; empty when all is well.
[[nodiscard]] std::vector<Damage> damageIn(Workspace& workspace, const Control& control = {});

} // namespace weilu
