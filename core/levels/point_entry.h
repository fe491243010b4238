// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/ids.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace weilu {

/// Where points come from or go to.
enum class PointSource { Rule = 0, Campaign = 1, Manual = 2, Redemption = 3, Expiry = 4, Correction = 5 };
/// "rule", "campaign", "manual", "redemption", "expiry", "correction".
[[nodiscard]] std::string_view code(PointSource source);

/// One entry of the ledger. Never edited: what was wrong is put right by another entry.
///
/// Entries that follow from the data (what rules earn, what expires, what of points that were spent is no
/// longer earned) have no id and stand at the beginning of their date. The reference of what a rule earned is
/// the id of the rule.
struct PointEntry {
  PointEntryId id;
  MemberId member;
  Moment at;
  std::int64_t amount = 0; ///< never 0
  std::string reason;      ///< as somebody wrote it
  PointSource source = PointSource::Manual;
  std::string reference;

  friend bool operator==(const PointEntry&, const PointEntry&) = default;
};
/// Whether the entry counts as earned: what rules, campaigns and grants gave. What was spent, expired or put
/// right does not lower that.
[[nodiscard]] inline bool earns(const PointEntry& entry)
{
  return entry.amount > 0 && (entry.source == PointSource::Rule || entry.source == PointSource::Campaign ||
                              entry.source == PointSource::Manual);
}

} // namespace weilu
