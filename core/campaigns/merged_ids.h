// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/people.h"
#include "core/store/database.h"

#include <unordered_map>

namespace weilu {

/// Who is part of whom, as the file says when it is made: rows and sets of campaigns are read through it.
class MergedIds {
public:
  explicit MergedIds(Database& db);
  /// Whom \p member is part of; themselves when of nobody.
  [[nodiscard]] MemberId seen(MemberId member) const;
  [[nodiscard]] People seen(People people) const;

private:
  std::unordered_map<std::uint32_t, std::uint32_t> m_into;
  People m_merged;
};

} // namespace weilu
