// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/intake/import.h"

namespace weilu::ui {

/// Writes the problems of a file as CSV, worded in the language of the window. Refuses FileNotWritable.
[[nodiscard]] Result<void> writeProblems(const QString& to, const std::vector<ImportProblem>& problems);

} // namespace weilu::ui
