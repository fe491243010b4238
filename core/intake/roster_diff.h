// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/import_run.h"
#include "core/intake/person_change.h"

#include <unordered_map>

namespace weilu {

/// Infers from a file that is the whole list of a space on a date who joined it, left, was renamed, came
/// back, and writes that. Who is on the list by then, and joined or left after the date as far as is known,
/// is left alone, so that an older list does no harm.
///
///     RosterDiff diff(run, listed, unclear);   // before anything is written
///     for (each person of the file) diff.take(…)
///     diff.finish();
class RosterDiff {
public:
  /// Fewer people than this in a space are too few to tell a wrong file by.
  static constexpr std::uint64_t kHandful = 5;

  /// \p listed: known people whom rows are about. \p unclear: people whom rows that stay out name.
  RosterDiff(const ImportRun& run, const People& listed, const People& unclear);

  /// RosterMismatch when the file has too little in common with the space and nobody confirmed it.
  [[nodiscard]] Result<void> check() const;
  /// Somebody new whom \p row brings; after the writer knows them.
  void takeNew(MemberId person, const MemberRow& row, const std::string& name);
  /// Somebody known: adds "spaces" to the fields that change when the list says something new of them.
  void takeKnown(const MemberRow& row, PersonChange& change);
  /// Books and writes who left.
  void finish(const MemberReader& known);
  [[nodiscard]] RosterChange result() && { return std::move(m_change); }

private:
  struct Membership {
    std::optional<Moment> joinedAt, leftAt;
  };
  void findSpace();
  void load(const People& listed, const People& unclear);
  [[nodiscard]] bool isIn(const Membership& membership) const;
  [[nodiscard]] std::optional<Moment> joiningOf(const MemberRow& row) const;
  [[nodiscard]] SpaceId space();
  // Each books and writes, when it is so.
  bool leaves(const MemberRow& row, const PersonChange& change, const Membership* membership);
  bool joins(const MemberRow& row, const PersonChange& change);
  bool returns(const MemberRow& row, const PersonChange& change, const Membership& membership);
  void noteRenamed(const MemberRow& row, const PersonChange& change);
  void book(RosterMoves& moves, RosterMove move);

  const ImportRun& m_run;
  const RosterOf& m_roster;
  Moment m_on;     ///< when the date begins
  Moment m_end;    ///< when it ends
  SpaceId m_space; ///< not valid: made when first needed
  std::string m_platform, m_code;
  std::unordered_map<std::int64_t, Membership> m_known; ///< people who are or were in the space
  People m_unclear, m_listed;
  RosterChange m_change;
};

} // namespace weilu
