// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/identity_hints.h"

#include <string_view>
#include <vector>

namespace weilu {

/// The rows of identity, one at a time: by person, and by value through the hints.
class IdentityTable {
public:
  explicit IdentityTable(Database& db);

  /// Everybody who owns the value; ascending.
  [[nodiscard]] std::vector<MemberId> owners(std::string_view kind, std::string_view value);
  /// Adds the row unless the person has it; false then. The hint waits for writeHints().
  bool add(MemberId member, IdentityKindId kind, std::string_view value, std::string_view shown,
           SourceId source);
  void remove(MemberId member, std::string_view kind, std::string_view value);
  /// Keeps where a value will be found whose row somebody else writes.
  void addHint(std::string_view kind, std::string_view value, MemberId member)
  {
    m_hints.add(IdentityHints::hashOf(kind, value), member);
  }
  /// So many hints wait that they are better written.
  [[nodiscard]] bool hasManyHints() const { return m_hints.waiting() > 4'000'000; } // 32 MB
  void writeHints() { m_hints.write(); }

private:
  struct Place {
    bool known = false;    ///< the person has the value
    std::int64_t next = 0; ///< the first free row behind those of the person
  };
  [[nodiscard]] Place placeFor(MemberId member, IdentityKindId kind, std::string_view value);
  [[nodiscard]] std::string codeOf(IdentityKindId kind);

  IdentityHints m_hints;
  HotStatement m_has, m_rows, m_insert, m_remove, m_code;
};

} // namespace weilu
