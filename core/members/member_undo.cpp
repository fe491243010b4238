// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/member_numbers.h"
#include "core/members/member_row.h"
#include "core/members/member_sets.h"
#include "core/members/member_store.h"
#include "core/members/merged_people.h"
#include "core/members/overwritten.h"
#include "core/members/removed_tags.h"
#include "core/members/source_people.h"
#include "core/members/value_chain.h"
#include "core/store/foreign_keys.h"
#include "core/store/removed_rows.h"

#include <fmt/format.h>

#include <array>

namespace weilu {

namespace {

constexpr auto writtenBy =
    "SELECT member, field, old, new FROM overwritten WHERE source = ? AND field NOT GLOB 'tag:*'"
    " ORDER BY member, field";
constexpr auto writtenLater = R"(
SELECT o.member, o.field, o.source FROM overwritten o JOIN source s ON s.id = o.source
WHERE o.source > ? AND s.withdrawn = 0 AND instr(o.field, ':') > 0 AND o.field NOT GLOB 'tag:*'
ORDER BY o.source)";
constexpr auto forgetOld = "UPDATE overwritten SET old = NULL WHERE source = ? AND member = ? AND field = ?";

constexpr auto peopleAside = "SELECT id FROM merged_member";

// {} is the prefix of the tables: people, and those who were merged and are put aside.
constexpr auto broughtPeople = "SELECT id FROM {}member WHERE source = ?";
constexpr auto peopleOfOthers = std::to_array<std::string_view>({
    "SELECT id >> 12 FROM {}identity WHERE source <> ?",
    "SELECT member FROM {}member_tag WHERE source <> ?",
    "SELECT member FROM {}member_space WHERE source <> ?",
    "SELECT member FROM {}custom_value WHERE source <> ?",
    "SELECT member FROM {}counter WHERE source <> ?",
    "SELECT member FROM {}consent WHERE source <> ?",
    "SELECT member FROM standing_change WHERE source <> ?",
    "SELECT came_with FROM standing_change WHERE source <> ? AND came_with IS NOT NULL",
    "SELECT o.member FROM overwritten o JOIN source s ON s.id = o.source WHERE o.source <> ? AND s.withdrawn "
    "= 0",
    // By now only those of them are aside who stay.
    "SELECT into_member FROM merged_member WHERE ? > 0",
});
constexpr auto givePerson = "UPDATE {}member SET source = ?2 WHERE id = ?1";
constexpr auto giveIdentities =
    "UPDATE {}identity SET source = ?3 WHERE id BETWEEN ?1 << 12 AND (?1 << 12) + 4095 AND source = ?2";
/// The survivor's copies of what ?1 came with.
constexpr auto giveCopies =
    "UPDATE identity SET source = ?3 WHERE came_with = ?1 AND source = ?2 AND id BETWEEN "
    "(SELECT into_member << 12 FROM merged_member WHERE id = ?1) AND "
    "(SELECT (into_member << 12) + 4095 FROM merged_member WHERE id = ?1)";

// In this order: rows of people, the people, then what nobody uses any more.
constexpr auto ofSource = "source = ?";
constexpr auto broughtRows = std::to_array<std::string_view>(
    {"identity", "member_tag", "member_space", "custom_value", "counter", "consent"});
constexpr auto broughtMembers = std::to_array<std::pair<const char*, const char*>>({
    {"standing_change", ofSource},
    {"distinct_people", "one IN (SELECT id FROM member WHERE source = ?1)"
                        " OR other IN (SELECT id FROM member WHERE source = ?1)"},
    {"member_name", "member IN (SELECT id FROM member WHERE source = ?)"},
    {"member", ofSource},
});
/// What this source, or one taken back before it, had needed.
constexpr auto unused = std::to_array({
    "DELETE FROM tag WHERE (source = ?1 OR source IN (SELECT id FROM source WHERE withdrawn = 1))"
    " AND NOT EXISTS (SELECT 1 FROM member_tag m WHERE m.tag = tag.id)"
    " AND NOT EXISTS (SELECT 1 FROM overwritten o JOIN source s ON s.id = o.source"
    " WHERE o.field = 'tag:' || tag.id AND o.old IS NOT NULL AND s.withdrawn = 0)"
    " AND NOT EXISTS (SELECT 1 FROM merged_member_tag m WHERE m.tag = tag.id)",
    "DELETE FROM custom_field WHERE (source = ?1 OR source IN (SELECT id FROM source WHERE withdrawn = 1))"
    " AND NOT EXISTS (SELECT 1 FROM custom_value v WHERE v.field = custom_field.id)"
    " AND NOT EXISTS (SELECT 1 FROM counter c WHERE c.field = custom_field.id)"
    " AND NOT EXISTS (SELECT 1 FROM merged_custom_value v WHERE v.field = custom_field.id)"
    " AND NOT EXISTS (SELECT 1 FROM merged_counter c WHERE c.field = custom_field.id)",
    // Events name spaces too, unseen from here: as long as a later import stands, they may.
    "DELETE FROM space WHERE (source = ?1 OR source IN (SELECT id FROM source WHERE withdrawn = 1))"
    " AND NOT EXISTS (SELECT 1 FROM member_space m WHERE m.space = space.id)"
    " AND NOT EXISTS (SELECT 1 FROM merged_member_space m WHERE m.space = space.id)"
    " AND NOT EXISTS (SELECT 1 FROM content_item c WHERE c.space = space.id)"
    " AND NOT EXISTS (SELECT 1 FROM content_target c WHERE c.space = space.id)"
    " AND NOT EXISTS (SELECT 1 FROM source s WHERE s.id > ?1 AND s.withdrawn = 0)",
});
constexpr std::uint64_t rowsBetweenLooks = 4096;

/// Taking one source back from people, or from those who are put aside, step by step.
class Withdrawal {
public:
  Withdrawal(Database& db, SourceId source, Rows rows, const MemberStore::StillNeeded& stillNeeded,
             const Control& control)
      : m_db(db)
      , m_source(source)
      , m_rows(rows)
      , m_stillNeeded(stillNeeded)
      , m_control(control)
      , m_fields(db, rows)
  {
    HotStatement aside(m_db, peopleAside);
    m_aside = peopleFrom(aside);
  }

