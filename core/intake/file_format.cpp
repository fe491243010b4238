// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/file_format.h"

#include "core/intake/csv_reader.h"
#include "core/intake/format_readers.h"
#include "core/intake/html_reader.h"
#include "core/intake/source_file.h"
#include "core/intake/xlsx_reader.h"

#include <array>

namespace weilu {

namespace {

bool isWorkbook(std::string_view kind, std::string_view) { return kind == "xlsx"; }

std::unique_ptr<RecordSource> openWorkbook(const SourceFile& file)
{
  return std::make_unique<XlsxReader>(file.place(), file.sheet, file.bytes);
}

bool isHtmlTable(std::string_view kind, std::string_view head) { return kind == "html" && holdsTable(head); }

std::unique_ptr<RecordSource> openHtml(const SourceFile& file)
{
  return std::make_unique<HtmlReader>(openText(file.place(), file.encoding));
}

/// Every form beside delimited text, the most telling first.
constexpr std::array table{
    FileFormat{"xlsx", "", isWorkbook, openWorkbook, sheetNames},
    FileFormat{"html", "", isHtmlTable, openHtml, nullptr, declaredCharset},
    FileFormat{"slack-users", "slack-users", isSlackUsers, openSlackUsers},
    FileFormat{"slack-chat", "slack-chat", isSlackChat, openSlackChat},
    FileFormat{"telegram", "telegram-chat", isTelegram, openTelegram},
    FileFormat{"discord", "discord-chat", isDiscord, openDiscord},
    FileFormat{"json", "", isJson, openJson},
    FileFormat{"vcard", "vcard", isVcard, openVcard},
    FileFormat{"xml", "", isXml, openXml},
    FileFormat{"whatsapp", "whatsapp-chat", isWhatsapp, openWhatsapp},
    FileFormat{"qq-chat", "qq-chat", isQqChat, openQqChat},
};

} // namespace

const FileFormat* formatOf(std::string_view kind, std::string_view head)
{
  for (const FileFormat& format : table) {
    if (format.fits(kind, head))
      return &format;
  }
  return nullptr;
}

std::unique_ptr<RecordSource> openRecords(const SourceFile& file)
{
  for (const FileFormat& format : table) {
    if (format.code == file.format)
      return format.open(file);
  }
  return std::make_unique<CsvReader>(openText(file.place(), file.encoding), file.delimiter);
}

} // namespace weilu
