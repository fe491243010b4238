// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/metric.h"
#include "app/cli/say.h"
#include "core/insight/channels.h"
#include "core/insight/rfm_table.h"
#include "core/workspace_insight_value.h"
#include "ui/insight/value_words.h"

#include <fmt/format.h>

namespace weilu::cli {

namespace {

// rfm

struct RfmOptions {
  std::string by = "purchases";
  int window = rfmWindow;
};

RfmTable rfmOf(const MetricQuestion& question, const RfmOptions& options)
{
  return rfmTableOn(question.workspace, *question.history,
                    options.by == "activity" ? RfmBasis::Activity : RfmBasis::Purchases, question.asOf,
                    options.window);
}

Json toJson(const RfmTable& table, const RfmOptions& options)
{
  Json json{{"by", options.by},
            {"window", options.window},
            {"scored", table.scored()},
            {"none", table.none.cardinality()},
            {"fixed", table.cuts.fixed},
            {"cuts", {{"r", table.cuts.recency}, {"f", table.cuts.frequency}, {"m", table.cuts.amount}}},
            {"cells", Json::array()},
            {"segments", Json::array()}};
  for (int r = 5; r >= 1; --r) {
    for (int f = 1; f <= 5; ++f) {
      const RfmTable::Cell& cell = table.at(r, f);
      json["cells"].push_back(
          {{"r", r}, {"f", f}, {"people", cell.people.cardinality()}, {"amount", cell.amount}});
    }
  }
  for (std::size_t i = 0; i < table.segments.size(); ++i)
    json["segments"].push_back(
        {{"code", rfmSegments()[i].code}, {"people", table.segments[i].cardinality()}});
  return json;
}

People rfmCell(const RfmTable& table, const std::string& cell)
{
  if (cell == "none")
    return table.none;
  for (std::size_t i = 0; i < table.segments.size(); ++i) {
    if (cell == rfmSegments()[i].code)
      return table.segments[i];
  }
  const auto score = [&](std::size_t at) { return cell.size() == 4 ? cell[at] - '0' : 0; };
  if (cell.size() != 4 || cell[0] != 'r' || cell[2] != 'f' || score(1) < 1 || score(1) > 5 || score(3) < 1 ||
      score(3) > 5)
    noSuchCell(cell);
  return table.at(score(1), score(3)).people;
}

Result<MetricAnswer> rfm(const MetricQuestion& question, const RfmOptions& options)
{
  const RfmTable table = rfmOf(question, options);
  MetricAnswer answer{
      toJson(table, options), {}, {}, [table](const std::string& cell) { return rfmCell(table, cell); }};
  TextTable& grid = answer.tables.emplace_back(std::vector<std::string>{"", "F1", "F2", "F3", "F4", "F5"});
  for (int r = 5; r >= 1; --r) {
    std::vector<std::string> row{fmt::format("R{}", r)};
    for (int f = 1; f <= 5; ++f)
      row.push_back(std::to_string(table.at(r, f).people.cardinality()));
    grid.add(std::move(row));
  }
  TextTable& segments = answer.tables.emplace_back(std::vector<std::string>{
      said(Terminal::tr("Segment", "of RFM")), said(Terminal::tr("People", "how many"))});
  for (std::size_t i = 0; i < table.segments.size(); ++i)
    segments.add({said(ui::value_words::segment(rfmSegments()[i].code)),
                  std::to_string(table.segments[i].cardinality())});
  if (table.cuts.fixed)
    answer.notes.push_back(
        said(Terminal::tr("Fewer than %1 people to score, so the cut points are fixed").arg(rfmFixedBelow)));
  return answer;
}

// channels

Json toJson(const Followed& followed)
{
  Json json{{"people", followed.active.cardinality()}, {"of", followed.over.cardinality()}};
  json["share"] = followed.share() ? Json(*followed.share()) : Json();
  return json;
}

Json toJson(const ChannelRow& row)
{
  return {{"channel", row.channel},
          {"joined", row.joined.cardinality()},
          {"activated", toJson(row.activated)},
          {"week2", toJson(row.week2)},
          {"day30", toJson(row.day30)},
          {"day90", toJson(row.day90)},
          {"members", row.members.cardinality()},
          {"paid", row.paid.cardinality()},
          {"revenue", row.revenue},
          {"cost", row.cost ? Json(*row.cost) : Json()},
          {"cost_each", row.costEach() ? Json(*row.costEach()) : Json()},
          {"ranked", row.ranked}};
}

People channelCell(const std::vector<ChannelRow>& rows, const std::string& cell)
{
  const std::size_t colon = cell.rfind(':');
  if (colon == std::string::npos)
    noSuchCell(cell);
  for (const ChannelRow& row : rows) {
    const auto people = row.people(cell.substr(colon + 1));
    if (row.channel == cell.substr(0, colon) && people)
      return *people;
  }
  noSuchCell(cell);
}

std::string shareText(const Followed& followed)
{
  return followed.share() ? percent(*followed.share()) : "—";
}

std::string moneyText(std::optional<double> minor)
{
  return minor ? fmt::format("{:.2f}", *minor / 100) : "—";
}

std::vector<std::string> toCells(const ChannelRow& row, const std::string& name)
{
  return {name,
          std::to_string(row.joined.cardinality()),
          shareText(row.activated),
          shareText(row.week2),
          shareText(row.day30),
          shareText(row.day90),
          std::to_string(row.members.cardinality()),
          std::to_string(row.paid.cardinality()),
          moneyText(static_cast<double>(row.revenue)),
          moneyText(row.cost),
          moneyText(row.costEach())};
}

Result<MetricAnswer> channels(const MetricQuestion& question)
{
  const std::vector<ChannelRow> rows =
      channelRowsOn(question.workspace, *question.history, question.range, question.asOf);
  MetricAnswer answer{
      {{"from", question.range.from.iso()}, {"to", question.range.to.iso()}, {"rows", Json::array()}},
      {},
      {},
      [rows](const std::string& cell) { return channelCell(rows, cell); }};
  TextTable& table = answer.tables.emplace_back(std::vector<std::string>{
      said(Terminal::tr("Channel")), said(Terminal::tr("Joined")), said(Terminal::tr("Activated")),
      said(Terminal::tr("Week 2")), said(Terminal::tr("Day 30")), said(Terminal::tr("Day 90")),
      said(Terminal::tr("Members", "standing")), said(Terminal::tr("Paid", "people who did")),
      said(Terminal::tr("Revenue")), said(Terminal::tr("Cost")), said(Terminal::tr("Cost each"))});
  for (const ChannelRow& row : rows) {
    answer.json["rows"].push_back(toJson(row));
    table.add(toCells(row, row.channel.empty() ? said(Terminal::tr("not known")) : row.channel));
  }
  const ChannelRow total = channelTotal(rows);
  answer.json["total"] = toJson(total);
  table.add(toCells(total, said(Terminal::tr("Total"))));
  answer.notes.push_back(
      said(Terminal::tr("Channels with fewer than %1 newcomers are not ranked").arg(channelMinimum)));
  return answer;
}

} // namespace

void addValueMetrics(MetricCommands& metrics)
{
  const auto options = std::make_shared<RfmOptions>();
  Command command = metrics.add(
      "rfm",
      said(Terminal::tr("Recency, frequency and amount: who is worth how much, in 25 cells and 11 segments")),
      "r5f4, "
      "champions|loyal|potential_loyal|new|promising|need_attention|about_to_sleep|cant_lose|at_risk|lost|"
      "others, none",
      [options](const MetricQuestion& question) { return rfm(question, *options); });
  command.option("--by", options->by, said(Terminal::tr("What is scored: purchases or activity")))
      .oneOf({"purchases", "activity"})
      .showDefault();
  command.option("--window", options->window, said(Terminal::tr("Days looked at, up to the as-of date")))
      .between(1, 36'500)
      .showDefault();
  metrics.add("channels",
              said(Terminal::tr("What became of the people whom each channel brought in the range")),
              "CHANNEL:joined|activated|week2|day30|day90|members|paid", channels);
}

} // namespace weilu::cli
