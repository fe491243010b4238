// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layers/scheme.h"
#include "ui/base/theme.h"
#include "ui/base/words.h"

namespace weilu::ui::layer_words {

[[nodiscard]] QString scheme(const Scheme& scheme);
/// The name of a layer, of those who came ("") or of one that is there no more.
[[nodiscard]] QString from(const Scheme& scheme, const std::string& layer);
/// The same for where people went.
[[nodiscard]] QString to(const Scheme& scheme, const std::string& layer);
/// Why somebody moved: "import", "day", "rule" …
[[nodiscard]] QString cause(const std::string& code);
/// The rule as a sentence in the language of the window.
[[nodiscard]] QString rule(const Rule& rule);
/// Whether more people in the layer are good news: not in the lowest, nor in the one that takes the rest.
[[nodiscard]] bool growthIsGood(const std::vector<Layer>& layers, const Layer& layer);
/// The token of a layer's colour name.
[[nodiscard]] Token token(const std::string& color);

/// What differs between two states of a scheme: "rule of Active, order of the layers".
[[nodiscard]] QString difference(const Scheme& before, const Scheme& after);

} // namespace weilu::ui::layer_words
