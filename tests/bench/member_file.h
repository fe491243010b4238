// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace weilu {

/// Writes a member file of \p rows rows and 15 columns, about 163 bytes a row, the same on every machine:
/// what a large paid community exports. Everybody has an id, nine in ten a phone, two in three an e-mail.
void writeMemberFile(const std::filesystem::path& file, std::uint64_t rows);

} // namespace weilu
