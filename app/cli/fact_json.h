// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <string>
#include <vector>

namespace weilu::cli {

/// The conditions of an explanation: field, window, op, value, actual, holds, and the sentence in zh and en.
[[nodiscard]] Json toJson(const std::vector<ConditionFact>& facts);
/// Prints each condition with a mark whether it holds, its sentence and the value.
void printFacts(const std::vector<ConditionFact>& facts);
/// The language of the run, for sentence().
[[nodiscard]] Language spoken();

} // namespace weilu::cli
