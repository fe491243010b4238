// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/members/member.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <utility>
#include <vector>

namespace weilu {

/// Somebody a history looks at. Dates that are not known: RosterColumns::never.
struct Rostered {
  std::uint32_t id = 0;
  Date joined, left;
  Role role = Role::Member;

  friend bool operator==(const Rostered&, const Rostered&) = default;
};

/// Who a history looks at, by columns: a million people are read and dated from a few bytes each.
struct RosterColumns {
  /// Stands for a date that is not known.
  static constexpr Date never{std::numeric_limits<std::int32_t>::min()};

  RosterColumns() = default;
  RosterColumns(RosterColumns&&) = default;
  RosterColumns& operator=(RosterColumns&&) = default;

  std::vector<std::uint32_t> ids;                 ///< each once, any order
  std::vector<Date> joined;                       ///< of each of ids; never: not known
  std::vector<std::pair<Date, std::size_t>> left; ///< and where in ids
  std::map<Role, std::vector<std::uint32_t>> byRole;

  void add(const Rostered& person)
  {
    ids.push_back(person.id);
    joined.push_back(person.joined);
    if (person.left != never)
      left.emplace_back(person.left, ids.size() - 1);
    if (!m_last || m_lastRole != person.role) { // most have the role of the person before
      m_last = &byRole[person.role];
      m_lastRole = person.role;
    }
    m_last->push_back(person.id);
  }
  /// Takes in \p others, whom it does not have.
  void append(const RosterColumns& others)
  {
    for (const auto& [date, position] : others.left)
      left.emplace_back(date, ids.size() + position);
    ids.insert(ids.end(), others.ids.begin(), others.ids.end());
    joined.insert(joined.end(), others.joined.begin(), others.joined.end());
    for (const auto& [role, people] : others.byRole)
      byRole[role].insert(byRole[role].end(), people.begin(), people.end());
  }
  /// When who stands at \p position came: \p firstOf says when everybody (index = id) was first active.
  [[nodiscard]] Date arrival(std::size_t position, const std::vector<Date>& firstOf) const
  {
    return joined[position] != never ? joined[position] : firstOf[ids[position]];
  }

private:
  std::vector<std::uint32_t>* m_last =
      nullptr; ///< in byRole, whose lists stay where they are; so it is not copied
  Role m_lastRole = Role::Member;
};

} // namespace weilu
