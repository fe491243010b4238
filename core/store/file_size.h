// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <cstdint>

namespace weilu {

/// Bytes of the community in \p db, with what is committed and still in the write-ahead log: what the file
/// itself says only after that was brought over.
[[nodiscard]] std::uint64_t fileSize(Database& db);

} // namespace weilu
