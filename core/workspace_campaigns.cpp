// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_campaigns.h"

#include "core/base/sha256.h"
#include "core/campaigns/bad_campaign.h"
#include "core/campaigns/hold_out.h"
#include "core/campaigns/places.h"
#include "core/content/content_store.h"
#include "core/levels/benefit_rules.h"
#include "core/workspace_benefits.h"

#include <algorithm>

namespace weilu {

namespace {

ChangeLabel labelled(const char* code, const Campaign& campaign)
{
  return {code, {{"title", campaign.title}}};
}

/// Whether what winners and participants are promised anew, beside what they were promised \p before, is
/// there to be given.
Result<void> checkStock(Workspace& workspace, const Campaign& campaign,
                        const std::vector<CampaignReward>& before)
{
  for (const CampaignReward& reward : campaign.plan.rewards) {
    const bool known = std::ranges::find(before, reward) != before.end();
    if (!reward.benefit.valid() || known || !campaign.isOpen())
      continue;
    const auto offer = offerOf(workspace, reward.benefit);
    if (!offer)
      return tl::unexpected(offer.error());
    const std::int64_t wanted = reward.what == RewardFor::Winning ? std::max(reward.people, 1) : 1;
    const auto left = stockLeft(offer->benefit, offer->given);
    if (left && *left < wanted)
      return refuse(RefusalCode::OutOfStock, {{"benefit", offer->benefit.title},
                                              {"found", std::to_string(*left)},
                                              {"expected", std::to_string(wanted)}});
  }
  return {};
}

/// Whether \p campaign can be kept; \p taken places of it are taken.
Result<void> checkAll(Workspace& workspace, const Campaign& campaign, std::int64_t taken,
                      const std::vector<CampaignReward>& before)
{
  if (auto good = check(campaign, taken); !good)
    return good;
  if (campaign.audience.rule && campaign.isOpen()) {
    if (auto good = workspace.checkRule(*campaign.audience.rule); !good)
      return good;
  }
  return checkStock(workspace, campaign, before);
}

std::int64_t takenPlaces(Workspace& workspace, const Campaign& campaign)
{
  auto participants = ParticipantStore(workspace.db()).participants(campaign.id);
  givePlaces(participants, campaign.plan.capacity);
  return countsOf(participants, {}).taken();
}

CampaignProgress progressOf(Workspace& workspace, CampaignId id, const People& audience)
{
  const ParticipantStore store(workspace.db());
  const auto counts = countsOf(store.participants(id), store.invited(id));
  CampaignProgress progress;
  progress.audience = static_cast<std::int64_t>(audience.cardinality());
  progress.invited = counts.invited;
  progress.came = counts.taken() + counts.at(ParticipantStatus::Declined);
  return progress;
}

/// The layers of the scheme by which \p campaign is drawn, best first; none where inviting does not begin.
Result<std::vector<std::pair<std::string, People>>> layersOf(Workspace& workspace, const Campaign& campaign,
                                                             CampaignState to, const Control& control)
{
  std::vector<std::pair<std::string, People>> layers;
  if (to != CampaignState::Inviting)
    return layers;
  const auto scheme = workspace.layers().scheme(campaign.plan.scheme);
  if (!scheme)
    return tl::unexpected(scheme.error());
  auto sets = workspace.layersOn(campaign.plan.scheme, workspace.asOf(), control);
  if (!sets)
    return tl::unexpected(sets.error());
  for (const Layer& layer : scheme->layers)
    layers.emplace_back(layer.code, std::move((*sets)[layer.code]));
  return layers;
}

bool isAround(const Campaign& campaign)
{
  return !campaign.archived && campaign.isOpen() && campaign.state != CampaignState::Idea;
}

} // namespace

std::vector<Campaign> campaignsOf(Workspace& workspace) { return CampaignStore(workspace.db()).all(); }

Result<Campaign> campaignNamed(Workspace& workspace, std::string_view text)
{
  return CampaignStore(workspace.db()).named(text);
}

Result<Campaign> campaignOf(Workspace& workspace, CampaignId id)
{
  return CampaignStore(workspace.db()).find(id);
}

Result<CampaignId> addCampaign(Workspace& workspace, const Campaign& campaign)
{
  Edit edit(workspace.db(), labelled("campaign-added", campaign));
  if (const auto good = checkAll(workspace, campaign, 0, {}); !good)
    return tl::unexpected(good.error());
  if (const auto good = checkLink(campaign.plan); !good)
    return tl::unexpected(good.error());
  Campaign idea = campaign;
  idea.state = CampaignState::Idea;
  const CampaignId id = CampaignStore(workspace.db()).add(idea, Moment::now());
  edit.commit();
  return id;
}

Result<ChangeId> saveCampaign(Workspace& workspace, const Campaign& campaign)
{
  CampaignStore store(workspace.db());
  Edit edit(workspace.db(), labelled("campaign-changed", campaign));
  const auto before = store.find(campaign.id);
  if (!before)
    return tl::unexpected(before.error());
  Campaign after = campaign;
  after.state = before->state;
  after.archived = before->archived;
  const bool otherPlaces = after.plan.capacity != before->plan.capacity;
  const std::int64_t taken = otherPlaces ? takenPlaces(workspace, *before) : 0;
  if (const auto good = checkAll(workspace, after, taken, before->plan.rewards); !good)
    return tl::unexpected(good.error());
  if (const auto good = checkLink(after.plan); !good && after.plan.link != before->plan.link)
    return tl::unexpected(good.error());
  const bool sameDraw = after.audience == before->audience && after.plan.holdOut == before->plan.holdOut &&
                        after.plan.scheme == before->plan.scheme;
  if (!sameDraw && splitOf(workspace, campaign.id))
    return badCampaign("campaign-audience", {}, "drawn");
  after.createdAt = before->createdAt;
  after.changedAt = before->changedAt;
  after.print = before->print;
  if (after == *before)
    return edit.commit();
  if (campaign.print != 0 && campaign.print != before->print)
    return badCampaign("campaign", before->title, "unchanged");
  store.update(after, Moment::now());
  return edit.commit();
}

Result<CampaignId> duplicateCampaign(Workspace& workspace, CampaignId id, const std::string& title)
{
  CampaignStore store(workspace.db());
  Edit edit(workspace.db(), {"campaign-copied", {{"title", title}}});
  const auto campaign = store.find(id);
  if (!campaign)
    return tl::unexpected(campaign.error());
  const Campaign copy = copyOf(*campaign, title);
  if (const auto good = check(copy); !good)
    return tl::unexpected(good.error());
  const CampaignId copied = store.add(copy, Moment::now());
  edit.commit();
  return copied;
}

Result<ChangeId> archiveCampaign(Workspace& workspace, CampaignId id, bool archived)
{
  CampaignStore store(workspace.db());
  Edit edit(workspace.db(), {archived ? "campaign-archived" : "campaign-brought-back", {}});
  auto campaign = store.find(id);
  if (!campaign)
    return tl::unexpected(campaign.error());
  edit.label.arguments["title"] = campaign->title;
  if (archived && isAround(*campaign))
    return badCampaign("campaign-archived", std::string(code(campaign->state)), "closed");
  campaign->archived = archived;
  store.update(*campaign, Moment::now());
  return edit.commit();
}

Result<ChangeId> removeCampaign(Workspace& workspace, CampaignId id)
{
  CampaignStore store(workspace.db());
  Edit edit(workspace.db(), {"campaign-removed", {}});
  const auto campaign = store.find(id);
  if (!campaign)
    return tl::unexpected(campaign.error());
  edit.label.arguments["title"] = campaign->title;
  const auto progress = progressOf(workspace, id, {});
  if (campaign->state != CampaignState::Idea || progress.invited + progress.came > 0)
    return badCampaign("campaign-removed", std::string(code(campaign->state)), "idea");
  ContentStore(workspace.db()).forgetCampaign(id);
  store.remove(id);
  return edit.commit();
}

Result<ChangeId> moveCampaign(Workspace& workspace, CampaignId id, CampaignState to, const Control& control)
{
  CampaignStore store(workspace.db());
  ParticipantStore participants(workspace.db());
  for (;;) {
    // Who it is for is worked out before the transaction, which others may be waiting for.
    const auto before = store.find(id);
    if (!before)
      return tl::unexpected(before.error());
    const People audience = audienceOf(workspace, *before, workspace.asOf(), control);
    const auto layers = layersOf(workspace, *before, to, control);
    if (!layers)
      return tl::unexpected(layers.error());
    Edit edit(workspace.db(), {"campaign-to-" + std::string(code(to)), {{"title", before->title}}});
    auto campaign = store.find(id);
    if (!campaign || !(*campaign == *before))
      continue; // somebody else changed it meanwhile
    if (const auto may = mayMove(*campaign, to, progressOf(workspace, id, audience)); !may)
      return tl::unexpected(may.error());
    if (to == CampaignState::Inviting) {
      CampaignSplit split = splitAudience(audience, *layers, campaign->plan.holdOut, secretHex());
      split.at = workspace.actingAt();
      split.scheme = campaign->plan.scheme;
      participants.keepSplit(id, split);
    } else if (to == CampaignState::Planned || to == CampaignState::Idea) {
      participants.removeSplit(id);
    }
    campaign->state = to;
    store.update(*campaign, Moment::now());
    return edit.commit();
  }
}

People audienceOf(Workspace& workspace, const Campaign& campaign, Date asOf, const Control& control)
{
  if (campaign.id.valid()) {
    if (const auto split = splitOf(workspace, campaign.id))
      return split->treated | split->heldOut;
  }
  if (campaign.audience.empty())
    return {};
  const auto facts = workspace.facts(asOf, control);
  const CampaignAudience& audience = campaign.audience;
  const People met = audience.rule ? evaluate(*audience.rule, *facts) : People();
  return ((met | audience.picked) - audience.leftOut) & facts->population();
}

CampaignPeople campaignPeople(Workspace& workspace, const Campaign& campaign, Date asOf,
                              const Control& control)
{
  CampaignPeople found;
  found.people = audienceOf(workspace, campaign, asOf, control);
  found.drawn = campaign.id.valid() && splitOf(workspace, campaign.id).has_value();
  for (const Campaign& other : campaignsOf(workspace)) {
    if (other.id == campaign.id || !isAround(other))
      continue;
    const People common = found.people & audienceOf(workspace, other, asOf, control);
    if (!common.isEmpty())
      found.overlaps.push_back({other.id, other.title, common});
  }
  std::ranges::stable_sort(found.overlaps, std::greater{},
                           [](const CampaignOverlap& one) { return one.people.cardinality(); });
  return found;
}

std::optional<CampaignSplit> splitOf(Workspace& workspace, CampaignId id)
{
  return ParticipantStore(workspace.db()).split(id);
}

std::vector<DueCampaignTask> dueCampaignTasks(Workspace& workspace, Date until)
{
  const Zone zone = workspace.community().calendar.zone;
  std::vector<DueCampaignTask> due;
  for (const Campaign& campaign : campaignsOf(workspace)) {
    const bool done = campaign.state == CampaignState::Done;
    if (campaign.archived || (!done && !isAround(campaign)))
      continue;
    for (std::size_t index = 0; index < campaign.plan.checklist.size(); ++index) {
      const CampaignTask& task = campaign.plan.checklist[index];
      const auto date = dueOn(campaign, task, zone);
      if (date && *date <= until && !task.doneOn && (!done || task.daysBefore < 0))
        due.push_back({campaign.id, campaign.title, index, task, *date});
    }
  }
  std::ranges::stable_sort(due, {}, &DueCampaignTask::due);
  return due;
}

Result<ChangeId> tickCampaignTask(Workspace& workspace, CampaignId id, std::size_t index, bool done)
{
  CampaignStore store(workspace.db());
  Edit edit(workspace.db(), {done ? "campaign-task-done" : "campaign-task-opened", {}});
  auto campaign = store.find(id);
  if (!campaign)
    return tl::unexpected(campaign.error());
  if (index >= campaign->plan.checklist.size())
    return badCampaign("campaign-task", std::to_string(index), "task");
  CampaignTask& task = campaign->plan.checklist[index];
  edit.label.arguments = {{"title", campaign->title}, {"task", task.title}};
  task.doneOn = done ? std::optional(workspace.asOf()) : std::nullopt;
  store.update(*campaign, Moment::now());
  return edit.commit();
}

std::vector<Campaign> upcomingCampaigns(Workspace& workspace, Date from, int days)
{
  const Zone zone = workspace.community().calendar.zone;
  const Moment begin = zone.moment(from), end = zone.moment(from.plus(days));
  std::vector<Campaign> upcoming;
  for (Campaign& campaign : campaignsOf(workspace)) {
    if (isAround(campaign) && campaign.starts && *campaign.starts < end &&
        campaign.ends.value_or(*campaign.starts) >= begin)
      upcoming.push_back(std::move(campaign));
  }
  std::ranges::stable_sort(upcoming, {}, [](const Campaign& one) { return *one.starts; });
  return upcoming;
}

} // namespace weilu
