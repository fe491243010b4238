// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/member_row.h"
#include "core/store/foreign_keys.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// Some thousand people nobody knew, with all that a file says of them, waiting to be written.
class NewPeople {
public:
  struct Text {
    std::uint32_t at = 0, length = 0;
  };
  struct IdentityRow {
    MemberId member;
    IdentityKindId kind;
    Text value, shown;
  };
  struct TagRow {
    MemberId member;
    TagId tag;
  };
  struct SpaceRow {
    MemberId member;
    SpaceId space;
    std::optional<Moment> joinedAt, leftAt;
  };
  struct CustomRow {
    MemberId member;
    FieldId field;
    Text value;
  };
  struct CounterRow {
    MemberId member;
    FieldId field;
    Date asOf;
    double value;
  };
  struct ConsentRow {
    MemberId member;
    Text channel;
    ConsentState state;
    Moment at;
  };

  /// Forgets everything; the next person is \p first.
  void begin(MemberId first);
  void add(const Member& member, MemberId id);
  [[nodiscard]] bool holds(MemberId member) const { return member >= m_first && size() > 0; }
  [[nodiscard]] std::size_t size() const { return m_size; }
  [[nodiscard]] const Member& at(std::size_t index) const { return m_members[index]; }
  [[nodiscard]] const NameRow& nameOf(std::size_t index) const { return m_names[index]; }

  [[nodiscard]] Text keep(std::string_view text);
  [[nodiscard]] std::string_view text(Text kept) const { return {m_text.data() + kept.at, kept.length}; }

  std::vector<IdentityRow> identities;
  std::vector<TagRow> tags;
  std::vector<SpaceRow> spaces;
  std::vector<CustomRow> customs;
  std::vector<CounterRow> counters;
  std::vector<ConsentRow> consents;

private:
  MemberId m_first;
  std::size_t m_size = 0;
  std::vector<Member> m_members; ///< longer than m_size: their texts are used again
  std::vector<NameRow> m_names;  ///< of m_members
  std::string m_text;
};

/// Writes new people. One thread at a time.
class NewPeopleWriter {
public:
  NewPeopleWriter(Database& db, SourceId source);
  /// Leaves foreign keys off.
  void write(const NewPeople& people);
  /// Before anybody else writes.
  void rest();

private:
  void writeMembers(const NewPeople& people);
  void writeIdentities(const NewPeople& people);
  void writeRows(const NewPeople& people);

  Database& m_db;
  SourceId m_source;
  MemberId m_next; ///< whom SQLite would number next, when this is known
  BulkInsert m_member, m_name, m_identity, m_tag, m_space, m_custom, m_counter, m_consent;
  /// Every row names a person of its batch and a kind, tag, space or field that was just looked up; checking
  /// that again costs as much as the row. To turn it off and on makes SQLite prepare every statement again,
  /// so it stays off.
  std::optional<WithoutForeignKeys> m_trusted;
};

} // namespace weilu
