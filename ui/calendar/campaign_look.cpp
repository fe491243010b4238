// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/campaign_look.h"

namespace weilu::ui {

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
