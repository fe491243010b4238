// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/change_log.h"

#include <string>

namespace weilu {

inline void exec(Database& db, const std::string& sql) { db.sql().exec(sql); }

inline std::string text(Database& db, const std::string& sql)
{
  SQLite::Statement row(db.sql(), sql);
  std::string all;
  while (row.executeStep())
    all += (all.empty() ? "" : ",") + row.getColumn(0).getString();
  return all;
}

inline std::string names(Database& db) { return text(db, "SELECT display_name FROM member ORDER BY id"); }

inline std::string tags(Database& db)
{
  return text(db, "SELECT tag || ':' || member FROM member_tag ORDER BY tag, member");
}

/// One edit with one statement: how every store writes.
inline ChangeId edit(Database& db, const std::string& code, const std::string& sql)
{
  Edit edit(db, {code, {}});
  exec(db, sql);
  return edit.commit();
}

inline ChangeId addMember(Database& db, const std::string& name)
{
  return edit(db, "member-added", "INSERT INTO member (display_name, source) VALUES ('" + name + "', 1)");
}

/// Every row of every recorded table, to compare the whole file before and after.
inline std::string everything(Database& db)
{
  std::string all;
  for (const char* table :
       {"community", "member", "member_name", "identity", "tag", "member_tag", "setting", "scheme"}) {
    SQLite::Statement row(db.sql(), std::string("SELECT * FROM ") + table);
    while (row.executeStep()) {
      all += table;
      for (int i = 0; i < row.getColumnCount(); ++i)
        all += "|" + row.getColumn(i).getString();
      all += "\n";
    }
  }
  return all;
}

} // namespace weilu
