// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/file_roster.h"
#include "core/intake/import_run.h"
#include "core/intake/key_origins.h"
#include "core/intake/person_writer.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace weilu {

/// People as activity and purchase files name them: finds the person of each row, and at the end brings
/// in those nobody knew, with the name, role and tags the file gives. What is known of somebody is not
/// changed, but for keys they did not have and for a name that so far was only one of their keys.
class FilePeople {
public:
  FilePeople(const ImportRun& run, const WhoReader& reader);

  /// The person of a row, in the order of the file; not valid when the row stays out (then it is booked).
  [[nodiscard]] MemberId find(WhoRow& row);
  /// Says that the person of \p row will be looked for soon.
  void expect(const WhoRow& row) const { m_matcher.expect(row); }
  /// Shows how the row that was found last met its person.
  void showMeeting(const WhoRow& row) const;
  /// Whom events and orders of the row found last are kept for: where people were merged, the one whose key
  /// it gives.
  [[nodiscard]] MemberId keptFor() const { return m_keptFor; }
  /// The person somebody is part of, or themselves.
  [[nodiscard]] MemberId survivorOf(MemberId member) const { return m_origins.survivorOf(member); }
  /// The same as find() for a row that has but a name where others have keys: the one person whom the file,
  /// read to its end, gives that name and a key. Two of that name are nobody.
  [[nodiscard]] MemberId findNamed(WhoRow& row);
  /// Writes the people unless it is a plan, with what \p roster knows of them. Before anything else that
  /// belongs to them.
  void finish(const FileRoster* roster = nullptr);
  /// Whether any person is new or changed.
  [[nodiscard]] bool changed() const { return !m_new.empty() || !m_changes.empty(); }

private:
  struct Change {
    MemberId person;
    WhoRow row;
    std::vector<std::uint32_t> newKeys;
    bool rename = false;
  };
  void learn(const Meeting& meeting, const WhoRow& row);
  void learnName(const Meeting& meeting, const WhoRow& row);
  void learnProfile(WhoRow& known, const WhoRow& row) const;
  [[nodiscard]] bool isCalledByKey(MemberId person, const WhoRow& row) const;

  const ImportRun& m_run;
  const WhoReader& m_reader;
  MemberReader m_known;
  NameLabels m_labels;
  MemberId m_firstNew;
  Matcher m_matcher;
  KeyOrigins m_origins;
  MemberId m_keptFor;
  std::vector<WhoRow> m_new; ///< by id, from m_firstNew on
  std::vector<Change> m_changes;
  bool m_learnsNames;                                    ///< whether names may have to find people
  std::vector<std::pair<std::string, MemberId>> m_named; ///< by key, as they are met
  std::unordered_map<std::string, MemberId> m_byName;    ///< made of m_named; id 0: more than one
  Meeting m_last;
};

} // namespace weilu