  void run()
  {
    if (m_rows == Rows::Aside && m_aside.isEmpty())
      return;
    restoreValues();
    handOverRows();
    keepPeople();
    if (m_rows == Rows::Aside)
      removeAside();
    else
      removeRows();
  }

private:
  [[nodiscard]] std::string forRows(std::string_view sql) const
  {
    return fmt::format(fmt::runtime(sql), tablePrefix(m_rows));
  }

  [[nodiscard]] bool isMine(MemberId member) const
  {
    return m_aside.contains(static_cast<std::uint32_t>(member.value)) == (m_rows == Rows::Aside);
  }

  /// Values that still are what the import wrote become what they were. Where a later import or a merge
  /// replaced them, that one now replaced the value before.
  void restoreValues()
  {
    HotStatement query(m_db, writtenBy);
    ValueChain chain(m_db, m_rows);
    People renamed;
    for (query.with(m_source); query.step();) {
      look();
      const MemberId member{query.integer(0)};
      if (!isMine(member))
        continue;
      const std::string field(query.text(1));
      const SqlValue old = query.value(2), written = query.value(3);
      if (chain.rewrite(member, field, {m_source}, written, old) && m_rows == Rows::Aside)
        MergedPeople(m_db).follow(member, field, written, old);
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
      if (!isMine(member) || !m_fields.handOver(member, field, m_source, later))
        continue;
      forget.with(later, member, field).run();
      if (m_rows == Rows::Aside)
        MergedPeople(m_db).followOwner(member, field, m_source, later);
    }
  }

  void keepPeople()
  {
    People brought = broughtHere();
    for (const auto& [source, met] : metAfter(m_db, m_source)) {
      give(met & brought, m_rows == Rows::Aside ? met & m_aside : met, source);
      brought -= met;
    }
    People needed;
    for (const std::string_view others : peopleOfOthers) {
      HotStatement rows(m_db, forRows(others));
      needed |= peopleFrom(rows.with(m_source)) & brought;
    }
    if (m_stillNeeded)
      needed |= m_stillNeeded(brought - needed, m_source);
    give(needed, needed, SourceId{});
  }

  [[nodiscard]] People broughtHere()
  {
    HotStatement query(m_db, forRows(broughtPeople));
    return peopleFrom(query.with(m_source));
  }

  void removeRows()
  {
    // People who go are named by nothing any more, as far as the other stores were asked.
    std::optional<WithoutForeignKeys> trusted;
    if (m_stillNeeded)
      trusted.emplace(m_db.handle());
    removeBrought();
    for (const auto& [table, condition] : broughtMembers)
      weilu::removeRows(m_db, table, condition, m_source);
  }

  void removeAside()
  {
    for (const std::uint32_t id : broughtHere())
      MergedPeople(m_db).forget(MemberId{id});
    removeBrought();
  }

  void removeBrought()
  {
    for (const std::string_view table : broughtRows)
      weilu::removeRows(m_db, fmt::format("{}{}", tablePrefix(m_rows), table), ofSource, m_source);
  }

  /// \p people and the identities of \p keys now are of \p owner.
  void give(const People& people, const People& keys, SourceId owner)
  {
    HotStatement person(m_db, forRows(givePerson)), identities(m_db, forRows(giveIdentities)),
        copies(m_db, giveCopies);
    for (const std::uint32_t id : people) {
      look();
      person.with(std::int64_t{id}, owner).run();
    }
    for (const std::uint32_t id : keys) {
      look();
      identities.with(std::int64_t{id}, m_source, owner).run();
      if (m_rows == Rows::Aside)
        copies.with(std::int64_t{id}, m_source, owner).run();
    }
  }

  void look()
  {
    if (m_done++ % rowsBetweenLooks == 0)
      m_control.checkpoint(Phase::Undoing, m_done, 0);
  }

  Database& m_db;
  SourceId m_source;
  Rows m_rows;
  const MemberStore::StillNeeded& m_stillNeeded;
  const Control& m_control;
  FieldAccess m_fields;
  People m_aside;
  std::uint64_t m_done = 0;
};

} // namespace

void MemberStore::withdraw(SourceId source, const Control& control)
{
  // Those aside first: a survivor stays as long as one of them does.
  RemovedTags(m_db, control).restore(source);
  for (const Rows rows : {Rows::Aside, Rows::Live})
    Withdrawal(m_db, source, rows, m_stillNeeded, control).run();
  for (const char* remove : unused)
    HotStatement(m_db, remove).with(source).run();
  removeUnusedKinds(m_db);
}

void MemberStore::restore(SourceId /*source*/, const Control& /*control*/) {}

} // namespace weilu
