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
  /// Whether the layer holds people back when its rule fails (hysteresis, layer_rules.h). Off for
  /// layers that end by themselves (newcomer) and for those nobody wants to stay in (silent).
  bool sticky = true;
  Rule rule; ///< Kind::Always for the last layer
};

/// Layers a scheme has at most: eight that can be told apart by colour, and the rest.
constexpr std::size_t maxLayers = 9;

/// A named, ordered set of layers. The last has no rule, so everybody has exactly one.
struct Scheme {
  SchemeId id;
  std::string code;
  std::string labelZh, labelEn;
  bool hysteresis = true;
  int waitDays = 14;      ///< no move down within this many days after the last move
  double keepFactor = .9; ///< a threshold is lost only under this share of it
  std::vector<Layer> layers;

  /// Null when there is no such layer.
  [[nodiscard]] const Layer* find(std::string_view code) const;
};

/// Whether \p scheme puts everybody into exactly one layer by rules that make sense. Refuses BadRule with the
/// place ("layers[2].rule.any[0].op"), TooManyLayers, and NoCatchAll when the last layer has a rule.
[[nodiscard]] Result<void> check(const Scheme& scheme);

/// Refuses what check() refuses; BadRule with the place ("layers[2].rule.any[0].op"), what was found and what
/// was expected: besides the codes of ruleFromJson json, layers (at least one), unique (a code that is
/// taken), share (a number in 0–1), days, and condition (the rule of a layer that is not the last).
[[nodiscard]] Result<Scheme> schemeFromJson(std::string_view json);
[[nodiscard]] std::string toJson(const Scheme& scheme);
/// Whether \p rule asks for a layer of the scheme \p code.
[[nodiscard]] bool asksFor(const Rule& rule, std::string_view code);
/// The codes of the schemes whose layers are asked for (layer:SCHEME).
[[nodiscard]] std::vector<std::string> schemesAskedBy(const Scheme& scheme);
/// The same schemes, each after those it asks for: the order to compute them in.
[[nodiscard]] std::vector<Scheme> inAskingOrder(std::vector<Scheme> schemes);

/// The schemes that ship with the program (resources/schemes).
[[nodiscard]] std::vector<Scheme> shippedSchemes();

} // namespace weilu
