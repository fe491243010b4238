// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/watch.h"

#include <fmt/format.h>

namespace weilu {

std::vector<std::string> integrityProblems(Database& db, const Control& control)
{
  return watched(db, control, Phase::Checking, [&db] {
    std::vector<std::string> problems;
    SQLite::Statement pages(db.sql(), "PRAGMA integrity_check");
    while (pages.executeStep()) {
      if (std::string found = pages.getColumn(0).getString(); found != "ok")
        problems.push_back(std::move(found));
    }
    SQLite::Statement keys(db.sql(), "PRAGMA foreign_key_check");
    while (keys.executeStep()) {
      problems.push_back(fmt::format("{} row {} names a missing row of {}", keys.getColumn(0).getString(),
                                     keys.getColumn(1).getString(), keys.getColumn(2).getString()));
    }
    return problems;
  });
}

} // namespace weilu
