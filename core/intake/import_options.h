// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/ids.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace weilu {

/// Of an import: merge: a given value wins; create: only new people; update: only known people; fill: only
/// empty fields. Of one field: create: only for new people; update: only for known ones.
/// Consent and do-not-contact only tighten, in every mode.
enum class ImportMode { Merge, Create, Update, Fill };
[[nodiscard]] std::string_view code(ImportMode mode);
[[nodiscard]] std::optional<ImportMode> importModeNamed(std::string_view code);

/// Whom the operator says a row is about, where its keys do not say it or say something else.
struct RowDecision {
  enum class Kind {
    Person,  ///< \c person
    SameAs,  ///< whoever the earlier row \c row of the file is about
    New,     ///< somebody new
    LeaveOut ///< nobody: the row does not come in
  };
  Kind kind = Kind::LeaveOut;
  MemberId person = {};
  std::uint64_t row = 0;
  friend bool operator==(const RowDecision&, const RowDecision&) = default;
};

/// That a member file is the whole list of a space on a date: who is not in it left, who is new joined.
struct RosterOf {
  SpaceId space = {}; ///< not valid: the one called \c name, by code or name; made when there is none
  std::string name;
  Date on;
  bool confirmed = false; ///< also when the file has little in common with the space
  friend bool operator==(const RosterOf&, const RosterOf&) = default;
};

/// What the operator decides about an import beyond how the file is read (ReadOptions).
/// Fields are named as modeField() does; rows by SourceRow::number.
struct ImportOptions {
  ImportOptions(ImportMode importMode = ImportMode::Merge) // NOLINT: a mode alone is enough
      : mode(importMode)
  {
  }

  ImportMode mode;
  std::map<std::string, ImportMode, std::less<>> fieldModes; ///< where a field differs from the import
  /// A blank cell clears what is known: everywhere, or in these fields. Never where a field is filled only.
  bool blanksErase = false;
  std::set<std::string, std::less<>> blanksEraseIn;
  /// A row that gives tags gives all of them: others go.
  bool replaceTags = false;
  std::set<std::uint64_t> leftOut;                ///< rows
  std::map<std::uint64_t, RowDecision> decisions; ///< by row
  std::optional<RosterOf> roster;

  /// Merge or Fill, or what was said of this field.
  [[nodiscard]] ImportMode modeOf(std::string_view field) const;
  /// Whether a blank cell of \p field clears it. Tags are cleared only where they are replaced, or when
  /// asked for by name.
  [[nodiscard]] bool erases(std::string_view field) const;
  [[nodiscard]] bool leavesOut(std::uint64_t row) const;
  /// What was decided about a row; null: nothing, or that it stays out.
  [[nodiscard]] const RowDecision* decision(std::uint64_t row) const;
  friend bool operator==(const ImportOptions&, const ImportOptions&) = default;
};

/// The name under which a mapped field takes a mode: "name" for "given_name", "plan" for "term_ends"; empty
/// for keys, consent and do-not-contact, which only ever add or tighten.
[[nodiscard]] std::string_view modeField(std::string_view field);
/// Whether a blank cell may ever clear the field \p field (modeField()): not names, plans, spaces, counters.
[[nodiscard]] bool isErasable(std::string_view field);

} // namespace weilu
