// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/metric.h"
#include "app/cli/say.h"
#include "ui/base/text.h"

#include <map>

namespace weilu::cli {

namespace {

/// The range asked for; without one the last 30 days, 16 weeks, 12 months or 8 quarters.
Result<DateRange> rangeOf(const std::string& from, const std::string& to, Period period,
                          const Calendar& calendar, Date asOf)
{
  const auto last = dateOption("--to", to, asOf);
  if (!last)
    return tl::unexpected(last.error());
  static const std::map<Period, int> back{
      {Period::Day, 29}, {Period::Week, 15}, {Period::Month, 11}, {Period::Quarter, 7}};
  const Date start = calendar.periodAfter(period, calendar.periodStart(period, *last), -back.at(period));
  const auto first = dateOption("--from", from, start);
  if (!first)
    return tl::unexpected(first.error());
  if (*last < *first)
    return refuse(RefusalCode::BadRange, {{"from", first->iso()}, {"to", last->iso()}});
  return DateRange{*first, *last};
}

void printAnswer(const MetricAnswer& answer, bool json)
{
  if (json)
    return print(answer.json);
  for (std::size_t i = 0; i < answer.tables.size(); ++i) {
    if (i > 0)
      printLine("");
    answer.tables[i].print();
  }
  for (const std::string& line : answer.notes)
    printLine(line);
}

void printPeople(Workspace& workspace, const std::string& cell, const People& people, bool json)
{
  Json list = Json::array();
  TextTable table(
      {said(Terminal::tr("Person", "number of a person")), said(Terminal::tr("Name", "of a person"))});
  for (const std::uint32_t id : people) {
    const auto record = workspace.members().record(MemberId{id});
    const std::string name = record ? record->member.displayName : std::string();
    list.push_back({{"person", id}, {"name", name}});
    table.add({std::to_string(id), name});
  }
  if (json)
    return print({{"cell", cell}, {"count", people.cardinality()}, {"people", list}});
  table.print();
}

} // namespace

MetricCommands::MetricCommands(CLI::App& command)
    : m_command(command)
{
  m_command.require_subcommand(1);
  addOptions();
}

void MetricCommands::addOptions()
{
  m_command.add_option("FILE", m_arguments.file, said(Terminal::tr("The community file")))->required();
  m_command
      .add_option("--period", m_arguments.period,
                  said(Terminal::tr("Length of a row; active is always by day")))
      ->check(CLI::IsMember({"day", "week", "month", "quarter"}))
      ->capture_default_str();
  m_command.add_option("--from", m_arguments.from, said(Terminal::tr("YYYY-MM-DD, inside the first row")));
  m_command.add_option("--to", m_arguments.to, said(Terminal::tr("YYYY-MM-DD, inside the last row")));
  m_command.add_option("--as-of", m_arguments.asOf,
                       said(Terminal::tr("YYYY-MM-DD; the file's date or today without it")));
  m_command.add_option("--people", m_arguments.people,
                       said(Terminal::tr("CELL: list the people behind a number instead")));
  m_command.add_flag("--json", m_arguments.json, said(Terminal::tr("Print JSON")));
}

CLI::App& MetricCommands::add(const std::string& name, const std::string& description,
                              const std::string& cells, Answer answer)
{
  CLI::App* metric = m_command.add_subcommand(name, description);
  metric->group(said(Terminal::tr("Metrics")));
  metric->footer(said(Terminal::tr("A CELL of --people: %1").arg(ui::text(cells))));
  metric->fallthrough();
  m_metrics.emplace_back(metric, std::move(answer));
  return *metric;
}

Result<MetricQuestion> MetricCommands::ask(Workspace& workspace, const Arguments& arguments)
{
  const auto asOf = dateOption("--as-of", arguments.asOf, workspace.asOf());
  if (!asOf)
    return tl::unexpected(asOf.error());
  const auto period = periodNamed(arguments.period);
  if (!period)
    return tl::unexpected(period.error());
  const Community& community = workspace.community();
  const auto range = rangeOf(arguments.from, arguments.to, *period, community.calendar, *asOf);
  if (!range)
    return tl::unexpected(range.error());
  return MetricQuestion{workspace,
                        workspace.history(terminalControl()),
                        *period,
                        *range,
                        *asOf,
                        community.silentAfter,
                        !arguments.from.empty() || !arguments.to.empty()};
}

Result<void> MetricCommands::runChosen() const
{
  auto workspace = open(m_arguments.file);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto question = ask(**workspace, m_arguments);
  if (!question)
    return tl::unexpected(question.error());
  for (const auto& [metric, answer] : m_metrics) {
    if (!metric->parsed())
      continue;
    const auto said = answer(*question);
    if (!said)
      return tl::unexpected(said.error());
    if (m_arguments.people.empty())
      printAnswer(*said, m_arguments.json);
    else
      printPeople(**workspace, m_arguments.people, said->people(m_arguments.people), m_arguments.json);
  }
  return {};
}

void noSuchCell(const std::string& cell)
{
  misuse(Terminal::tr("%1 is no cell of this metric; --help says how one is written").arg(ui::text(cell)));
}

std::pair<Date, std::string> datedCell(const std::string& cell)
{
  const std::size_t colon = cell.find(':');
  const auto date = Date::parse(cell.substr(0, colon));
  if (!date || colon == std::string::npos)
    noSuchCell(cell);
  return {*date, cell.substr(colon + 1)};
}

void addMetrics(Commands& commands)
{
  auto metrics = std::make_shared<std::shared_ptr<MetricCommands>>();
  CLI::App& command =
      commands.add("metrics", said(Terminal::tr("Numbers over time, and who is behind each of them")),
                   [metrics] { return (*metrics)->runChosen(); });
  *metrics = std::make_shared<MetricCommands>(command);
  for (const auto add :
       {addMovementMetrics, addRetentionMetrics, addConversionMetrics, addContributionMetrics,
        addValueMetrics, addAliveMetric, addRhythmMetrics, addStageMetrics})
    add(**metrics);
}

} // namespace weilu::cli
