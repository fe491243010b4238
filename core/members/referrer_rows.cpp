// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/referrer_rows.h"

#include "core/members/member_store.h"

namespace weilu {

namespace {

constexpr auto allReferrers = "SELECT referrer, id FROM member WHERE referrer <> '' ORDER BY referrer, id";
/// The only person of a name that is written as a referrer.
constexpr auto namedOnce = "SELECT display_name, MIN(id) FROM member WHERE display_name IN (SELECT referrer "
                           "FROM member WHERE referrer <> '') "
                           "GROUP BY display_name HAVING COUNT(*) = 1";

} // namespace

std::vector<ReferrerRow> referrerRows(Database& db)
{
  std::vector<ReferrerRow> rows;
  SQLite::Statement query(db.sql(), allReferrers);
  while (query.executeStep()) {
    const std::string referrer = query.getColumn(0).getString();
    if (rows.empty() || rows.back().referrer != referrer)
      rows.push_back({referrer, {}, {}});
    rows.back().brought.push_back({query.getColumn(1).getInt64()});
  }
  std::map<std::string, MemberId> byName;
  SQLite::Statement names(db.sql(), namedOnce);
  while (names.executeStep())
    byName.emplace(names.getColumn(0).getString(), MemberId{names.getColumn(1).getInt64()});
  const MemberStore members(db);
  for (ReferrerRow& row : rows) {
    if (const auto named = byName.find(row.referrer); named != byName.end())
      row.person = named->second;
    else if (const auto known = members.resolve(row.referrer))
      row.person = *known;
  }
  return rows;
}

} // namespace weilu
