// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace weilu {

/// Why something was understood and declined. One value per sentence a person can be told.
enum class RefusalCode {
  // files
  FileNotFound,    ///< file
  FileNotReadable, ///< file, reason
  FileNotWritable, ///< file, reason
  FileExists,      ///< file
  FileEmpty,       ///< file
  // community files
  NotACommunity,    ///< file
  NewerCommunity,   ///< file, found, expected
  DamagedCommunity, ///< file, found
  LockedByOther,    ///< file
  // intake
  BinaryFile,        ///< file, found ("png", "xlsx", "pdf" …)
  WebPage,           ///< file
  WrongEncoding,     ///< file, found (named encoding), row
  UnknownEncoding,   ///< found
  UnknownPreset,     ///< found
  UnknownField,      ///< found, column
  UnknownColumn,     ///< file, found
  FieldMappedTwice,  ///< field, column, other
  ColumnMappedTwice, ///< column, found, other
  NoIdentity,        ///< file
  NoMoment,          ///< file
  RosterMismatch,    ///< file, space, before, common (people)
  NothingRecognised, ///< file, found ("json", "vcard", "chat", "text" …)
  // archives and sheets; "file" may come with "entry" and "sheet", the part of it that is meant
  DamagedFile,    ///< file, reason
  ProtectedFile,  ///< file
  ArchiveBomb,    ///< file, found (bytes)
  TooManyEntries, ///< file, found, expected (at most)
  EntryTooLarge,  ///< file, found, expected (bytes at most)
  UnsafeEntry,    ///< file
  EncryptedEntry, ///< file
  DuplicateEntry, ///< file
  UnknownPacking, ///< file
  SystemEntry,    ///< file
  NestedArchive,  ///< file
  NothingInside,  ///< file
  NoSuchEntry,    ///< file, found
  NoSuchSheet,    ///< file, found
  UnsafeXml,      ///< file; it declares entities of its own
  CellTooLong,    ///< file, row, column, expected (bytes at most)
  TooManyColumns, ///< file, row, expected (at most)
  TooManyRows,    ///< file, found, expected (at most)
  TooMuchText,    ///< file, expected (bytes at most)
  TooDeep,        ///< file, row, limit (levels)
  TooLong,        ///< file, row, limit (bytes)
  // values
  BadValue, ///< what, found, expected
  BadDate,  ///< what, found, expected
  BadZone,  ///< found
  BadRange, ///< from, to
  BadRule,  ///< where, found, expected
  // things that are not there
  NoSuchMember,  ///< found
  NoSuchScheme,  ///< found
  NoSuchLayer,   ///< found
  NoSuchChange,  ///< found
  NoSuchImport,  ///< found
  NoSuchMapping, ///< found
  NoSuchSegment, ///< found
  NoSuchLevel,   ///< found
  NoSuchEarning, ///< found (a rule that earns points)
  NoSuchBenefit, ///< found
  NoSuchGrant,   ///< found
  NoSuchTerm,    ///< found
  NothingToUndo,
  NothingToRedo,
  UndoConflict,  ///< label, table, count
  IdentityTaken, ///< kind, value, member (id), name
  NameTaken,     ///< what, found
  // rules, schemes and segments
  RuleCycle,     ///< where, found (the schemes on the way, joined by " → ")
  UnknownInRule, ///< where, what ("tag", "space", "custom", "scheme", "layer", "segment"), found
  InUse,         ///< what ("scheme", "segment", "level", "benefit"), found, by
  TooManyLayers, ///< found, expected (at most)
  NoCatchAll,    ///< found (a scheme whose last layer has a rule)
  // points, levels, benefits, terms
  ThresholdsOutOfOrder, ///< level, other (the one below), what ("points", "active_days", "contributions")
  LadderNotClimbable,   ///< level, what
  PersonLeft,           ///< name, date
  NotEnoughPoints,      ///< name, found (balance), expected (price)
  LevelTooLow,          ///< name, found (level), expected (level)
  OutOfStock,           ///< benefit, found (left), expected (wanted)
  BenefitNotValid,      ///< benefit, date, from, until; from or until may be missing
  TermOverlaps,         ///< plan, from, until: the term that is there
  // merging people
  SamePerson,    ///< found
  AlreadyMerged, ///< found, name, into
  NotMerged,     ///< found
  SeveralMerged, ///< found, people
  NoMergeField,  ///< found
};

/// A refusal: the code and the facts its sentence needs, by name. It holds no prose: only
/// ui/base/words and the command line turn it into a sentence.
struct Refusal {
  RefusalCode code;
  std::vector<std::pair<std::string, std::string>> details;

  /// The detail called \p name, or an empty text.
  [[nodiscard]] std::string detail(const std::string& name) const
  {
    for (const auto& [key, value] : details) {
      if (key == name)
        return value;
    }
    return {};
  }
};

/// A value, or why it was declined.
template<class T>
using Result = tl::expected<T, Refusal>;

/// Shorthand for returning a refusal.
[[nodiscard]] inline tl::unexpected<Refusal>
refuse(RefusalCode code, std::vector<std::pair<std::string, std::string>> details = {})
{
  return tl::unexpected<Refusal>(Refusal{code, std::move(details)});
}

/// Something broke that nobody declined: disk, SQL, memory. The text is for logs and "copy details".
class Failure : public std::runtime_error {
public:
  using std::runtime_error::runtime_error;
};

/// Thrown at a checkpoint when the work was asked to stop; transactions roll back on the way out.
class Cancelled : public std::exception {
public:
  [[nodiscard]] const char* what() const noexcept override { return "cancelled"; }
};

} // namespace weilu
