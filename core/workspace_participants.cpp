// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_participants.h"

#include "core/base/text.h"
#include "core/campaigns/bad_campaign.h"
#include "core/campaigns/places.h"
#include "core/campaigns/referral.h"
#include "core/members/called_by.h"
#include "core/members/member_sets.h"
#include "core/workspace_attendance.h"
#include "core/workspace_invitations.h"
#include "core/workspace_noting.h"
#include "core/workspace_rewards.h"

#include <algorithm>

namespace weilu {

namespace {

std::uint32_t number(MemberId member) { return static_cast<std::uint32_t>(member.value); }

std::string referenceOf(CampaignId id) { return "campaign:" + std::to_string(id.value); }

CampaignRoster rosterOf(Workspace& workspace, Campaign campaign)
{
  const ParticipantStore store(workspace.db());
  CampaignRoster roster;
  roster.participants = store.participants(campaign.id);
  givePlaces(roster.participants, campaign.plan.capacity);
  roster.invited = store.invited(campaign.id);
  roster.counts = countsOf(roster.participants, roster.invited);
  roster.campaign = std::move(campaign);
  return roster;
}

People answered(const CampaignRoster& roster)
{
  People people;
  for (const Participant& one : roster.participants)
    people.add(number(one.member));
  return people;
}

/// One change of what people are to a campaign, inside its Edit.
class Noting {
public:
  Noting(Workspace& workspace, CampaignRoster roster, Answer answer, const std::map<MemberId, Moment>& each)
      : m_workspace(workspace)
      , m_roster(std::move(roster))
      , m_answer(std::move(answer))
      , m_each(each)
      , m_at(m_answer.at.value_or(workspace.actingAt()))
      , m_taken(m_roster.counts.taken())
      , m_reward(attendingReward(m_roster.campaign.plan))
      , m_rewards(workspace, referenceOf(m_roster.campaign.id), m_roster.campaign.title)
  {
    for (const Participant& one : m_roster.participants)
      m_place = std::max(m_place, one.place + 1);
  }

  [[nodiscard]] std::size_t changed() const { return m_changed; }
  [[nodiscard]] const std::string& lastName() const { return m_name; }

  /// \p alone: there is nobody else to pass them over for.
  Result<void> note(const Member& member, bool alone)
  {
    const Participant* before = find(member.id);
    const auto status = before ? std::optional(before->status) : std::nullopt;
    if (!alone && status == m_answer.status)
      return {};
    const auto capacity = m_roster.campaign.plan.capacity;
    const Joining who{calledBy(member), status, !capacity || m_taken < *capacity};
    if (auto may = mayBecome(m_roster.campaign.state, who, m_answer.status); !may)
      return may;
    Participant after = becoming(before ? std::optional(*before) : std::nullopt, m_roster.campaign.id,
                                 member.id, m_answer.status, momentOf(member.id), m_place++);
    if (auto given = reward(after, member, status == ParticipantStatus::CheckedIn); !given)
      return given;
    for (const auto& [into, from] :
         {std::pair(&after.channel, &m_answer.channel), std::pair(&after.note, &m_answer.note)})
      *into = from->empty() ? *into : *from;
    if (after.channel == referralChannel && m_answer.channel != referralChannel)
      after.channel.clear(); // they answer themselves
    const bool hadPlace = status && takesPlace(*status);
    m_taken += (takesPlace(after.status) && (hadPlace || who.placeFree) ? 1 : 0) - (hadPlace ? 1 : 0);
    ParticipantStore(m_workspace.db()).put(after);
    m_leftAgain = m_leftAgain || status == ParticipantStatus::CheckedIn;
    if (after.status == ParticipantStatus::CheckedIn)
      m_came.push_back({after.member, *after.cameAt});
    m_name = who.name;
    ++m_changed;
    return {};
  }

  void finish(const Control& control)
  {
    if (!m_came.empty() || m_leftAgain)
      followAttendance(m_workspace.db(), m_workspace.activity(), m_roster.campaign, m_came, control);
  }

private:
  [[nodiscard]] Moment momentOf(MemberId member) const
  {
    const auto own = m_each.find(member);
    return own == m_each.end() ? m_at : own->second;
  }

  [[nodiscard]] const Participant* find(MemberId member) const
  {
    const auto found = std::ranges::lower_bound(m_roster.participants, member, {}, &Participant::member);
    return found == m_roster.participants.end() || found->member != member ? nullptr : &*found;
  }

  /// Gives what attending gives to who came and takes it from who did not after all.
  Result<void> reward(const Participant& after, const Member& member, bool cameBefore)
  {
    if (after.status == ParticipantStatus::CheckedIn)
      return m_rewards.give(member, m_reward, after.at);
    return cameBefore ? m_rewards.settle(member, {}, after.at) : Result<void>();
  }

