// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/campaign.h"
#include "core/campaigns/lottery.h"

namespace weilu {

using DrawId = Id<struct DrawTag>;

/// Out of whom a campaign draws: who came, or everybody with a place.
enum class DrawAmong { Came, SignedUp };
/// "came", "signed-up".
[[nodiscard]] std::string_view code(DrawAmong among);
[[nodiscard]] std::optional<DrawAmong> drawAmongNamed(std::string_view code);

/// One tier of prizes: what it is called, how many, what each gives.
struct DrawPrize {
  std::string name;
  int count = 1;
  std::int64_t points = 0;
  BenefitId benefit; ///< none: points alone, or nothing Weilu keeps
  friend bool operator==(const DrawPrize&, const DrawPrize&) = default;
};

/// What became of a prize that was drawn. Stored by these numbers.
enum class WinState {
  Drawn = 0,   ///< not given yet
  Given = 1,   ///< points and benefit are theirs
  GivenUp = 2, ///< declined, or was not found: the prize can be drawn again
  Redrawn = 3, ///< and went into another draw
};
/// "drawn", "given", "given-up", "redrawn".
[[nodiscard]] std::string_view code(WinState state);

/// A prize that one person won.
struct DrawWin {
  DrawId draw;
  std::int64_t number = 0; ///< in the order drawn, from 0: its place in CampaignDraw::lottery.wins
  MemberId member;         ///< whom the id of the list means now
  std::string prize;
  std::int64_t points = 0;
  BenefitId benefit;
  WinState state = WinState::Drawn;
  std::optional<Moment> changedAt; ///< when it was given or given up
  std::string note;                ///< why it was given up
  DrawId redrawn;                  ///< the draw its prize went into
  friend bool operator==(const DrawWin&, const DrawWin&) = default;
};

/// A draw of a campaign: sealed, then drawn. The ids on its list are the numbers of people.
struct CampaignDraw {
  DrawId id;
  CampaignId campaign;
  Moment frozenAt;
  std::optional<Moment> drawnAt; ///< none: sealed
  DrawAmong among = DrawAmong::Came;
  std::vector<DrawPrize> prizes; ///< those of lottery.prizes with what they give
  Lottery lottery;
  std::vector<DrawWin> wins; ///< in the order drawn
};

/// What \p prizes are in a proof.
[[nodiscard]] std::vector<LotteryPrize> lotteryPrizes(const std::vector<DrawPrize>& prizes);
/// The wins of \p drawn, whose lottery has been drawn, none of them given yet.
[[nodiscard]] std::vector<DrawWin> winsOf(const CampaignDraw& drawn);
/// The tiers that \p wins make when they are drawn again, in their order.
[[nodiscard]] std::vector<DrawPrize> prizesOf(const std::vector<DrawWin>& wins);

/// The id that stands for \p member on a list, and back; none for what is no number.
[[nodiscard]] std::string listId(MemberId member);
[[nodiscard]] MemberId memberOnList(std::string_view id);

} // namespace weilu
