// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/import.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace weilu {

/// Cells that the operator put right: by SourceRow::number, then by column, counted from 0.
using Repairs = std::map<std::uint64_t, std::map<std::size_t, std::string>>;

/// Writes the rows of \p source that \p repairs names, put right, as a file with the same columns: to be
/// imported as that one was (repairedOptions()). Readable by the owner only. Refuses FileNotWritable.
[[nodiscard]] Result<void> writeRepaired(const std::filesystem::path& to, const SourceFile& source,
                                         const Repairs& repairs, const Control& control = {});
/// Reads a file of repaired rows as \p source was read: the same kind, fields and date orders. A few rows
/// alone could be taken for something else.
[[nodiscard]] ReadOptions repairedOptions(const SourceFile& source);
/// Those of \p repairs that came in: all but the ones that \p rejected names, the rows which the file of
/// writeRepaired() left out again (ImportReport::rejected).
[[nodiscard]] std::set<std::uint64_t> rowsThatCameIn(const Repairs& repairs,
                                                     const std::vector<ImportProblem>& rejected);

} // namespace weilu
