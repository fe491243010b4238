// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/progress.h"
#include "core/intake/text_source.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace weilu {

/// 32 hexadecimal digits that two files share when their bytes are equal; two sheets of a file share none.
/// Fast, not secret: it recognises a file that came in before, it does not prove anything. Throws Failure
/// when the file cannot be read.
[[nodiscard]] std::string filePrint(const FilePlace& place, std::string_view sheet = {},
                                    const Control& control = {});

/// When the file was last written, or now when the system cannot say or says a later moment.
[[nodiscard]] Moment modifiedAt(const std::filesystem::path& file, Moment now);

} // namespace weilu
