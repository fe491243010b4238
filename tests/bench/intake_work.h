// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string_view>

namespace weilu {

/// What a process of weilu_intake_bench does: a verb, over a community file and a file to bring in, just as
/// the program does it, layers included. True when all went well.
using IntakeWork =
    std::function<bool(const std::filesystem::path& community, const std::filesystem::path& source)>;

/// The work called \p verb: import (into a file made when missing), plan, undo, redo, cancel; duckdb, its own
/// way of taking the file; sheet, which makes the workbook named first with as many rows as the second says.
/// None for other words.
[[nodiscard]] IntakeWork intakeWork(std::string_view verb);

} // namespace weilu
