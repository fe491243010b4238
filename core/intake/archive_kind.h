// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/zip_archive.h"

#include <string>
#include <string_view>

namespace weilu {

/// What a ZIP archive is by the files in it: "xlsx", "xlsb", "docx", "pptx", "ods", "numbers", "slack" (an
/// export with users.json and channels.json), or just "zip".
[[nodiscard]] std::string_view archiveKind(const ZipArchive& archive);

/// What a file is: foreignKind(head), for archives archiveKind. Throws ReadingRefused for an archive that
/// cannot be opened.
[[nodiscard]] std::string_view fileKind(const FilePlace& place, std::string_view head);

} // namespace weilu
