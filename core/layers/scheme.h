// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/ids.h"
#include "core/rules/rule.h"

#include <map>
#include <string>
#include <vector>

namespace weilu {

/// One layer of a scheme. A person belongs to the first layer whose rule holds.
struct Layer {
  std::string code;
  std::string labelZh, labelEn;
  std::string icon;  ///< icon name, "layer-leader"
  std::string color; ///< token name, "layerLeader"
  int rank = 0;      ///< larger is better; moving to a smaller rank is a move down
  /// Leaving upwards or to an earlier layer is at once; falling past the layer's own rule waits
  /// (hysteresis). Off for layers that end by themselves (newcomer).
  bool sticky = true;
  Rule rule; ///< Kind::Always for the last layer
};

/// A named, ordered set of layers. The last has no rule, so everybody has exactly one.
struct Scheme {
  SchemeId id;
  std::string code;
  std::string labelZh, labelEn;
  bool hysteresis = true;
  int waitDays = 14;      ///< no move down within this many days after the last move
  double keepFactor = .9; ///< a threshold is lost only under this share of it
  std::vector<Layer> layers;

  [[nodiscard]] const Layer* find(std::string_view code) const;
};

[[nodiscard]] Result<Scheme> schemeFromJson(std::string_view json);
[[nodiscard]] std::string toJson(const Scheme& scheme);
/// The schemes that ship with the program (resources/schemes).
[[nodiscard]] std::vector<Scheme> shippedSchemes();

} // namespace weilu
