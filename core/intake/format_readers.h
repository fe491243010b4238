// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/record_source.h"
#include "core/intake/source_file.h"

#include <memory>
#include <string_view>

namespace weilu {

// The forms beside delimited text, for the table of file_format.cpp: FileFormat::fits and FileFormat::open.

// JSON
[[nodiscard]] bool isTelegram(std::string_view kind, std::string_view head);
[[nodiscard]] std::unique_ptr<RecordSource> openTelegram(const SourceFile& file);
[[nodiscard]] bool isDiscord(std::string_view kind, std::string_view head);
[[nodiscard]] std::unique_ptr<RecordSource> openDiscord(const SourceFile& file);
[[nodiscard]] bool isSlackUsers(std::string_view kind, std::string_view head);
[[nodiscard]] std::unique_ptr<RecordSource> openSlackUsers(const SourceFile& file);
[[nodiscard]] bool isJson(std::string_view kind, std::string_view head);
[[nodiscard]] std::unique_ptr<RecordSource> openJson(const SourceFile& file);

// An archive as a whole
[[nodiscard]] bool isSlackChat(std::string_view kind, std::string_view head);
[[nodiscard]] std::unique_ptr<RecordSource> openSlackChat(const SourceFile& file);

// Lines of text
[[nodiscard]] bool isWhatsapp(std::string_view kind, std::string_view head);
[[nodiscard]] std::unique_ptr<RecordSource> openWhatsapp(const SourceFile& file);
[[nodiscard]] bool isQqChat(std::string_view kind, std::string_view head);
[[nodiscard]] std::unique_ptr<RecordSource> openQqChat(const SourceFile& file);
[[nodiscard]] bool isVcard(std::string_view kind, std::string_view head);
[[nodiscard]] std::unique_ptr<RecordSource> openVcard(const SourceFile& file);

// XML
[[nodiscard]] bool isXml(std::string_view kind, std::string_view head);
[[nodiscard]] std::unique_ptr<RecordSource> openXml(const SourceFile& file);

} // namespace weilu
