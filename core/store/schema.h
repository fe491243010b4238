// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/embedded.h"
#include "core/store/database.h"

#include <span>

namespace weilu::embedded {
/// The files of core/store/schema, oldest first.
[[nodiscard]] std::span<const Embedded> schema();
} // namespace weilu::embedded

namespace weilu {

/// "WEIL": how a community file is told from any other SQLite file.
constexpr std::int32_t communityApplicationId = 0x5745494C;

/// The steps of the schema as shipped, oldest first.
[[nodiscard]] std::span<const Migration> shippedSchema();

/// Takes all steps above the file's version in one transaction. Foreign keys are off meanwhile, so
/// that rebuilding a table does not cascade, and checked before the commit. Throws Failure when they
/// do not hold; then nothing has changed.
void migrate(SQLite::Database& sql, std::span<const Migration> steps);

} // namespace weilu
