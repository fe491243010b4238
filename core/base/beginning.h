// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace weilu {

/// The beginning of \p text (UTF-8), at most \p bytes of it, cut where a reader would: not inside a code
/// point, an emoji put together from several, or before an accent. One letter of more bytes than that is
/// cut at a code point.
[[nodiscard]] std::string_view beginning(std::string_view text, std::size_t bytes);

} // namespace weilu
