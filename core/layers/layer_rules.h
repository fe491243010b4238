// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/people.h"
#include "core/layers/scheme.h"
#include "core/rules/evaluate.h"

#include <map>
#include <string>
#include <vector>

namespace weilu {

/// Who is in which layer: one set per layer code, disjoint, together the population.
using LayerSets = std::map<std::string, People>;

/// A group that moved together. from is empty for people who came in, to for people who went.
struct LayerMove {
  std::string from, to;
  People people;
};

/// What the rules say today, without looking back: everybody in the first layer whose rule holds.
[[nodiscard]] LayerSets assign(const Scheme& scheme, const FactSource& facts);

/// What the rules say today for people who were in \p before, with hysteresis. \p movedLately are the
/// people whose last move is less than scheme.waitDays ago.
[[nodiscard]] LayerSets assign(const Scheme& scheme, const FactSource& facts, const LayerSets& before,
                               const People& movedLately);

/// The moves that lead from \p before to \p after.
[[nodiscard]] std::vector<LayerMove> moves(const LayerSets& before, const LayerSets& after);

} // namespace weilu
