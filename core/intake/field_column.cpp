// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/field_column.h"

#include "core/base/text.h"
#include "core/intake/cell_value.h"
#include "core/intake/field_codes.h"
#include "core/intake/problem_log.h"

#include <algorithm>

namespace weilu {

namespace {

FieldColumn fieldColumn(const std::string& field)
{
  FieldColumn made;
  const auto colon = field.find(':');
  made.code = field.substr(0, colon == std::string::npos ? field.size() : colon + 1);
  if (colon != std::string::npos)
    made.suffix = field.substr(colon + 1);
  return made;
}

/// "'=1+1" is what neutralised() made of "=1+1".
std::string_view withoutGuard(std::string_view cell)
{
  constexpr std::string_view kFormulaStarts = "=+-@\t\r";
  const bool guarded = cell.size() > 1 && cell[0] == '\'' && kFormulaStarts.find(cell[1]) != cell.npos;
  return guarded ? cell.substr(1) : cell;
}

bool isAscii(std::string_view text)
{
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

std::string_view FieldColumn::cell(const SourceRow& row) const
{
  if (column == kConstant)
    return constant;
  return column < row.cells.size() ? withoutGuard(meant(row.cells[column])) : std::string_view();
}

void FieldColumn::note(WhoRow& row, ImportProblem::Kind kind, std::string_view cell) const
{
  // Only the beginning of a value is ever shown; a cell may hold megabytes.
  row.problems.push_back({row.number, header, std::string(cell.substr(0, ProblemLog::kValueBytes + 8)), kind,
                          std::string(expectedFor(kind)), false});
}

bool FieldColumn::missing(std::string_view cell) const
{
  return cell.empty() || isMissing(cell, format.kind);
}

bool FieldColumn::wordless(std::string_view cell) const
{
  const std::string word = folded(cell);
  auto known = std::ranges::find(format.words, word, &WordCodes::value_type::first);
  if (known == format.words.end())
    known = std::ranges::find(format.words, "*", &WordCodes::value_type::first);
  return known != format.words.end() && known->second.empty();
}

std::vector<FieldColumn> fieldColumns(const SourceFile& file)
{
  std::vector<FieldColumn> columns;
  for (const SourceColumn& source : file.columns) {
    if (source.field.empty())
      continue;
    FieldColumn column = fieldColumn(source.field);
    column.column = static_cast<std::uint16_t>(source.index);
    column.header = source.header;
    column.format = source.format;
    columns.push_back(std::move(column));
  }
  for (const auto& [field, value] : file.constants) {
    FieldColumn column = fieldColumn(field);
    column.constant = value;
    if (const FieldCode* known = fieldCode(field))
      column.format.kind = known->kind;
    columns.push_back(std::move(column));
  }
  return columns;
}

std::vector<FieldColumn> columnsOf(const SourceFile& file, std::string_view code)
{
  std::vector<FieldColumn> columns = fieldColumns(file);
  std::erase_if(columns, [code](const FieldColumn& column) { return column.code != code; });
  return columns;
}

std::string keptText(const FieldColumn& column, std::string_view cell)
{
  const std::string_view text = trimmed(cell);
  if (text.empty() || column.missing(text))
    return {};
  return isAscii(text) ? std::string(text) : composed(text);
}

} // namespace weilu
