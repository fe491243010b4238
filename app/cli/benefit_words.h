// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/levels/benefit.h"

#include <optional>
#include <string>
#include <vector>

namespace weilu::cli {

/// What a benefit is to be, as it was typed: only what was typed is changed, "none" clears a value.
struct BenefitWords {
  std::optional<std::string> title, kind, value, cost, currency, stock, from, until, level, price;
  std::optional<std::vector<std::string>> gives;
};

void addBenefitWords(Command command, BenefitWords& words);
/// Puts what was typed into \p benefit. Refuses BadValue, BadDate, NoSuchLevel.
[[nodiscard]] Result<void> take(Workspace& workspace, const BenefitWords& words, Benefit& benefit);

} // namespace weilu::cli
