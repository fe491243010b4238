// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/people.h"
#include "core/store/hot_statement.h"

#include <string>
#include <utility>
#include <vector>

namespace weilu {

/// The ids in the first column of all rows of \p query, whose parameters are bound.
[[nodiscard]] People peopleFrom(HotStatement& query);
/// Who is not to be contacted over any channel.
[[nodiscard]] People notToContact(Database& db);
/// Those of \p people with a phone that ends with \p digits.
[[nodiscard]] People withPhoneEnding(Database& db, const People& people, std::string_view digits);

/// What those of \p people who are there are called, by id; as calledBy().
[[nodiscard]] std::vector<std::pair<MemberId, std::string>> namesOf(Database& db, const People& people);

} // namespace weilu
