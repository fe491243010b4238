// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/people.h"
#include "core/purchases/purchase.h"
#include "core/store/change_log.h"
#include "core/store/database.h"

#include <vector>

namespace weilu {

/// Owner of purchase and term. Writing functions run inside the caller's Edit.
class PurchaseStore : public Sourced {
public:
  explicit PurchaseStore(Database& db);

  /// Adds what is new: an order reference that is known is updated (state, amount) or left; orders
  /// without reference are equal when person, moment, amount, currency and product are, counted
  /// within one source, and across sources the larger number stands.
  struct Counts {
    std::uint64_t created = 0, updated = 0, unchanged = 0;
  };
  Counts add(std::vector<Purchase> purchases, SourceId source, const Control& control = {});
  Counts addTerms(std::vector<Term> terms, SourceId source, const Control& control = {});

  [[nodiscard]] std::vector<Purchase> of(MemberId member) const; ///< newest first
  [[nodiscard]] std::vector<Term> termsOf(MemberId member) const;
  /// Paid minus nothing: the sum of paid purchases at in [from, to), by currency.
  [[nodiscard]] std::vector<std::pair<std::string, std::int64_t>> revenue(Moment from, Moment to) const;
  /// People with a term that holds on \p date.
  [[nodiscard]] People paying(Date date) const;
  /// People who have a term that starts on or after the end of an earlier one (a renewal) by \p date and
  /// holds on it.
  [[nodiscard]] People renewed(Date date) const;
  /// People with at least one paid purchase before the end of \p date in UTC.
  [[nodiscard]] People purchasers(Moment before) const;

  void withdraw(SourceId source, const Control& control) override;
  void restore(SourceId source, const Control& control) override;

private:
  Database& m_db;
};

} // namespace weilu
