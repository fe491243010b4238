// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/intake/text_source.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace weilu {

/// The name this program uses for an encoding: "utf-8", "utf-16le", "utf-16be", "gb18030", "big5",
/// "shift_jis", "windows-1252" and some more; "utf-16" where the order is left open. Understands "GBK",
/// "cp936", "UTF8", "latin1" … Refuses UnknownEncoding.
[[nodiscard]] Result<std::string> encodingNamed(std::string_view name);

/// Whether a text in any script can be written in the encoding \p name.
[[nodiscard]] bool holdsAllLetters(std::string_view name);

/// How a file is encoded.
struct FileEncoding {
  std::string name;
  bool hasBom = false;
  /// Nothing else fits: a byte order mark, the NULs of UTF-16, or valid UTF-8 with more than ASCII in it.
  bool proven = false;
  bool hasText = false;        ///< something beside white space, NULs and the byte order mark
  std::uint64_t highBytes = 0; ///< bytes beyond ASCII
};

/// Looks at every byte of \p place: byte order mark, then the NULs of UTF-16, then UTF-8 over the whole
/// file (a few bad bytes do not change it), then the legacy encoding that reads best.
[[nodiscard]] FileEncoding detectEncoding(const FilePlace& place, const Control& control = {});

} // namespace weilu
