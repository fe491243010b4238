// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/campaign_drag.h"

#include "ui/widgets/drag_button.h"

namespace weilu::ui {

std::optional<CampaignId> campaignIn(const QMimeData* mime)
{
  const auto drag = draggedIn(mime);
  return drag ? campaignNamedBy(drag->id) : std::nullopt;
}

} // namespace weilu::ui
