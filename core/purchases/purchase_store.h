// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/people.h"
#include "core/purchases/purchase.h"
#include "core/store/change_log.h"
#include "core/store/database.h"

#include <functional>
#include <string_view>
#include <vector>

namespace weilu {

/// Owner of purchase, term, purchase_overwritten and purchase_repeat. Writing functions run inside the
/// caller's Edit. What is added for a person who was merged is kept under the person they are part of.
class PurchaseStore : public Sourced {
public:
  explicit PurchaseStore(Database& db);

  /// created + updated + unchanged = rows given.
  struct Counts {
    std::uint64_t created = 0, updated = 0, unchanged = 0;
    friend bool operator==(const Counts&, const Counts&) = default;
  };
  /// Adds what is new. Lines of one order are equal when person, reference and product are; then moment,
  /// amount, currency, count and state are updated. Orders without reference are equal when person, moment,
  /// amount, currency and product are; then the state is updated. Equal lines are counted within one
  /// source, and across sources the larger number stands: a source adds all of its purchases in one call.
  /// Currencies may be written as files write them.
  Counts add(std::vector<Purchase> purchases, SourceId source, const Control& control = {});
  /// What add() would do, without doing it.
  [[nodiscard]] Counts preview(std::vector<Purchase> purchases, const Control& control = {}) const;
  /// Adds what is new. Terms are equal when person, plan and start are (without a start: and end); then
  /// end, price and currency are updated where given.
  Counts addTerms(std::vector<Term> terms, SourceId source, const Control& control = {});
  [[nodiscard]] Counts previewTerms(std::vector<Term> terms, const Control& control = {}) const;

  // terms by hand; one that an import brought stays that import's, whatever is changed in it
  [[nodiscard]] std::optional<Term> term(TermId id) const;
  TermId addTerm(const Term& term);
  void updateTerm(const Term& term);
  void removeTerm(TermId id);
  /// Terms that end on a date of \p range and have no later one of the same person and plan; by end.
  [[nodiscard]] std::vector<Term> lastTermsEnding(DateRange range) const;
  /// A plan somebody has or had a term of.
  struct Plan {
    Term newest; ///< the term that started last: its price and length are the present ones
    std::int64_t terms = 0;
  };
  [[nodiscard]] std::vector<Plan> plans() const; ///< most terms first

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

  // whole tables, for questions about everybody
  /// A paid order line; the texts are good during the visit.
  struct Paid {
    MemberId member;
    Moment at;
    std::int64_t amount = 0;
    std::string_view currency, reference;
  };
  /// Paid order lines at in [from, to), the lines of one person and of one order together.
  void forEachPaid(Moment from, Moment to, const std::function<void(const Paid&)>& visit) const;
  void forEachTerm(const std::function<void(const Term&)>& visit) const;
  /// The currency of most paid order lines; empty when there are none.
  [[nodiscard]] std::string mainCurrency() const;

  /// All orders and terms of \p other become those of \p survivor; they remember whose they were. Inside the
  /// Edit that merges the two.
  void mergePeople(MemberId other, MemberId survivor);
  /// Gives \p member back what came with them, and what imports brought for them since. The person is there.
  void partPeople(MemberId member);

  /// People with a purchase or term that stays when \p withdrawn goes; also the merged people it came with.
  [[nodiscard]] People peopleWithout(SourceId withdrawn) const;

  /// Takes back what the source brought and nobody else brought too, and its updates that still stand.
  void withdraw(SourceId source, const Control& control) override;
  /// Nothing to do: every row of this store comes back through the changeset.
  void restore(SourceId source, const Control& control) override;

private:
  Database& m_db;
};

} // namespace weilu
