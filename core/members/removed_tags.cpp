// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/removed_tags.h"

#include "core/members/overwritten.h"

namespace weilu {

namespace {

constexpr auto removedBy =
    "SELECT member, CAST(substr(field, 5) AS INTEGER), old, new FROM overwritten WHERE "
    "source = ? AND field GLOB 'tag:*'";
/// The earliest of later imports comes last, so that it is the one that stays in a map.
constexpr auto removedAfter = R"(
SELECT o.member, CAST(substr(o.field, 5) AS INTEGER), o.source FROM overwritten o JOIN source s ON s.id = o.source
WHERE o.source > ? AND o.field GLOB 'tag:*' AND s.withdrawn = 0 ORDER BY o.source DESC)";
constexpr auto takeOver =
    "UPDATE overwritten SET old = ?, new = ? WHERE source = ? AND member = ? AND field = ?";
constexpr auto ownedBy = R"(
UPDATE overwritten SET old = NULL WHERE old = ?1 AND source <> ?1 AND field GLOB 'tag:*'
AND source IN (SELECT id FROM source WHERE withdrawn = 0))";
constexpr auto insertRow = "INSERT OR IGNORE INTO member_tag (tag, member, source) VALUES (?, ?, ?)";
/// Also where somebody who was merged meanwhile has it: then it is the survivor's own again.
constexpr auto giveRow = "UPDATE member_tag SET source = ?3, came_with = NULL WHERE tag = ?1 AND member = ?2 "
                         "AND (source >= ?4 OR came_with IS NOT NULL)";

// Somebody who was merged meanwhile: the row is put aside, too, and the survivor has it again.
constexpr auto insertAside =
    "INSERT OR IGNORE INTO merged_member_tag (tag, member, source) SELECT ?1, id, ?3 "
    "FROM merged_member WHERE id = ?2";
constexpr auto giveAside =
    "UPDATE merged_member_tag SET source = ?3 WHERE tag = ?1 AND member = ?2 AND source >= ?4";
constexpr auto copyAside =
    "INSERT OR IGNORE INTO member_tag (tag, member, source, came_with) SELECT m.tag, p.into_member, "
    "m.source, p.id "
    "FROM merged_member_tag m JOIN merged_member p ON p.id = m.member WHERE m.tag = ?1 AND p.id = ?2";
/// A tag that had come with ?3 comes with them again, or with another who has it too; not when all parted.
constexpr auto copyAgain =
    "INSERT INTO member_tag (tag, member, source, came_with) SELECT m.tag, p.into_member, m.source, p.id "
    "FROM merged_member p CROSS JOIN merged_member_tag m ON m.member = p.id AND m.tag = ?1 "
    "WHERE p.into_member = ?2 ORDER BY p.id <> ?3, p.ordinal LIMIT 1 "
    "ON CONFLICT DO UPDATE SET source = excluded.source, came_with = excluded.came_with WHERE source >= ?4";
constexpr auto isAside = "SELECT 1 FROM merged_member WHERE id = ?";

} // namespace

RemovedTags::RemovedTags(Database& db, const Control& control)
    : m_db(db)
    , m_control(control)
    , m_insert(db, insertRow)
    , m_give(db, giveRow)
    , m_insertAside(db, insertAside)
    , m_giveAside(db, giveAside)
    , m_copyAside(db, copyAside)
    , m_copyAgain(db, copyAgain)
{
}

void RemovedTags::restore(SourceId source)
{
  HotStatement query(m_db, removedBy), forget(m_db, ownedBy);
  std::map<Place, Row> removed;
  for (query.with(source); query.step();) {
    const Place place{query.integer(0), query.integer(1)};
    Row& row = removed[place];
    if (!query.isNull(2))
      row.owner = SourceId{query.integer(2)};
    if (!query.isNull(3))
      row.cameWith = MemberId{query.integer(3)};
  }
  forget.with(source).run();
  if (removed.empty())
    return;
  const std::map<Place, SourceId> later = removedLater(source);
  HotStatement over(m_db, takeOver);
  for (const auto& [place, row] : removed) {
    m_control.checkpoint(Phase::Undoing, 0, 0);
    if (const auto again = later.find(place); again != later.end())
      over.with(row.owner, row.cameWith, again->second, place.member, tagField(TagId{place.tag})).run();
    else
      putBack(place, row, source);
  }
}

std::map<RemovedTags::Place, SourceId> RemovedTags::removedLater(SourceId source)
{
  std::map<Place, SourceId> later;
  HotStatement query(m_db, removedAfter);
  for (query.with(source); query.step();)
    later[{query.integer(0), query.integer(1)}] = SourceId{query.integer(2)};
  return later;
}

void RemovedTags::putBack(Place place, const Row& row, SourceId source)
{
  // Where it was brought anew, by this import or a later one, it had been there all along.
  if (row.cameWith) {
    m_copyAgain.with(place.tag, place.member, *row.cameWith, source).run();
    return;
  }
  if (!row.owner)
    return;
  if (HotStatement(m_db, isAside).with(place.member).step()) {
    if (m_insertAside.with(place.tag, place.member, *row.owner).run() == 0)
      m_giveAside.with(place.tag, place.member, *row.owner, source).run();
    m_copyAside.with(place.tag, place.member).run();
  } else if (m_insert.with(place.tag, place.member, *row.owner).run() == 0) {
    m_give.with(place.tag, place.member, *row.owner, source).run();
  }
}

} // namespace weilu
