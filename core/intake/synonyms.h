// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/source_file.h"

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace weilu {

/// A header as it is compared: folded, one space between words, no marks of forms ("*", "（必填）",
/// "2、", "?"), no "(UTC)", "(GMT+8)", "(元)", "(custom user field)"; _ and - are spaces.
[[nodiscard]] std::string normalisedHeader(std::string_view header);

/// The zone a header names: "UTC" for "Created (UTC)", "+08:00" for "Last Activity Date (GMT+8)".
[[nodiscard]] std::string zoneInHeader(std::string_view header);

/// What a known name of a column means.
struct Synonym {
  std::string field; ///< empty: the name is not known
  int rank = 0; ///< the more telling of two names for a field has the lower one: 付款时间 before 下单时间
};
/// What \p header (normalised) means in a file of \p as.
[[nodiscard]] Synonym synonymOf(std::string_view header, ImportAs as);
/// True when \p header (normalised) is a known name of a column in any kind of file.
[[nodiscard]] bool isKnownHeader(std::string_view header);

/// Fields with words (folded) of their own.
using FieldWords = std::vector<std::pair<std::string, std::set<std::string>>>;
/// What a column of a member file may be whose name alone says too little, like "status": the field of which
/// a cell has a word. Empty for other headers (normalised).
[[nodiscard]] const FieldWords& fieldsByWords(std::string_view header);

} // namespace weilu
