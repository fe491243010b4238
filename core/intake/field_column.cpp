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

/// Without the marks that turn the direction of whatever is written behind them (U+202A–U+202E,
/// U+2066–U+2069): a name must not turn the page it stands on.
std::string withoutTurns(std::string text)
{
  const auto isTurn = [&text](std::size_t at) {
    const std::string_view mark = std::string_view(text).substr(at, 3);
    return mark >= "\xE2\x80\xAA" &&
           (mark <= "\xE2\x80\xAE" || (mark >= "\xE2\x81\xA6" && mark <= "\xE2\x81\xA9"));
  };
  for (std::size_t at = text.find('\xE2'); at != std::string::npos; at = text.find('\xE2', at)) {
    if (isTurn(at))
      text.erase(at, 3);
    else
      ++at;
  }
  return text;
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
  return column < row.cells.size() && row.cells[column].size() <= kLongestText
             ? withoutGuard(meant(row.cells[column]))
             : std::string_view();
}

void FieldColumn::note(WhoRow& row, ImportProblem::Kind kind, std::string_view cell) const
{
  // Only the beginning of a value is ever shown; a cell may hold megabytes.
  row.problems.push_back({row.number, header, std::string(cell.substr(0, ProblemLog::kValueBytes + 64)), kind,
                          std::string(expectedFor(kind)), false});
}

bool FieldColumn::missing(std::string_view cell) const { return saysNothing(cell, format.kind); }

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
    column.fallback = source.fallback;
    columns.push_back(std::move(column));
  }
  for (const auto& [field, value] : file.constants) {
    FieldColumn column = fieldColumn(field);
    column.constant = value;
    if (const FieldCode* known = fieldCode(field))
      column.format.kind = known->kind;
    columns.push_back(std::move(column));
  }
  std::ranges::stable_partition(columns, [](const FieldColumn& column) { return !column.fallback; });
  return columns;
}

std::vector<FieldColumn> columnsOf(const SourceFile& file, std::string_view code)
{
  std::vector<FieldColumn> columns = fieldColumns(file);
  std::erase_if(columns, [code](const FieldColumn& column) { return column.code != code; });
  return columns;
}

std::pair<std::string_view, std::string_view> splitBrackets(std::string_view name)
{
  struct Pair {
    std::string_view open, close;
  };
  const std::string_view text = trimmed(name);
  for (const auto& [open, close] : {Pair{"(", ")"}, Pair{"（", "）"}}) {
    const std::size_t at = text.ends_with(close) ? text.rfind(open) : std::string_view::npos;
    if (at == std::string_view::npos || trimmed(text.substr(0, at)).empty())
      continue;
    const std::string_view inside = text.substr(at + open.size());
    return {trimmed(text.substr(0, at)), trimmed(inside.substr(0, inside.size() - close.size()))};
  }
  return {text, {}};
}

std::string keptText(const FieldColumn& column, std::string_view cell)
{
  std::string_view text = trimmed(cell);
  if (column.format.brackets && column.format.kind == ColumnFormat::Kind::Text)
    text = splitBrackets(text).second;
  if (text.empty() || column.missing(text))
    return {};
  if (column.format.lossy && text.find_first_not_of("? ") == std::string_view::npos)
    return {};
  return isAscii(text) ? std::string(text) : withoutTurns(composed(text));
}

} // namespace weilu
