// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/campaign_reading.h"

#include "core/levels/benefit_store.h"
#include "core/members/called_by.h"

#include <algorithm>

namespace weilu::ui {

namespace {

/// Those who answered, and for whom no answer is known when and how they were invited last.
std::map<MemberId, Participant> everybodyOf(Workspace& workspace, const CampaignRoster& roster)
{
  std::map<MemberId, Participant> everybody;
  for (const CampaignInvitation& sent : ParticipantStore(workspace.db()).invitations(roster.campaign.id)) {
    for (const std::uint32_t person : sent.people) {
      Participant& one = everybody[{person}];
      one.member = {person};
      one.status = ParticipantStatus::Invited;
      one.at = sent.at;
      one.channel = sent.channel;
    }
  }
  for (const Participant& one : roster.participants)
    everybody[one.member] = one;
  return everybody;
}

void numberWaiting(std::vector<ParticipantLine>& lines)
{
  std::vector<ParticipantLine*> waiting;
  for (ParticipantLine& line : lines) {
    if (line.one.status == ParticipantStatus::Waiting)
      waiting.push_back(&line);
  }
  std::ranges::stable_sort(waiting, {}, [](const ParticipantLine* line) {
    return std::pair(line->one.signedUpAt.value_or(Moment()).seconds, line->one.place);
  });
  for (std::size_t i = 0; i < waiting.size(); ++i)
    waiting[i]->waiting = static_cast<std::int64_t>(i) + 1;
}

std::vector<ParticipantLine> linesOf(Workspace& workspace, const CampaignRead& read)
{
  std::vector<ParticipantLine> lines;
  const auto everybody = everybodyOf(workspace, read.roster);
  std::vector<MemberId> ids;
  for (const auto& [id, one] : everybody)
    ids.push_back(id);
  for (const Member& member : workspace.members().findAll(ids)) {
    ParticipantLine line{everybody.at(member.id), calledBy(member), 0, 0};
    const auto in = [&](const Layer& layer) {
      const auto people = read.layers.find(layer.code);
      return people != read.layers.end() &&
             people->second.contains(static_cast<std::uint32_t>(member.id.value));
    };
    const auto layer = std::ranges::find_if(read.scheme.layers, in);
    line.layer = static_cast<std::size_t>(layer - read.scheme.layers.begin());
    lines.push_back(std::move(line));
  }
  numberWaiting(lines);
  return lines;
}

} // namespace

Result<CampaignShown> readCampaign(Workspace& workspace, CampaignId id, Date asOf, const Control& control)
{
  auto roster = participantsOf(workspace, id);
  if (!roster)
    return tl::unexpected(roster.error());
  auto read = std::make_shared<CampaignRead>();
  read->roster = std::move(*roster);
  read->people = campaignPeople(workspace, read->campaign(), asOf, control);
  read->split = splitOf(workspace, id);
  if (auto balance = balanceOf(workspace, id))
    read->balance = *balance;
  const std::string& scheme = read->campaign().plan.scheme;
  if (auto known = workspace.layers().scheme(scheme)) {
    read->scheme = std::move(*known);
    if (auto layers = workspace.layersOn(scheme, asOf, control))
      read->layers = std::move(*layers);
  }
  read->lines = linesOf(workspace, *read);
  for (const Benefit& benefit : BenefitStore(workspace.db()).all())
    read->benefits.emplace(benefit.id, benefit.title);
  read->calendar = workspace.community().calendar;
  read->asOf = asOf;
  return read;
}

} // namespace weilu::ui
