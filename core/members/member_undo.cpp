// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/member_row.h"
#include "core/members/member_sets.h"
#include "core/members/member_store.h"
#include "core/members/overwritten.h"
#include "core/members/removed_tags.h"
#include "core/members/source_people.h"
#include "core/store/foreign_keys.h"

#include <array>

namespace weilu {

namespace {

constexpr auto writtenBy =
    "SELECT member, field, old, new FROM overwritten WHERE source = ? AND field NOT GLOB 'tag:*'"
    " ORDER BY member, field";
/// The first later import that replaced just what this one had written.
constexpr auto takeOver = R"(
UPDATE overwritten SET old = ?4 WHERE (source, member, field) = (
  SELECT o.source, o.member, o.field FROM overwritten o JOIN source s ON s.id = o.source
  WHERE o.source > ?1 AND o.member = ?2 AND o.field = ?3 AND o.old IS ?5 AND s.withdrawn = 0
  ORDER BY o.source LIMIT 1))";
constexpr auto writtenLater = R"(
SELECT o.member, o.field, o.source FROM overwritten o JOIN source s ON s.id = o.source
WHERE o.source > ? AND s.withdrawn = 0 AND instr(o.field, ':') > 0 AND o.field NOT GLOB 'tag:*'
ORDER BY o.source)";
constexpr auto forgetOld = "UPDATE overwritten SET old = NULL WHERE source = ? AND member = ? AND field = ?";

constexpr auto broughtPeople = "SELECT id FROM member WHERE source = ?";
constexpr auto peopleOfOthers = std::to_array({
    "SELECT id >> 12 FROM identity WHERE source <> ?",
    "SELECT member FROM member_tag WHERE source <> ?",
    "SELECT member FROM member_space WHERE source <> ?",
    "SELECT member FROM custom_value WHERE source <> ?",
    "SELECT member FROM counter WHERE source <> ?",
    "SELECT member FROM consent WHERE source <> ?",
    "SELECT member FROM standing_change WHERE source <> ?",
    "SELECT o.member FROM overwritten o JOIN source s ON s.id = o.source WHERE o.source <> ? AND s.withdrawn "
    "= 0",
});
constexpr auto givePerson = "UPDATE member SET source = ?2 WHERE id = ?1";
constexpr auto giveIdentities =
    "UPDATE identity SET source = ?3 WHERE id BETWEEN ?1 << 12 AND (?1 << 12) + 4095 AND source = ?2";

// In this order: rows of people, the people, then what nobody uses any more.
constexpr auto broughtRows = std::to_array({
    "DELETE FROM identity WHERE source = ?",
    "DELETE FROM member_tag WHERE source = ?",
    "DELETE FROM member_space WHERE source = ?",
    "DELETE FROM custom_value WHERE source = ?",
    "DELETE FROM counter WHERE source = ?",
    "DELETE FROM consent WHERE source = ?",
    "DELETE FROM standing_change WHERE source = ?",
    "DELETE FROM member_name WHERE member IN (SELECT id FROM member WHERE source = ?)",
    "DELETE FROM member WHERE source = ?",
});
/// What this source, or one taken back before it, had needed.
constexpr auto unused = std::to_array({
    "DELETE FROM tag WHERE (source = ?1 OR source IN (SELECT id FROM source WHERE withdrawn = 1))"
    " AND NOT EXISTS (SELECT 1 FROM member_tag m WHERE m.tag = tag.id)"
    " AND NOT EXISTS (SELECT 1 FROM overwritten o JOIN source s ON s.id = o.source"
    " WHERE o.field = 'tag:' || tag.id AND o.old IS NOT NULL AND s.withdrawn = 0)",
    "DELETE FROM custom_field WHERE (source = ?1 OR source IN (SELECT id FROM source WHERE withdrawn = 1))"
    " AND NOT EXISTS (SELECT 1 FROM custom_value v WHERE v.field = custom_field.id)"
    " AND NOT EXISTS (SELECT 1 FROM counter c WHERE c.field = custom_field.id)",
    // Events name spaces too, unseen from here: as long as a later import stands, they may.
    "DELETE FROM space WHERE (source = ?1 OR source IN (SELECT id FROM source WHERE withdrawn = 1))"
    " AND NOT EXISTS (SELECT 1 FROM member_space m WHERE m.space = space.id)"
    " AND NOT EXISTS (SELECT 1 FROM source s WHERE s.id > ?1 AND s.withdrawn = 0)",
});
constexpr auto unusedKinds =
    "DELETE FROM identity_kind WHERE NOT EXISTS (SELECT 1 FROM identity i WHERE i.kind = identity_kind.id)";

