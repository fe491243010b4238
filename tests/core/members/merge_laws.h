// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/members/merge_roster.h"
#include "tests/core/members/random_import.h"

namespace weilu {

/// What is put aside, and what an import keeps for taking it back.
inline std::map<std::string, std::vector<std::string>> allTables(Database& db)
{
  auto tables = memberTables(db);
  for (const char* table :
       {"merged_member", "merged_identity", "merged_member_tag", "merged_member_space", "merged_custom_value",
        "merged_counter", "merged_consent", "merged_value", "overwritten", "distinct_people"})
    tables[table] = rowsOf(db, table);
  return tables;
}

inline void requireSame(const std::map<std::string, std::vector<std::string>>& is,
                        const std::map<std::string, std::vector<std::string>>& expected)
{
  for (const auto& [table, rows] : expected) {
    RC_LOG() << table << "\n";
    for (const auto& row : is.at(table))
      RC_LOG() << "  is " << row << "\n";
    for (const auto& row : rows)
      RC_LOG() << "  expected " << row << "\n";
    RC_ASSERT(is.at(table) == rows);
  }
}

/// A few people from a few imports; two of those that are there, at random.
inline std::pair<MemberId, MemberId> somebody(MergeRoster& roster, std::vector<SourceId>& sources)
{
  roster.store.add(someMember(), SourceId{});
  for (int i = *rc::gen::inRange(1, 4); i > 0; --i)
    importSome(roster.db, sources.emplace_back(anImport(roster.db)));
  const People all = roster.store.everybody();
  std::vector<std::uint32_t> ids(all.begin(), all.end());
  RC_PRE(ids.size() > 1);
  const auto a = *rc::gen::elementOf(ids), b = *rc::gen::elementOf(ids);
  RC_PRE(a != b);
  return {MemberId{a}, MemberId{b}};
}

} // namespace weilu
