// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/draw.h"
#include "core/campaigns/lottery_proof.h"
#include "core/workspace_campaigns.h"

#include <span>

namespace weilu {

// Draws of the campaigns of an open file. A list is frozen and the file keeps the secret; the public values
// are entered and the winners drawn; then each winner is given their prize, or gives it up and it is drawn
// again. Each verb is one change that can be undone; what it depends on is looked at inside its transaction.
//
// Stock is taken when prizes are given, not when they are drawn: freezing only asks whether it is there.

/// Who does not take part, by a rule (a tag, a segment), and why, as the proof says it.
struct RuleExclusion {
  Rule rule;
  std::string why;
};
/// And by hand.
struct PersonExclusion {
  MemberId member;
  std::string why;
};

/// Out of whom to draw. Whoever left the community, bots and whoever won in this campaign before never take
/// part. The proof names everybody left out with the reason: "left", "past-winner", "staff",
/// "do-not-contact", or what the rule and the operator say.
struct DrawTerms {
  DrawAmong among = DrawAmong::Came;
  bool pastWinners = true;   ///< leave out who won in another campaign
  bool staff = true;         ///< and owner, admins, moderators, hosts
  bool doNotContact = false; ///< and who is not to be contacted
  std::vector<RuleExclusion> rules;
  std::vector<PersonExclusion> people;
  std::string agreed; ///< which public values will decide, for the announcement
};

/// Who would take part.
struct DrawList {
  People people;
  std::vector<PersonExclusion> excluded; ///< by reason, in the order of DrawTerms, then by id
};

/// Everybody who could be drawn in \p campaign now. Refuses as campaignOf() and Workspace::checkRule().
[[nodiscard]] Result<DrawList> drawListOf(Workspace& workspace, CampaignId campaign, const DrawTerms& terms,
                                          const Control& control = {});
/// What a draw would be for: the plan's prizes, and once they were drawn those that winners gave up and that
/// are in no other draw yet.
[[nodiscard]] Result<std::vector<DrawPrize>> openPrizes(Workspace& workspace, CampaignId campaign);

/// Seals who takes part, for openPrizes(), with a new secret seed. Refuses as drawListOf() and sealLottery();
/// OutOfStock; and BadValue: what "campaign-state", expected "inviting" before inviting began; what "draw",
/// expected "drawn" (another one waits to be drawn) or "given-up" (nothing is left to be drawn).
[[nodiscard]] Result<DrawId> freezeDraw(Workspace& workspace, CampaignId campaign, const DrawTerms& terms,
                                        const Control& control = {});
/// Throws a sealed one away. Refuses BadValue, what "draw", expected "draw" (there is none), "sealed" (it was
/// drawn).
[[nodiscard]] Result<ChangeId> dropDraw(Workspace& workspace, DrawId id);
/// Draws the winners and shows the seed. Refuses as dropDraw() and drawLottery(), and BadValue, what "draw",
/// expected "untouched" (found: code(ProofPart)) when the file's list is not the one that was sealed.
[[nodiscard]] Result<ChangeId> drawWinners(Workspace& workspace, DrawId id,
                                           const std::vector<std::string>& publicValues);

/// Gives the prizes of \p numbers (empty: of all who have not got theirs) to their winners, all or none.
/// Refuses BadValue, what "draw", expected "draw", what "win", expected "win" (no such number, found),
/// "drawn" (name; it was given or given up) or "wins" (there is none); as RewardGiving::give(), PersonLeft.
[[nodiscard]] Result<ChangeId> givePrizes(Workspace& workspace, DrawId id,
                                          std::span<const std::int64_t> numbers = {});
/// Notes that a winner declined or was not found; what they were given goes back. The prize can be drawn
/// again. Refuses as givePrizes() and RewardGiving::settle().
[[nodiscard]] Result<ChangeId> giveUpWin(Workspace& workspace, DrawId id, std::int64_t number,
                                         const std::string& why);

/// Every draw of \p campaign, the first one first; the seed is empty until it was drawn.
[[nodiscard]] std::vector<CampaignDraw> drawsOf(Workspace& workspace, CampaignId campaign);
/// The same for one. Refuses BadValue (what "draw", expected "draw").
[[nodiscard]] Result<CampaignDraw> drawOf(Workspace& workspace, DrawId id);

/// How those who could be drawn differ from who was when the list was frozen.
struct DrawDrift {
  People joined, gone;
  [[nodiscard]] bool any() const { return !joined.isEmpty() || !gone.isEmpty(); }
};
/// Who signed up or came since \p draw was frozen, and who of its list no longer does. The list stands.
[[nodiscard]] DrawDrift driftOf(Workspace& workspace, const CampaignDraw& draw);

} // namespace weilu