constexpr std::uint64_t rowsBetweenLooks = 4096;

/// Taking one source back, step by step.
class Withdrawal {
public:
  Withdrawal(Database& db, SourceId source, const MemberStore::StillNeeded& stillNeeded,
             const Control& control)
      : m_db(db)
      , m_source(source)
      , m_stillNeeded(stillNeeded)
      , m_control(control)
      , m_fields(db)
  {
  }

  void run()
  {
    restoreValues();
    RemovedTags(m_db, m_control).restore(m_source);
    handOverRows();
    keepPeople();
    removeRows();
    for (const char* remove : unused)
      HotStatement(m_db, remove).with(m_source).run();
    HotStatement(m_db, unusedKinds).run();
  }

private:
  /// Values that still are what the import wrote become what they were. Where a later import replaced
  /// them, that one now replaced the value before.
  void restoreValues()
  {
    HotStatement query(m_db, writtenBy), later(m_db, takeOver);
    People renamed;
    for (query.with(m_source); query.step();) {
      look();
      const MemberId member{query.integer(0)};
      const std::string field(query.text(1));
      const SqlValue old = query.value(2), written = query.value(3);
      if (m_fields.read(member, field) == written)
        m_fields.write(member, field, old);
      else
        later.with(m_source, member, field, old, written).run();
      if (field == "display_name" || field == "nickname" || field == "note")
        renamed.add(static_cast<std::uint32_t>(member.value));
    }
    rename(renamed);
  }

  void rename(const People& people)
  {
    HotStatement read(m_db, "SELECT display_name, nickname, note FROM member WHERE id = ?");
    HotStatement write(m_db, updateNameStatement);
    for (const std::uint32_t id : people) {
      look();
      if (read.with(std::int64_t{id}).step())
        writeName(write, MemberId{id}, read.text(0), read.text(1), read.text(2));
    }
  }

  /// Rows that this import made and a later one wrote over belong to the later one.
  void handOverRows()
  {
    HotStatement query(m_db, writtenLater), forget(m_db, forgetOld);
    for (query.with(m_source); query.step();) {
      look();
      const MemberId member{query.integer(0)};
      const std::string field(query.text(1));
      const SourceId later{query.integer(2)};
      if (m_fields.handOver(member, field, m_source, later))
        forget.with(later, member, field).run();
    }
  }

  void keepPeople()
  {
    HotStatement query(m_db, broughtPeople);
    People brought = peopleFrom(query.with(m_source));
    for (const auto& [source, met] : metAfter(m_db, m_source)) {
      give(met & brought, met, source);
      brought -= met;
    }
    People needed;
    for (const char* others : peopleOfOthers) {
      HotStatement rows(m_db, others);
      needed |= peopleFrom(rows.with(m_source)) & brought;
    }
    if (m_stillNeeded)
      needed |= m_stillNeeded(brought - needed, m_source);
    give(needed, needed, SourceId{});
  }

  void removeRows()
  {
    // People who go are named by nothing any more, as far as the other stores were asked.
    std::optional<WithoutForeignKeys> trusted;
    if (m_stillNeeded)
      trusted.emplace(m_db.handle());
    for (const char* remove : broughtRows)
      HotStatement(m_db, remove).with(m_source).run();
  }

  /// \p people and the identities of \p keys now are of \p owner.
  void give(const People& people, const People& keys, SourceId owner)
  {
    HotStatement person(m_db, givePerson), identities(m_db, giveIdentities);
    for (const std::uint32_t id : people) {
      look();
      person.with(std::int64_t{id}, owner).run();
    }
    for (const std::uint32_t id : keys) {
      look();
      identities.with(std::int64_t{id}, m_source, owner).run();
    }
  }

  void look()
  {
    if (m_done++ % rowsBetweenLooks == 0)
      m_control.checkpoint(Phase::Undoing, m_done, 0);
  }

  Database& m_db;
  SourceId m_source;
  const MemberStore::StillNeeded& m_stillNeeded;
  const Control& m_control;
  FieldAccess m_fields;
  std::uint64_t m_done = 0;
};

} // namespace

void MemberStore::withdraw(SourceId source, const Control& control)
{
  Withdrawal(m_db, source, m_stillNeeded, control).run();
}

void MemberStore::restore(SourceId /*source*/, const Control& /*control*/) {}

} // namespace weilu
