// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/facts.h"
#include "core/layers/layer_store.h"

namespace weilu {

/// One layer with its people at a date and the change since 30 days before.
struct LayerCount {
  std::string code;
  People people;
  double share = 0;           ///< of everybody in the scheme, 0–1
  std::int64_t change30d = 0; ///< people now − people 30 days before
};

/// Why a person is where they are (product.md section 7).
struct LayerReasons {
  std::string layer;         ///< empty: not on the roster
  std::optional<Date> since; ///< none: before the first computation
  /// Behind the present layer. The last layer has no rule: there it is what the other layers look at.
  std::vector<ConditionFact> facts;
  /// The layer's rule holds no more; the person is kept by hysteresis.
  bool held = false;
  std::optional<LayerLock> lock; ///< the person is pinned to the layer
  /// The nearest layer of larger rank that can be reached, and what is missing for it; empty: there is none.
  std::string next;
  std::vector<ConditionFact> missing;
  /// The date the present layer would be lost if nothing happens; none: not within 400 days.
  std::optional<Date> lostOn;
  std::string lostTo; ///< the layer that would follow
};

/// What a computation of \p scheme for \p asOf gives: the rules, with hysteresis from what stood before.
[[nodiscard]] LayerSets computeLayers(const LayerStore& store, const Scheme& scheme, const FactSource& facts,
                                      Date asOf);

/// Layers at \p asOf: recorded ones where there are, else what a computation would give (after the last
/// one recorded) or what the rules say (before the first). \p facts are those of \p asOf; their population
/// has exactly one layer each, people nobody recorded (brought by a later import) by the rules. Locks hold.
[[nodiscard]] LayerSets layersOn(const LayerStore& store, const Scheme& scheme, const FactSource& facts,
                                 Date asOf);

/// The people of one layer as layersOn() has them; what only the layers after it ask for is not worked out
/// where the rules alone decide.
[[nodiscard]] People layerPeopleOn(const LayerStore& store, const Scheme& scheme, const std::string& layer,
                                   const FactSource& facts, Date asOf);

/// How far back layers are compared.
inline constexpr int layersComparedDays = 30;
/// The layers of \p scheme, best rank first, compared with those of 30 days before.
[[nodiscard]] std::vector<LayerCount> countLayers(const Scheme& scheme, const LayerSets& now,
                                                  const LayerSets& before);

/// Why \p person is where they are at the as-of date of \p facts.
[[nodiscard]] LayerReasons explainLayer(const LayerStore& store, const Scheme& scheme, const Facts& facts,
                                        MemberId person);

} // namespace weilu
