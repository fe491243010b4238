// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/campaigns/lottery_proof.h"

namespace weilu::cli {

/// What the commands about draws were told: over a list of ids in a file, or over a campaign.
struct LotteryWords {
  std::string file, to, title, campaign, agreed, among = "came", why;
  std::vector<std::string> prizes, excluded, past, publicValues;
  std::vector<std::string> tags, segments, winners;
  bool staff = false, pastWinners = false, quiet = false, json = false;
};

/// The words of "ID=WHY".
[[nodiscard]] std::pair<std::string, std::string> exclusionIn(const std::string& word);
/// Writes a new file that its owner alone can read. Refuses FileExists, FileNotWritable.
[[nodiscard]] Result<void> writeProof(const std::string& file, const Lottery& lottery);
/// Says what was frozen; \p json: what stands in front of it.
void printFrozen(const Lottery& lottery, Json json, bool asJson);
[[nodiscard]] Json toJson(const std::vector<ProofProblem>& problems);

// The same over the draws of a campaign (app/cli/draws.cpp).
[[nodiscard]] Result<void> freezeDraw(const LotteryWords& words);
[[nodiscard]] Result<void> drawWinners(const LotteryWords& words);
[[nodiscard]] Result<void> verifyDraws(const LotteryWords& words);
/// "give", "give-up" and "drop", which only campaigns have.
void addDrawVerbs(Commands& commands, Command lottery, const std::shared_ptr<LotteryWords>& words);

} // namespace weilu::cli
