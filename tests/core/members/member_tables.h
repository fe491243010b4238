// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/member.h"
#include "core/store/community_store.h"
#include "core/store/database.h"

#include <map>
#include <string>
#include <vector>

namespace weilu {

/// A person with a name, and nothing else.
inline Member called(const std::string& name)
{
  Member member;
  member.displayName = name;
  return member;
}

/// A source of its own, as an import makes one.
inline SourceId anImport(Database& db)
{
  Source source;
  source.kind = "members";
  source.at = Moment{1'700'000'000};
  return SourceStore(db).add(source);
}

inline void markWithdrawn(Database& db, SourceId source)
{
  SQLite::Statement update(db.sql(), "UPDATE source SET withdrawn = 1 WHERE id = ?");
  update.bind(1, source.value);
  update.exec();
}

/// All rows of \p table in the order of its columns, each as one text.
inline std::vector<std::string> rowsOf(Database& db, const std::string& table)
{
  std::vector<std::string> rows;
  SQLite::Statement query(db.sql(), "SELECT * FROM " + table);
  while (query.executeStep()) {
    std::string row;
    for (int i = 0; i < query.getColumnCount(); ++i)
      row += (query.getColumn(i).isNull() ? std::string("NULL") : query.getColumn(i).getString()) + "|";
    rows.push_back(row);
  }
  std::sort(rows.begin(), rows.end());
  return rows;
}

/// What the tables of the member store say; without the notes an import keeps for taking it back.
inline std::map<std::string, std::vector<std::string>> memberTables(Database& db)
{
  std::map<std::string, std::vector<std::string>> tables;
  for (const char* table :
       {"member", "member_name", "identity", "identity_kind", "space", "member_space", "tag", "member_tag",
        "custom_field", "custom_value", "counter", "consent", "standing_change"})
    tables[table] = rowsOf(db, table);
  return tables;
}

} // namespace weilu
