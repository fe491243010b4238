// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/campaign_drag.h"

#include "ui/widgets/drag_button.h"

namespace weilu::ui {

namespace {

const QString prefix = QStringLiteral("campaign-");

} // namespace

QString dragIdOf(CampaignId campaign) { return prefix + QString::number(campaign.value); }

std::optional<CampaignId> campaignNamedBy(const QString& dragId)
{
  bool fine = false;
  const CampaignId id{dragId.mid(prefix.size()).toLongLong(&fine)};
  return fine && dragId.startsWith(prefix) ? std::optional(id) : std::nullopt;
}

std::optional<CampaignId> campaignIn(const QMimeData* mime)
{
  const auto drag = draggedIn(mime);
  return drag ? campaignNamedBy(drag->id) : std::nullopt;
}

} // namespace weilu::ui
