// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/board_place.h"

namespace weilu::ui {

BoardPlace placeOf(const Campaign& campaign)
{
  if (campaign.archived)
    return BoardPlace::Archived;
  switch (campaign.state) {
  case CampaignState::Idea:
    return BoardPlace::Ideas;
  case CampaignState::Planned:
  case CampaignState::Inviting:
    return BoardPlace::Preparing;
  case CampaignState::Running:
    return BoardPlace::Running;
  case CampaignState::Done:
    return BoardPlace::Review;
  case CampaignState::Cancelled:
    break;
  }
  return BoardPlace::Cancelled;
}

CampaignState stateAt(BoardPlace place)
{
  switch (place) {
  case BoardPlace::Ideas:
    return CampaignState::Idea;
  case BoardPlace::Preparing:
    return CampaignState::Planned;
  case BoardPlace::Running:
    return CampaignState::Running;
  case BoardPlace::Review:
  case BoardPlace::Archived:
    return CampaignState::Done;
  case BoardPlace::Cancelled:
    break;
  }
  return CampaignState::Cancelled;
}

} // namespace weilu::ui
