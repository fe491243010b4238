// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace weilu {

/// The words dates are written with. All take words in lower case.

/// 1–12 for "mar", "march", "sept"; 0 for anything else.
[[nodiscard]] unsigned monthNamed(std::string_view word);
[[nodiscard]] bool isWeekdayName(std::string_view word);

/// Seconds east of UTC of "utc", "gmt", "z", "pst" …; no value for anything else. \p known is false for
/// nothing; "cst" is a zone in three countries and says nothing: known, without a value.
struct ZoneWord {
  bool known = false;
  std::optional<std::int32_t> offset;
};
[[nodiscard]] ZoneWord zoneWord(std::string_view word);

/// "至今", "永不过期", "never" …: it does not end.
[[nodiscard]] bool isNoEndWord(std::string_view text);

} // namespace weilu
