// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/rejects_file.h"

#include "core/base/csv_line.h"
#include "core/intake/problem_log.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <system_error>

namespace weilu {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kProblemHeader = "problem";

std::string headerLine(const SourceFile& source)
{
  std::string line(csvStart);
  for (const SourceColumn& column : source.columns) {
    appendCsvCell(line, neutralised(column.header));
    line += ',';
  }
  line += kProblemHeader;
  return line += "\r\n";
}

std::string rejectedLine(const SourceFile& source, const SourceRow& row, ImportProblem::Kind reason)
{
  std::string line;
  for (std::size_t i = 0; i < source.columns.size(); ++i) {
    if (i < row.cells.size())
      appendCsvCell(line, neutralised(row.cells[i]));
    line += ',';
  }
  appendCsvCell(line, fmt::format("{}: {}", code(reason), expectedFor(reason)));
  return line += "\r\n";
}

void writeRows(std::ofstream& out, const SourceFile& source, std::vector<RejectedRow> rows,
               const Control& control)
{
  out << headerLine(source);
  const auto place = [](const RejectedRow& rejected) { return std::pair(rejected.row, rejected.part); };
  std::ranges::stable_sort(rows, {}, place);
  RowReader reader(source);
  SourceRow row;
  std::uint64_t read = 0;
  for (auto next = rows.begin(); next != rows.end() && reader.next(row);) {
    if (++read % 1024 == 0)
      control.checkpoint(Phase::Writing, read, source.rows);
    const std::pair here(row.number, row.part);
    next =
        std::find_if(next, rows.end(), [&](const RejectedRow& rejected) { return place(rejected) >= here; });
    if (next != rows.end() && place(*next) == here)
      out << rejectedLine(source, row, next->reason);
  }
}

} // namespace

RejectsFile::RejectsFile(fs::path to)
    : m_to(std::move(to))
    , m_part(m_to)
{
  m_part += ".part";
}

RejectsFile::RejectsFile(RejectsFile&& other) noexcept
    : m_to(std::move(other.m_to))
    , m_part(std::exchange(other.m_part, {}))
{
}

RejectsFile::~RejectsFile()
{
  std::error_code ignored;
  if (!m_part.empty())
    fs::remove(m_part, ignored);
}

Result<RejectsFile> RejectsFile::write(const fs::path& to, const SourceFile& source,
                                       const std::vector<RejectedRow>& rows, const Control& control)
{
  const auto refusal = [&to](std::string reason) {
    return refuse(RefusalCode::FileNotWritable, {{"file", to.string()}, {"reason", std::move(reason)}});
  };
  std::error_code error;
  if (fs::is_directory(to, error))
    return refusal("is-folder");
  if (fs::equivalent(to, source.path, error))
    return refusal("is-source");
  RejectsFile file(to);
  std::ofstream out(file.m_part, std::ios::binary | std::ios::trunc);
  if (!out)
    return refusal("cannot-open");
  fs::permissions(file.m_part, fs::perms::owner_read | fs::perms::owner_write, error);
  writeRows(out, source, rows, control);
  out.close();
  if (!out)
    return refusal("cannot-write");
  return file;
}

void RejectsFile::keep()
{
  std::error_code error;
  fs::rename(m_part, m_to, error);
  if (error)
    throw Failure(fmt::format("the rejects file cannot be put in its place: {}", error.message()));
  m_part.clear();
}

} // namespace weilu
