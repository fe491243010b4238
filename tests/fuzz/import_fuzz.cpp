// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a file, whatever it is written in: looked at, read to its end, and planned. New formats
// come in through inspect() and are tried here without a change.
#include "core/intake/import.h"
#include "tests/fuzz/input.h"

using namespace weilu;

namespace {

/// A community in memory that plans are made against; plans write nothing.
struct Planner {
  Database db = Database::inMemory();
  Community community;
  SourceStore sources{db};
  MemberStore members{db};
  ActivityStore activity{db, Zone::named("Asia/Shanghai").value()};
  PurchaseStore purchases{db};
  IntakeStores stores{db, community, sources, members, activity, purchases};

  Planner()
  {
    community.zone = "Asia/Shanghai";
    community.calendar.zone = Zone::named(community.zone).value();
  }
};

void readRows(const SourceFile& file)
{
  RowReader reader(file);
  SourceRow row;
  std::uint64_t counted = 0, last = 0;
  while (reader.next(row)) {
    fuzz::require(row.number >= last, "rows never go back"); // a message of a chat may be several
    fuzz::require(row.cells.size() >= file.columns.size(), "rows are padded");
    for (const std::string_view cell : row.cells)
      fuzz::require(fuzz::isCleanText(cell), "cells are text");
    last = row.number;
    counted += row.mark != RowMark::Footer && row.mark != RowMark::RepeatedHeader;
  }
  fuzz::require(counted == file.rows, "rows are as many as were counted");
}

void plan(const SourceFile& file)
{
  static const Planner community;
  const auto planned = planImport(community.stores, file, ImportMode::Merge);
  if (!planned)
    return;
  const ImportCounts& counts = planned->counts;
  fuzz::require(counts.rows == file.rows, "the plan counts every row");
  fuzz::require(counts.created + counts.updated + counts.unchanged + counts.rejected == counts.rows,
                "every row is something");
  for (const ImportProblem& problem : planned->problems)
    fuzz::require(problem.row > 0 && !problem.expected.empty(), "problems name a row and what was expected");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
  const auto file = inspect(fuzz::asFile(fuzz::text(data, size)));
  if (!file)
    return 0;
  readRows(*file);
  plan(*file);
  return 0;
}
