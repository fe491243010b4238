// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace weilu {

/// A text file that was put into the program at build time (cmake/Embed.cmake).
struct Embedded {
  std::string_view name; ///< file name without folder
  std::string_view text; ///< the whole content, as it was
};

} // namespace weilu
