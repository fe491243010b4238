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

MetricCommands::MetricCommands(Commands& commands)
    : m_commands(commands)
    , m_command(commands.addGroup("metrics",
                                  said(Terminal::tr("Numbers over time, and who is behind each of them"))))
{
  addOptions();
}

void MetricCommands::addOptions()
{
  m_command.option("FILE", m_arguments->file, said(Terminal::tr("The community file"))).required();
  m_command
      .option("--period", m_arguments->period, said(Terminal::tr("Length of a row; active is always by day")))
      .oneOf({"day", "week", "month", "quarter"})
      .showDefault();
  m_command.option("--from", m_arguments->from, said(Terminal::tr("YYYY-MM-DD, inside the first row")));
  m_command.option("--to", m_arguments->to, said(Terminal::tr("YYYY-MM-DD, inside the last row")));
  m_command.option("--as-of", m_arguments->asOf,
                   said(Terminal::tr("YYYY-MM-DD; the file's date or today without it")));
  m_command.option("--people", m_arguments->people,
                   said(Terminal::tr("CELL: list the people behind a number instead")));
  m_command.flag("--json", m_arguments->json, said(Terminal::tr("Print JSON")));
}

Command MetricCommands::add(const std::string& name, const std::string& description, const std::string& cells,
                            Answer answer)
{
  Command metric =
      m_commands.add(m_command, name, description, [arguments = m_arguments, answer = std::move(answer)] {
        return run(*arguments, answer);
      });
  metric.heading(said(Terminal::tr("Metrics")));
  metric.footer(said(Terminal::tr("A CELL of --people: %1").arg(ui::text(cells))));
  metric.inheritOptions();
  return metric;
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

Result<void> MetricCommands::run(const Arguments& arguments, const Answer& answer)
{
  auto workspace = open(arguments.file);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto question = ask(**workspace, arguments);
  if (!question)
    return tl::unexpected(question.error());
  const auto said = answer(*question);
  if (!said)
    return tl::unexpected(said.error());
  if (arguments.people.empty())
    printAnswer(*said, arguments.json);
  else
    printPeople(**workspace, arguments.people, said->people(arguments.people), arguments.json);
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
  MetricCommands metrics(commands);
  for (const auto add :
       {addMovementMetrics, addRetentionMetrics, addConversionMetrics, addContributionMetrics,
        addValueMetrics, addAliveMetric, addRhythmMetrics, addStageMetrics})
    add(metrics);
}

} // namespace weilu::cli
