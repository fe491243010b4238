// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/metric.h"
#include "app/cli/say.h"
#include "core/insight/response_time.h"
#include "core/insight/rhythm.h"
#include "core/workspace_insight_value.h"

#include <fmt/format.h>

namespace weilu::cli {

namespace {

// response

Json toJson(const ResponseRow& row)
{
  return {{"start", row.start.iso()},
          {"asked", row.asked},
          {"people", row.people.cardinality()},
          {"answered", row.answered},
          {"unanswered", row.unanswered()},
          {"waiting", row.waiting.cardinality()},
          {"median_seconds", row.median ? Json(*row.median) : Json()},
          {"p90_seconds", row.p90 ? Json(*row.p90) : Json()}};
}

People responseCell(const ResponseTimes& times, const std::string& cell)
{
  const auto part = [&](const ResponseRow& row, const std::string& name) {
    if (name != "waiting" && name != "people")
      noSuchCell(cell);
    return name == "waiting" ? row.waiting : row.people;
  };
  if (cell.find(':') == std::string::npos)
    return part(times.all, cell);
  const auto [start, name] = datedCell(cell);
  for (const ResponseRow& row : times.weeks) {
    if (row.start == start)
      return part(row, name);
  }
  noSuchCell(cell);
}

std::string hours(std::optional<double> seconds)
{
  return seconds ? fmt::format("{:.1f}", *seconds / 3600) : "—";
}

Result<MetricAnswer> response(const MetricQuestion& question)
{
  const ResponseTimes times = responseTimesOn(question.workspace, *question.history, question.range,
                                              question.asOf, terminalControl());
  MetricAnswer answer{{{"all", toJson(times.all)}, {"rows", Json::array()}},
                      {},
                      {},
                      [times](const std::string& cell) { return responseCell(times, cell); }};
  TextTable& table = answer.tables.emplace_back(std::vector<std::string>{
      said(Terminal::tr("Week")), said(Terminal::tr("Questions")), said(Terminal::tr("Unanswered")),
      said(Terminal::tr("Median, hours")), said(Terminal::tr("90 %, hours"))});
  for (const ResponseRow& row : times.weeks) {
    answer.json["rows"].push_back(toJson(row));
    table.add({row.start.iso(), std::to_string(row.asked), std::to_string(row.unanswered()),
               hours(row.median), hours(row.p90)});
  }
  return answer;
}

// rhythm

Json toJson(const RhythmSlot& slot)
{
  return {{"weekday", slot.weekday + 1},
          {"from", slot.fromHour},
          {"to", slot.toHour},
          {"per_hour", slot.perHour}};
}

Json toJson(const Rhythm& rhythm)
{
  Json json{{"events", rhythm.events()}, {"cells", Json::array()}, {"busiest", Json::array()}};
  for (int day = 0; day < Rhythm::weekdays; ++day) {
    for (int hour = 0; hour < Rhythm::hoursOfDay; ++hour) {
      const Rhythm::Cell& cell = rhythm.at(day, hour);
      json["cells"].push_back({{"weekday", day + 1},
                               {"hour", hour},
                               {"events", cell.events},
                               {"people", cell.people},
                               {"per_hour", cell.perHour()}});
    }
  }
  const RhythmSlots times = rhythmSlots(rhythm);
  for (const RhythmSlot& slot : times.busiest)
    json["busiest"].push_back(toJson(slot));
  json["quietest"] = times.quietest ? toJson(*times.quietest) : Json();
  return json;
}

/// "3:20" is Wednesday from 20:00 to 20:59.
People rhythmCell(const Rhythm& rhythm, const std::string& cell)
{
  int day = 0, hour = -1, length = 0;
  if (std::sscanf(cell.c_str(), "%1d:%2d%n", &day, &hour, &length) != 2 ||
      static_cast<std::size_t>(length) != cell.size() || day < 1 || day > Rhythm::weekdays || hour < 0 ||
      hour >= Rhythm::hoursOfDay)
    noSuchCell(cell);
  return rhythm.people(day - 1, hour);
}

Result<MetricAnswer> rhythm(const MetricQuestion& question)
{
  const Rhythm found = rhythmOn(question.workspace, *question.history, question.range, terminalControl());
  MetricAnswer answer{
      toJson(found), {}, {}, [found](const std::string& cell) { return rhythmCell(found, cell); }};
  std::vector<std::string> head{said(Terminal::tr("Hour"))};
  for (const char* day : {QT_TRANSLATE_NOOP("Terminal", "Mon"), QT_TRANSLATE_NOOP("Terminal", "Tue"),
                          QT_TRANSLATE_NOOP("Terminal", "Wed"), QT_TRANSLATE_NOOP("Terminal", "Thu"),
                          QT_TRANSLATE_NOOP("Terminal", "Fri"), QT_TRANSLATE_NOOP("Terminal", "Sat"),
                          QT_TRANSLATE_NOOP("Terminal", "Sun")})
    head.push_back(said(Terminal::tr(day)));
  TextTable& table = answer.tables.emplace_back(head);
  for (int hour = 0; hour < Rhythm::hoursOfDay; ++hour) {
    std::vector<std::string> row{std::to_string(hour)};
    for (int day = 0; day < Rhythm::weekdays; ++day)
      row.push_back(fmt::format("{:.1f}", found.at(day, hour).perHour()));
    table.add(std::move(row));
  }
  answer.notes.push_back(said(Terminal::tr("Events per hour, on the clocks of the community's zone")));
  return answer;
}

} // namespace

void addRhythmMetrics(MetricCommands& metrics)
{
  metrics.add("response",
              said(Terminal::tr("From a question to the first answer of staff in the same space, by week")),
              "waiting|people, 2024-03-04:waiting|people", response);
  metrics.add("rhythm", said(Terminal::tr("Activity by weekday and hour")), "1:0 … 7:23", rhythm);
}

} // namespace weilu::cli
