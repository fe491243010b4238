// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/cell_value.h"
#include "core/intake/event_row_readers.h"
#include "core/intake/member_row_reader.h"

#include <cmath>
#include <memory>

namespace weilu {

namespace {

using Kind = ImportProblem::Kind;

void setCount(const FieldColumn& from, std::string_view cell, ActivityRow& row)
{
  constexpr double kMost = 1e9;
  const auto number = readNumber(cell, from.format.decimalComma);
  const double count = number ? number->value() : 0;
  if (count >= 1 && count <= kMost && std::floor(count) == count)
    row.count = static_cast<std::uint32_t>(count);
  else
    from.note(row, Kind::BadNumber, cell);
}

} // namespace

ActivityRowReader::ActivityRowReader(const SourceFile& file, const Zone& community, Moment now)
    : m_who(file)
{
  for (const FieldColumn& column : fieldColumns(file))
    addSetter(column, community, now);
}

void ActivityRowReader::addSetter(const FieldColumn& column, const Zone& zone, Moment now)
{
  if (column.code == "at") {
    m_givesMoment = true;
    const auto moments = std::make_shared<MomentReader>(column.format, zone);
    m_setters.push_back({column, [moments, now](const auto& from, auto cell, ActivityRow& row) {
                           if (const auto given = givenMoment(*moments, from, cell, now, row))
                             row.at = given->at;
                         }});
  } else if (column.code == "kind") {
    m_setters.push_back({column, [](const auto& from, auto cell, ActivityRow& row) {
                           row.kind = readActivityKind(cell, from.format).value_or(std::string());
                         }});
  } else if (column.code == "count") {
    m_setters.push_back({column, setCount});
  } else if (column.code == "space") {
    m_setters.push_back(
        {column, [](const auto& from, auto cell, ActivityRow& row) { row.space = keptText(from, cell); }});
  } else if (column.code == "space_name") {
    m_setters.push_back({column, [](const auto& from, auto cell, ActivityRow& row) {
                           row.spaceName = keptText(from, cell);
                         }});
  }
}

void ActivityRowReader::read(const SourceRow& source, ActivityRow& row)
{
  m_who.read(source, row);
  noteShape(source, row);
  row.at.reset();
  row.kind.clear();
  row.count = 1;
  row.space.clear();
  row.spaceName.clear();
  for (const Setter& setter : m_setters) {
    const std::string_view cell = setter.column.cell(source);
    if (!setter.column.missing(cell))
      setter.set(setter.column, cell, row);
  }
}

} // namespace weilu
