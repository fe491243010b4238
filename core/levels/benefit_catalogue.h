// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/levels/benefit.h"
#include "core/rules/rule.h"

namespace weilu {

/// Reads {"benefits":[{"title":{"zh","en"}, "value":{"zh","en"}, "kind", "cost", "price", "stock"}]}, the
/// last three may be missing. Refuses BadRule with the place ("benefits[2].kind").
[[nodiscard]] Result<std::vector<Benefit>> benefitsFromJson(std::string_view json, Language language);
/// Benefits to begin with that ship with the program (resources/benefits): offered, never forced.
[[nodiscard]] std::vector<Benefit> starterBenefits(Language language);

} // namespace weilu
