// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/member.h"

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace weilu {

/// The invented people behind every id of the format fixtures (_truth_people.csv).
class Truth {
public:
  explicit Truth(const std::filesystem::path& file);

  /// The people ("P01" …) an identity can belong to; none when the truth does not know it.
  [[nodiscard]] std::set<std::string> owners(const Identity& identity) const;
  /// The people that all known identities of \p record can belong to. Nothing when none is known.
  [[nodiscard]] std::optional<std::set<std::string>> behind(const MemberRecord& record) const;

private:
  std::map<std::pair<std::string, std::string>, std::set<std::string>> m_owners; ///< by kind and value
};

} // namespace weilu
