// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/alive_summary.h"
#include "app/cli/metric.h"
#include "app/cli/say.h"
#include "core/insight/alive_calibration.h"

#include <fmt/format.h>

namespace weilu::cli {

namespace {

struct AliveOptions {
  std::string model = "mbg-nbd", unit = "week", by = "activity", summary;
};

/// What was estimated and of whom.
struct Estimate {
  Alive alive;
  std::vector<std::string> names; ///< of a summary; empty: people of the file
  std::optional<AliveCalibration> calibration;
};

Json toJson(const AliveFit& fit)
{
  Json json{{"params", Json::object()}};
  const auto names = aliveParamNames(fit.model);
  for (std::size_t i = 0; i < names.size(); ++i)
    json["params"][std::string(names[i])] = fit.params[i];
  json["log_likelihood"] = fit.logLikelihood;
  json["evaluations"] = fit.evaluations;
  json["converged"] = fit.converged;
  return json;
}

Json toJson(const AliveCalibration& calibration)
{
  if (!calibration.shown())
    return {};
  Json json{
      {"cut", calibration.cut.iso()}, {"ahead", calibration.ahead}, {"fit", toJson(calibration.first.fit)}};
  for (const auto& row : calibration.byRepeats)
    json["by_frequency"].push_back({{"x", row.repeats},
                                    {"people", row.people.cardinality()},
                                    {"predicted", row.predicted},
                                    {"actual", row.actual}});
  for (const auto& band : calibration.byBand)
    json["by_p_alive"].push_back({{"from", band.from},
                                  {"to", band.to},
                                  {"people", band.people.cardinality()},
                                  {"p_alive", band.alive},
                                  {"predicted", band.predicted},
                                  {"returned", band.returned}});
  return json;
}

Json personJson(const Estimate& estimate, std::size_t at)
{
  const AliveRow& row = estimate.alive.people.rows[at];
  Json json;
  if (estimate.names.empty())
    json["person"] = estimate.alive.people.ids[at];
  else
    json["person"] = estimate.names[at];
  json["x"] = row.repeats;
  json["t_x"] = row.last;
  json["T"] = row.span;
  json["p_alive"] = estimate.alive.probability[at];
  return json;
}

Json toJson(const Estimate& estimate)
{
  const Alive& alive = estimate.alive;
  Json json{{"model", code(alive.fit.model)},
            {"shown", alive.shown()},
            {"people_watched", alive.people.ids.size()},
            {"came_back", alive.cameBack}};
  if (alive.enough())
    json.update(toJson(alive.fit));
  if (alive.shown()) {
    json["bands"] = {{"low", peopleAtRisk(alive, 0, riskMiddle).cardinality()},
                     {"middle", peopleAtRisk(alive, riskMiddle, riskHigh).cardinality()},
                     {"high", peopleAtRisk(alive, riskHigh, riskMost).cardinality()}};
    json["histogram"] = riskHistogram(alive);
    if (estimate.calibration)
      json["calibration"] = toJson(*estimate.calibration);
  }
  json["people"] = Json::array();
  for (std::size_t i = 0; i < alive.probability.size(); ++i)
    json["people"].push_back(personJson(estimate, i));
  return json;
}

People aliveCell(const Estimate& estimate, const std::string& cell)
{
  if (!estimate.names.empty())
    noSuchCell(cell);
  if (cell == "low")
    return peopleAtRisk(estimate.alive, 0, riskMiddle);
  if (cell == "middle")
    return peopleAtRisk(estimate.alive, riskMiddle, riskHigh);
  if (cell == "high")
    return peopleAtRisk(estimate.alive, riskHigh, riskMost);
  for (int from = 0; from < static_cast<int>(riskMost); from += 5) {
    if (cell == fmt::format("{}-{}", from, from + 5))
      return peopleAtRisk(estimate.alive, from, from + 5);
  }
  noSuchCell(cell);
}

Result<Estimate> estimateOf(const MetricQuestion& question, const AliveOptions& options)
{
  const auto model = aliveModelNamed(options.model);
  const auto unit = aliveUnitNamed(options.unit);
  if (!model || !unit)
    return tl::unexpected(model ? unit.error() : model.error());
  Estimate estimate;
  const Control control = terminalControl();
  if (!options.summary.empty()) {
    auto summary = readAliveSummary(options.summary, *model);
    if (!summary)
      return tl::unexpected(summary.error());
    estimate.names = std::move(summary->names);
    estimate.alive = estimateAlive(*model, std::move(summary->people), control);
    return estimate;
  }
  const bool purchases = options.by == "purchases";
  estimate.alive = estimateAlive(
      *model,
      purchases ? aliveFromPurchases(question.workspace.purchases(), *question.history, question.asOf, *unit)
                : aliveFromActivity(*question.history, question.asOf, *unit),
      control);
  if (!purchases && estimate.alive.shown())
    estimate.calibration = calibrateAlive(*model, *question.history, question.asOf, *unit, control);
  return estimate;
}

void describe(const Estimate& estimate, MetricAnswer& answer)
{
  const Alive& alive = estimate.alive;
  if (!alive.enough()) {
    answer.notes.push_back(
        said(Terminal::tr("%1 people came back at least once; with fewer than %2 nothing is shown")
                 .arg(alive.cameBack)
                 .arg(aliveMinimum)));
    return;
  }
  if (!alive.shown()) {
    answer.notes.push_back(said(Terminal::tr("The model does not fit these people, so nothing is shown")));
    return;
  }
  TextTable& bands = answer.tables.emplace_back(std::vector<std::string>{
      said(Terminal::tr("Risk", "of stopping")), said(Terminal::tr("People", "how many"))});
  for (const auto& [from, to] : {std::pair(0.0, riskMiddle), {riskMiddle, riskHigh}, {riskHigh, riskMost}})
    bands.add({fmt::format("{}–{}", from, to), std::to_string(peopleAtRisk(alive, from, to).cardinality())});
  TextTable& params = answer.tables.emplace_back(std::vector<std::string>{
      said(Terminal::tr("Parameter")), said(Terminal::tr("Value", "of a parameter"))});
  const auto names = aliveParamNames(alive.fit.model);
  for (std::size_t i = 0; i < names.size(); ++i)
    params.add({std::string(names[i]), fmt::format("{:.6f}", alive.fit.params[i])});
  params.add({"ln L", fmt::format("{:.4f}", alive.fit.logLikelihood)});
}

Result<MetricAnswer> alive(const MetricQuestion& question, const AliveOptions& options)
{
  auto estimate = estimateOf(question, options);
  if (!estimate)
    return tl::unexpected(estimate.error());
  MetricAnswer answer{toJson(*estimate), {}, {}, {}};
  describe(*estimate, answer);
  answer.people = [estimate = std::move(*estimate)](const std::string& cell) {
    return aliveCell(estimate, cell);
  };
  return answer;
}

} // namespace

void addAliveMetric(MetricCommands& metrics)
{
  const auto options = std::make_shared<AliveOptions>();
  Command command =
      metrics.add("alive", said(Terminal::tr("How probable it is that each person has not stopped coming")),
                  "low|middle|high, 0-5 … 95-100",
                  [options](const MetricQuestion& question) { return alive(question, *options); });
  command.option("--model", options->model, said(Terminal::tr("mbg-nbd, bg-nbd or bg-bb")))
      .oneOf({"mbg-nbd", "bg-nbd", "bg-bb"})
      .showDefault();
  command.option("--unit", options->unit, said(Terminal::tr("The periods in which people come: week or day")))
      .oneOf({"week", "day"})
      .showDefault();
  command.option("--by", options->by, said(Terminal::tr("What counts as coming: activity or purchases")))
      .oneOf({"activity", "purchases"})
      .showDefault();
  command.option("--summary", options->summary,
                 said(Terminal::tr("Fit a CSV file of frequency, recency and T instead of the community")));
}

} // namespace weilu::cli
