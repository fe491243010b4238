// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/print.h"
#include "app/cli/say.h"

#include <map>

namespace weilu::cli {

namespace {

struct Arguments {
  std::string file, metric, period = "day", from, to, asOf;
  bool json = false;
};

/// What every metric is asked for: parsed and checked.
struct Question {
  std::shared_ptr<const History> history;
  Period period;
  DateRange range;
  Date asOf;
  int silentAfter;
};

/// Lifecycle says how it cut time; the other metrics are rows alone.
Json frame(const std::string& metric, const Question& question, const std::string& zone)
{
  if (metric != "lifecycle")
    return {{"rows", Json::array()}};
  const bool sunday = question.history->calendar().weekStart == WeekStart::Sunday;
  return {{"metric", metric},
          {"period", code(question.period)},
          {"zone", zone},
          {"week_start", sunday ? "sunday" : "monday"},
          {"rows", Json::array()}};
}

void lifecycle(const Question& question, Json& json)
{
  for (const LifecycleRow& row :
       lifecycleRows(*question.history, question.period, question.range, question.asOf, question.silentAfter))
    json["rows"].push_back({{"start", row.start.iso()},
                            {"active", row.active},
                            {"new", row.fresh},
                            {"returning", row.returning},
                            {"resurrected", row.resurrected},
                            {"dormant", row.dormant},
                            {"silent", row.silent},
                            {"finished", row.finished}});
}

void active(const Question& question, Json& json)
{
  for (const ActiveRow& row : activeRows(*question.history, question.range))
    json["rows"].push_back({{"date", row.date.iso()},
                            {"dau", row.dau},
                            {"wau", row.wau},
                            {"mau", row.mau},
                            {"stickiness", row.stickiness}});
}

void roster(const Question& question, Json& json)
{
  for (const RosterRow& row : rosterRows(*question.history, question.period, question.range, question.asOf))
    json["rows"].push_back({{"start", row.start.iso()},
                            {"joined", row.joined},
                            {"left", row.left},
                            {"net", row.net},
                            {"roster", row.roster},
                            {"finished", row.finished}});
}

/// The range asked for; without one the last 30 days, 16 weeks, 12 months or 8 quarters.
Result<DateRange> rangeOf(const Arguments& arguments, Period period, const Calendar& calendar, Date asOf)
{
  const auto to = dateOption("--to", arguments.to, asOf);
  if (!to)
    return tl::unexpected(to.error());
  static const std::map<Period, int> back{
      {Period::Day, 29}, {Period::Week, 15}, {Period::Month, 11}, {Period::Quarter, 7}};
  const Date start = calendar.periodAfter(period, calendar.periodStart(period, *to), -back.at(period));
  const auto from = dateOption("--from", arguments.from, start);
  if (!from)
    return tl::unexpected(from.error());
  if (*to < *from)
    return refuse(RefusalCode::BadRange, {{"from", from->iso()}, {"to", to->iso()}});
  return DateRange{*from, *to};
}

Result<Question> ask(Workspace& workspace, const Arguments& arguments)
{
  const auto asOf = dateOption("--as-of", arguments.asOf, workspace.asOf());
  if (!asOf)
    return tl::unexpected(asOf.error());
  const auto period = periodNamed(arguments.period);
  if (!period)
    return tl::unexpected(period.error());
  const Community& community = workspace.community();
  const auto range = rangeOf(arguments, *period, community.calendar, *asOf);
  if (!range)
    return tl::unexpected(range.error());
  return Question{workspace.history(terminalControl()), *period, *range, *asOf, community.silentAfter};
}

/// The head of a column, by its key in the JSON.
std::string title(const std::string& key)
{
  static const std::map<std::string, const char*> titles{
      {"start", QT_TRANSLATE_NOOP("Terminal", "From")},
      {"date", QT_TRANSLATE_NOOP("Terminal", "Date")},
      {"active", QT_TRANSLATE_NOOP("Terminal", "Active")},
      {"new", QT_TRANSLATE_NOOP("Terminal", "New")},
      {"returning", QT_TRANSLATE_NOOP("Terminal", "Returning")},
      {"resurrected", QT_TRANSLATE_NOOP("Terminal", "Resurrected")},
      {"dormant", QT_TRANSLATE_NOOP("Terminal", "Dormant")},
      {"silent", QT_TRANSLATE_NOOP("Terminal", "Silent")},
      {"dau", QT_TRANSLATE_NOOP("Terminal", "DAU")},
      {"wau", QT_TRANSLATE_NOOP("Terminal", "WAU")},
      {"mau", QT_TRANSLATE_NOOP("Terminal", "MAU")},
      {"stickiness", QT_TRANSLATE_NOOP("Terminal", "Stickiness")},
      {"joined", QT_TRANSLATE_NOOP("Terminal", "Joined")},
      {"left", QT_TRANSLATE_NOOP("Terminal", "Left")},
      {"net", QT_TRANSLATE_NOOP("Terminal", "Net")},
      {"roster", QT_TRANSLATE_NOOP("Terminal", "Roster")},
  };
  const auto found = titles.find(key);
  return found == titles.end() ? std::string() : said(Terminal::tr(found->second));
}

/// The rows of the JSON as a table: the same numbers, for eyes.
void printText(const Json& json)
{
  if (json["rows"].empty())
    return printLine(said(Terminal::tr("No rows")));
  std::vector<std::string> names;
  for (const auto& [name, value] : json["rows"].front().items())
    names.push_back(title(name));
  TextTable table(names);
  for (const Json& row : json["rows"]) {
    std::vector<std::string> cells;
    for (const auto& [name, value] : row.items())
      cells.push_back(value.is_string() ? value.get<std::string>()
                      : value.is_boolean()
                          ? (value.get<bool>() ? std::string() : said(Terminal::tr("unfinished")))
                      : value.is_number_float() ? percent(value.get<double>())
                                                : value.dump());
    table.add(std::move(cells));
  }
  table.print();
}

Result<void> show(const Arguments& arguments)
{
  auto workspace = open(arguments.file);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto question = ask(**workspace, arguments);
  if (!question)
    return tl::unexpected(question.error());
  static const std::map<std::string, void (*)(const Question&, Json&)> metrics{
      {"lifecycle", lifecycle}, {"active", active}, {"roster", roster}};
  Json json = frame(arguments.metric, *question, (*workspace)->community().zone);
  metrics.at(arguments.metric)(*question, json);
  if (arguments.json)
    print(json);
  else
    printText(json);
  return {};
}

} // namespace

void addMetrics(Commands& commands)
{
  auto arguments = std::make_shared<Arguments>();
  CLI::App& command =
      commands.add("metrics", said(Terminal::tr("Numbers over time: roster, active, lifecycle")),
                   [arguments] { return show(*arguments); });
  command.add_option("FILE", arguments->file, said(Terminal::tr("The community file")))->required();
  command.add_option("METRIC", arguments->metric, said(Terminal::tr("roster, active or lifecycle")))
      ->required()
      ->check(CLI::IsMember({"roster", "active", "lifecycle"}));
  command
      .add_option("--period", arguments->period,
                  said(Terminal::tr("Length of a row; active is always by day")))
      ->check(CLI::IsMember({"day", "week", "month", "quarter"}))
      ->capture_default_str();
  command.add_option("--from", arguments->from, said(Terminal::tr("YYYY-MM-DD, inside the first row")));
  command.add_option("--to", arguments->to, said(Terminal::tr("YYYY-MM-DD, inside the last row")));
  command.add_option("--as-of", arguments->asOf,
                     said(Terminal::tr("YYYY-MM-DD; the file's date or today without it")));
  command.add_flag("--json", arguments->json, said(Terminal::tr("Print JSON")));
}

} // namespace weilu::cli
