// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/members/duplicate_rules.h"
#include "core/store/database.h"

#include <array>
#include <vector>

namespace weilu {

/// Two people who may be one.
struct Suggestion {
  std::array<Member, 2> people; ///< the smaller id first
  Comparison why;
};

/// Everybody who may be there twice, the likeliest first; pairs that are known to be two people left out.
/// Names and facts are hashed together and sorted, so that only those who agree in both are ever compared: a
/// million people take a few seconds and 16 bytes for each name and fact. A name and fact that more than a
/// handful share says nothing. \p zone: of join dates.
[[nodiscard]] std::vector<Suggestion> findDuplicates(Database& db, const Zone& zone,
                                                     const Control& control = {});

} // namespace weilu
