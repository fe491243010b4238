// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/campaigns/board_place.h"
#include "ui/campaigns/campaigns_reading.h"
#include "ui/widgets/painting.h"

#include <optional>

/// How the page of campaigns speaks of one.
namespace weilu::ui::campaign_words {

/// The head of a column.
[[nodiscard]] QString place(BoardPlace place);
/// The ground of the badge of a state.
[[nodiscard]] BadgeTone tone(CampaignState state);
/// The icon of a type, a name in resources/icons.
[[nodiscard]] QString icon(CampaignType type);
/// A channel of invitations by its code; one that is not known as it is.
[[nodiscard]] QString channel(const std::string& code);
/// When it is: "Dec 24 19:30", "Nov 16–22"; empty without a start.
[[nodiscard]] QString when(const Campaign& campaign, Date asOf, const Zone& zone);
/// When and where, in full: "Sunday, Nov 1 14:00–16:30 · Lakeside".
[[nodiscard]] QString whenAndWhere(const Campaign& campaign, Date asOf, const Zone& zone);
/// What moving from a state to another is called: "Begin inviting", "Call off".
[[nodiscard]] QString move(CampaignState from, CampaignState to);
/// When, where and who, in one line.
[[nodiscard]] QString facts(const CampaignLine& line, Date asOf, const Zone& zone);
/// What an idea or a plan still lacks: "Missing: start, audience"; empty: nothing.
[[nodiscard]] QString missing(const CampaignLine& line);

/// Who counts towards the goal by now; none without a target, and for buyers and the active, who are the
/// business of the result.
[[nodiscard]] std::optional<std::int64_t> reached(const CampaignLine& line);
/// "121/100"; where only the result tells, "Buyers: 50"; empty without a target.
[[nodiscard]] QString goal(const CampaignLine& line);

/// How far something is, with its words.
struct ProgressLine {
  double share = 0; ///< 0–1
  QString text;     ///< "Checklist 10/12"
};
/// Of a plan its checklist, of what is running its days, of what is over its goal; none where there is
/// nothing to measure.
[[nodiscard]] std::optional<ProgressLine> progress(const CampaignLine& line, Date asOf, const Zone& zone);

/// Everything a card says, for screen readers.
[[nodiscard]] QString spoken(const CampaignLine& line, Date asOf, const Zone& zone);

} // namespace weilu::ui::campaign_words
