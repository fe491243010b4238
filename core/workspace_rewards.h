// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/reward.h"
#include "core/levels/benefit_rules.h"
#include "core/workspace.h"

#include <map>

namespace weilu {

/// Gives what a campaign promised, inside the caller's Edit, where nobody else writes: points are entries of
/// the ledger and benefits of the log, which take a unit of stock each. What somebody has of it is found by
/// the reference of both, so nothing is given twice.
class RewardGiving {
public:
  /// \p reference: "campaign:12" for coming, "draw:5:0" for a win; \p title: what ledger and log say.
  RewardGiving(Workspace& workspace, std::string reference, std::string title);

  /// Gives what \p member lacks of \p reward. Refuses NoSuchBenefit, BenefitNotValid (on the date of \p at)
  /// and OutOfStock.
  [[nodiscard]] Result<void> give(const Member& member, const Reward& reward, Moment at);
  /// The same, and takes back what they have beyond it: the points go, the units are in stock again. Refuses
  /// NotEnoughPoints, too, when the points were spent. Goes before give(): others get what comes back.
  [[nodiscard]] Result<void> settle(const Member& member, const Reward& reward, Moment at);

private:
  [[nodiscard]] Result<void> giveOne(const Member& member, BenefitId benefit, Moment at);
  [[nodiscard]] Result<Offer*> offer(BenefitId benefit);
  void takeBenefits(const Member& member, const std::vector<BenefitId>& kept, Moment at);
  [[nodiscard]] std::int64_t pointsOf(const Member& member) const;
  void addPoints(const Member& member, std::int64_t amount, Moment at);

  Workspace& m_workspace;
  std::string m_reference, m_title;
  std::map<BenefitId, Offer> m_offers; ///< as they are with what was given here
};

} // namespace weilu
