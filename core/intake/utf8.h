// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace weilu {

/// Length of the UTF-8 sequence that begins at \p at: 1–4; 0 when none does; -1 when the text ends inside
/// one that is valid so far. \p at must be before \p end.
[[nodiscard]] int utf8Length(const char* at, const char* end);
/// How many bytes at \p at stand for one U+FFFD: the longest beginning of a valid sequence, at least 1.
[[nodiscard]] int utf8BadLength(const char* at, const char* end);
/// The first byte of [at, end) beyond ASCII; \p end when there is none.
[[nodiscard]] const char* skipAscii(const char* at, const char* end);
/// How many bytes are beyond ASCII.
[[nodiscard]] std::size_t countHighBytes(std::string_view bytes);
/// The first byte of [at, end) that begins no valid, whole sequence; \p end when there is none.
[[nodiscard]] const char* skipValidUtf8(const char* at, const char* end);
/// The code point at \p at, which begins a valid sequence of \p length bytes.
[[nodiscard]] char32_t utf8CodePoint(const char* at, int length);
void appendUtf8(std::string& text, char32_t codePoint);
[[nodiscard]] std::string toUtf8(char32_t codePoint);

/// U+FFFD in UTF-8: what undecodable bytes become.
inline constexpr std::string_view replacement = "\xEF\xBF\xBD";
/// U+FEFF in UTF-8.
inline constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

} // namespace weilu
