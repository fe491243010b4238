// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/file_format.h"

#include "core/intake/csv_reader.h"
#include "core/intake/source_file.h"

#include <algorithm>
#include <span>

namespace weilu {

namespace {

/// Every form beside delimited text, the most telling first.
std::span<const FileFormat> formats() { return {}; }

} // namespace

const FileFormat* formatOf(std::string_view kind, std::string_view head)
{
  for (const FileFormat& format : formats()) {
    if (format.fits(kind, head))
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
