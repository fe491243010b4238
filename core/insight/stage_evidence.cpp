// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/stage_evidence.h"

namespace weilu {

namespace {

std::int64_t size(const People& people) { return static_cast<std::int64_t>(people.cardinality()); }

/// The last date of the last finished week.
Date endOf(const History& history, const CommunityStage& stage)
{
  return history.calendar().periodAfter(Period::Week, stage.last()->at.start).plus(-1);
}

/// Who was active in the last finished week, and in the one before.
struct TwoWeeks {
  People now, before;
  [[nodiscard]] People quick() const { return now - before; } ///< new or resurrected: not returning
  [[nodiscard]] People dormant() const { return before - now; }
};

TwoWeeks twoWeeksOf(const History& history, const CommunityStage& stage)
{
  const Date start = stage.last()->at.start;
  return {history.activeIn({start, endOf(history, stage)}),
          history.activeIn(weeksUntil(history.calendar(), start.plus(-1), 1))};
}

/// On the roster at the last date and not before the weeks of growth; and the other way round.
std::pair<People, People> cameAndGone(const History& history, Date end)
{
  const People now = history.rosterOn(end);
  const People then = history.rosterOn(weeksUntil(history.calendar(), end, stageGrowthWeeks).from.plus(-1));
  return {now - then, then - now};
}

People leftInFallingWeeks(const History& history, const CommunityStage& stage)
{
  People left;
  const auto& weeks = stage.weeks;
  const std::size_t from = weeks.size() > stageGrowthWeeks ? weeks.size() - stageGrowthWeeks : 0;
  for (std::size_t i = from; i < weeks.size(); ++i) {
    const StagePoint& at = weeks[i].at;
    if (at.roster < at.rosterBefore)
      left |= history.leftIn({at.start, history.calendar().periodAfter(Period::Week, at.start).plus(-1)});
  }
  return left;
}

std::optional<double> targetOf(const Targets& targets, Indicator indicator)
{
  const auto found = targets.find(indicator);
  return found == targets.end() ? std::nullopt : std::optional(found->second);
}

void atLeast(StageEvidence& row) { row.met = row.value && row.threshold && *row.value >= *row.threshold; }

/// Fills the rows one by one.
class EvidenceRows {
public:
  EvidenceRows(const History& history, const CommunityStage& stage, const Targets& targets)
      : m_history(history)
      , m_stage(stage)
      , m_targets(targets)
      , m_end(endOf(history, stage))
  {
  }

  StageEvidence row(StageFact fact)
  {
    StageEvidence row;
    row.fact = fact;
    row.of = m_stage.stage;
    switch (fact) {
    case StageFact::NetGrowth:
      netGrowth(row);
      break;
    case StageFact::ActivitySlope:
      slope(row);
      break;
    case StageFact::FallingWeeks:
      falling(row);
      break;
    case StageFact::WauShare:
      wauShare(row);
      break;
    case StageFact::QuickRatio:
      quick(row);
      break;
    case StageFact::Week4Retention:
      retention(row);
      break;
    }
    return row;
  }

private:
  [[nodiscard]] const StageWeek& week() const { return *m_stage.last(); }

  void netGrowth(StageEvidence& row) const
  {
    const auto [came, gone] = cameAndGone(m_history, m_end);
    row.value = week().growth;
    row.threshold = stageGrowth;
    row.of = Stage::Growth;
    row.decides = true;
    row.people = size(came);
    row.beside = size(gone);
    atLeast(row);
  }
  void slope(StageEvidence& row) const
  {
    if (week().trend) {
      row.value = week().trend->slope;
      row.p = week().trend->p;
    }
    row.threshold = stageDeclineSlope;
    row.of = Stage::Decline;
    row.decides = true;
    row.met = week().activityFalls();
    row.people = week().at.active.value_or(0);
  }
  void falling(StageEvidence& row) const
  {
    row.value = week().falling;
    row.threshold = stageFallingWeeks;
    row.of = Stage::Decline;
    row.decides = true;
    row.people = size(leftInFallingWeeks(m_history, m_stage));
    atLeast(row);
  }
  void wauShare(StageEvidence& row) const
  {
    row.people = week().at.active.value_or(0);
    row.beside = week().at.roster;
    if (week().at.active && row.beside > 0)
      row.value = static_cast<double>(row.people) / static_cast<double>(row.beside);
    row.threshold = targetOf(m_targets, Indicator::WauShare);
    atLeast(row);
  }
  void quick(StageEvidence& row) const
  {
    const TwoWeeks weeks = twoWeeksOf(m_history, m_stage);
    row.people = size(weeks.quick());
    row.beside = size(weeks.dormant());
    if (row.beside > 0)
      row.value = static_cast<double>(row.people) / static_cast<double>(row.beside);
    row.threshold = quickRatioSound;
    atLeast(row);
  }
  void retention(StageEvidence& row) const
  {
    const PeopleShare share = retainedInWeek4(m_history, m_end);
    row.value = share.share();
    row.people = size(share.people);
    row.beside = size(share.of);
    row.threshold = targetOf(m_targets, Indicator::Week4Retention);
    atLeast(row);
  }

