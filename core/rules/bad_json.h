// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace weilu {

/// BadRule for JSON that was written by hand: where it stands, the first 80 bytes of what was found there,
/// and what was expected, as a code.
[[nodiscard]] tl::unexpected<Refusal> badJson(const std::string& where, const nlohmann::json& found,
                                              std::string expected);
/// The value called \p key; null when \p object has none or is no object.
[[nodiscard]] const nlohmann::json& valueAt(const nlohmann::json& object, const char* key);

} // namespace weilu
