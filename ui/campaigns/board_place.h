// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/campaign.h"

#include <array>

namespace weilu::ui {

/// The columns of the board.
enum class BoardPlace { Ideas, Preparing, Running, Review, Cancelled, Archived };
inline constexpr std::array boardPlaces{BoardPlace::Ideas,  BoardPlace::Preparing, BoardPlace::Running,
                                        BoardPlace::Review, BoardPlace::Cancelled, BoardPlace::Archived};

[[nodiscard]] BoardPlace placeOf(const Campaign& campaign);
/// The state a campaign gets that is moved to \p place. Archived has none of its own.
[[nodiscard]] CampaignState stateAt(BoardPlace place);
/// Whether \p place is behind a link: what is in it is over.
[[nodiscard]] inline bool isAside(BoardPlace place) { return place >= BoardPlace::Cancelled; }

} // namespace weilu::ui
