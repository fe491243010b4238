// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layers/scheme.h"

#include <span>

namespace weilu {

/// A scheme of one layer for each of \p values of \p field ("tag", "city", "custom:coffee"), first match
/// wins, and one for the rest: interest schemes come from a set of tags, attribute schemes from a field.
/// Layers take the colours in their order. Refuses TooManyLayers with more than eight values, BadRule without
/// any.
[[nodiscard]] Result<Scheme> schemeOf(const std::string& field, std::span<const std::string> values,
                                      const std::string& label);

/// The next colour and icon for a layer of one's own that is the \p index-th.
void dress(Layer& layer, std::size_t index);

/// A code that none of \p taken has: "own1", "own2" …
[[nodiscard]] std::string freeCode(std::string_view stem, std::span<const std::string> taken);

} // namespace weilu
