// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// The names of an archive's files as UTF-8 with '/' between folders. Names that are no UTF-8 are in the
/// encoding of the computer that packed them: together they say which (Windows in Chinese: GBK).
[[nodiscard]] std::vector<std::string> decodedNames(std::vector<std::string> names);

/// Whether a name climbs out of its folder, is absolute, or holds control characters.
[[nodiscard]] bool isUnsafeName(std::string_view name);

} // namespace weilu
