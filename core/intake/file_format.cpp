// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/file_format.h"

#include "core/intake/csv_reader.h"
#include "core/intake/format_readers.h"
#include "core/intake/source_file.h"

#include <array>
#include <span>

namespace weilu {

namespace {

/// Every form beside delimited text, the most telling first.
constexpr std::array table{
    FileFormat{"telegram", "telegram-chat", true, isTelegram, openTelegram},
    FileFormat{"discord", "discord-chat", true, isDiscord, openDiscord},
    FileFormat{"json", "", true, isJson, openJson},
    FileFormat{"vcard", "vcard", true, isVcard, openVcard},
    FileFormat{"xml", "", true, isXml, openXml},
    FileFormat{"whatsapp", "whatsapp-chat", true, isWhatsapp, openWhatsapp},
    FileFormat{"qq-chat", "qq-chat", true, isQqChat, openQqChat},
};

std::span<const FileFormat> formats() { return table; }

} // namespace

const FileFormat* formatOf(bool isText, std::string_view kind, std::string_view head)
{
  for (const FileFormat& format : formats()) {
    if (format.isText == isText && format.fits(kind, head))
      return &format;
  }
  return nullptr;
}

std::unique_ptr<RecordSource> openRecords(const SourceFile& file)
{
  for (const FileFormat& format : formats()) {
    if (format.code == file.format)
      return format.open(file);
  }
  return std::make_unique<CsvReader>(openText(file.place(), file.encoding), file.delimiter);
}

} // namespace weilu
