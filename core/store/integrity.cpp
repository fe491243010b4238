// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/watch.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace weilu {

namespace {

constexpr auto checkPages = "PRAGMA integrity_check";
constexpr auto checkKeys = "PRAGMA foreign_key_check";

/// Adds a problem for each row of \p check. A file can be too broken for the check itself.
template<class Wording>
void collect(Database& db, const char* check, std::vector<std::string>& problems, Wording&& wording)
{
  try {
    SQLite::Statement row(db.sql(), check);
    while (row.executeStep()) {
      if (std::string found = wording(row); !found.empty())
        problems.push_back(std::move(found));
    }
  } catch (const SQLite::Exception& error) {
    if (error.getErrorCode() != SQLITE_CORRUPT)
      throw;
    problems.emplace_back(error.what());
  }
}

} // namespace

std::vector<std::string> integrityProblems(Database& db, const Control& control)
{
  return watched(db, control, Phase::Checking, [&db] {
    std::vector<std::string> problems;
    collect(db, checkPages, problems, [](SQLite::Statement& row) {
      const std::string found = row.getColumn(0).getString();
      return found == "ok" ? std::string() : found;
    });
    collect(db, checkKeys, problems, [](SQLite::Statement& row) {
      return fmt::format("{} row {} names a missing row of {}", row.getColumn(0).getString(),
                         row.getColumn(1).getString(), row.getColumn(2).getString());
    });
    return problems;
  });
}

} // namespace weilu
