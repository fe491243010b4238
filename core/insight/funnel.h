// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/ids.h"
#include "core/base/people.h"

#include <optional>
#include <vector>

namespace weilu {

/// The days after the first step in which the others must happen, unless something else is asked.
inline constexpr int funnelWindow = 30;
/// The most steps a funnel can have.
inline constexpr std::size_t mostFunnelSteps = 12;

/// What a funnel counts in which order.
struct FunnelFrame {
  std::size_t steps = 0;         ///< at most mostFunnelSteps
  int windowDays = funnelWindow; ///< days of 24 hours; the last second belongs to it
  Moment from, to;               ///< the first step happens in [from, to)
};

/// A step of the answer.
struct FunnelRow {
  People people; ///< who came this far
  /// Half of them needed at most so long from the first step; none in the first step and without people.
  std::optional<double> medianSeconds;
};
struct Funnel {
  std::vector<FunnelRow> steps; ///< nobody is in a step without being in the one before

  /// Shares of those of the first step and of the one before; none where that is nobody.
  [[nodiscard]] std::optional<double> ofFirst(std::size_t step) const;
  [[nodiscard]] std::optional<double> ofPrevious(std::size_t step) const;
  /// Who came to the step before and no further; nobody for the first.
  [[nodiscard]] People lostBefore(std::size_t step) const;
};

/// Walks people through a funnel (product.md section 6): somebody came to a step when they did all steps up
/// to it, each at a later second than the one before and within the window of the first. Of somebody who
/// began several times any beginning counts. How long they needed is told of the first time they came
/// there, from the last beginning that leads there.
///
/// What is known only by its date happened at the beginning of that date. So something at a time of the day
/// somebody joined is after joining; and of two things known only by the same date neither is later.
class FunnelWalk {
public:
  explicit FunnelWalk(const FunnelFrame& frame);

  /// \p person did at \p at what the bits of \p steps say (bit 0: the first step). Of one person oldest
  /// first.
  void add(std::uint32_t person, Moment at, std::uint32_t steps);
  /// The funnel of all that was added; the walk is over.
  [[nodiscard]] Funnel finish();

private:
  struct Pending {
    Moment at;
    std::uint32_t steps = 0; ///< done at that second; counted when a later one comes
  };
  void settle(std::size_t index);

  FunnelFrame m_frame;
  std::vector<std::uint32_t> m_index;  ///< by id: 1 + position of those who began; 0: did not
  std::vector<std::uint32_t> m_people; ///< by position
  std::vector<Pending> m_pending;
  std::vector<std::int64_t> m_begun;  ///< by position and step: the last beginning that leads there
  std::vector<std::int64_t> m_needed; ///< by position and step: seconds from the beginning
};

} // namespace weilu
