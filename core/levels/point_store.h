// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/people.h"
#include "core/levels/point_block_store.h"
#include "core/levels/point_entry.h"
#include "core/store/database.h"

#include <functional>
#include <optional>
#include <vector>

namespace weilu {

/// Owner of point_entry and, through PointBlockStore, of what follows from it and the rest: the ledger of
/// points.
///
/// Entries that somebody made (grants, redemptions, corrections) are rows, recorded like every edit. Entries
/// that follow from the data are packed, a row for each date and rule, and derived: made again from events,
/// purchases, rules and levels whenever these changed (core/insight/earned_points.h). So importing something
/// twice earns once, taking an import back takes back what it earned, and nothing is remembered twice.
///
/// The balance is the sum of the ledger as of the date the derived entries are complete for: derived entries
/// until that date, and everything somebody made. Workspace::refreshPoints() brings them up to date.
class PointStore {
public:
  explicit PointStore(Database& db);

  /// Never negative. Exact also when another connection has written meanwhile. Reads the whole ledger of
  /// derived entries: for many people balances() is the one to ask.
  [[nodiscard]] std::int64_t balance(MemberId member) const;
  /// Adds an entry of whatever source, as it is: who spends looks at balance() before, in the same
  /// transaction. Inside an Edit.
  PointEntryId add(const PointEntry& entry);

  /// A person's entries, newest first, until \p until (default: as balance()); \p zone: of the community.
  [[nodiscard]] std::vector<PointEntry> ledger(MemberId member, const Zone& zone,
                                               std::optional<Date> until = {}) const;
  /// Everybody's balance, index = id.
  [[nodiscard]] std::vector<std::int64_t> balances() const;
  /// Everybody's balance at the end of \p date.
  [[nodiscard]] std::vector<std::int64_t> balancesOn(Date date, const Zone& zone) const;
  /// Points that everybody earned on dates of \p range, index = id: what rules, campaigns and grants gave.
  /// What was spent, expired or put right does not lower it.
  [[nodiscard]] std::vector<std::int64_t> earnedIn(DateRange range, const Zone& zone) const;
  /// Every entry that somebody made, oldest first; of merged people the person they are part of.
  void forEachMade(const std::function<void(const PointEntry&)>& visit) const;
  /// Whom entries were made for, merged people under their own ids.
  [[nodiscard]] People named() const;

  /// The entries that follow from the data.
  [[nodiscard]] PointBlockStore blocks() const { return PointBlockStore(m_db); }

private:
  /// The dates until which derived entries are complete.
  [[nodiscard]] DateRange complete() const;
  Database& m_db;
};

} // namespace weilu
