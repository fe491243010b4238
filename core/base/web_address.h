// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace weilu {

/// Whether \p text is an http or https address with a host, that anything can open: without spaces, line
/// ends or other control characters.
[[nodiscard]] bool isWebAddress(std::string_view text);

} // namespace weilu
