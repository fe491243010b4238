// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/metric.h"
#include "app/cli/say.h"
#include "core/insight/first_events.h"
#include "core/insight/retention.h"
#include "core/insight/stickiness.h"
#include "ui/base/text.h"

#include <fmt/format.h>

#include <charconv>

namespace weilu::cli {

namespace {

struct Options {
  std::string cohort = "join", mode = "classic";
  bool elapsed = false;
};

/// A number from \p least on; anything else is no cell.
int numberIn(const std::string& text, int least, const std::string& cell)
{
  int number = -1;
  const auto end = text.data() + text.size();
  if (std::from_chars(text.data(), end, number).ptr != end || number < least)
    noSuchCell(cell);
  return number;
}

CohortBy cohortNamed(const std::string& name)
{
  for (const CohortBy cohort : {CohortBy::Join, CohortBy::First, CohortBy::Recurring}) {
    if (name == code(cohort))
      return cohort;
  }
  return CohortBy::Start;
}

RetentionQuestion questionOf(const MetricQuestion& asked, const Options& options)
{
  RetentionQuestion question;
  question.period = asked.period;
  question.range = asked.range;
  question.asOf = asked.asOf;
  question.cohort = cohortNamed(options.cohort);
  question.mode =
      options.mode == code(RetentionMode::Rolling) ? RetentionMode::Rolling : RetentionMode::Classic;
  question.elapsed = options.elapsed;
  if (options.elapsed && question.cohort == CohortBy::Recurring)
    misuse(Terminal::tr("--elapsed needs a date of each person's own, which recurring cohorts do not have"));
  if (question.cohort != CohortBy::Start)
    return question;
  const auto kind = asked.workspace.activity().findKind(options.cohort);
  if (!kind)
    misuse(
        Terminal::tr("--cohort is join, first, recurring or a kind of activity; there is no kind called %1")
            .arg(ui::text(options.cohort)));
  question.starts =
      firstEvents(asked.workspace.activity(), *kind, asked.history->calendar().zone, terminalControl());
  return question;
}

Json toJson(const RetentionQuestion& question, const Retention& found)
{
  Json json{{"period", code(question.period)}, {"mode", code(question.mode)}, {"rows", Json::array()}};
  for (const RetentionRow& row : found.rows) {
    Json cells = Json::array();
    for (std::size_t k = 0; k < row.cells.size(); ++k)
      cells.push_back({{"k", k}, {"people", row.cells[k].people}, {"finished", row.cells[k].finished}});
    json["rows"].push_back({{"cohort", row.cohort.iso()}, {"size", row.size}, {"cells", std::move(cells)}});
  }
  json["mean"] = Json::array();
  for (std::size_t k = 0; k < found.mean.size(); ++k)
    json["mean"].push_back({{"k", k}, {"people", found.mean[k].people}, {"size", found.mean[k].size}});
  return json;
}

/// The triangle: people by cohort and column; those that can still change have a star.
TextTable triangle(const Retention& found)
{
  std::vector<std::string> head{said(Terminal::tr("Cohort")), said(Terminal::tr("People"))};
  for (std::size_t k = 1; k < found.mean.size(); ++k)
    head.push_back(fmt::format("+{}", k));
  TextTable table(head);
  for (const RetentionRow& row : found.rows) {
    std::vector<std::string> line{row.cohort.iso()};
    for (const RetentionCell& cell : row.cells)
      line.push_back(fmt::format("{}{}", cell.people, cell.finished ? "" : "*"));
    line.resize(head.size());
    table.add(std::move(line));
  }
  std::vector<std::string> mean{said(Terminal::tr("Weighted mean"))};
  for (const RetentionMean& of : found.mean)
    mean.push_back(of.share() ? percent(*of.share()) : std::string());
  mean.resize(head.size());
  table.add(std::move(mean));
  return table;
}

Result<MetricAnswer> retentionAnswer(const MetricQuestion& asked, const Options& options)
{
  const auto question = questionOf(asked, options);
  const auto found = retention(*asked.history, question, terminalControl());
  MetricAnswer answer{toJson(question, found), {triangle(found)}, {}, {}};
  answer.notes.push_back(said(Terminal::tr("* not finished: left out of the means")));
  answer.people = [history = asked.history, question, rows = found.rows.size()](const std::string& cell) {
    const auto [cohort, column] = datedCell(cell);
    const int k = numberIn(column, 0, cell);
    if (question.asOf < cohort || k >= static_cast<int>(rows))
      noSuchCell(cell);
    return retentionPeople(*history, question, cohort, k);
  };
  return answer;
}

Result<MetricAnswer> stickinessAnswer(const MetricQuestion& asked)
{
  const auto found = stickiness(*asked.history, asked.period, asked.range, asked.asOf);
  Json json{{"period", code(asked.period)},
            {"from", asked.range.from.iso()},
            {"to", asked.range.to.iso()},
            {"rows", Json::array()}};
  TextTable table({said(Terminal::tr("Active periods")), said(Terminal::tr("People"))});
  for (std::size_t i = 0; i < found.people.size(); ++i) {
    json["rows"].push_back({{"periods", i + 1}, {"people", found.people[i]}});
    table.add({std::to_string(i + 1), std::to_string(found.people[i])});
  }
  return MetricAnswer{
      std::move(json), {std::move(table)}, {}, [asked, most = found.periods](const std::string& cell) {
        const int periods = numberIn(cell, 0, cell);
        if (periods > most)
          noSuchCell(cell);
        return stickinessPeople(*asked.history, asked.period, asked.range, asked.asOf, periods);
      }};
}

} // namespace

void addRetentionMetrics(MetricCommands& metrics)
{
  auto options = std::make_shared<Options>();
  Command retention = metrics.add(
      "retention", said(Terminal::tr("Who of each cohort comes back how many periods later")), "2024-03-04:2",
      [options](const MetricQuestion& asked) { return retentionAnswer(asked, *options); });
  retention
      .option("--cohort", options->cohort,
              said(Terminal::tr("join, first (activity), recurring (everybody active), or the kind of "
                                "activity whose first time counts")))
      .showDefault();
  retention
      .option("--mode", options->mode, said(Terminal::tr("classic: there in the period; rolling: or later")))
      .oneOf({"classic", "rolling"})
      .showDefault();
  retention.flag("--elapsed", options->elapsed,
                 said(Terminal::tr("Count from each person's own date instead of calendar periods")));
  metrics.add("stickiness", said(Terminal::tr("How many people were active in how many periods")), "5",
              stickinessAnswer);
}

} // namespace weilu::cli
