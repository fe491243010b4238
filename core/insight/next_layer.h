// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layers/scheme.h"
#include "core/rules/evaluate.h"

#include <optional>
#include <string>
#include <vector>

namespace weilu {

/// A better layer and the conditions that keep somebody from it.
struct NextLayer {
  std::string code;
  /// What has to come to hold: conditions of the layer's rule, and the opposite of what puts the person
  /// into an earlier layer of smaller rank ("active in the last 30 days" for somebody silent).
  std::vector<ConditionFact> missing;
};

/// The nearest layer above \p layer by rank that \p person can reach: by doing more, by time passing, or
/// by being given a role or tag. Nobody becomes a newcomer again, or moves to another city for a layer.
/// Of several ways the one with the least still to do; no value when there is none.
[[nodiscard]] std::optional<NextLayer> nextLayer(const Scheme& scheme, const FactSource& facts,
                                                 MemberId person, std::string_view layer);

} // namespace weilu
