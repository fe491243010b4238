// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <cstdint>

namespace weilu {

// The rows of identity are numbered by person, so that the table needs no second order for "all of
// one person": id = member * 4096 + place.

constexpr int identityPlaceBits = 12;
/// More identities than one person can have.
constexpr std::int64_t identityPlaces = std::int64_t{1} << identityPlaceBits;

/// The first and last row number that \p member can have.
constexpr std::int64_t firstIdentity(MemberId member) { return member.value << identityPlaceBits; }
constexpr std::int64_t lastIdentity(MemberId member) { return firstIdentity(member) + identityPlaces - 1; }
constexpr MemberId identityOwner(std::int64_t row) { return {row >> identityPlaceBits}; }

} // namespace weilu
