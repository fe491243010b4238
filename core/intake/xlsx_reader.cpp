// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/xlsx_reader.h"

#include <algorithm>

namespace weilu {

XlsxReader::XlsxReader(const FilePlace& place, const std::string& sheet, std::uint64_t bytes)
    : m_workbook(place)
    , m_texts(m_workbook.sharedTexts())
    , m_fileBytes(bytes)
{
  if (sheet.empty())
    openFirst();
  else
    openNamed(sheet);
}

void XlsxReader::openNamed(const std::string& sheet)
{
  const auto& sheets = m_workbook.sheets();
  const auto named = std::find_if(sheets.begin(), sheets.end(),
                                  [&](const Workbook::Sheet& one) { return one.name == sheet; });
  if (named == sheets.end())
    throw ReadingRefused({RefusalCode::NoSuchSheet, {{"found", sheet}}});
  open(*named);
}

void XlsxReader::open(const Workbook::Sheet& sheet)
{
  m_row = std::make_unique<SheetRow>(m_workbook, m_texts);
  m_stream = std::make_unique<XmlStream>(m_workbook.open(sheet.part), *m_row);
  m_row->follow(*m_stream);
  m_sheetBytes = m_workbook.bytesOf(sheet.part);
  m_line = 0;
  m_waiting = false;
}

/// The first sheet with a text in it; the last one that is shown when all are empty.
void XlsxReader::openFirst()
{
  for (const Workbook::Sheet& sheet : m_workbook.sheets()) {
    if (sheet.hidden)
      continue;
    open(sheet);
    Record record;
    while (next(record) && !record.hasText) {
    }
    open(sheet);
    if (record.hasText)
      return;
  }
}

bool XlsxReader::next(Record& record)
{
  if (!m_waiting && (!m_stream || !m_stream->advance()))
    return false;
  // A gap of any size is one blank record.
  const bool gap = !m_waiting && m_row->number() > m_line + 1;
  if (gap)
    record = Record{m_line + 1, {}};
  else
    m_row->take(record);
  m_waiting = gap;
  m_line = record.line;
  return true;
}

std::uint64_t XlsxReader::bytesRead() const
{
  if (!m_stream || m_sheetBytes == 0)
    return 0;
  const double share = static_cast<double>(m_stream->bytesRead()) / static_cast<double>(m_sheetBytes);
  return static_cast<std::uint64_t>(share * static_cast<double>(m_fileBytes));
}

} // namespace weilu
