// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/campaigns/draw.h"
#include "core/campaigns/lottery_proof.h"

namespace weilu::ui::words {

[[nodiscard]] QString drawAmong(DrawAmong among);
[[nodiscard]] QString winState(WinState state);
/// Why somebody took no part, as a proof says it: a sentence for the codes of core/workspace_draws.h, else
/// what the operator wrote.
[[nodiscard]] QString drawExclusion(const std::string& why);
/// What of a proof does not hold, as a sentence.
[[nodiscard]] QString proofProblem(const ProofProblem& problem);
/// That it holds, as a sentence.
[[nodiscard]] QString proofHolds(const Lottery& lottery);

} // namespace weilu::ui::words
