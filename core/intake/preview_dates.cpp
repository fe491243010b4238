// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/preview_dates.h"

#include "core/base/local_time.h"
#include "core/intake/moment_reader.h"

#include <algorithm>
#include <array>

namespace weilu {

namespace {

bool isDate(const SourceColumn& column)
{
  using Kind = ColumnFormat::Kind;
  return !column.field.empty() && (column.format.kind == Kind::Date || column.format.kind == Kind::Moment);
}

/// Whether everybody reads \p cell as \p date.
bool isPlain(std::string_view cell, Date date)
{
  constexpr std::array orders{DateFormat::Ymd, DateFormat::Dmy, DateFormat::Mdy};
  return std::ranges::all_of(orders, [&](DateFormat order) {
    const DateCell read = readDate(cell, order);
    return read.kind == DateCell::Kind::Value && read.date == date;
  });
}

} // namespace

void readDates(std::vector<PreviewRow>& rows, const SourceFile& file, const Zone& community)
{
  for (const SourceColumn& column : file.columns) {
    if (!isDate(column))
      continue;
    MomentReader reader(column.format, community);
    for (PreviewRow& row : rows) {
      if (column.index >= row.cells.size())
        continue;
      const std::string& cell = row.cells[column.index];
      const MomentReader::Read read = reader.read(cell);
      if (read.cell.kind == DateCell::Kind::Value && !isPlain(cell, read.date))
        row.dates.emplace(column.index, read.cell.hasTime ? localTime(read.moment, community).substr(0, 16)
                                                          : read.date.iso());
    }
  }
}

} // namespace weilu
