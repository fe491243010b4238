// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/campaign_look.h"

class QMimeData;

namespace weilu::ui {

/// The campaign that is dragged; none when something else is.
[[nodiscard]] std::optional<CampaignId> campaignIn(const QMimeData* mime);

} // namespace weilu::ui
