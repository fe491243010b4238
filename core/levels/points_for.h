// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/store/database.h"

#include <map>
#include <string_view>

namespace weilu {

/// What entries of \p reference gave \p member, taken together; of who was merged into them, too.
[[nodiscard]] std::int64_t pointsFor(Database& db, std::string_view reference, MemberId member);

/// The same of everybody whom \p reference gave something.
[[nodiscard]] std::map<MemberId, std::int64_t> pointsFor(Database& db, std::string_view reference);

} // namespace weilu
