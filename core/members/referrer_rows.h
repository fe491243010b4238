// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/store/database.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace weilu {

/// Who brought people, as files say it: a name, the number of a person or "platform:id".
struct ReferrerRow {
  std::string referrer; ///< as it is written
  /// Whom it means: the owner of the number or id, or the only person of that display name.
  std::optional<MemberId> person;
  std::vector<MemberId> brought; ///< whose referrer it is, ascending
};
/// Every referrer that is written of anybody, in the order of the texts.
[[nodiscard]] std::vector<ReferrerRow> referrerRows(Database& db);

} // namespace weilu
