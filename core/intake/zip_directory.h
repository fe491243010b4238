// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace weilu {

/// How many files the end of a ZIP archive says it lists, before anybody makes room for them; 0 when it
/// has no such end. (APPNOTE 4.3.14 and 4.3.16.)
[[nodiscard]] std::uint64_t promisedEntries(const std::filesystem::path& archive);

} // namespace weilu
