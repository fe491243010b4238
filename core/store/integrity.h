// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/damage.h"
#include "core/store/database.h"

#include <exception>
#include <optional>

namespace weilu {

/// What integrityProblems() finds, as values.
[[nodiscard]] std::vector<Damage> brokenParts(Database& db, const Control& control = {});

/// DamagedCommunity for an exception by which SQLite says that the file is damaged; no value for any other.
[[nodiscard]] std::optional<Refusal> damageRefusal(const std::exception& failure);

} // namespace weilu
