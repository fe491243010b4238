// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/dialect.h"

#include "core/base/text.h"
#include "core/intake/csv_reader.h"
#include "core/intake/utf8.h"

#include <algorithm>
#include <array>
#include <map>

namespace weilu {

namespace {

constexpr std::array<char32_t, 5> candidates{U',', U'\t', U';', U'|', U'，'};
constexpr std::size_t enoughRows = 500;

/// The delimiter that "sep=;" names. Excel writes and reads such a first line.
std::optional<char32_t> separatorHint(std::string_view sample)
{
  std::string_view line = sample.substr(0, std::min(sample.find_first_of("\r\n"), sample.size()));
  if (line.size() > 1 && line.front() == '"' && line.back() == '"')
    line = line.substr(1, line.size() - 2);
  if (line.size() < 5 || line.size() > 8 || lowered(line.substr(0, 4)) != "sep=")
    return {};
  const char* const at = line.data() + 4;
  const int length = utf8Length(at, line.data() + line.size());
  if (length <= 0)
    return {};
  return utf8CodePoint(at, length);
}

/// How many records have the usual number of cells, and what that number is.
struct Consistency {
  std::size_t rows = 0, width = 1;
};

Consistency consistency(const std::vector<SampleRow>& rows)
{
  std::map<std::size_t, std::size_t> widths;
  for (const SampleRow& row : rows)
    ++widths[row.cells.size()];
  Consistency best;
  for (const auto& [width, count] : widths) {
    if (width > 1 && count >= best.rows)
      best = {count, width};
  }
  // Preambles have no delimiters; a table needs more lines than a sentence or two with a comma.
  return best.rows * 5 < rows.size() ? Consistency{} : best;
}

bool isBetter(const Consistency& a, const Consistency& b)
{
  return a.rows != b.rows ? a.rows > b.rows : a.width > b.width;
}

} // namespace

std::size_t SampleRow::filled() const
{
  return static_cast<std::size_t>(std::count_if(
      cells.begin(), cells.end(), [](const std::string& cell) { return !trimmed(cell).empty(); }));
}

std::vector<SampleRow> sampleRows(std::string_view sample, bool whole, const Dialect& dialect,
                                  std::size_t limit)
{
  std::vector<SampleRow> rows;
  CsvReader reader(textInMemory(sample), dialect.delimiter);
  Record record;
  std::uint64_t lastWithText = 0;
  while (rows.size() <= limit && reader.next(record)) {
    if (!record.hasText || record.line == dialect.separatorLine)
      continue;
    lastWithText = record.line;
    if (!rows.empty() && rows.back().lastLine == 0)
      rows.back().lastLine = record.line - 1;
    rows.push_back({record.line, 0, {record.cells.begin(), record.cells.end()}});
  }
  const bool cut = !whole && rows.size() <= limit;
  if ((cut && rows.size() > 1) || rows.size() > limit)
    rows.pop_back();
  if (!rows.empty() && rows.back().lastLine == 0)
    rows.back().lastLine = lastWithText;
  return rows;
}

Dialect detectDialect(std::string_view sample, bool whole, std::optional<char32_t> delimiter)
{
  Dialect result;
  const auto hint = separatorHint(sample);
  if (hint)
    result.separatorLine = 1;
  result.delimiter = delimiter ? *delimiter : hint.value_or(0);
  if (delimiter || hint) {
    result.width = consistency(sampleRows(sample, whole, result, enoughRows)).width;
    return result;
  }
  Consistency best;
  for (const char32_t candidate : candidates) {
    Dialect tried;
    tried.delimiter = candidate;
    const Consistency found = consistency(sampleRows(sample, whole, tried, enoughRows));
    if (found.rows > 0 && (best.rows == 0 || isBetter(found, best))) {
      best = found;
      result.delimiter = candidate;
    }
  }
  result.width = best.width;
  return result;
}

} // namespace weilu