  const History& m_history;
  const CommunityStage& m_stage;
  const Targets& m_targets;
  Date m_end;
};

constexpr std::array factCodes{"net-growth", "activity-slope", "falling-weeks",
                               "wau-share",  "quick-ratio",    "week-4-retention"};
constexpr std::array cellCodes{"came",    "gone",     "active",  "fell",       "quick",
                               "dormant", "retained", "joining", "activation", "win-back"};

} // namespace

std::string_view code(StageFact fact) { return factCodes.at(static_cast<std::size_t>(fact)); }
std::string_view code(StageCell cell) { return cellCodes.at(static_cast<std::size_t>(cell)); }

Result<StageCell> stageCellNamed(std::string_view name)
{
  for (const StageCell cell : stageCells) {
    if (code(cell) == name)
      return cell;
  }
  return refuse(RefusalCode::BadValue,
                {{"what", "cell"}, {"found", std::string(name)}, {"expected", "stage-cell"}});
}

StageCell cellOf(StageFact fact)
{
  switch (fact) {
  case StageFact::NetGrowth:
    return StageCell::Came;
  case StageFact::ActivitySlope:
  case StageFact::WauShare:
    return StageCell::Active;
  case StageFact::FallingWeeks:
    return StageCell::Fell;
  case StageFact::QuickRatio:
    return StageCell::Quick;
  case StageFact::Week4Retention:
    break;
  }
  return StageCell::Retained;
}

StageCell cellOf(Flow flow)
{
  switch (flow) {
  case Flow::Joining:
    return StageCell::Joining;
  case Flow::Activation:
    return StageCell::Activation;
  case Flow::Retention:
    return StageCell::Retained;
  case Flow::WinBack:
    break;
  }
  return StageCell::WinBack;
}

StageReport stageReport(const History& history, const CommunityStage& stage, const Targets& targets,
                        int silentAfter)
{
  StageReport report{stage, {}, {}, {}};
  if (!stage.last())
    return report;
  EvidenceRows rows(history, stage, targets);
  for (const StageFact fact : stageFacts)
    report.evidence.push_back(rows.row(fact));
  report.flows = flowChanges(history, endOf(history, stage), silentAfter);
  report.broken = brokenFlow(report.flows);
  return report;
}

People stagePeople(const History& history, const CommunityStage& stage, StageCell cell, int silentAfter)
{
  if (!stage.last())
    return {};
  const Date end = endOf(history, stage);
  switch (cell) {
  case StageCell::Came:
    return cameAndGone(history, end).first;
  case StageCell::Gone:
    return cameAndGone(history, end).second;
  case StageCell::Active:
    return twoWeeksOf(history, stage).now;
  case StageCell::Fell:
    return leftInFallingWeeks(history, stage);
  case StageCell::Quick:
    return twoWeeksOf(history, stage).quick();
  case StageCell::Dormant:
    return twoWeeksOf(history, stage).dormant();
  case StageCell::Retained:
    return retainedInWeek4(history, end).people;
  case StageCell::Joining:
    return joiners(history, end).people;
  case StageCell::Activation:
    return activated(history, end).people;
  case StageCell::WinBack:
    return wonBack(history, end, silentAfter).people;
  }
  return {};
}

} // namespace weilu
