// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/space_map.h"

#include <QCoreApplication>

#include "ui/base/words.h"
#include "ui/metrics/metric_words.h"

#include <algorithm>

namespace weilu::ui {

namespace {

/// The translation context of this file.
struct Spaces {
  Q_DECLARE_TR_FUNCTIONS(spaces)
};

/// A column of the comparison: what it shows, of whom it is a share.
struct SpaceColumn {
  People SpaceRow::*people;
  People SpaceRow::*whole;
};
constexpr SpaceColumn spaceColumns[] = {{&SpaceRow::activeWeek, &SpaceRow::roster},
                                        {&SpaceRow::activeMonth, &SpaceRow::roster},
                                        {&SpaceRow::contributors, &SpaceRow::roster},
                                        {&SpaceRow::retained, &SpaceRow::joined}};

QString columnName(std::size_t column)
{
  switch (column) {
  case 0:
    return Spaces::tr("Active in 7 days");
  case 1:
    return Spaces::tr("Active in 30 days");
  case 2:
    return Spaces::tr("Contributed");
  default:
    return Spaces::tr("Back in week 4");
  }
}

HeatCell cellOf(const SpaceRow& row, std::size_t column)
{
  HeatCell cell;
  const auto people = (row.*spaceColumns[column].people).cardinality();
  const auto whole = (row.*spaceColumns[column].whole).cardinality();
  if (whole == 0)
    return cell;
  cell.value = static_cast<double>(people) / static_cast<double>(whole);
  cell.text = words::percent(cell.value);
  cell.facts = {{columnName(column), Spaces::tr("%1 of %2")
                                         .arg(words::count(static_cast<qint64>(people)),
                                              words::count(static_cast<qint64>(whole)))}};
  return cell;
}

QString nameOf(const SpaceRow& row) { return text(row.space.name.empty() ? row.space.code : row.space.name); }

} // namespace

HeatMap spaceMap(std::span<const SpaceRow> rows)
{
  HeatMap map;
  map.rowsName = Spaces::tr("Group");
  map.sizesName = Spaces::tr("People");
  map.shares = true;
  // The last column is left out where nobody is known to have joined a group.
  const bool anybodyJoined =
      std::any_of(rows.begin(), rows.end(), [](const SpaceRow& row) { return !row.joined.isEmpty(); });
  const std::size_t columns = std::size(spaceColumns) - (anybodyJoined ? 0 : 1);
  for (std::size_t column = 0; column < columns; ++column)
    map.columns.append({columnName(column), {}});
  for (const SpaceRow& row : rows) {
    map.rows.append({nameOf(row), {}});
    map.sizes.append(static_cast<qint64>(row.roster.cardinality()));
    for (std::size_t column = 0; column < columns; ++column)
      map.cells.append(cellOf(row, column));
  }
  return map;
}

People spacePeople(const SpaceRow& row, int column)
{
  return column < 0 ? row.roster : row.*spaceColumns[column].people;
}

QString spaceTitle(const SpaceRow& row, int column)
{
  return column < 0 ? nameOf(row)
                    : metric_words::joined({nameOf(row), columnName(static_cast<std::size_t>(column))});
}

} // namespace weilu::ui
