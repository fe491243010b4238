// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/metric.h"
#include "app/cli/say.h"
#include "core/insight/funnel_steps.h"
#include "ui/base/text.h"

#include <fmt/format.h>

#include <sstream>

namespace weilu::cli {

namespace {

struct Options {
  std::vector<std::string> steps;
  int window = funnelWindow;
};

/// The steps of "joined,message" or of several options; the shipped ones without any.
std::vector<FunnelStep> stepsOf(const std::vector<std::string>& given, const std::vector<ActivityKind>& kinds)
{
  std::vector<FunnelStep> steps;
  for (const std::string& list : given) {
    std::istringstream names(list);
    for (std::string name; std::getline(names, name, ',');) {
      const auto step = funnelStepNamed(name, kinds);
      if (!step)
        misuse(Terminal::tr("There is no step and no kind of activity called %1").arg(ui::text(name)));
      steps.push_back(*step);
    }
  }
  if (given.empty())
    steps = shippedFunnel();
  if (steps.empty() || steps.size() > mostFunnelSteps)
    misuse(Terminal::tr("A funnel has 1 to %1 steps").arg(mostFunnelSteps));
  return steps;
}

Json number(const std::optional<double>& value) { return value ? Json(*value) : Json(); }

Json toJson(const FunnelQuestion& question, const std::vector<ActivityKind>& kinds, const Funnel& found)
{
  Json json{{"from", question.range.from.iso()},
            {"to", question.range.to.iso()},
            {"window_days", question.windowDays},
            {"steps", Json::array()}};
  for (std::size_t i = 0; i < found.steps.size(); ++i)
    json["steps"].push_back({{"step", code(question.steps[i], kinds)},
                             {"people", found.steps[i].people.cardinality()},
                             {"of_first", number(found.ofFirst(i))},
                             {"of_previous", number(found.ofPrevious(i))},
                             {"median_seconds", number(found.steps[i].medianSeconds)}});
  return json;
}

TextTable tableOf(const Json& json)
{
  TextTable table({said(Terminal::tr("Step", "of a funnel")), said(Terminal::tr("People")),
                   said(Terminal::tr("Of the first")), said(Terminal::tr("Of the one before")),
                   said(Terminal::tr("Median days"))});
  for (const Json& step : json["steps"]) {
    const auto share = [&](const char* key) {
      return step[key].is_null() ? std::string() : percent(step[key].get<double>());
    };
    const Json& median = step["median_seconds"];
    table.add({step["step"].get<std::string>(), step["people"].dump(), share("of_first"),
               share("of_previous"),
               median.is_null() ? std::string() : fmt::format("{:.1f}", median.get<double>() / 86'400)});
  }
  return table;
}

/// "2" or "2:lost": who came to the second step, or only to the one before.
People peopleOf(const Funnel& found, const std::string& cell)
{
  for (std::size_t i = 0; i < found.steps.size(); ++i) {
    if (cell == std::to_string(i + 1))
      return found.steps[i].people;
    if (cell == fmt::format("{}:lost", i + 1))
      return found.lostBefore(i);
  }
  noSuchCell(cell);
}

/// The range asked for; without one all that is known: a funnel is no series of periods.
DateRange rangeOf(const MetricQuestion& asked)
{
  DateRange range{asked.range.from, asked.range.to};
  if (asked.dated)
    return range;
  if (const auto span = asked.history->span())
    range.from = std::min(range.from, span->from);
  for (const std::uint32_t id : asked.history->population()) {
    if (const auto birth = asked.history->birth(MemberId{id}))
      range.from = std::min(range.from, *birth);
  }
  return range;
}

Result<MetricAnswer> funnelAnswer(const MetricQuestion& asked, const Options& options)
{
  Workspace& workspace = asked.workspace;
  const auto kinds = workspace.activity().kinds();
  const FunnelQuestion question{stepsOf(options.steps, kinds), options.window, rangeOf(asked), asked.asOf};
  const auto facts = FunnelFacts::load(workspace.members(), workspace.purchases(),
                                       asked.history->calendar().zone, terminalControl());
  const auto found = funnel(question, *asked.history, facts, workspace.activity(), terminalControl());
  Json json = toJson(question, kinds, found);
  TextTable table = tableOf(json);
  return MetricAnswer{std::move(json), {std::move(table)}, {}, [found](const std::string& cell) {
                        return peopleOf(found, cell);
                      }};
}

} // namespace

void addConversionMetrics(MetricCommands& metrics)
{
  auto options = std::make_shared<Options>();
  Command funnel = metrics.add(
      "funnel", said(Terminal::tr("Who goes how far along chosen steps, and how long they take")), "2|2:lost",
      [options](const MetricQuestion& asked) { return funnelAnswer(asked, *options); });
  funnel.option(
      "--steps", options->steps,
      said(Terminal::tr("joined, first-activity, member, first-purchase, repeat-purchase or kinds of "
                        "activity, in their order, with commas between")));
  funnel
      .option("--window", options->window,
              said(Terminal::tr("Days from the first step in which the others happen")))
      .between(1, 36'500)
      .showDefault();
}

} // namespace weilu::cli
