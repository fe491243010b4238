// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

#include <functional>
#include <string>

namespace weilu {

/// Calls \p visit with every part of \p rule, the rule itself first and each before its parts, and its
/// place as JSON has it: "all[1].not"; empty for the rule itself.
void forEachPart(const Rule& rule,
                 const std::function<void(const std::string& place, const Rule& part)>& visit);

/// The place of \p key inside \p place: "all[1]" and "value" give "all[1].value".
[[nodiscard]] std::string placeInside(const std::string& place, const std::string& key);
/// The place of the part \p index of a \p group that is at \p place.
[[nodiscard]] std::string placeOfPart(const Rule& group, std::size_t index, const std::string& place);

} // namespace weilu
