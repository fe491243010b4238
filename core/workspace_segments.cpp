// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/campaign_store.h"
#include "core/rules/segment_field.h"
#include "core/workspace_parts.h"

namespace weilu {

namespace {

/// The scheme, campaign or other segment whose rule asks for \p segment, as details of a refusal; empty:
/// none.
std::vector<std::pair<std::string, std::string>> whoAsksFor(const Segment& segment,
                                                            const SegmentStore& segments,
                                                            const LayerStore& layers,
                                                            const CampaignStore& campaigns)
{
  for (const Segment& other : segments.list()) {
    if (other.id != segment.id && asksForSegment(other.rule, segment.name))
      return {{"by", other.name}};
  }
  for (const Scheme& scheme : layers.schemes()) {
    for (const Layer& layer : scheme.layers) {
      if (asksForSegment(layer.rule, segment.name))
        return {{"by", scheme.labelZh}, {"by_en", scheme.labelEn}};
    }
  }
  for (const Campaign& campaign : campaigns.all()) {
    const bool goesOn = campaign.isOpen() && !campaign.archived;
    if (goesOn && campaign.audience.rule && asksForSegment(*campaign.audience.rule, segment.name))
      return {{"by", campaign.title}};
  }
  return {};
}

/// Writes the new name into the rules that ask for the segment. Inside an Edit.
void callSegment(const Segment& before, const std::string& name, SegmentStore& segments, LayerStore& layers,
                 CampaignStore campaigns)
{
  for (Campaign& campaign : campaigns.all()) {
    if (!campaign.audience.rule || !asksForSegment(*campaign.audience.rule, before.name))
      continue;
    campaign.audience.rule = withSegmentCalled(*std::move(campaign.audience.rule), before.name, name);
    campaigns.update(campaign, Moment::now());
  }
  for (Segment& other : segments.list()) {
    if (!asksForSegment(other.rule, before.name))
      continue;
    other.rule = withSegmentCalled(std::move(other.rule), before.name, name);
    (void)segments.save(other, Moment::now());
  }
  for (Scheme& scheme : layers.schemes()) {
    for (Layer& layer : scheme.layers)
      layer.rule = withSegmentCalled(std::move(layer.rule), before.name, name);
    layers.save(scheme); // the same: nothing is written
  }
}

} // namespace

SegmentStore& Workspace::segments() { return m_parts->segments; }

RuleNames Workspace::ruleNames() { return weilu::ruleNames(members(), activity(), layers(), segments()); }

Result<void> Workspace::checkRule(const Rule& rule)
{
  if (auto checked = weilu::check(rule); !checked)
    return checked;
  return checkNames(rule, ruleNames());
}

Result<void> Workspace::checkSegment(const Segment& segment)
{
  if (auto checked = weilu::check(segment.rule); !checked)
    return checked;
  return checkNames(segment, ruleNames());
}

Result<ChangeId> Workspace::saveSegment(const Segment& segment)
{
  if (const auto checked = checkSegment(segment); !checked)
    return tl::unexpected(checked.error());
  const auto before = segment.id.valid() ? segments().find(segment.id) : std::nullopt;
  Edit edit(m_parts->db,
            {segment.id.valid() ? "segment-changed" : "segment-added", {{"name", segment.name}}});
  if (const auto saved = segments().save(segment, Moment::now()); !saved)
    return tl::unexpected(saved.error());
  if (before && before->name != segment.name)
    callSegment(*before, segment.name, segments(), layers(), CampaignStore(m_parts->db));
  return edit.commit();
}

Result<ChangeId> Workspace::removeSegment(SegmentId id)
{
  const auto segment = segments().find(id);
  if (segment) {
    auto details = whoAsksFor(*segment, segments(), layers(), CampaignStore(m_parts->db));
    if (!details.empty()) {
      details.insert(details.end(), {{"what", "segment"}, {"found", segment->name}});
      return refuse(RefusalCode::InUse, std::move(details));
    }
  }
  Edit edit(m_parts->db, {"segment-removed", {{"name", segment ? segment->name : std::string()}}});
  if (const auto removed = segments().remove(id); !removed)
    return tl::unexpected(removed.error());
  return edit.commit();
}

People Workspace::whoMeets(const Rule& rule, Date asOf, const Control& control)
{
  return evaluate(rule, *facts(asOf, control));
}

} // namespace weilu
