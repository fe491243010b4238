// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/who_reader.h"
#include "core/store/database.h"

#include <map>
#include <span>
#include <string>

namespace weilu {

/// Whom a row is about where two people were merged: what a row of a file brings beside the person (events,
/// orders) is kept for the one whose key it gives, so that parting the two parts that too.
class KeyOrigins {
public:
  explicit KeyOrigins(Database& db);

  /// \p person, or the person merged into them with whom the strongest key of \p row came. \p kinds: of the
  /// row's keys. \p newKeys: indexes of keys that the person did not have.
  [[nodiscard]] MemberId of(const WhoRow& row, MemberId person, const std::vector<KeyKind>& kinds,
                            std::span<const std::uint32_t> newKeys) const;
  /// The person \p member is part of, or \p member.
  [[nodiscard]] MemberId survivorOf(MemberId member) const;

private:
  std::map<std::pair<std::string, std::string>, MemberId> m_cameWith; ///< by kind and value
  std::map<MemberId, MemberId> m_survivors;
};

} // namespace weilu
