// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_invitations.h"

#include <algorithm>

namespace weilu {

namespace {

constexpr auto capSetting = "contact-cap";

/// Whether an identity of \p kind is where \p channel leads: "wechat.wxid" for "wechat", a phone for "sms".
bool leadsTo(const std::string& kind, const std::string& channel)
{
  const std::string wanted = channel == "sms" ? "phone" : channel;
  return kind == wanted || kind.starts_with(wanted + ".");
}

std::string addressOf(const MemberRecord& record, const std::string& channel)
{
  const auto found = std::ranges::find_if(
      record.identities, [&](const Identity& identity) { return leadsTo(identity.kind, channel); });
  if (found == record.identities.end())
    return {};
  return found->shown.empty() ? found->value : found->shown;
}

/// What is known of everybody at once.
struct KnownOfAll {
  std::vector<std::int32_t> lastActive;
  std::vector<std::int64_t> points;
  std::vector<std::pair<Layer, People>> layers;
  std::string community;
};

KnownOfAll knownOfAll(Workspace& workspace, const std::string& scheme, Date asOf, const Control& control)
{
  workspace.refreshPoints(control);
  KnownOfAll known;
  known.lastActive = workspace.history(control)->lastActive(asOf);
  known.points = workspace.points().balances();
  known.community = workspace.community().name;
  const auto of = workspace.layers().scheme(scheme);
  if (!of)
    return known;
  auto sets = workspace.layersOn(scheme, asOf, control);
  for (const Layer& layer : of->layers)
    known.layers.emplace_back(layer, sets ? std::move((*sets)[layer.code]) : People());
  return known;
}

MessageFacts factsOf(Workspace& workspace, const KnownOfAll& known, const Member& member, Date asOf)
{
  MessageFacts facts{member.displayName, {}, {}, known.community, {}, {}, {}};
  const auto id = static_cast<std::size_t>(member.id.value);
  for (const auto& [layer, people] : known.layers) {
    if (!people.contains(static_cast<std::uint32_t>(id)))
      continue;
    facts.layerZh = layer.labelZh;
    facts.layerEn = layer.labelEn;
    break;
  }
  if (id < known.lastActive.size() && known.lastActive[id] != INT32_MIN)
    facts.daysSilent = asOf.since({known.lastActive[id]});
  facts.points = id < known.points.size() ? known.points[id] : 0;
  for (const Term& term : workspace.purchases().termsOf(member.id)) {
    if (term.ends && (!facts.expiresOn || *facts.expiresOn < *term.ends))
      facts.expiresOn = term.ends;
  }
  return facts;
}

} // namespace

ContactCap contactCapOf(Workspace& workspace)
{
  return contactCapFrom(workspace.communities().setting(capSetting).value_or(""));
}

Result<ChangeId> setContactCap(Workspace& workspace, const ContactCap& cap)
{
  if (auto good = check(cap); !good)
    return tl::unexpected(good.error());
  Edit edit(workspace.db(),
            {"contact-cap", {{"times", std::to_string(cap.times)}, {"days", std::to_string(cap.days)}}});
  if (cap != contactCapOf(workspace))
    workspace.communities().setSetting(capSetting, toText(cap));
  return edit.commit();
}

Result<std::vector<Invitee>> inviteesOf(Workspace& workspace, CampaignId id, const std::string& channel,
                                        const People& people, Date asOf, const Control& control)
{
  const auto campaign = campaignOf(workspace, id);
  if (!campaign)
    return tl::unexpected(campaign.error());
  const KnownOfAll known = knownOfAll(workspace, campaign->plan.scheme, asOf, control);
  std::vector<Invitee> invitees;
  for (const std::uint32_t person : people) {
    control.checkpoint(Phase::Reading, invitees.size(), people.cardinality());
    const auto record = workspace.members().record({person});
    if (record)
      invitees.push_back(
          {record->member, addressOf(*record, channel), factsOf(workspace, known, record->member, asOf)});
  }
  return invitees;
}

} // namespace weilu
