// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace weilu::house {

/// A file of the source tree.
struct SourceText {
  std::string path;               ///< from the root: "core/base/dates.h"
  std::vector<std::string> lines; ///< without line ends

  /// The n-th folder of the path, "" when there is none.
  [[nodiscard]] std::string folder(std::size_t n) const;
  [[nodiscard]] bool endsWith(const std::string& end) const;
};

/// Every C++ file below the folders of the program (app, core, ui, tests), by path.
[[nodiscard]] std::vector<SourceText> sources();
/// One file of the tree; no lines when it is missing.
[[nodiscard]] SourceText read(const std::string& path);
/// The paths that the file includes with quotes, as written.
[[nodiscard]] std::vector<std::string> quotedIncludes(const SourceText& file);

} // namespace weilu::house
