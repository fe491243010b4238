// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <filesystem>
#include <string>

namespace weilu {

/// Reading every page of more than this would be felt at each start.
constexpr std::uintmax_t outlineOnlyAbove = 50'000'000;

/// What is broken in \p file, which \p sql has open; an empty text when nothing was found. Reads every
/// page of a file up to \p wholeUpTo bytes, only the outline of a larger one. A file found sound is not
/// looked at again by this process. Safe from several threads.
[[nodiscard]] std::string newDamage(SQLite::Database& sql, const std::filesystem::path& file,
                                    std::uintmax_t wholeUpTo = outlineOnlyAbove);

} // namespace weilu
