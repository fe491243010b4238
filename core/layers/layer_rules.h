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

/// What the rules say, without looking back: everybody in the first layer whose rule holds. Every
/// layer has an entry. The first computation of a scheme.
[[nodiscard]] LayerSets assign(const Scheme& scheme, const FactSource& facts);

/// What the rules say for people who were in \p before, with hysteresis. \p movedLately are the
/// people whose last move is less than scheme.waitDays ago; coming in is no move.
///
/// Moves that are made at once:
/// - to a layer of larger rank;
/// - to a layer that comes earlier in the scheme: its rule now holds, and that is a fact (an active
///   member without a single active day in 30 is silent), not a wobble around a threshold;
/// - out of a layer that is not sticky.
/// What is left is falling: the rule of one's own, sticky layer holds no more and the rules give a later
/// layer of smaller rank. That happens only when the rule does not hold with its thresholds at
/// scheme.keepFactor either, and the last move is scheme.waitDays ago or more.
[[nodiscard]] LayerSets assign(const Scheme& scheme, const FactSource& facts, const LayerSets& before,
                               const People& movedLately);

/// Puts the people of \p locked into their layers, whatever \p sets say. Nobody comes in by that, and a layer
/// that \p sets does not have holds nobody.
void hold(LayerSets& sets, const LayerSets& locked);

/// The moves that lead from \p before to \p after, by from and to; nobody is in two of them.
[[nodiscard]] std::vector<LayerMove> moves(const LayerSets& before, const LayerSets& after);

} // namespace weilu
