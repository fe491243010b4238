// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace weilu::fixtures {

/// What goes into an archive.
struct Packed {
  std::string name; ///< any bytes
  std::string bytes;
  std::string password = {};
};

/// Writes a ZIP archive, as others would.
void writeZip(const std::filesystem::path& file, const std::vector<Packed>& entries);
/// The same as bytes.
[[nodiscard]] std::string zipBytes(const std::vector<Packed>& entries);
/// \p text with \p from replaced by \p to, which is as long, wherever it stands.
[[nodiscard]] std::string patched(std::string text, std::string_view from, std::string_view to);

} // namespace weilu::fixtures
