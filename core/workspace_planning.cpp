// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_planning.h"

#include "core/planning/annotation_store.h"
#include "core/planning/channel_cost_store.h"
#include "core/planning/target_store.h"
#include "core/playbooks/playbook_store.h"
#include "core/workspace_insight_value.h"

namespace weilu {

namespace {

/// What an Edit does, with its refusal passed on.
template<class Write>
Result<ChangeId> edited(Workspace& workspace, ChangeLabel label, Write write)
{
  Edit edit(workspace.db(), std::move(label));
  if (const auto written = write(); !written)
    return tl::unexpected(written.error());
  return edit.commit();
}

ChangeLabel annotationLabel(const char* code, const Annotation& annotation)
{
  return {code, {{"text", annotation.text}, {"date", annotation.dates.from.iso()}}};
}

ChangeLabel costLabel(const char* code, const ChannelCost& cost)
{
  return {code,
          {{"channel", cost.channel}, {"amount", std::to_string(cost.amount)}, {"currency", cost.currency}}};
}

std::map<Date, People> contributorsOf(Workspace& workspace, const std::vector<Date>& weeks,
                                      const Control& control)
{
  std::vector<KindId> kinds;
  for (const ActivityKind& kind : workspace.activity().kinds()) {
    if (kind.isContribution)
      kinds.push_back(kind.id);
  }
  std::map<Date, People> people;
  const Calendar& calendar = workspace.community().calendar;
  for (const Date start : weeks) {
    control.checkpoint(Phase::Reading, people.size(), weeks.size());
    const Date next = calendar.periodAfter(Period::Week, start);
    // An empty list would mean any kind.
    if (!kinds.empty())
      people[start] =
          workspace.activity().peopleWithKind(calendar.zone.moment(start), calendar.zone.moment(next), kinds);
  }
  return people;
}

} // namespace

std::vector<Annotation> annotationsOf(Workspace& workspace) { return AnnotationStore(workspace.db()).list(); }

Result<ChangeId> saveAnnotation(Workspace& workspace, const Annotation& annotation)
{
  const char* code = annotation.id.valid() ? "annotation-changed" : "annotation-added";
  return edited(workspace, annotationLabel(code, annotation),
                [&] { return AnnotationStore(workspace.db()).save(annotation); });
}

Result<ChangeId> removeAnnotation(Workspace& workspace, AnnotationId id)
{
  const auto annotation = AnnotationStore(workspace.db()).find(id);
  return edited(workspace, annotationLabel("annotation-removed", annotation.value_or(Annotation{})),
                [&] { return AnnotationStore(workspace.db()).remove(id); });
}

std::vector<ChannelCost> channelCostsOf(Workspace& workspace)
{
  return ChannelCostStore(workspace.db()).list();
}

Result<ChangeId> addChannelCost(Workspace& workspace, const ChannelCost& cost)
{
  return edited(workspace, costLabel("cost-added", cost),
                [&] { return ChannelCostStore(workspace.db()).add(cost); });
}

Result<ChangeId> removeChannelCost(Workspace& workspace, ChannelCostId id)
{
  const auto cost = ChannelCostStore(workspace.db()).find(id);
  return edited(workspace, costLabel("cost-removed", cost.value_or(ChannelCost{})),
                [&] { return ChannelCostStore(workspace.db()).remove(id); });
}

Targets targetsOf(Workspace& workspace, Stage stage) { return TargetStore(workspace.db()).of(stage); }

bool isOwnTarget(Workspace& workspace, Stage stage, Indicator indicator)
{
  return TargetStore(workspace.db()).own(stage).contains(indicator);
}

Result<ChangeId> setTarget(Workspace& workspace, Stage stage, Indicator indicator,
                           std::optional<double> value)
{
  const char* label = value ? "target-set" : "target-reset";
  return edited(workspace,
                {label, {{"stage", std::string(code(stage))}, {"indicator", std::string(code(indicator))}}},
                [&]() -> Result<void> {
                  TargetStore store(workspace.db());
                  if (value)
                    return store.set(stage, indicator, *value);
                  store.reset(stage, indicator);
                  return {};
                });
}

StageReport stageReportOf(Workspace& workspace, const History& history, Date asOf)
{
  const CommunityStage stage = communityStage(history, asOf);
  return stageReport(history, stage, targetsOf(workspace, stage.stage), workspace.community().silentAfter);
}

ScorecardInputs scorecardInputs(Workspace& workspace, std::shared_ptr<const History> history, Date asOf,
                                Stage stage, const Control& control)
{
  ScorecardInputs inputs;
  const std::vector<Date> weeks = scorecardWeekStarts(*history, asOf);
  inputs.contributors = contributorsOf(workspace, weeks, control);
  if (!weeks.empty()) {
    const Date end = history->calendar().periodAfter(Period::Week, weeks.back()).plus(-1);
    inputs.questions = questionsOn(workspace, *history, {weeks.front(), end}, asOf, control);
  }
  inputs.history = std::move(history);
  inputs.asOf = asOf;
  inputs.targets = targetsOf(workspace, stage);
  inputs.standing = standingHistory(workspace.members(), workspace.community().calendar.zone);
  workspace.purchases().forEachTerm([&](const Term& term) { inputs.terms.push_back(term); });
  return inputs;
}

Playbook stagePlaybook(Workspace& workspace, Stage stage)
{
  const std::string scheme(stageScheme), layer(code(stage));
  const auto changed = PlaybookStore(workspace.db()).find(scheme, layer);
  return changed ? *changed : shippedPlaybook(scheme, layer);
}

Result<ChangeId> saveStagePlaybook(Workspace& workspace, const Playbook& playbook)
{
  if (const auto good = check(playbook); !good)
    return tl::unexpected(good.error());
  if (const auto stage = stageNamed(playbook.layer); !stage)
    return tl::unexpected(stage.error());
  Edit edit(workspace.db(), {"stage-playbook-saved", {{"stage", playbook.layer}}});
  Playbook kept = playbook;
  kept.scheme = stageScheme;
  PlaybookStore store(workspace.db());
  if (kept == shippedPlaybook(kept.scheme, kept.layer))
    store.remove(kept.scheme, kept.layer);
  else
    store.keep(kept);
  return edit.commit();
}

ChangeId resetStagePlaybook(Workspace& workspace, Stage stage)
{
  const std::string layer(code(stage));
  Edit edit(workspace.db(), {"stage-playbook-reset", {{"stage", layer}}});
  PlaybookStore(workspace.db()).remove(std::string(stageScheme), layer);
  return edit.commit();
}

} // namespace weilu
