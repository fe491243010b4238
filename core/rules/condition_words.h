// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

#include <string>

namespace weilu {

/// One condition in words: "近 30 天活跃至少 4 天". What sentence() is made of; also how a single fact
/// of an explanation is said.
[[nodiscard]] std::string conditionWords(const Condition& condition, Language language);

} // namespace weilu
