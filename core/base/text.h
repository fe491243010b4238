// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace weilu {

// All texts are UTF-8. Invalid sequences become U+FFFD and never stop anything.

/// Without white space at both ends: ASCII, U+00A0, U+3000, U+200B–U+200F, U+FEFF.
[[nodiscard]] std::string_view trimmed(std::string_view text);
/// ASCII letters in lower case; everything else as it is.
[[nodiscard]] std::string lowered(std::string_view text);
/// For comparing what people typed: NFKC (full-width → half-width), case folded, zero-width removed, trimmed.
[[nodiscard]] std::string folded(std::string_view text);
/// Canonical composition (NFC), so that equal texts are equal bytes.
[[nodiscard]] std::string composed(std::string_view text);

/// How a name is found: the folded name, its pinyin ("zhangsan") and its initials ("zs"), separated
/// by '\n'. Non-Chinese parts stay as they are folded; a space beside a Chinese character is dropped.
/// More lines follow where a name can be typed in more ways (lvbu beside lubu for 吕布, jiefang beside
/// xiefang for 解放); lines that would repeat, and thus all but the first of a Western name, are left out.
[[nodiscard]] std::string nameKeys(std::string_view name);
/// What a name is compared by when people may be the same: its letters and digits, folded, Chinese as pinyin
/// ("zhangsan" for 张 三 and for Zhang San). More follow where a name can be read or written in more ways: an
/// ambiguous family name, two Western words the other way round. None for a name without letters and digits.
[[nodiscard]] std::vector<std::string> likenessKeys(std::string_view name);
/// The letters and digits of a name, folded: what is left when spaces, dots and emoji are not looked at.
[[nodiscard]] std::string nameLetters(std::string_view name);
[[nodiscard]] bool hasChinese(std::string_view text);
/// Bytes that sort names by pinyin in Chinese and by alphabet elsewhere (ICU, zh collation).
[[nodiscard]] std::string sortKey(std::string_view name);

/// Splits at any of \p separators (each one code point); parts are trimmed, empty ones dropped.
[[nodiscard]] std::vector<std::string> splitList(std::string_view text, std::string_view separators);

} // namespace weilu
