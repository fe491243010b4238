// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/campaigns/campaign_play.h"

#include "core/workspace_participants.h"
#include "core/workspace_referrals.h"
#include "core/workspace_streaks.h"
#include "core/workspace_votes.h"

#include <algorithm>
#include <ostream>

namespace weilu {

using enum ParticipantStatus;

namespace {

std::optional<int> capacityOf(const Step& step)
{
  const int wanted = static_cast<int>(step.number % 6);
  return wanted == 5 ? std::nullopt : std::optional(wanted);
}

CampaignType typeOf(const Step& step)
{
  constexpr std::array types{CampaignType::CheckIn, CampaignType::Vote, CampaignType::Meetup};
  return types.at(step.number % types.size());
}

std::string optionOf(const Step& step) { return step.number % 2 == 0 ? "a" : "b"; }
int dayOf(const Step& step) { return static_cast<int>(step.number % 7); }
int who(const Step& step) { return static_cast<int>(step.who % CampaignModel::size); }
int other(const Step& step) { return static_cast<int>(step.other % CampaignModel::size); }

/// Saves the campaign as the window of \p step saw it last, with a change.
template<class Change>
Result<ChangeId> save(Play& play, Workspace& window, const Step& step, Change change)
{
  Campaign campaign = play.held.at(step.second ? 1 : 0);
  change(campaign);
  return saveCampaign(window, campaign);
}

Result<ChangeId> saveRewards(Play& play, Workspace& window, const Step& step)
{
  return save(play, window, step, [&](Campaign& campaign) {
    std::erase_if(campaign.plan.rewards,
                  [](const CampaignReward& one) { return one.what == RewardFor::Attending; });
    if (step.number % 3 == 1)
      campaign.plan.rewards.push_back({RewardFor::Attending, 10, {}, 0, {}});
    if (step.number % 3 == 2)
      campaign.plan.rewards.push_back({RewardFor::Attending, 5, play.mug, 0, {}});
  });
}

template<ParticipantStatus To>
Result<ChangeId> noted(Play& play, Workspace& window, const Step& step)
{
  return note(window, play.id, std::array{play.person(step)}, {To, {}, {}, {}});
}

template<ParticipantStatus To>
bool noting(CampaignModel& model, const Step& step)
{
  return model.note(who(step), To);
}

template<bool MakeUp>
Result<ChangeId> checkedIn(Play& play, Workspace& window, const Step& step)
{
  return checkIn(window, play.id, std::array{play.person(step)}, play.first.plus(dayOf(step)), MakeUp);
}

/// Draws, and has the model know who won.
Result<ChangeId> drawn(Play& play, Workspace& window, const Step& step)
{
  return drawWinners(window, play.lastDraw(window), {std::to_string(step.number)});
}

const Verb all[]{
    {"sign up", noted<SignedUp>, noting<SignedUp>},
    {"decline", noted<Declined>, noting<Declined>},
    {"confirm", noted<Confirmed>, noting<Confirmed>},
    {"come", noted<CheckedIn>, noting<CheckedIn>},
    {"no-show", noted<NoShow>, noting<NoShow>},
    {"invite",
     [](Play& play, Workspace& window, const Step& step) {
       return invite(window, play.id, "wechat", setOf({play.person(step)}));
     },
     [](CampaignModel& model, const Step& step) { return model.invite(who(step)); }},
    {"capacity",
     [](Play& play, Workspace& window, const Step& step) {
       return save(play, window, step, [&](Campaign& one) { one.plan.capacity = capacityOf(step); });
     },
     [](CampaignModel& model, const Step& step) { return model.setCapacity(capacityOf(step)); }, true},
    {"type",
     [](Play& play, Workspace& window, const Step& step) {
       return save(play, window, step, [&](Campaign& one) { one.type = typeOf(step); });
     },
     [](CampaignModel& model, const Step& step) {
       model.type = typeOf(step);
       return true;
     },
     true},
    {"rewards", saveRewards,
     [](CampaignModel& model, const Step& step) {
       return model.setRewards(static_cast<int>(step.number % 3));
     },
     true},
    {"ballot",
     [](Play& play, Workspace& window, const Step& step) {
       return castBallots(window, play.id, std::array{Ballot{play.person(step), {optionOf(step)}, {}}});
     },
     [](CampaignModel& model, const Step& step) { return model.vote(who(step), optionOf(step)); }},
    {"remove ballot",
     [](Play& play, Workspace& window, const Step& step) {
       return removeBallot(window, play.id, play.person(step));
     },
     [](CampaignModel& model, const Step& step) { return model.removeBallot(who(step)); }},
    {"check in", checkedIn<false>,
     [](CampaignModel& model, const Step& step) { return model.checkIn(who(step), dayOf(step), false); }},
    {"make up", checkedIn<true>,
     [](CampaignModel& model, const Step& step) { return model.checkIn(who(step), dayOf(step), true); }},
    {"take back day",
     [](Play& play, Workspace& window, const Step& step) {
       return takeBackCheckIn(window, play.id, play.person(step), play.first.plus(dayOf(step)));
     },
     [](CampaignModel& model, const Step& step) { return model.takeBackDay(who(step), dayOf(step)); }},
    {"refer",
     [](Play& play, Workspace& window, const Step& step) {
       return addReferral(window, play.id, play.person(step), play.who[other(step)]);
     },
     [](CampaignModel& model, const Step& step) { return model.refer(who(step), other(step)); }},
    {"remove referral",
     [](Play& play, Workspace& window, const Step& step) {
       return removeReferral(window, play.id, play.person(step));
     },
     [](CampaignModel& model, const Step& step) { return model.removeReferral(who(step)); }},
    {"buy",
     [](Play& play, Workspace& window, const Step& step) {
       return redeemBenefit(window, play.person(step), play.beans);
     },
     [](CampaignModel& model, const Step& step) { return model.buyBeans(who(step)); }},
    {"freeze",
     [](Play& play, Workspace& window, const Step&) {
       return freezeDraw(window, play.id, {}).map([](DrawId) { return ChangeId{1}; });
     },
     [](CampaignModel& model, const Step&) { return model.freeze(); }},
    {"drop",
     [](Play& play, Workspace& window, const Step&) { return dropDraw(window, play.lastDraw(window)); },
     [](CampaignModel& model, const Step&) { return model.dropDraw(); }},
    {"draw", drawn, [](CampaignModel& model, const Step&) { return model.mayDraw(); }},
    {"give",
     [](Play& play, Workspace& window, const Step& step) {
       const auto [draw, number] = play.win(window, step);
       return givePrizes(window, draw, std::array{number});
     },
     [](CampaignModel& model, const Step& step) { return model.give(step.number % 4); }},
    {"give up",
     [](Play& play, Workspace& window, const Step& step) {
       const auto [draw, number] = play.win(window, step);
       return giveUpWin(window, draw, number, "gone");
     },
     [](CampaignModel& model, const Step& step) { return model.giveUp(step.number % 4); }},
};

static_assert(std::size(all) == undoing);

} // namespace

std::span<const Verb> verbs() { return all; }

std::ostream& operator<<(std::ostream& out, const Step& step)
{
  const char* name = step.verb < undoing    ? verbs()[step.verb].name
                     : step.verb == undoing ? "undo"
                     : step.verb == redoing ? "redo"
                                            : "undo one";
  return out << (step.second ? "second: " : "first: ") << name << " (" << step.who % 6 << ", "
             << step.other % 6 << ", " << step.number << ")";
}

} // namespace weilu
