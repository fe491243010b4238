// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/flows.h"

#include "core/base/in_two.h"
#include "core/insight/overview_tiles.h"

namespace weilu {

namespace {

constexpr int weekDays = 7;

Date weeksBefore(const History& history, Date end, int weeks)
{
  return history.calendar().periodAfter(Period::Week, end.plus(1), -weeks).plus(-1);
}

} // namespace

std::optional<double> PeopleShare::share() const
{
  if (of.isEmpty())
    return {};
  return static_cast<double>(people.cardinality()) / static_cast<double>(of.cardinality());
}

DateRange weeksUntil(const Calendar& calendar, Date end, int weeks)
{
  return {calendar.periodAfter(Period::Week, end.plus(1), -weeks), end};
}

People activeAmong(const History& history, const People& people, DateRange range)
{
  return people.isEmpty() ? People() : history.activeIn(range) & people;
}

PeopleShare activated(const History& history, Date end)
{
  const DateRange joining = weeksUntil(history.calendar(), weeksBefore(history, end, 1), flowWeeks);
  static_assert(activationDays <= weekDays, "who joined a week ago had all of them");
  PeopleShare share{{}, history.joinedIn(joining)};
  if (share.of.isEmpty())
    return share;
  // By id, so that the many who were active on a date are looked at once and not for each date of joining.
  std::vector<Date> joined(std::size_t{share.of.maximum()} + 1, joining.from.plus(-activationDays));
  for (Date date = joining.from; date <= joining.to; date = date.plus(1)) {
    for (const std::uint32_t id : history.joinedIn({date, date}))
      joined[id] = date;
  }
  std::vector<std::uint32_t> active, found;
  history.forEachDay(
      {joining.from, joining.to.plus(activationDays - 1)}, [&](Date date, const People& people) {
        active.resize(people.cardinality());
        people.toUint32Array(active.data());
        for (const std::uint32_t id : active) {
          if (id < joined.size() && joined[id] <= date && date.since(joined[id]) < activationDays)
            found.push_back(id);
        }
      });
  share.people.addMany(found.size(), found.data());
  return share;
}

PeopleShare cohortInWeek4(const History& history, Date end)
{
  const Calendar& calendar = history.calendar();
  PeopleShare share;
  share.of = history.joinedIn(weeksUntil(calendar, weeksBefore(history, end, retentionWeek), 1));
  share.people = activeAmong(history, share.of, weeksUntil(calendar, end, 1));
  return share;
}

PeopleShare retainedInWeek4(const History& history, Date end)
{
  PeopleShare share;
  for (int week = 0; week < flowWeeks; ++week) {
    const PeopleShare cohort = cohortInWeek4(history, weeksBefore(history, end, week));
    share.people |= cohort.people;
    share.of |= cohort.of;
  }
  return share;
}

PeopleShare joiners(const History& history, Date end)
{
  const DateRange weeks = weeksUntil(history.calendar(), end, flowWeeks);
  return {history.joinedIn(weeks), history.rosterOn(weeks.from.plus(-1))};
}

PeopleShare wonBack(const History& history, Date end, int silentAfter)
{
  const DateRange weeks = weeksUntil(history.calendar(), end, flowWeeks);
  PeopleShare share;
  share.of = silentOn(history, weeks.from.plus(-1), silentAfter);
  share.people = activeAmong(history, share.of, weeks);
  return share;
}

std::string_view code(Flow flow)
{
  switch (flow) {
  case Flow::Joining:
    return "joining";
  case Flow::Activation:
    return "activation";
  case Flow::Retention:
    return "retention";
  case Flow::WinBack:
    break;
  }
  return "win-back";
}

PeopleShare flowOf(const History& history, Flow flow, Date end, int silentAfter)
{
  switch (flow) {
  case Flow::Joining:
    return joiners(history, end);
  case Flow::Activation:
    return activated(history, end);
  case Flow::Retention:
    return retainedInWeek4(history, end);
  case Flow::WinBack:
    break;
  }
  return wonBack(history, end, silentAfter);
}

std::optional<double> FlowChange::ratio() const
{
  if (!comparable)
    return {};
  return *now / *before;
}

std::vector<FlowChange> flowChanges(const History& history, Date end, int silentAfter)
{
  const std::array ends{end, weeksBefore(history, end, flowWeeks)};
  std::array<std::vector<PeopleShare>, ends.size()> shares;
  inTwo([&](std::size_t half) {
    for (const Flow flow : flows)
      shares[half].push_back(flowOf(history, flow, ends[half], silentAfter));
  });
  std::vector<FlowChange> changes;
  for (std::size_t i = 0; i < flows.size(); ++i) {
    const PeopleShare& now = shares[0][i];
    const PeopleShare& before = shares[1][i];
    FlowChange change{flows[i], now.share(), before.share(), 0, 0, false};
    change.people = static_cast<std::int64_t>(now.people.cardinality());
    change.of = static_cast<std::int64_t>(now.of.cardinality());
    change.comparable = now.of.cardinality() >= flowAtLeastPeople &&
                        before.of.cardinality() >= flowAtLeastPeople && before.share().value_or(0) > 0;
    changes.push_back(change);
  }
  return changes;
}

std::optional<Flow> brokenFlow(std::span<const FlowChange> changes)
{
  std::optional<Flow> broken;
  double worst = flowBroken;
  for (const FlowChange& change : changes) {
    if (const auto ratio = change.ratio(); ratio && *ratio < worst) {
      worst = *ratio;
      broken = change.flow;
    }
  }
  return broken;
}

} // namespace weilu
