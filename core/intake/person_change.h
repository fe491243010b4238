// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/member_row_reader.h"
#include "core/members/member_reader.h"
#include "core/purchases/purchase_store.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace weilu {

/// What a row does to a person: for a new one everything it gives, for a known one what is not there yet.
struct PersonChange {
  Member before, after;
  std::vector<std::uint32_t> keys; ///< indexes into the row's keys
  std::vector<std::string> tags, spaces;
  std::vector<Tag> goneTags;
  std::vector<std::pair<std::string, ConsentState>> consents;
  std::vector<std::pair<std::uint16_t, std::string>> customs;
  std::vector<std::pair<std::uint16_t, double>> counters;
  std::optional<Term> term;
  std::vector<std::string> fields; ///< codes of what changes; empty: nothing

  [[nodiscard]] bool any() const { return !fields.empty(); }
};

/// Tags are the same whatever their case and width: "VIP" and "vip" are one tag, spelled as the file
/// knew it first. Unknown names are remembered as they come.
class TagNames {
public:
  explicit TagNames(const std::vector<Tag>& known);
  /// The spelling that stands for \p name.
  [[nodiscard]] const std::string& spelled(const std::string& name);

private:
  std::unordered_map<std::string, std::string> m_byFolded, m_byName;
};

/// Works out what rows do to people. Reads, never writes. One thread.
class PersonComparer {
public:
  struct Fields {
    const std::vector<KeyKind>& kinds;
    const std::vector<GivenField>& customs;
    const std::vector<GivenField>& counters;
  };
  /// \p asOf: the date of counters. \p platform: of spaces.
  PersonComparer(const MemberReader& members, const PurchaseStore& purchases, Fields fields, Date asOf,
                 std::string platform, const ImportOptions& options, TagNames& tags);

  /// Takes out of \p row what is only for the others, new people or \p known ones (ImportOptions).
  void leaveOut(MemberRow& row, bool known) const;
  /// \p keys: indexes of the row's keys that become the person's.
  [[nodiscard]] PersonChange asNew(const MemberRow& row, std::vector<std::uint32_t> keys) const;
  /// \p newKeys: indexes of the row's keys that \p person does not have.
  [[nodiscard]] PersonChange asKnown(const MemberRow& row, MemberId person,
                                     std::vector<std::uint32_t> newKeys) const;

private:
  void compareTags(const MemberRow& row, PersonChange& change) const;
  void compareSpaces(const MemberRow& row, PersonChange& change) const;
  void compareConsents(const MemberRow& row, PersonChange& change) const;
  void compareCustoms(const MemberRow& row, PersonChange& change) const;
  void compareCounters(const MemberRow& row, PersonChange& change) const;
  void compareTerm(const MemberRow& row, PersonChange& change) const;

  const MemberReader& m_members;
  const PurchaseStore& m_purchases;
  Fields m_fields;
  Date m_asOf;
  std::string m_platform;
  const ImportOptions& m_options;
  TagNames& m_tags;
  std::vector<std::string> m_customCodes, m_counterCodes; ///< folded labels
};

} // namespace weilu
