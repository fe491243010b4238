// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/across_dates.h"
#include "core/insight/concentration.h"
#include "core/insight/history.h"
#include "core/insight/rfm.h"
#include "core/layers/layer_rules.h"
#include "core/levels/point_entry.h"
#include "core/purchases/purchase_store.h"
#include "core/rules/evaluate.h"

#include <functional>
#include <memory>

namespace weilu {

struct Alive;

/// How points and levels are found; without it nobody has any.
struct LedgerFacts {
  std::function<std::vector<std::int64_t>(Date)> balances;    ///< at the end of a date, index = id
  std::function<std::vector<std::int64_t>(DateRange)> earned; ///< on dates of a range, index = id
  std::function<std::vector<PointEntry>(MemberId)> entries;   ///< a person's ledger
  std::function<LayerSets(Date)> levels;                      ///< people by the code of their level
};

/// Where the facts about everybody at the end of one date come from.
struct FactsAt {
  std::shared_ptr<const History> history;
  Date asOf;
  const MemberStore& members;
  const ActivityStore& activity;
  const PurchaseStore& purchases;
  LedgerFacts ledger = {};
  /// For facts of the same file at other dates, too.
  std::shared_ptr<AcrossDates> across = std::make_shared<AcrossDates>();
};

/// The facts about everybody at the end of one date: rules over the stores and the activity index.
/// The population is the roster of that date. Conditions are answered for all people at once and
/// remembered; a field is worked out once, 8 bytes a person. One thread. Asking may throw Cancelled.
///
/// What a field means is said in product.md sections 5–7; beyond it: amounts count the currency of most
/// purchases; several lines of one order are one purchase; a tag or custom field is compared as people
/// type it; a space is meant by its name, its code or platform:code.
class Facts : public FactSource {
public:
  explicit Facts(FactsAt at, Control control = {});
  Facts(std::shared_ptr<const History> history, Date asOf, const MemberStore& members,
        const ActivityStore& activity, const PurchaseStore& purchases, Control control = {});
  ~Facts() override;

  /// Says how the layers of another scheme are found, for the field layer:SCHEME; without it nobody has one.
  using LayersOf = std::function<LayerSets(const std::string& scheme)>;
  void setLayersOf(LayersOf layersOf);
  /// Says what the rule of a segment is, for the field segment; no value: there is none. Without it nobody is
  /// in one.
  using RuleOf = std::function<std::optional<Rule>(const std::string& segment)>;
  void setSegments(RuleOf ruleOf);
  /// Who follows and stops the work from now on.
  void setControl(Control control);

  [[nodiscard]] const LayersOf& layersOf() const;
  [[nodiscard]] const RuleOf& segments() const;
  [[nodiscard]] const FactsAt& at() const;
  [[nodiscard]] Date asOf() const override;
  [[nodiscard]] const People& population() const override;
  [[nodiscard]] People matching(const Condition& condition) const override;
  [[nodiscard]] RuleValue measure(const Condition& condition, MemberId person) const override;
  /// Who carries the contributions of the last \p window days.
  [[nodiscard]] const Concentration& concentrationOver(int window) const;
  /// How buyers of the last 365 days are scored.
  [[nodiscard]] const RfmCuts& rfm() const;
  /// How probable it is that people still come, by their active weeks.
  [[nodiscard]] const Alive& alive() const;
  /// The values of a number or date field, of those on the roster of whom it is known; in no order.
  [[nodiscard]] std::vector<double> numbers(const Condition& condition) const;

private:
  struct Cache;
  std::unique_ptr<Cache> m_cache;
};

} // namespace weilu
