// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/import.h"
#include "tests/scratch.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace weilu {

/// A community in memory, and files to bring into it.
struct ImportFixture {
  Scratch folder;
  Database db = Database::inMemory();
  Community community;
  SourceStore sources{db};
  MemberStore members{db};
  ActivityStore activity;
  PurchaseStore purchases{db};
  ChangeLog changes{db};
  IntakeStores stores{db, community, sources, members, activity, purchases};

  explicit ImportFixture(const std::string& zone = "Asia/Shanghai");

  /// A file of the scratch folder with that text.
  [[nodiscard]] std::filesystem::path file(const std::string& name, const std::string& text) const;
  [[nodiscard]] static SourceFile look(const std::filesystem::path& file, const ReadOptions& options = {});
  ImportReport import(const std::filesystem::path& file, const ReadOptions& options = {},
                      const ImportOptions& how = {});
  /// Imports that text as a member file called members.csv.
  ImportReport importText(const std::string& text, const ImportOptions& how = {},
                          const std::string& name = "members.csv");
  ImportPlan plan(const std::filesystem::path& file, const ImportOptions& how = {});

  /// Everything the file holds, table by table, but for the change log and the list of imports.
  [[nodiscard]] std::map<std::string, std::vector<std::string>> dump();

  [[nodiscard]] std::size_t people() const { return members.everybody().cardinality(); }
  /// The person with that identity ("email", "a@example.com"); fails when there is not exactly one.
  [[nodiscard]] MemberRecord person(const std::string& kind, const std::string& value) const;
  [[nodiscard]] std::vector<Event> events() const;
  /// Codes of problems → how often.
  [[nodiscard]] static std::map<std::string, std::uint64_t> problems(const ImportReport& report);
};

} // namespace weilu
