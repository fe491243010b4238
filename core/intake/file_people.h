// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/import_run.h"
#include "core/intake/person_writer.h"

#include <string>
#include <unordered_set>
#include <vector>

namespace weilu {

/// People as activity and purchase files name them: finds the person of each row, and at the end brings
/// in those nobody knew, with the name the file gives. What is known of somebody is not changed, but for
/// keys they did not have and for a name that so far was only one of their keys.
class FilePeople {
public:
  FilePeople(const ImportRun& run, const WhoReader& reader);

  /// The person of a row, in the order of the file; not valid when the row stays out (then it is booked).
  [[nodiscard]] MemberId find(WhoRow& row);
  /// Writes the people unless it is a plan. Before anything that belongs to them.
  void finish();
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
  [[nodiscard]] bool isCalledByKey(MemberId person, const WhoRow& row) const;

  const ImportRun& m_run;
  const WhoReader& m_reader;
  MemberReader m_known;
  NameLabels m_labels;
  MemberId m_firstNew;
  Matcher m_matcher;
  std::vector<WhoRow> m_new; ///< by id, from m_firstNew on
  std::vector<Change> m_changes;
};

} // namespace weilu
