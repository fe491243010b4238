// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity_store.h"
#include "core/insight/funnel.h"
#include "core/insight/history.h"
#include "core/purchases/purchase_store.h"

#include <span>

namespace weilu {

/// Something that can be a step of a funnel.
struct FunnelStep {
  enum class What {
    Joined,   ///< the join date; whoever has none never did this step
    Active,   ///< any activity that counts, so after another step the first one since
    Member,   ///< became a member: a dated change of standing; who came as one did with their first term
    Purchase, ///< any paid order
    Repeat,   ///< a paid order that is not the person's first
    Kind,     ///< an activity of one kind, also of one that does not count
  };
  What what = What::Joined;
  KindId kind = {}; ///< for What::Kind
  friend bool operator==(const FunnelStep&, const FunnelStep&) = default;
};

/// "joined", "first-activity", "member", "first-purchase", "repeat-purchase", or the code of the kind.
[[nodiscard]] std::string code(const FunnelStep& step, std::span<const ActivityKind> kinds);
/// Refuses BadValue (what "step") for what is neither.
[[nodiscard]] Result<FunnelStep> funnelStepNamed(std::string_view code, std::span<const ActivityKind> kinds);
/// The funnel that ships: the five steps that need no kind, in their order.
[[nodiscard]] std::vector<FunnelStep> shippedFunnel();

/// The dated facts about everybody that funnels are made of, apart from activity: loaded once, good for any
/// question until the file changes.
class FunnelFacts {
public:
  [[nodiscard]] static FunnelFacts load(const MemberStore& members, const PurchaseStore& purchases,
                                        const Zone& zone, const Control& control = {});
  /// A fact about a person; \p what are bits, 1 << FunnelStep::What.
  struct Fact {
    std::uint32_t person = 0;
    std::uint32_t what = 0;
    Moment at;
  };
  /// By person, those of one person oldest first.
  [[nodiscard]] const std::vector<Fact>& all() const { return m_facts; }

private:
  std::vector<Fact> m_facts;
};

/// What a funnel is asked for.
struct FunnelQuestion {
  std::vector<FunnelStep> steps = shippedFunnel(); ///< 1 to mostFunnelSteps
  int windowDays = funnelWindow;
  DateRange range; ///< of the first step
  Date asOf;       ///< nothing after it counts
};
/// The funnel of the people of \p history. One pass over the activity of the range and the window after it,
/// or none where no step is an activity.
[[nodiscard]] Funnel funnel(const FunnelQuestion& question, const History& history, const FunnelFacts& facts,
                            const ActivityStore& activity, const Control& control = {});

} // namespace weilu
