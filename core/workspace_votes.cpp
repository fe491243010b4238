// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_votes.h"

#include "core/campaigns/bad_campaign.h"
#include "core/campaigns/ballot_store.h"
#include "core/members/called_by.h"
#include "core/workspace_campaign_results.h"
#include "core/workspace_noting.h"

#include <algorithm>
#include <map>

namespace weilu {

namespace {

/// Who is noted as having come.
People cameTo(const CampaignRoster& roster)
{
  People people;
  for (const Participant& one : roster.participants) {
    if (one.status == ParticipantStatus::CheckedIn)
      people.add(static_cast<std::uint32_t>(one.member.value));
  }
  return people;
}

Result<CampaignRoster> voteRoster(Workspace& workspace, CampaignId id)
{
  auto roster = participantsOf(workspace, id);
  if (!roster)
    return roster;
  const Campaign& campaign = roster->campaign;
  if (campaign.type != CampaignType::Vote)
    return badCampaign("campaign-type", std::string(code(campaign.type)), "vote");
  if (auto open = mayBecome(campaign.state, {}, ParticipantStatus::CheckedIn); !open)
    return tl::unexpected(open.error());
  return roster;
}

/// The ballots of \p cast that say something new, by person.
std::map<MemberId, const Ballot*> newOf(std::span<const Ballot> cast, std::span<const Ballot> standing)
{
  std::map<MemberId, const Ballot*> fresh;
  for (const Ballot& ballot : cast)
    fresh[ballot.member] = &ballot;
  for (const Ballot& ballot : standing) {
    const auto found = fresh.find(ballot.member);
    if (found != fresh.end() && found->second->choice == ballot.choice)
      fresh.erase(found);
  }
  return fresh;
}

/// Writes \p ballots; the name of the last person.
Result<std::string> putAll(Workspace& workspace, const Campaign& campaign,
                           const std::map<MemberId, const Ballot*>& ballots, const Control& control)
{
  std::string name;
  for (const auto& [id, ballot] : ballots) {
    const auto member = workspace.members().find(id);
    if (!member)
      return refuse(RefusalCode::NoSuchMember, {{"found", std::to_string(id.value)}});
    name = calledBy(*member);
    if (auto good = checkChoice(campaign.plan, ballot->choice); !good) {
      good.error().details.emplace_back("name", name);
      return tl::unexpected(good.error());
    }
    BallotStore(workspace.db()).put(campaign.id, {id, ballot->choice, workspace.actingAt()});
    control.checkpoint(Phase::Writing, 0, ballots.size());
  }
  return name;
}

} // namespace

Result<ChangeId> castBallots(Workspace& workspace, CampaignId id, std::span<const Ballot> ballots,
                             const Control& control)
{
  workspace.refreshPoints(control);
  Edit edit(workspace.db(), {"ballots-cast", {}});
  auto roster = voteRoster(workspace, id);
  if (!roster)
    return tl::unexpected(roster.error());
  const auto fresh = newOf(ballots, BallotStore(workspace.db()).ballots(id));
  const auto name = putAll(workspace, roster->campaign, fresh, control);
  if (!name)
    return tl::unexpected(name.error());
  edit.label.arguments = {
      {"title", roster->campaign.title}, {"count", std::to_string(fresh.size())}, {"name", *name}};
  std::vector<MemberId> joining;
  const People came = cameTo(*roster);
  for (const auto& [member, ballot] : fresh) {
    if (!came.contains(static_cast<std::uint32_t>(member.value)))
      joining.push_back(member);
  }
  if (!joining.empty()) {
    const Answer answer{ParticipantStatus::CheckedIn, {}, {}, {}};
    if (const auto noted = noteInside(workspace, std::move(*roster), joining, answer, control); !noted)
      return tl::unexpected(noted.error());
  }
  return edit.commit();
}

Result<ChangeId> removeBallot(Workspace& workspace, CampaignId id, MemberId member)
{
  workspace.refreshPoints();
  Edit edit(workspace.db(), {"ballot-removed", {}});
  auto roster = voteRoster(workspace, id);
  if (!roster)
    return tl::unexpected(roster.error());
  BallotStore store(workspace.db());
  const auto person = workspace.members().find(member);
  if (const auto ballots = store.ballots(id);
      !person || std::ranges::find(ballots, member, &Ballot::member) == ballots.end())
    return ChangeId{};
  edit.label.arguments = {{"title", roster->campaign.title}, {"name", calledBy(*person)}};
  store.remove(id, member);
  if (cameTo(*roster).contains(static_cast<std::uint32_t>(member.value))) {
    const Answer answer{ParticipantStatus::SignedUp, {}, {}, {}};
    if (const auto noted = noteInside(workspace, std::move(*roster), std::array{member}, answer); !noted)
      return tl::unexpected(noted.error());
  }
  return edit.commit();
}

Result<CampaignVote> voteOf(Workspace& workspace, CampaignId id, Date asOf, const Control& control)
{
  auto campaign = campaignOf(workspace, id);
  if (!campaign)
    return tl::unexpected(campaign.error());
  CampaignVote vote;
  vote.ballots = BallotStore(workspace.db()).ballots(id);
  vote.result = countVotes(campaign->plan, vote.ballots);
  vote.byLayer = votesByLayer(vote.result, layersBefore(workspace, *campaign, asOf, control));
  vote.campaign = std::move(*campaign);
  return vote;
}

} // namespace weilu
