// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace weilu {

/// A place in a text, as an editor counts it.
struct TextPlace {
  std::size_t row = 1, column = 1; ///< from 1; columns are characters
  std::string found;               ///< what stands there, at most 20 bytes
};

/// The place of the byte \p at, from 1 as parsers count them; past the end: the end.
[[nodiscard]] TextPlace placeOf(std::string_view text, std::size_t at);

} // namespace weilu
