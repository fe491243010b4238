// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/member_store.h"

#include <string>
#include <utility>
#include <vector>

namespace weilu {

/// The values people have in a field of which schemes are made ("tag", "city", "custom:coffee"), with how
/// many have each, most first. Nothing for other fields.
[[nodiscard]] std::vector<std::pair<std::string, std::uint64_t>> commonValues(const MemberStore& members,
                                                                              const std::string& field);

} // namespace weilu
