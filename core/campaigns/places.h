// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/participant.h"

#include <span>

namespace weilu {

/// Says who of those who signed up has a place and who is waiting. Whoever confirmed, came or did not come
/// keeps theirs; the rest go to those who signed up first. \p capacity none: everybody has one.
void givePlaces(std::span<Participant> participants, std::optional<std::int64_t> capacity);

/// How many stand where; \p invited: to whom an invitation went.
[[nodiscard]] CampaignCounts countsOf(std::span<const Participant> participants, const People& invited);

} // namespace weilu
