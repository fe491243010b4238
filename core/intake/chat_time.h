// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace weilu {

/// The time before a chat line, in any language's way of writing it, as one that every date reader
/// understands: "2024/6/10 下午9:05", "10.06.24, 21:05:01" and "6/10/24, 9:05 PM" with a narrow space become
/// "2024/6/10 21:05:00", "10.06.2024 21:05:01" and "6/10/2024 21:05:00". Which number is the month is left
/// open. No value for anything else.
[[nodiscard]] std::optional<std::string> chatTime(std::string_view stamp);

} // namespace weilu
