// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/workspace_draws.h"

#include <map>

namespace weilu::ui::draw_words {

/// What people are called, by their id.
using Names = std::map<MemberId, QString>;
/// Of the winners of \p draws and of everybody left out of them.
[[nodiscard]] Names names(Workspace& workspace, const std::vector<CampaignDraw>& draws);

/// "1 of 2: Thanks", for choosing between draws.
[[nodiscard]] QString draw(std::size_t index);
/// A hash in groups of eight digits, four to a line.
[[nodiscard]] QString grouped(const std::string& hash);
/// "#0 90dc82a4… → 342": which attempt found the place on the list, counted from 1.
[[nodiscard]] QString found(const LotteryWin& win);
/// "Thanks · 1 × First, 2 × Beans".
[[nodiscard]] QString prizes(const std::vector<DrawPrize>& prizes);
/// What is to be published of \p draw as it is: both hashes, then the seed and the winners.
[[nodiscard]] QString announcement(const CampaignDraw& draw, const Names& names);

} // namespace weilu::ui::draw_words
