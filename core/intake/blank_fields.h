// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/member.h"

#include <array>
#include <bitset>
#include <optional>
#include <string_view>

namespace weilu {

/// Fields that a blank cell can clear, custom fields apart.
inline constexpr std::array<std::string_view, 17> kErasable = {
    "nickname", "city",     "region",    "occupation", "organisation", "position",
    "language", "channel",  "referrer",  "birthday",   "note",         "gender",
    "role",     "standing", "joined_at", "left_at",    "tags"};

/// Some of kErasable, by their place in it.
using BlankFields = std::bitset<kErasable.size()>;

/// The place of \p field in kErasable.
[[nodiscard]] std::optional<std::size_t> erasableNumber(std::string_view field);

/// Makes the columns of \p person that \p blanks names what they are when nothing is known. Tags are no
/// column.
void clear(Member& person, const BlankFields& blanks);

} // namespace weilu
