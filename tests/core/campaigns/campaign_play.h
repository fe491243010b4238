// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace_draws.h"
#include "tests/core/campaigns/campaign_file.h"
#include "tests/core/campaigns/campaign_model.h"

#include <array>
#include <iosfwd>
#include <span>

namespace weilu {

/// What is done next: a verb (see verbs()) by one of two windows.
struct Step {
  std::uint32_t verb = 0, who = 0, other = 0, number = 0;
  bool second = false;
};

/// One file in two windows, and the model beside it.
struct Play : CampaignFile {
  std::unique_ptr<Workspace> second;
  std::vector<MemberId> who = people(CampaignModel::size);
  BenefitId mug = benefit("Mug", {}, CampaignModel::mugStock);
  BenefitId beans = benefit("Beans", CampaignModel::beanPrice, CampaignModel::beanStock);
  CampaignId id;
  CampaignModel model;
  std::array<Campaign, 2> held; ///< as each window saw it last
  Date first = today.plus(-CampaignModel::today);

  Play()
  {
    for (EarningRule rule : workspace->earnings().rules()) {
      rule.terms.back().enabled = false;
      REQUIRE(workspace->saveEarning(rule));
    }
    workspace->recomputePoints({}); // and never did
    for (const MemberId one : who)
      give(one, CampaignModel::gift);
    Campaign campaign;
    campaign.title = "Everything";
    campaign.type = CampaignType::CheckIn;
    campaign.starts = zone().moment(first);
    campaign.plan.channels = {"wechat"};
    campaign.plan.makeUps = CampaignModel::makeUps;
    campaign.plan.options = {{"a", "Tea"}, {"b", "Coffee"}};
    campaign.plan.rewards = {{RewardFor::Winning, CampaignModel::prizePoints, {}, 1, "Points"},
                             {RewardFor::Winning, 0, beans, 1, "Beans"},
                             {RewardFor::Referring, 20, {}, 1, {}},
                             {RewardFor::Referring, 80, {}, 2, {}}};
    campaign.audience.picked = setOf(who);
    id = addCampaign(*workspace, campaign).value();
    move(id, {CampaignState::Planned, CampaignState::Inviting, CampaignState::Running});
    second = Workspace::open(path()).value();
    held = {at(id), at(id)};
  }
  [[nodiscard]] MemberId person(const Step& step) const { return who[step.who % who.size()]; }
  [[nodiscard]] int index(MemberId member) const
  {
    return static_cast<int>(std::ranges::find(who, member) - who.begin());
  }
  /// The last draw; one that is not there when there is none.
  DrawId lastDraw(Workspace& window)
  {
    const auto draws = drawsOf(window, id);
    return draws.empty() ? DrawId{99} : draws.back().id;
  }
  /// The draw and the number of the \p step-th win.
  std::pair<DrawId, std::int64_t> win(Workspace& window, const Step& step)
  {
    std::size_t nth = step.number % 4;
    for (const CampaignDraw& draw : drawsOf(window, id)) {
      if (nth < draw.wins.size())
        return {draw.id, draw.wins[nth].number};
      nth -= draw.wins.size();
    }
    return {DrawId{99}, 0};
  }
};

/// What can be done; undoing and redoing come after it.
struct Verb {
  const char* name;
  Result<ChangeId> (*run)(Play&, Workspace&, const Step&);
  bool (*tell)(CampaignModel&, const Step&);
  bool whole = false; ///< writes the campaign as its window saw it
};

[[nodiscard]] std::span<const Verb> verbs();
inline constexpr std::uint32_t undoing = 22, redoing = undoing + 1, undoingOne = undoing + 2;
std::ostream& operator<<(std::ostream& out, const Step& step);

} // namespace weilu
