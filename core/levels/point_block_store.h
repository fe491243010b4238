// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/levels/point_block.h"
#include "core/levels/point_entry.h"
#include "core/store/database.h"

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace weilu {

/// Entries of one date that follow from the data.
struct PointBlock {
  Date date;
  PointSource source = PointSource::Rule;
  EarningId rule; ///< what earned; none for other sources
  std::vector<PointShare> shares;
};

/// The same without its shares.
struct PointBlockTotal {
  Date date;
  PointSource source = PointSource::Rule;
  EarningId rule;
  std::int64_t people = 0;
  std::int64_t total = 0; ///< with its sign
};

/// Reads and writes point_block, point_month and point_state for PointStore: the entries of the ledger that
/// follow from the data. Inside a transaction; nothing of it is in the change log.
class PointBlockStore {
public:
  explicit PointBlockStore(Database& db);

  /// The date until which the entries are complete.
  [[nodiscard]] std::optional<Date> completeOn() const;
  /// What setComplete() was told; empty when nothing was made yet.
  [[nodiscard]] std::string madeFrom() const;
  void setComplete(Date asOf, const std::string& madeFrom);
  /// What each month, by its first date, was made from.
  [[nodiscard]] std::map<Date, std::int64_t> months() const;
  void setMonth(Date month, std::int64_t madeFrom);
  void forgetMonth(Date month);

  /// Replaces the entries of \p source on the dates of \p range. Rows that stay the same are not written.
  void replace(PointSource source, DateRange range, const std::vector<PointBlock>& blocks);

  using Visit = std::function<void(const PointBlockTotal&, std::string_view shares)>;
  /// Every block of \p range by date.
  void forEach(DateRange range, const Visit& visit) const;
  /// The blocks of one source by date, then rule.
  void forEach(PointSource source, DateRange range, const Visit& visit) const;
  /// The blocks of \p range without their shares, by date.
  [[nodiscard]] std::vector<PointBlockTotal> totals(DateRange range) const;

private:
  /// Writes the block unless it is there already.
  void write(const PointBlock& block);
  Database& m_db;
};

/// 1, or -1 for what takes points.
[[nodiscard]] int signOf(PointSource source);

} // namespace weilu
