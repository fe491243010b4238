// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_campaign_reading.h"

#include "core/levels/benefit_store.h"
#include "core/members/member_sets.h"

#include <algorithm>

namespace weilu {

namespace {

using Lines = std::vector<ParticipantLine>;

/// Calls \p visit with the line of each of \p people who has one; both are by id.
template<class Visit>
void forEachLine(Lines& lines, const People& people, Visit visit)
{
  auto line = lines.begin();
  for (const std::uint32_t person : people) {
    line = std::lower_bound(
        line, lines.end(), std::int64_t{person},
        [](const ParticipantLine& one, std::int64_t id) { return one.one.member.value < id; });
    if (line == lines.end())
      return;
    if (line->one.member.value == person)
      visit(*line);
  }
}

/// A line for each of \p people, with their name.
Lines named(Database& db, const People& people)
{
  Lines lines;
  for (auto& [member, name] : namesOf(db, people)) {
    ParticipantLine& line = lines.emplace_back();
    line.one.member = member;
    line.one.status = ParticipantStatus::Invited;
    line.name = std::move(name);
  }
  return lines;
}

void numberWaiting(Lines& lines)
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

/// Those who answered, and for whom no answer is known when and how they were invited last.
Lines linesOf(Workspace& workspace, const CampaignRead& read)
{
  People answered;
  for (const Participant& one : read.roster.participants)
    answered.add(static_cast<std::uint32_t>(one.member.value));
  Lines lines = named(workspace.db(), read.roster.invited | answered);
  for (const CampaignInvitation& sent : ParticipantStore(workspace.db()).invitations(read.campaign().id)) {
    forEachLine(lines, sent.people, [&sent](ParticipantLine& line) {
      line.one.at = sent.at;
      line.one.channel = sent.channel;
    });
  }
  auto next = read.roster.participants.begin();
  forEachLine(lines, answered, [&next](ParticipantLine& line) {
    while (next->member != line.one.member)
      ++next;
    line.one = *next;
  });
  const auto& layers = read.scheme.layers;
  for (ParticipantLine& line : lines)
    line.layer = layers.size();
  for (std::size_t i = layers.size(); i-- > 0;) { // of several the first
    const auto people = read.layers.find(layers[i].code);
    if (people != read.layers.end())
      forEachLine(lines, people->second & (read.roster.invited | answered),
                  [i](ParticipantLine& line) { line.layer = i; });
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

} // namespace weilu
