// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/removed_tags.h"

#include "core/members/overwritten.h"

namespace weilu {

namespace {

constexpr auto removedBy = "SELECT member, CAST(substr(field, 5) AS INTEGER), old FROM overwritten WHERE "
                           "source = ? AND field GLOB 'tag:*'";
/// The earliest of later imports comes last, so that it is the one that stays in a map.
constexpr auto removedAfter = R"(
SELECT o.member, CAST(substr(o.field, 5) AS INTEGER), o.source FROM overwritten o JOIN source s ON s.id = o.source
WHERE o.source > ? AND o.field GLOB 'tag:*' AND s.withdrawn = 0 ORDER BY o.source DESC)";
constexpr auto takeOver = "UPDATE overwritten SET old = ? WHERE source = ? AND member = ? AND field = ?";
constexpr auto ownedBy = R"(
UPDATE overwritten SET old = NULL WHERE old = ?1 AND source <> ?1 AND field GLOB 'tag:*'
AND source IN (SELECT id FROM source WHERE withdrawn = 0))";
constexpr auto insertRow = "INSERT OR IGNORE INTO member_tag (tag, member, source) VALUES (?, ?, ?)";
constexpr auto giveRow = "UPDATE member_tag SET source = ?3 WHERE tag = ?1 AND member = ?2 AND source >= ?4";

} // namespace

RemovedTags::RemovedTags(Database& db, const Control& control)
    : m_db(db)
    , m_control(control)
    , m_insert(db, insertRow)
    , m_give(db, giveRow)
{
}

void RemovedTags::restore(SourceId source)
{
  HotStatement query(m_db, removedBy), forget(m_db, ownedBy);
  std::map<Place, std::optional<SourceId>> removed;
  for (query.with(source); query.step();) {
    const Place place{query.integer(0), query.integer(1)};
    removed[place] = query.isNull(2) ? std::nullopt : std::optional(SourceId{query.integer(2)});
  }
  forget.with(source).run();
  if (removed.empty())
    return;
  const std::map<Place, SourceId> later = removedLater(source);
  HotStatement over(m_db, takeOver);
  for (const auto& [place, owner] : removed) {
    m_control.checkpoint(Phase::Undoing, 0, 0);
    if (const auto again = later.find(place); again != later.end())
      over.with(owner, again->second, place.member, tagField(TagId{place.tag})).run();
    else
      putBack(place, owner, source);
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

void RemovedTags::putBack(Place place, std::optional<SourceId> owner, SourceId source)
{
  if (!owner)
    return;
  // Where it was brought anew, by this import or a later one, it had been there all along.
  if (m_insert.with(place.tag, place.member, *owner).run() == 0)
    m_give.with(place.tag, place.member, *owner, source).run();
}

} // namespace weilu
