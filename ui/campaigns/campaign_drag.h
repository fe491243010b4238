// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/campaigns/campaign.h"

#include <optional>

class QMimeData;

namespace weilu::ui {

/// What a campaign is called on a calendar and while it is dragged.
[[nodiscard]] QString dragIdOf(CampaignId campaign);
/// None for what is no campaign.
[[nodiscard]] std::optional<CampaignId> campaignNamedBy(const QString& dragId);
/// The campaign that is dragged; none when something else is.
[[nodiscard]] std::optional<CampaignId> campaignIn(const QMimeData* mime);

} // namespace weilu::ui
