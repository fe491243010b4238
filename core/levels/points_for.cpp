// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/points_for.h"

#include "core/store/hot_statement.h"

namespace weilu {

std::int64_t pointsFor(Database& db, std::string_view reference, MemberId member)
{
  HotStatement query(
      db, "SELECT coalesce(sum(amount), 0) FROM point_entry WHERE reference = ?1 AND reference <> '' "
          "AND (member = ?2 OR member IN (SELECT id FROM merged_member WHERE into_member = ?2))");
  return query.with(reference, member).step() ? query.integer(0) : 0;
}

std::map<MemberId, std::int64_t> pointsFor(Database& db, std::string_view reference)
{
  std::map<MemberId, std::int64_t> points;
  HotStatement query(
      db, "SELECT coalesce(m.into_member, p.member), sum(p.amount) FROM point_entry p LEFT JOIN "
          "merged_member m ON m.id = p.member WHERE p.reference = ?1 AND p.reference <> '' GROUP BY 1");
  for (query.with(reference); query.step();)
    points[{query.integer(0)}] = query.integer(1);
  return points;
}

} // namespace weilu
