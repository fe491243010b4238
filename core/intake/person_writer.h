// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/import_run.h"
#include "core/intake/person_change.h"

#include <unordered_map>

namespace weilu {

/// Performs what PersonComparer found: hands a person and all that belongs to them to the writer.
class PersonWriter {
public:
  /// \p asOf: the date of counters.
  PersonWriter(const ImportRun& run, PersonComparer::Fields fields, Date asOf);
  /// Leaves the connection to those who end next.
  ~PersonWriter();
  PersonWriter(const PersonWriter&) = delete;
  PersonWriter& operator=(const PersonWriter&) = delete;

  /// Adds a person; the id is \p expected. Throws Failure when the plan foresaw another one.
  void add(MemberId expected, const MemberRow& row, const PersonChange& change);
  /// Changes a known person.
  void update(const MemberRow& row, const PersonChange& change);
  /// The keys of \p row at \p indexes.
  void addKeys(MemberId person, const std::vector<RowKey>& keys, const std::vector<std::uint32_t>& indexes);
  /// Writes what waits.
  void finish();

private:
  void addRest(MemberId person, const MemberRow& row, const PersonChange& change);
  void addTerm(MemberId person, const Term& term);
  [[nodiscard]] IdentityKindId kind(std::uint16_t number);
  [[nodiscard]] FieldId custom(std::uint16_t number);
  [[nodiscard]] FieldId counter(std::uint16_t number);
  [[nodiscard]] TagId tag(const std::string& name);
  [[nodiscard]] SpaceId space(const std::string& name);

  const ImportRun& m_run;
  MemberWriter& m_writer;
  PersonComparer::Fields m_fields;
  Date m_asOf;
  // Numbers of the file, made when they are first needed.
  std::vector<IdentityKindId> m_kinds;
  std::vector<FieldId> m_customs, m_counters;
  std::unordered_map<std::string, TagId> m_tags;
  std::unordered_map<std::string, SpaceId> m_spaces;
  std::vector<Term> m_terms;
};

} // namespace weilu
