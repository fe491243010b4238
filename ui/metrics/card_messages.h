// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/job.h"
#include "ui/charts/chart_card.h"

/// What cards of several screens say when they have nothing to show.
namespace weilu::ui::card_messages {

/// Nobody is known; \p promise says what is here when there is.
[[nodiscard]] CardMessage nobody(const QString& promise);
[[nodiscard]] CardMessage noActivity();
/// Why it could not be computed.
[[nodiscard]] CardMessage trouble(const JobTrouble& trouble);

} // namespace weilu::ui::card_messages
