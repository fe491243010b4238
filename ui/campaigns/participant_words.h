// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace_campaign_reading.h"
#include "ui/campaigns/bar_choice.h"
#include "ui/widgets/painting.h"

/// How the page of a campaign speaks of who takes part.
namespace weilu::ui::participant_words {

/// "Signed up", "Waiting, 3rd in line".
[[nodiscard]] QString status(const ParticipantLine& line);
[[nodiscard]] BadgeTone tone(ParticipantStatus status);
/// Whom a filter by status shows: "Came"; none: everybody.
[[nodiscard]] QString filter(std::optional<ParticipantStatus> status);
/// The filters in the order people go through them, first everybody, with how many each shows.
[[nodiscard]] std::optional<ParticipantStatus> filterAt(int index);
[[nodiscard]] QList<BarChoice::Row> filters(const CampaignRead& read);
/// What noting somebody as \p status is called: "Check in".
[[nodiscard]] QString verb(ParticipantStatus status);
[[nodiscard]] QString icon(ParticipantStatus status);
/// "46 of 60 places taken · 3 waiting".
[[nodiscard]] QString places(const CampaignCounts& counts, std::int64_t capacity);

} // namespace weilu::ui::participant_words
