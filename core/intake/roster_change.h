// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weilu {

/// Somebody of whom a list says something new.
struct RosterMove {
  MemberId person;          ///< of a plan: as it will be
  std::string name;         ///< after the import
  std::string before;       ///< renamed: the name before
  std::uint64_t row = 0;    ///< of the file; 0 for who is not in it
  std::optional<Moment> at; ///< of joining or leaving; absent: not known
};

/// Moves of one kind: how many, and the first 1,000.
struct RosterMoves {
  std::uint64_t count = 0;
  std::vector<RosterMove> first;
};

/// What a file says of a space when it is the whole list of it on a date.
struct RosterChange {
  std::string space; ///< its name
  Date on;
  std::uint64_t before = 0;  ///< people who were in the space by then
  std::uint64_t common = 0;  ///< of them in the file
  std::uint64_t unclear = 0; ///< of them named only by rows that stay out: nothing is said of them
  /// Under half of a handful at least are in common: perhaps the file of another space.
  bool questioned = false;
  RosterMoves joined, left, renamed, back;
};

} // namespace weilu
