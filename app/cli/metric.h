// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/print.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace weilu::cli {

/// What every metric is asked: parsed and checked. History, range and as-of date are those of the command
/// line; what one metric alone is asked for is an option of its own.
struct MetricQuestion {
  Workspace& workspace;
  std::shared_ptr<const History> history;
  Period period;
  DateRange range;
  Date asOf;
  int silentAfter; ///< days
  bool dated;      ///< whether a range was asked for; else it is a short one up to the as-of date
};

/// The people behind a cell; a cell the metric does not have: misuse().
using PeopleOfCell = std::function<People(const std::string& cell)>;

/// What a metric answers: the JSON of `--json`, the same for eyes, and who is behind each cell.
struct MetricAnswer {
  Json json;
  std::vector<TextTable> tables;  ///< printed one below the other
  std::vector<std::string> notes; ///< lines below the tables
  PeopleOfCell people;
};

/// The metrics of `weilu metrics FILE NAME`. Each metrics_*.cpp adds its own.
class MetricCommands {
public:
  explicit MetricCommands(Commands& commands);

  using Answer = std::function<Result<MetricAnswer>(const MetricQuestion&)>;
  /// A metric; the options it alone has are added to what is returned. \p cells: what the CELL of --people
  /// looks like, "START:new".
  Command add(const std::string& name, const std::string& description, const std::string& cells,
              Answer answer);

private:
  struct Arguments {
    std::string file, period = "day", from, to, asOf, people;
    bool json = false;
  };
  void addOptions();
  [[nodiscard]] static Result<MetricQuestion> ask(Workspace& workspace, const Arguments& arguments);
  /// Prints the answer, or the people of the cell asked for.
  [[nodiscard]] static Result<void> run(const Arguments& arguments, const Answer& answer);

  Commands& m_commands;
  Command m_command;
  std::shared_ptr<Arguments> m_arguments = std::make_shared<Arguments>();
};

void addMovementMetrics(MetricCommands& metrics);     ///< lifecycle, active, roster
void addRetentionMetrics(MetricCommands& metrics);    ///< retention, stickiness
void addConversionMetrics(MetricCommands& metrics);   ///< funnel
void addContributionMetrics(MetricCommands& metrics); ///< concentration, spaces, referrals
void addValueMetrics(MetricCommands& metrics);        ///< rfm, channels
void addAliveMetric(MetricCommands& metrics);
void addRhythmMetrics(MetricCommands& metrics); ///< response, rhythm
void addStageMetrics(MetricCommands& metrics);  ///< stage, scorecard

/// "2024-03-04:new" as its date and what follows; a cell of another form: misuse().
[[nodiscard]] std::pair<Date, std::string> datedCell(const std::string& cell);
/// Refuses a cell: says what was asked for and exits with code 2.
[[noreturn]] void noSuchCell(const std::string& cell);

} // namespace weilu::cli
