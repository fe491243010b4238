// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/campaigns_reading.h"

#include "core/workspace_content.h"

#include <algorithm>
#include <limits>

namespace weilu::ui {

namespace {

std::int64_t startOf(const CampaignLine& line)
{
  return line.campaign.starts ? line.campaign.starts->seconds : std::numeric_limits<std::int64_t>::max();
}

std::int64_t audienceSize(Workspace& workspace, const Campaign& campaign, Date asOf, const Control& control)
{
  if (const auto split = splitOf(workspace, campaign.id))
    return static_cast<std::int64_t>(split->treated.cardinality() + split->heldOut.cardinality());
  return campaign.isOpen()
             ? static_cast<std::int64_t>(audienceOf(workspace, campaign, asOf, control).cardinality())
             : 0;
}

} // namespace

CampaignsRead readCampaigns(Workspace& workspace, Date asOf, const Control& control)
{
  CampaignsRead read;
  read.calendar = workspace.community().calendar;
  read.asOf = asOf;
  std::vector<Campaign> campaigns = campaignsOf(workspace);
  read.content = contentOf(workspace);
  std::erase_if(read.content,
                [](const ContentItem& item) { return !item.at() || item.state == ContentState::Dropped; });
  read.names = contentNames(workspace, read.content, campaigns);
  for (Campaign& campaign : campaigns) {
    CampaignLine line;
    line.audience = audienceSize(workspace, campaign, asOf, control);
    if (const auto roster = participantsOf(workspace, campaign.id))
      line.counts = roster->counts;
    line.campaign = std::move(campaign);
    read.lines.push_back(std::move(line));
  }
  std::ranges::stable_sort(read.lines, {}, startOf);
  return read;
}

} // namespace weilu::ui
