// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/history.h"

#include <array>
#include <span>
#include <string_view>

namespace weilu {

/// Some people of others, as a share.
struct PeopleShare {
  People people, of;
  /// people ÷ of; none of nobody.
  [[nodiscard]] std::optional<double> share() const;
};

inline constexpr int flowWeeks = 8;      ///< the weeks a flow is measured over, and those it is compared with
inline constexpr int activationDays = 7; ///< the day of joining among them
inline constexpr int retentionWeek = 4;  ///< week-4 retention: the week of joining is week 0
inline constexpr double flowBroken = 0.8;    ///< below this share of what it was a flow is broken
inline constexpr int flowAtLeastPeople = 30; ///< that a flow is a share of, in both spans, to be compared

/// The \p weeks weeks that end on \p end, the last date of a week.
[[nodiscard]] DateRange weeksUntil(const Calendar& calendar, Date end, int weeks);
/// Those of \p people who were active in \p range.
[[nodiscard]] People activeAmong(const History& history, const People& people, DateRange range);

/// Of those who joined in the flowWeeks weeks of which the newest had its activationDays by \p end: who was
/// active within them.
[[nodiscard]] PeopleShare activated(const History& history, Date end);
/// Of those who joined in the week whose week 4 ends on \p end: who was active in it.
[[nodiscard]] PeopleShare cohortInWeek4(const History& history, Date end);
/// Of those who joined in the flowWeeks weeks of which the newest had its week 4 by \p end: who was active in
/// their week 4.
[[nodiscard]] PeopleShare retainedInWeek4(const History& history, Date end);
/// Who joined in the flowWeeks weeks up to \p end, beside who was on the roster before them.
[[nodiscard]] PeopleShare joiners(const History& history, Date end);
/// Of those who were silent before the flowWeeks weeks up to \p end: who was active in them.
[[nodiscard]] PeopleShare wonBack(const History& history, Date end, int silentAfter);

/// Where people come from and go: what can break in a community.
enum class Flow { Joining, Activation, Retention, WinBack };
inline constexpr std::array flows{Flow::Joining, Flow::Activation, Flow::Retention, Flow::WinBack};
/// "joining", "activation", "retention", "win-back".
[[nodiscard]] std::string_view code(Flow flow);
[[nodiscard]] PeopleShare flowOf(const History& history, Flow flow, Date end, int silentAfter);

/// A flow over the last weeks beside the weeks before.
struct FlowChange {
  Flow flow = Flow::Joining;
  std::optional<double> now, before;
  std::int64_t people = 0, of = 0; ///< now
  bool comparable = false;         ///< flowAtLeastPeople in both spans, and something to compare with
  /// now ÷ before; none when they cannot be compared.
  [[nodiscard]] std::optional<double> ratio() const;
};
/// Every flow up to \p end, the last date of a week.
[[nodiscard]] std::vector<FlowChange> flowChanges(const History& history, Date end, int silentAfter);
/// The flow that fell most, when it fell below flowBroken of what it was.
[[nodiscard]] std::optional<Flow> brokenFlow(std::span<const FlowChange> changes);

} // namespace weilu
