// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/metric.h"
#include "app/cli/say.h"
#include "core/workspace_planning.h"
#include "ui/base/language.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/base/words_planning.h"

namespace weilu::cli {

namespace {

template<class Value>
Json orNull(const std::optional<Value>& value)
{
  return value ? Json(*value) : Json();
}

Json toJson(const TextInBoth& text) { return {{"zh", text.zh}, {"en", text.en}}; }

Json toJson(const StageWeek& week)
{
  return {{"start", week.at.start.iso()},
          {"active", orNull(week.at.active)},
          {"roster", week.at.roster},
          {"growth", orNull(week.growth)},
          {"slope", week.trend ? Json(week.trend->slope) : Json()},
          {"p", week.trend ? Json(week.trend->p) : Json()},
          {"falling_weeks", week.falling},
          {"looks", code(week.looks)},
          {"stage", code(week.stage)}};
}

Json toJson(const StageEvidence& row)
{
  return {{"fact", code(row.fact)}, {"value", orNull(row.value)},
          {"p", orNull(row.p)},     {"threshold", orNull(row.threshold)},
          {"stage", code(row.of)},  {"decides", row.decides},
          {"met", row.met},         {"cell", code(cellOf(row.fact))},
          {"people", row.people},   {"beside", row.beside}};
}

Json toJson(const FlowChange& change)
{
  return {{"flow", code(change.flow)},
          {"now", orNull(change.now)},
          {"before", orNull(change.before)},
          {"ratio", orNull(change.ratio())},
          {"cell", code(cellOf(change.flow))},
          {"people", change.people},
          {"of", change.of}};
}

Json playbookJson(const Playbook& playbook)
{
  Json json{{"strategy", toJson(playbook.strategy)},
            {"goal", playbook.goal ? toJson(playbook.goal->title) : Json()},
            {"tasks", Json::array()}};
  for (const PlaybookTask& task : playbook.tasks)
    json["tasks"].push_back({{"code", task.code},
                             {"day", task.day},
                             {"open", task.open},
                             {"title", toJson(task.title)},
                             {"why", toJson(task.why)}});
  return json;
}

Json toJson(const MetricQuestion& question, const StageReport& report)
{
  const CommunityStage& stage = report.stage;
  Json json{{"as_of", question.asOf.iso()},
            {"stage", code(stage.stage)},
            {"since_weeks", stage.sinceWeeks},
            {"born", stage.born ? Json(stage.born->iso()) : Json()},
            {"broken", report.broken ? Json(code(*report.broken)) : Json()},
            {"evidence", Json::array()},
            {"flows", Json::array()},
            {"weeks", Json::array()}};
  for (const StageEvidence& row : report.evidence)
    json["evidence"].push_back(toJson(row));
  for (const FlowChange& change : report.flows)
    json["flows"].push_back(toJson(change));
  for (const StageWeek& week : stage.weeks)
    json["weeks"].push_back(toJson(week));
  json["playbook"] = playbookJson(stagePlaybook(question.workspace, stage.stage));
  return json;
}

TextTable evidenceTable(const StageReport& report)
{
  TextTable table({said(Terminal::tr("Evidence")), said(Terminal::tr("Now")), said(Terminal::tr("Threshold")),
                   said(Terminal::tr("Met", "threshold")), said(Terminal::tr("People"))});
  for (const StageEvidence& row : report.evidence)
    table.add({said(ui::words::stageFact(row.fact)), said(ui::words::stageValue(row.fact, row.value)),
               said(ui::words::stageThreshold(row)), row.met ? "✓" : "", std::to_string(row.people)});
  return table;
}

std::string shareText(const std::optional<double>& share) { return share ? percent(*share) : "–"; }

TextTable flowTable(const StageReport& report)
{
  TextTable table({said(Terminal::tr("Flow")), said(Terminal::tr("Now")), said(Terminal::tr("Before")),
                   said(Terminal::tr("Broken")), said(Terminal::tr("People"))});
  for (const FlowChange& change : report.flows)
    table.add({said(ui::words::flow(change.flow)), shareText(change.now), shareText(change.before),
               report.broken == change.flow ? "✗" : "", std::to_string(change.people)});
  return table;
}

Result<MetricAnswer> stage(const MetricQuestion& question)
{
  const StageReport report = stageReportOf(question.workspace, *question.history, question.asOf);
  MetricAnswer answer;
  answer.json = toJson(question, report);
  if (report.evidence.empty()) {
    answer.notes.push_back(said(Terminal::tr("No week is finished yet.")));
  } else {
    answer.tables = {evidenceTable(report), flowTable(report)};
  }
  answer.notes.push_back(said(Terminal::tr("Stage: %1, for %2 weeks in a row")
                                  .arg(ui::words::stageBadge(report.stage.stage))
                                  .arg(report.stage.sinceWeeks)));
  answer.people = [question, at = report.stage](const std::string& name) {
    const auto cell = stageCellNamed(name);
    if (!cell)
      noSuchCell(name);
    return stagePeople(*question.history, at, *cell, question.silentAfter);
  };
  return answer;
}

Json toJson(const IndicatorRow& row)
{
  Json series = Json::array();
  for (const std::optional<double>& value : row.series)
    series.push_back(orNull(value));
  return {{"indicator", code(row.indicator)},
          {"recorded", row.recorded},
          {"actual", orNull(row.actual)},
          {"target", orNull(row.target)},
          {"less_is_better", lessIsBetter(row.indicator)},
          {"met", orNull(row.met)},
          {"slope", row.trend ? Json(row.trend->slope) : Json()},
          {"p", row.trend ? Json(row.trend->p) : Json()},
          {"people", row.people},
          {"of", row.of},
          {"series", std::move(series)}};
}

TextTable scorecardTable(const Scorecard& card)
{
  TextTable table({said(Terminal::tr("Indicator")), said(Terminal::tr("Now")), said(Terminal::tr("Target")),
                   said(Terminal::tr("Met", "threshold")), said(Terminal::tr("People"))});
  for (const IndicatorRow& row : card.rows) {
    const auto shown = [&row](const std::optional<double>& value, const std::string& otherwise) {
      return value ? said(ui::words::indicatorValue(row.indicator, *value)) : otherwise;
    };
    table.add({said(ui::words::indicator(row.indicator)),
               shown(row.actual, row.recorded ? "–" : said(Terminal::tr("no data yet"))),
               shown(row.target, "–"), row.met.value_or(false) ? "✓" : "", std::to_string(row.people)});
  }
  return table;
}

Result<MetricAnswer> scorecardAnswer(const MetricQuestion& question)
{
  const CommunityStage at = communityStage(*question.history, question.asOf);
  const auto inputs = std::make_shared<ScorecardInputs>(
      scorecardInputs(question.workspace, question.history, question.asOf, at.stage, terminalControl()));
  const Scorecard card = scorecard(*inputs);
  MetricAnswer answer;
  answer.json = {{"as_of", question.asOf.iso()},
                 {"stage", code(at.stage)},
                 {"weeks", Json::array()},
                 {"rows", Json::array()}};
  for (const Date week : card.weeks)
    answer.json["weeks"].push_back(week.iso());
  for (const IndicatorRow& row : card.rows)
    answer.json["rows"].push_back(toJson(row));
  answer.tables.push_back(scorecardTable(card));
  answer.notes.push_back(said(Terminal::tr("Targets of the stage %1").arg(ui::words::stageBadge(at.stage))));
  answer.people = [inputs](const std::string& name) {
    const auto indicator = indicatorNamed(name);
    if (!indicator)
      noSuchCell(name);
    return indicatorPeople(*inputs, *indicator);
  };
  return answer;
}

std::string stageShape()
{
  return said(Terminal::tr("With --json:")) +
         R"(
  {"as_of", "stage": "startup|growth|maturity|decline", "since_weeks", "born", "broken": null or a flow,
   "evidence": [{"fact", "value", "p", "threshold", "stage", "decides", "met", "cell", "people", "beside"}],
   "flows": [{"flow": "joining|activation|retention|win-back", "now", "before", "ratio", "cell", "people", "of"}],
   "weeks": [{"start", "active", "roster", "growth", "slope", "p", "falling_weeks", "looks", "stage"}],
   "playbook": {"strategy", "goal", "tasks"}}; shares 0-1, null where there is not enough to say)";
}

std::string scorecardShape()
{
  return said(Terminal::tr("With --json:")) +
         R"(
  {"as_of", "stage", "weeks": [DATE…],
   "rows": [{"indicator", "recorded", "actual", "target", "less_is_better", "met", "slope", "p", "people", "of",
             "series": [one per week]}]}; "recorded": false: nothing it could be counted from yet)";
}

} // namespace

void addStageMetrics(MetricCommands& metrics)
{
  std::string cells;
  for (const StageCell cell : stageCells)
    cells += (cells.empty() ? "" : ", ") + std::string(code(cell));
  Command stageCommand =
      metrics.add("stage", said(Terminal::tr("The community's stage, its evidence, and the flow that broke")),
                  cells, stage);
  stageCommand.footer("\n\n" + stageShape());
  Command card =
      metrics.add("scorecard", said(Terminal::tr("Incubation indicators beside their targets of the stage")),
                  "roster, net-growth, wau-share …", scorecardAnswer);
  card.footer("\n\n" + scorecardShape());
}

} // namespace weilu::cli
