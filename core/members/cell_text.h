// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace weilu {

/// What was meant by a cell that went through a spreadsheet: trimmed, without the ="…" and the leading '
/// that force text.
[[nodiscard]] std::string_view plainCell(std::string_view typed);
/// plainCell(), folded: half-width, lower case, without invisible characters.
[[nodiscard]] std::string foldedCell(std::string_view typed);
/// "13800000004.0" without the ".0" that a whole number gets from software that took it for a decimal
/// one; other texts as they are.
[[nodiscard]] std::string_view withoutDecimalZero(std::string_view text);

} // namespace weilu
