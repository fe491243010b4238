// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/campaign_look.h"

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

EntryLook lookOf(CampaignState state)
{
  switch (state) {
  case CampaignState::Idea:
    return EntryLook::Vague;
  case CampaignState::Planned:
  case CampaignState::Inviting:
    return EntryLook::Planned;
  case CampaignState::Running:
    return EntryLook::Running;
  case CampaignState::Done:
  case CampaignState::Cancelled:
    break;
  }
  return EntryLook::Over;
}

} // namespace weilu::ui
