// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace weilu {

/// What the first bytes of a file are when they are no table of text, as a short name: "png", "jpeg",
/// "gif", "zip", "xlsx", "docx", "pdf", "xls", "protected" (an office file with a password), "sqlite",
/// "rar", "7z", "gzip", "html", "xml", "json", "vcard", "chat", "binary". Empty for a text that may be a
/// table. \p head: the first 64 KiB or the whole file.
[[nodiscard]] std::string_view foreignKind(std::string_view head);

/// True for kinds that are text of another form ("html", "xml", "json", "vcard", "chat").
[[nodiscard]] bool isTextKind(std::string_view kind);

} // namespace weilu
