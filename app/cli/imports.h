// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/intake/import_history.h"

namespace weilu::cli {

[[nodiscard]] Json toJson(const OverwrittenValue& value);

} // namespace weilu::cli
