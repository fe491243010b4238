// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/repaired_rows.h"

#include "core/base/csv_line.h"

#include <fstream>
#include <vector>

namespace weilu {

namespace fs = std::filesystem;

namespace {

void writeRows(std::ofstream& out, const SourceFile& source, const Repairs& repairs, const Control& control)
{
  std::vector<std::string> cells;
  for (const SourceColumn& column : source.columns)
    cells.push_back(column.header);
  out << csvStart << csvLine(cells);
  RowReader reader(source);
  SourceRow row;
  std::size_t written = 0;
  for (std::uint64_t read = 0; written < repairs.size() && reader.next(row); ++read) {
    if (read % 1024 == 0)
      control.checkpoint(Phase::Reading, read, source.rows);
    const auto repaired = repairs.find(row.number);
    if (repaired == repairs.end() || row.part > 0)
      continue;
    cells.assign(row.cells.begin(), row.cells.begin() + static_cast<std::ptrdiff_t>(source.columns.size()));
    for (const auto& [column, cell] : repaired->second)
      cells.at(column) = cell;
    out << csvLine(cells);
    ++written;
  }
}

} // namespace

Result<void> writeRepaired(const fs::path& to, const SourceFile& source, const Repairs& repairs,
                           const Control& control)
{
  const auto refusal = [&to](const char* reason) {
    return refuse(RefusalCode::FileNotWritable, {{"file", to.string()}, {"reason", reason}});
  };
  std::ofstream out(to, std::ios::binary | std::ios::trunc);
  if (!out)
    return refusal("cannot-open");
  std::error_code ignored;
  fs::permissions(to, fs::perms::owner_read | fs::perms::owner_write, ignored);
  writeRows(out, source, repairs, control);
  out.close();
  if (!out)
    return refusal("cannot-write");
  return {};
}

ReadOptions repairedOptions(const SourceFile& source)
{
  ReadOptions options;
  options.as = source.as;
  if (!source.preset.empty())
    options.preset = source.preset;
  if (!source.platform.empty())
    options.platform = source.platform;
  options.delimiter = U',';
  options.headerLine = 1;
  for (const SourceColumn& column : source.columns) {
    if (column.fallback) // goes to the same field as another, which only a preset may say
      continue;
    const std::string& order = column.format.dateFormat;
    options.map.emplace_back(column.header, column.field);
    if (order == "dmy" || order == "mdy" || order == "ymd")
      options.dateOrder.emplace_back(column.header, order);
  }
  return options;
}

std::set<std::uint64_t> rowsThatCameIn(const Repairs& repairs, const std::vector<ImportProblem>& rejected)
{
  std::set<std::uint64_t> stayedOut;
  for (const ImportProblem& problem : rejected)
    stayedOut.insert(problem.row);
  std::set<std::uint64_t> rows;
  std::uint64_t there = 2; // below the header
  for (const auto& [row, cells] : repairs) {
    if (!stayedOut.contains(there++))
      rows.insert(row);
  }
  return rows;
}

} // namespace weilu
