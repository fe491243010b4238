// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace weilu {

/// How usual a Han character is in rosters and messages, simplified or traditional.
enum class HanUse { NotHan, Rare, Usual, Frequent };
[[nodiscard]] HanUse hanUse(char32_t codePoint);

} // namespace weilu
