// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/event_row_readers.h"
#include "core/intake/file_people.h"
#include "core/intake/import_run.h"
#include "core/intake/row_stream.h"

#include <algorithm>

namespace weilu {

namespace {

using Kind = ImportProblem::Kind;

/// What amounts are in when neither the row nor the file says so.
constexpr auto kHomeCurrency = "CNY";

PurchaseState stateOf(const PurchaseRow& row)
{
  const bool allBack = row.refunded && row.amount && *row.refunded > 0 && *row.refunded >= *row.amount;
  return allBack ? PurchaseState::Refunded : row.state.value_or(PurchaseState::Paid);
}

Purchase purchaseOf(const PurchaseRow& row, MemberId person)
{
  Purchase purchase;
  purchase.member = person;
  purchase.at = row.at.value_or(Moment{});
  purchase.state = stateOf(row);
  const bool partly = purchase.state == PurchaseState::Paid;
  purchase.amount = row.amount.value_or(0) - (partly ? row.refunded.value_or(0) : 0);
  purchase.currency = row.currency.empty() ? kHomeCurrency : row.currency;
  purchase.product = row.product;
  purchase.reference = row.reference;
  purchase.count = row.count;
  return purchase;
}

std::optional<Term> termOf(const PurchaseRow& row, const Purchase& purchase)
{
  const bool given = !row.plan.empty() || row.starts || row.ends;
  if (!given || purchase.state != PurchaseState::Paid)
    return {};
  Term term;
  term.member = purchase.member;
  term.plan = row.plan.empty() ? row.product : row.plan;
  term.starts = row.starts;
  term.ends = row.ends;
  if (row.amount)
    term.price = purchase.amount;
  term.currency = purchase.currency;
  return term;
}

/// One reading of a purchase file: people, then orders and terms.
class PurchaseImport {
public:
  explicit PurchaseImport(const ImportRun& run)
      : m_run(run)
      , m_reader(run.file, run.stores.community.calendar.zone, run.now)
      , m_people(run, m_reader.who())
      , m_givesAmounts(!columnsOf(run.file, "amount").empty())
  {
  }

  ImportEffect run()
  {
    readRows();
    m_people.finish();
    const bool news = settlePurchases();
    bool terms = false;
    if (m_run.writes()) {
      m_run.stores.purchases.add(std::move(m_purchases), m_run.source, m_run.control);
      const auto counts = m_run.stores.purchases.addTerms(std::move(m_terms), m_run.source, m_run.control);
      terms = counts.created + counts.updated > 0;
    }
    return {news || terms || m_people.changed()};
  }

private:
  /// A row of the preview, until it is known what becomes of its order.
  struct Shown {
    std::uint64_t row;
    std::size_t purchase;
  };

  void readRows()
  {
    RowStream<PurchaseRow> rows(
        m_run.file, [this](const SourceRow& source, PurchaseRow& row) { m_reader.read(source, row); });
    std::uint64_t done = 0;
    for (std::vector<PurchaseRow> batch; rows.next(batch);) {
      for (PurchaseRow& row : batch) {
        if (m_run.tally.begin(row))
          take(row);
        else if (m_run.options.leavesOut(row.number))
          passOver(row);
      }
      done += batch.size();
      m_run.control.checkpoint(m_run.phase(), done, m_run.file.rows);
    }
  }

  void take(PurchaseRow& row)
  {
    m_run.tally.noteProblems(row);
    if (continuesLast(row)) {
      extendLast(row);
      return;
    }
    m_lastIn = false;
    m_lastReference = row.reference;
    if (!row.at) {
      const bool unpaid = row.state == PurchaseState::NotPaid;
      const Kind reason = unpaid ? Kind::UnpaidOrder : Kind::NoMoment;
      m_run.tally.note(row.number, reason, nullptr, true);
      m_run.tally.reject(row, reason);
      return;
    }
    if (!m_people.find(row).valid())
      return;
    noteAmount(row);
    if (m_run.tally.show(row.number, RowOutcome::Create, {}, row.name)) {
      m_people.showMeeting(row);
      m_shown.push_back({row.number, m_purchases.size()});
    }
    m_purchases.push_back(purchaseOf(row, m_people.keptFor()));
    if (auto term = termOf(row, m_purchases.back()))
      m_terms.push_back(std::move(*term));
    m_lastIn = true;
  }

  /// Further lines of an order that is left out are of no other.
  void passOver(const PurchaseRow& row)
  {
    m_lastIn = m_lastIn && continuesLast(row);
    if (!continuesLast(row))
      m_lastReference = row.reference;
  }

  /// An order without an amount is kept as one for nothing, and said.
  void noteAmount(const PurchaseRow& row)
  {
    const bool said = row.amount || std::ranges::find(row.problems, Kind::BadMoney, &ImportProblem::kind) !=
                                        row.problems.end();
    if (m_givesAmounts && !said)
      m_run.tally.note(row.number, Kind::ZeroAmount, nullptr, false);
  }

  /// A further line of the order above, which holds what was paid for all of them.
  [[nodiscard]] bool continuesLast(const PurchaseRow& row) const
  {
    if (row.mark == RowMark::Continuation)
      return true;
    return !row.reference.empty() && row.reference == m_lastReference && !row.at && !row.amount;
  }

  void extendLast(const PurchaseRow& row)
  {
    if (!m_lastIn) {
      m_run.tally.note(row.number, Kind::NoMoment, nullptr, true);
      m_run.tally.reject(row, Kind::NoMoment);
      return;
    }
    Purchase& order = m_purchases.back();
    if (!row.product.empty() && order.product != row.product)
      order.product += (order.product.empty() ? "" : ", ") + row.product;
    order.count += row.count;
    m_run.tally.settle(row.number, RowOutcome::Unchanged, {}, row.name);
  }

  bool settlePurchases()
  {
    ImportCounts& counts = m_run.tally.counts;
    const PurchaseStore::Counts found = m_run.stores.purchases.preview(m_purchases, m_run.control);
    counts.created += found.created;
    counts.updated += found.updated;
    counts.unchanged += found.unchanged;
    for (const Shown& shown : m_shown) {
      const PurchaseStore::Counts one =
          m_run.stores.purchases.preview({m_purchases[shown.purchase]}, m_run.control);
      if (one.created == 0)
        m_run.tally.resettle(shown.row, one.updated > 0 ? RowOutcome::Update : RowOutcome::Unchanged);
    }
    return found.created + found.updated > 0;
  }

  const ImportRun& m_run;
  PurchaseRowReader m_reader;
  FilePeople m_people;
  bool m_givesAmounts;
  std::vector<Purchase> m_purchases;
  std::vector<Term> m_terms;
  std::string m_lastReference;
  bool m_lastIn = false; ///< the last order came in
  std::vector<Shown> m_shown;
};

} // namespace

ImportEffect runPurchases(const ImportRun& run) { return PurchaseImport(run).run(); }

} // namespace weilu
