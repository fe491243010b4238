// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/metric.h"
#include "app/cli/say.h"

#include <map>

namespace weilu::cli {

namespace {

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

std::string cellText(const Json& value)
{
  if (value.is_string())
    return value.get<std::string>();
  if (value.is_boolean())
    return value.get<bool>() ? std::string() : said(Terminal::tr("unfinished"));
  return value.is_number_float() ? percent(value.get<double>()) : value.dump();
}

/// The rows of the JSON as a table: the same numbers, for eyes.
MetricAnswer answerOf(Json json, PeopleOfCell people)
{
  MetricAnswer answer{std::move(json), {}, {}, std::move(people)};
  const Json& rows = answer.json["rows"];
  if (rows.empty()) {
    answer.notes.push_back(said(Terminal::tr("No rows")));
    return answer;
  }
  std::vector<std::string> names;
  for (const auto& [name, value] : rows.front().items())
    names.push_back(title(name));
  TextTable& table = answer.tables.emplace_back(names);
  for (const Json& row : rows) {
    std::vector<std::string> cells;
    for (const auto& [name, value] : row.items())
      cells.push_back(cellText(value));
    table.add(std::move(cells));
  }
  return answer;
}

Json toJson(const LifecycleRow& row)
{
  return {{"start", row.start.iso()},   {"active", row.active},           {"new", row.fresh},
          {"returning", row.returning}, {"resurrected", row.resurrected}, {"dormant", row.dormant},
          {"silent", row.silent},       {"finished", row.finished}};
}

People lifecycleCell(const MetricQuestion& question, const std::string& cell)
{
  const auto [start, part] = datedCell(cell);
  const LifecyclePeople people =
      lifecyclePeople(*question.history, question.period, start, question.asOf, question.silentAfter);
  const std::map<std::string, const People*> parts{
      {"active", &people.active},           {"new", &people.fresh},       {"returning", &people.returning},
      {"resurrected", &people.resurrected}, {"dormant", &people.dormant}, {"silent", &people.silent}};
  const auto found = parts.find(part);
  if (found == parts.end() || question.asOf < start)
    noSuchCell(cell);
  return *found->second;
}

Result<MetricAnswer> lifecycle(const MetricQuestion& question)
{
  const bool sunday = question.history->calendar().weekStart == WeekStart::Sunday;
  Json json{{"metric", "lifecycle"},
            {"period", code(question.period)},
            {"zone", question.workspace.community().zone},
            {"week_start", sunday ? "sunday" : "monday"},
            {"rows", Json::array()}};
  for (const LifecycleRow& row :
       lifecycleRows(*question.history, question.period, question.range, question.asOf, question.silentAfter))
    json["rows"].push_back(toJson(row));
  return answerOf(std::move(json),
                  [question](const std::string& cell) { return lifecycleCell(question, cell); });
}

People activeCell(const MetricQuestion& question, const std::string& cell)
{
  const auto [date, part] = datedCell(cell);
  static const std::map<std::string, int> days{{"dau", 1}, {"wau", 7}, {"mau", 30}};
  const auto found = days.find(part);
  if (found == days.end())
    noSuchCell(cell);
  return activeWithin(*question.history, date, found->second);
}

Result<MetricAnswer> active(const MetricQuestion& question)
{
  Json json{{"rows", Json::array()}};
  for (const ActiveRow& row : activeRows(*question.history, question.range))
    json["rows"].push_back({{"date", row.date.iso()},
                            {"dau", row.dau},
                            {"wau", row.wau},
                            {"mau", row.mau},
                            {"stickiness", row.stickiness}});
  return answerOf(std::move(json),
                  [question](const std::string& cell) { return activeCell(question, cell); });
}

People rosterCell(const MetricQuestion& question, const std::string& cell)
{
  const auto [start, part] = datedCell(cell);
  const RosterPeople people = rosterPeople(*question.history, question.period, start, question.asOf);
  const std::map<std::string, const People*> parts{
      {"joined", &people.joined}, {"left", &people.left}, {"roster", &people.roster}};
  const auto found = parts.find(part);
  if (found == parts.end() || question.asOf < start)
    noSuchCell(cell);
  return *found->second;
}

Result<MetricAnswer> roster(const MetricQuestion& question)
{
  Json json{{"rows", Json::array()}};
  for (const RosterRow& row : rosterRows(*question.history, question.period, question.range, question.asOf))
    json["rows"].push_back({{"start", row.start.iso()},
                            {"joined", row.joined},
                            {"left", row.left},
                            {"net", row.net},
                            {"roster", row.roster},
                            {"finished", row.finished}});
  return answerOf(std::move(json),
                  [question](const std::string& cell) { return rosterCell(question, cell); });
}

} // namespace

void addMovementMetrics(MetricCommands& metrics)
{
  metrics.add("lifecycle",
              said(Terminal::tr("New, returning, resurrected and dormant people of each period")),
              "2024-03-04:new|returning|resurrected|dormant|active|silent", lifecycle);
  metrics.add("active", said(Terminal::tr("DAU, WAU, MAU and stickiness of each day")),
              "2024-03-04:dau|wau|mau", active);
  metrics.add("roster", said(Terminal::tr("Joined, left, net and the roster of each period")),
              "2024-03-04:joined|left|roster", roster);
}

} // namespace weilu::cli
