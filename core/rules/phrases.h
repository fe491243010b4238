// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

#include <string_view>

namespace weilu {

/// The words of one field in one language.
///
/// Placeholders: {q} the quantity asked for ("at least 4"), {v} the value or values, {w} the window
/// ("30 days" in English, "30" in Chinese), {s} the suffix ("points" of "counter:points"),
/// {one|more} the first or second word by the number asked for.
struct Phrase {
  std::string_view is;    ///< the general form
  std::string_view none;  ///< none at all (= 0) or, for what may be unknown, not known
  std::string_view some;  ///< at least one, or known
  std::string_view isNot; ///< "!=" where that is not just another quantity
};

/// The words of the catalogue's field \p code in \p language; null for plain profile fields, which
/// are said with their label.
[[nodiscard]] const Phrase* phraseOf(std::string_view code, Language language);

} // namespace weilu