  Workspace& m_workspace;
  CampaignRoster m_roster;
  Answer m_answer;
  const std::map<MemberId, Moment>& m_each;
  Moment m_at;
  std::int64_t m_taken, m_place = 0;
  Reward m_reward;
  RewardGiving m_rewards;
  std::size_t m_changed = 0;
  std::string m_name;
  std::vector<Attendance> m_came;
  bool m_leftAgain = false;
};

} // namespace

Result<CampaignRoster> participantsOf(Workspace& workspace, CampaignId id)
{
  auto campaign = campaignOf(workspace, id);
  if (!campaign)
    return tl::unexpected(campaign.error());
  return rosterOf(workspace, std::move(*campaign));
}

Result<InvitationList> invitationListOf(Workspace& workspace, CampaignId id, const std::string& channel,
                                        const Control& control)
{
  constexpr std::int64_t day = 86'400;
  const auto roster = participantsOf(workspace, id);
  if (!roster)
    return tl::unexpected(roster.error());
  InvitationFacts facts;
  const auto split = splitOf(workspace, id);
  facts.treated = split ? split->treated : audienceOf(workspace, roster->campaign, workspace.asOf(), control);
  facts.heldOut = split ? split->heldOut : People();
  facts.roster = workspace.history(control)->rosterOn(workspace.asOf());
  facts.doNotContact = notToContact(workspace.db());
  facts.refused = workspace.members().consentsTo(channel)[ConsentState::No];
  facts.cap = contactCapOf(workspace);
  facts.reached = roster->invited | answered(*roster);
  facts.contacts = ParticipantStore(workspace.db())
                       .contactsSince({workspace.actingAt().seconds - facts.cap.days * day + 1});
  return invitationList(facts);
}

Result<ChangeId> invite(Workspace& workspace, CampaignId id, const std::string& channel, const People& people,
                        const Control& control)
{
  if (trimmed(channel).empty())
    return badCampaign("campaign-channel", channel, "channel");
  (void)workspace.history(control); // loaded before others wait
  Edit edit(workspace.db(), {"campaign-invited", {}});
  const auto campaign = campaignOf(workspace, id);
  if (!campaign)
    return tl::unexpected(campaign.error());
  if (campaign->state != CampaignState::Inviting && campaign->state != CampaignState::Running)
    return badCampaign("campaign-state", std::string(code(campaign->state)), "inviting");
  const auto list = invitationListOf(workspace, id, channel, control);
  if (!list)
    return tl::unexpected(list.error());
  const People invited = list->people & people;
  if (invited.isEmpty())
    return badCampaign("campaign-audience", "0", "people");
  edit.label.arguments = {{"title", campaign->title}, {"count", std::to_string(invited.cardinality())}};
  ParticipantStore(workspace.db()).addInvitation({0, id, channel, workspace.actingAt(), invited});
  return edit.commit();
}

Result<Noted> noteInside(Workspace& workspace, CampaignRoster roster, std::span<const MemberId> people,
                         const Answer& answer, const Control& control, const std::map<MemberId, Moment>& each)
{
  Noting noting(workspace, std::move(roster), answer, each);
  std::vector<MemberId> once(people.begin(), people.end());
  std::ranges::sort(once);
  const auto twice = std::ranges::unique(once);
  once.erase(twice.begin(), twice.end());
  const std::vector<Member> members = workspace.members().findAll(once);
  if (members.size() != once.size())
    return refuse(RefusalCode::NoSuchMember, {{"found", std::to_string(once.front().value)}});
  for (std::size_t i = 0; i < members.size(); ++i) {
    control.checkpoint(Phase::Writing, i, members.size());
    if (const auto noted = noting.note(members[i], members.size() == 1); !noted)
      return tl::unexpected(noted.error());
  }
  noting.finish(control);
  return Noted{noting.changed(), noting.lastName()};
}

Result<ChangeId> note(Workspace& workspace, CampaignId id, std::span<const MemberId> people,
                      const Answer& answer, const Control& control)
{
  workspace.refreshPoints(control);
  Edit edit(workspace.db(), {"campaign-" + std::string(code(answer.status)), {}});
  auto roster = participantsOf(workspace, id);
  if (!roster)
    return tl::unexpected(roster.error());
  edit.label.arguments["title"] = roster->campaign.title;
  const auto noted = noteInside(workspace, std::move(*roster), people, answer, control);
  if (!noted)
    return tl::unexpected(noted.error());
  edit.label.arguments["count"] = std::to_string(noted->people);
  edit.label.arguments["name"] = noted->lastName;
  return edit.commit();
}

Result<ChangeId> noteNoShows(Workspace& workspace, CampaignId id)
{
  const auto roster = participantsOf(workspace, id);
  if (!roster)
    return tl::unexpected(roster.error());
  std::vector<MemberId> missing;
  for (const Participant& one : roster->participants) {
    if (one.status == ParticipantStatus::SignedUp || one.status == ParticipantStatus::Confirmed)
      missing.push_back(one.member);
  }
  if (missing.empty())
    return ChangeId{};
  return note(workspace, id, missing, {ParticipantStatus::NoShow, {}, {}, {}});
}

Result<std::vector<AtTheDoor>> whoIsThere(Workspace& workspace, CampaignId id, std::string_view text,
                                          std::size_t most)
{
  constexpr std::size_t leastDigits = 4;
  const auto roster = participantsOf(workspace, id);
  if (!roster)
    return tl::unexpected(roster.error());
  std::map<MemberId, ParticipantStatus> known;
  for (const Participant& one : roster->participants)
    known.emplace(one.member, one.status);
  const std::string_view said = trimmed(text);
  std::vector<MemberId> ids;
  const auto take = [&ids](MemberId member) {
    if (std::ranges::find(ids, member) == ids.end())
      ids.push_back(member);
  };
  if (const auto exact = workspace.members().resolve(said))
    take(*exact);
  const bool digits =
      said.size() >= leastDigits && said.find_first_not_of("0123456789") == std::string_view::npos;
  People found = digits ? withPhoneEnding(workspace.db(), answered(*roster), said) : People();
  const People named = workspace.members().search(said);
  for (const People& people : {found, named & answered(*roster), named - answered(*roster)}) {
    for (const std::uint32_t person : people) {
      if (ids.size() >= most)
        break;
      take({person});
    }
  }
  std::vector<AtTheDoor> there;
  for (Member& member : workspace.members().findAll(ids)) {
    const auto status = known.find(member.id);
    there.push_back(
        {std::move(member), status == known.end() ? std::nullopt : std::optional(status->second)});
  }
  return there;
}

} // namespace weilu
