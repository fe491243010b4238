// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/import_run.h"

#include <unordered_map>
#include <vector>

namespace weilu {

/// Which person each row of a member file is about: the outcome of its first reading, 4 bytes a row.
class MemberMatching {
public:
  struct Place {
    MemberId person;                    ///< not valid: the row stays out
    std::uint32_t rows = 1;             ///< of this person in the file
    std::vector<std::uint32_t> newKeys; ///< as in Meeting
    std::size_t key = SIZE_MAX;         ///< as in Meeting, of plans
  };
  /// The row with that number, counted from 0. Rows are asked for in order. Throws Failure beyond the
  /// last: the file grew while it was read.
  [[nodiscard]] Place place(std::uint64_t ordinal);
  [[nodiscard]] bool isNew(MemberId person) const { return person >= m_firstNew; }
  /// Known people whom rows are about.
  [[nodiscard]] People listed() const;
  /// People named by rows that stay out; only where the file is the whole list of a space.
  [[nodiscard]] const People& unclear() const { return m_unclear; }

private:
  friend class MemberMatcher;

  MemberId m_firstNew;
  std::vector<std::uint32_t> m_people;                       ///< by row; 0: stays out
  std::unordered_map<std::uint32_t, std::uint32_t> m_rowsOf; ///< people with more than one row
  std::vector<std::uint8_t> m_keys;                          ///< by row: Meeting::key; of plans only
  std::vector<std::uint64_t> m_newKeys;                      ///< row << 16 | key, ascending
  std::size_t m_nextNewKey = 0;
  People m_unclear;
};

/// Reads the file once, for its keys alone, and books what that decides: rows that stay out, conflicts,
/// repeated people. New people get their ids in the order in which their last rows come, so that each can
/// be written as soon as everything about them is known.
[[nodiscard]] MemberMatching matchMembers(const ImportRun& run, const WhoReader& reader);

} // namespace weilu
