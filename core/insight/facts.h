// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/history.h"
#include "core/purchases/purchase_store.h"
#include "core/rules/evaluate.h"

#include <memory>

namespace weilu {

/// The facts about everybody at the end of one date: rules over the stores and the activity index.
/// The population is the roster of that date. Conditions are answered for all people at once and
/// remembered. One thread.
class Facts : public FactSource {
public:
  Facts(std::shared_ptr<const History> history, Date asOf, const MemberStore& members,
        const ActivityStore& activity, const PurchaseStore& purchases);
  ~Facts() override;

  [[nodiscard]] const People& population() const override;
  [[nodiscard]] People matching(const Condition& condition) const override;
  [[nodiscard]] RuleValue measure(const Condition& condition, MemberId person) const override;

private:
  struct Cache;
  std::unique_ptr<Cache> m_cache;
};

} // namespace weilu
