// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/insight/rhythm.h"

#include <string_view>

/// What the tabs of value, risk, channels and rhythm call things, and how they count, with the constants of
/// core.
namespace weilu::ui::value_words {

/// A segment of RFM, by its code.
[[nodiscard]] QString segment(std::string_view code);
[[nodiscard]] QString rfmDefinition(bool purchases);
/// The boxes of all segments.
[[nodiscard]] QString segmentDefinition();
[[nodiscard]] QString riskDefinition();
[[nodiscard]] QString channelDefinition();
[[nodiscard]] QString responseDefinition();
/// "Wed 20–21": some hours of a weekday.
[[nodiscard]] QString slot(const RhythmSlot& slot);
/// "Wed", from 0 = Monday.
[[nodiscard]] QString weekday(int weekday);

} // namespace weilu::ui::value_words
