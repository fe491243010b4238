// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace weilu {

/// Writes a member file of \p rows rows and 15 columns, about 165 bytes a row, the same on every machine:
/// what a large paid community exports. Everybody has an id, nine in ten a phone, two in three an e-mail.
void writeMemberFile(const std::filesystem::path& file, std::uint64_t rows);

/// Writes the first \p rows of them as a workbook of one sheet, every cell a text.
void writeMemberSheet(const std::filesystem::path& file, std::uint64_t rows);

/// Writes an activity file of \p rows rows (id, at, kind, space), about 37 bytes a row, of the first
/// \p people people of a member file over 550 days: in the order of time, as logs are. Some people do much
/// more than others.
void writeActivityFile(const std::filesystem::path& file, std::uint64_t rows, std::uint64_t people);

} // namespace weilu
