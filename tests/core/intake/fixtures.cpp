// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/intake/fixtures.h"

#include "core/intake/utf8.h"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <fstream>
#include <stdexcept>

namespace weilu::fixtures {

namespace fs = std::filesystem;

TempFile::TempFile(std::string_view bytes, const std::string& name)
{
  static std::atomic<int> number = 0;
  const fs::path folder = fs::temp_directory_path() / ("weilu-intake-" + std::to_string(::getpid()));
  fs::create_directories(folder);
  m_path = folder / (std::to_string(++number) + "-" + name);
  std::ofstream(m_path, std::ios::binary) << bytes;
}

TempFile::~TempFile()
{
  std::error_code ignored;
  fs::remove(m_path, ignored);
  fs::remove(m_path.parent_path(), ignored); // only when it was the last
}

std::size_t DrippingText::read(char* out, std::size_t capacity)
{
  const std::size_t length =
      std::string_view(m_text).substr(m_at, std::min(m_piece, capacity)).copy(out, capacity);
  m_at += length;
  return length;
}

Table cellsOf(CsvReader& reader)
{
  Table table;
  Record record;
  while (reader.next(record))
    table.emplace_back(record.cells.begin(), record.cells.end());
  return table;
}

Table rowsOf(const SourceFile& file)
{
  Table table;
  RowReader reader(file);
  SourceRow row;
  while (reader.next(row)) {
    if (row.mark == RowMark::Data)
      table.emplace_back(row.cells.begin(), row.cells.end());
  }
  return table;
}

std::string encoded(std::string_view text, const std::string& encoding)
{
  if (encoding == "utf-8")
    return std::string(text);
  const auto units = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
  UErrorCode error = U_ZERO_ERROR;
  const std::string name = encoding == "shift_jis" ? "ibm-943_P15A-2003"
                           : encoding == "big5"    ? "windows-950-2000"
                                                   : encoding;
  UConverter* converter = ucnv_open(name.c_str(), &error);
  if (U_FAILURE(error))
    throw std::runtime_error("ICU does not know " + encoding);
  std::string bytes(static_cast<std::size_t>(units.length()) * 4 + 8, '\0');
  const std::int32_t length =
      ucnv_fromUChars(converter, bytes.data(), static_cast<std::int32_t>(bytes.size()), units.getBuffer(),
                      units.length(), &error);
  ucnv_close(converter);
  bytes.resize(static_cast<std::size_t>(length));
  return bytes;
}

std::string textOf(const fs::path& file, std::string_view encoding)
{
  const auto source = openText(file, encoding);
  std::string text;
  char piece[100];
  while (const std::size_t length = source->read(piece, sizeof piece))
    text.append(piece, length);
  return text;
}

std::string canonicalEncoding(const std::string& name)
{
  if (name == "utf-8-sig" || name == "utf-8 with 1 invalid byte")
    return "utf-8";
  if (name == "gbk" || name == "gbk/gb18030")
    return "gb18030";
  if (name == "cp1252")
    return "windows-1252";
  if (name == "cp932")
    return "shift_jis";
  if (name == "utf-16-le" || name == "utf-16-le+BOM")
    return "utf-16le";
  return name == "utf-16-be" ? "utf-16be" : name;
}

std::string delimiterName(char32_t delimiter)
{
  return delimiter == 0 ? "none" : delimiter == U'\t' ? "\\t" : toUtf8(delimiter);
}

const SourceColumn& column(const SourceFile& file, std::string_view header)
{
  for (const SourceColumn& entry : file.columns) {
    if (entry.header == header)
      return entry;
  }
  throw std::runtime_error("no column " + std::string(header));
}

} // namespace weilu::fixtures
