// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/cli/command.h"

#include <optional>
#include <string>
#include <vector>

namespace weilu::cli {

/// What an import did or, on a dry run, would do.
struct Outcome {
  SourceFile file;
  ImportCounts counts;
  std::vector<ImportProblem> problems;
  std::map<ImportProblem::Kind, std::uint64_t> problemCounts;
  std::map<std::string, std::uint64_t> fieldChanges;
  std::optional<RosterChange> roster;
  std::optional<AccountHint> accounts;
  std::optional<SourceId> id;
  double seconds = 0;
  std::optional<ImportPlan> plan = {}; ///< of a dry run
};

[[nodiscard]] Outcome outcomeOf(const SourceFile& file, ImportReport report);
[[nodiscard]] Outcome outcomeOf(ImportPlan plan);

/// Adds every count under its code.
void addCounts(const ImportCounts& counts, Json& json);
[[nodiscard]] Json toJson(const Outcome& outcome);
void printText(const Outcome& outcome);
/// "12 rows, 3 new, 2 updated, 7 unchanged, 0 rejected"; left-out rows and new people where there are any.
[[nodiscard]] QString inWords(const ImportCounts& counts);

} // namespace weilu::cli
