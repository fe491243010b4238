// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/matcher.h"

#include <algorithm>

namespace weilu {

bool isUndecided(const Meeting& meeting)
{
  using Kind = ImportProblem::Kind;
  return meeting.verdict == Meeting::Verdict::Rejected &&
         (meeting.problem == Kind::IdentityConflict || meeting.problem == Kind::SharedEmail);
}

std::vector<Claim> Matcher::claims(const WhoRow& row) const
{
  constexpr std::size_t kMost = 8;
  std::vector<Claim> found;
  for (std::size_t i = 0; i < row.keys.size(); ++i) {
    // Where there are keys a name says nothing.
    if (strength(row.keys[i]) == IdentityStrength::Label && hasStronger(row, IdentityStrength::Label))
      continue;
    const IdentityIndex::Match match = m_index.find(print(row.keys[i]));
    std::vector<MemberId> people;
    if (match.owner == IdentityIndex::Owner::One)
      people = {match.member};
    else if (match.owner == IdentityIndex::Owner::Several)
      people = owners(row.keys[i]);
    for (const MemberId person : people) {
      const bool isNew = person >= m_firstNew;
      if (found.size() < kMost && std::ranges::find(found, person, &Claim::person) == found.end())
        found.push_back({person, i, isNew ? met(person).firstRow : 0u});
    }
  }
  return found;
}

UndecidedRow Matcher::undecided(const WhoRow& row, const Meeting& meeting) const
{
  UndecidedRow undecided{row.number,
                         row.name.empty() ? row.nickname : row.name,
                         meeting.problem.value_or(ImportProblem::Kind::IdentityConflict),
                         {}};
  for (const Claim& claim : claims(row)) {
    const RowKey& key = row.keys[claim.key];
    Candidate candidate{{}, claim.firstRow, {}, m_kinds[key.kind].code, key.value};
    if (claim.person < m_firstNew) {
      candidate.person = claim.person;
      candidate.row = 0;
      if (const auto member = m_reader.member(claim.person))
        candidate.name = member->displayName;
    }
    undecided.candidates.push_back(std::move(candidate));
  }
  return undecided;
}

} // namespace weilu
