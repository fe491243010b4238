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
  std::string layer;
  std::optional<Date> since;        ///< none: before the first computation
  std::vector<ConditionFact> facts; ///< behind the present layer
  /// The next better layer and what of its rule does not hold yet.
  std::string next;
  std::vector<ConditionFact> missing;
  /// The date the present layer would be lost if nothing happens; none: it would not.
  std::optional<Date> lostOn;
  std::string lostTo;
};

/// Layers at \p asOf: recorded ones where there are, else what the rules say.
[[nodiscard]] LayerSets layersOn(const LayerStore& store, const Scheme& scheme, const FactSource& facts,
                                 Date asOf);

} // namespace weilu
