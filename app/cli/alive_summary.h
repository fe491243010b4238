// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/alive.h"

#include <filesystem>
#include <string>
#include <vector>

namespace weilu::cli {

/// What a file of rows frequency, recency, T says, as such summaries are passed around.
struct AliveSummary {
  AlivePeople people;             ///< ids: the number of the row, from 1
  std::vector<std::string> names; ///< as people: the column "ID", or the number of the row
};
/// Reads a CSV file with a header: frequency, recency, T (x, t_x in place of the first two), in any order and
/// any case. Refuses FileNotFound, UnknownColumn, and BadValue for a row that \p model cannot have.
[[nodiscard]] Result<AliveSummary> readAliveSummary(const std::filesystem::path& file, AliveModel model);

} // namespace weilu::cli
