// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/import.h"
#include "core/members/overwritten_values.h"

#include <map>
#include <string>
#include <vector>

namespace weilu {

/// An import as the file remembers it.
struct ImportRecord {
  SourceId id;
  ChangeId change; ///< not valid for an import that brought nothing
  Moment at;
  bool undone = false;
  std::string as; ///< "members", "activity", "purchases"
  std::string fileName, fileHash;
  Moment fileAt; ///< when the file was made
  std::string preset, mapping, encoding, mode;
  std::vector<std::pair<std::string, std::string>> columns; ///< column → field
  ImportCounts counts;
  std::map<std::string, std::uint64_t> problems;     ///< by code
  std::map<std::string, std::uint64_t> fieldChanges; ///< updated fields → rows
  /// Of the whole list of a space: joined, left, renamed, back → people. Empty: it was none.
  std::map<std::string, std::uint64_t> roster;
  std::string rosterSpace, rosterOn;
  MemberId firstNew; ///< the first of counts.created (members) or peopleCreated people; not valid: not known
};

/// Some of many values, and how many there are.
struct ValueList {
  static constexpr std::size_t kKept = 1000;
  std::uint64_t count = 0;
  std::vector<OverwrittenValue> first;
  void add(const OverwrittenValue& value);
};

/// One import with what it replaced.
struct ImportDetail {
  ImportRecord record;
  std::map<std::string, std::uint64_t> overwritten; ///< by field
  ValueList values;
  ValueList later; ///< of them those changed since: taking the import back leaves them as they are
};

/// What stays when an import is taken back.
struct ImportRemains {
  ValueList values; ///< changed since by hand or by later imports
  std::uint64_t people = 0;
  std::vector<std::pair<MemberId, std::string>> somePeople; ///< the first 1,000, with names

  [[nodiscard]] bool any() const { return values.count > 0 || people > 0; }
};

/// Every import, newest first.
[[nodiscard]] std::vector<ImportRecord> importHistory(const IntakeStores& stores, const ChangeLog& changes);
/// Refuses NoSuchImport.
[[nodiscard]] Result<ImportDetail> importDetail(const IntakeStores& stores, const ChangeLog& changes,
                                                SourceId id, const Control& control = {});
/// Values of \p id that something later changed, but for those that are again what they were. To be asked
/// before the import is taken back.
[[nodiscard]] ValueList changedSince(const IntakeStores& stores, SourceId id, const Control& control = {});
/// People that \p record brought and who are there: asked after it was taken back, those who stay.
[[nodiscard]] ImportRemains peopleOf(const IntakeStores& stores, const ImportRecord& record);

/// What the file keeps of an import (Source::details), and back.
[[nodiscard]] std::string importDetails(const ImportRecord& record);
[[nodiscard]] ImportRecord importRecord(const Source& source);

} // namespace weilu
