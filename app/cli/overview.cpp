// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>

#include "app/cli/campaign_json.h"
#include "app/cli/command.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "core/workspace_overview.h"
#include "ui/base/language.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/words.h"
#include "ui/base/words_planning.h"
#include "ui/overview/overview_picture.h"
#include "ui/overview/overview_words.h"

namespace weilu::cli {

namespace {

struct Arguments {
  std::string file, asOf, picture, theme = "light";
  bool json = false;
};

constexpr int tileDays = 30;
constexpr int daysAhead = 14;

Json number(const std::optional<double>& value, bool share)
{
  if (!value)
    return {};
  return share ? Json(*value) : Json(static_cast<std::int64_t>(*value));
}

Json toJson(const Overview& overview, const std::string& community)
{
  Json json{{"community", community},
            {"as_of", overview.asOf.iso()},
            {"stage", code(overview.stage.stage.stage)},
            {"stage_weeks", overview.stage.stage.sinceWeeks},
            {"tiles", Json::array()},
            {"layers", Json::array()}};
  for (const Tile& tile : overview.tiles.at(tileDays))
    json["tiles"].push_back({{"code", code(tile.key)},
                             {"value", number(tile.value, tile.isShare())},
                             {"previous", number(tile.previous, tile.isShare())},
                             {"from", tile.range.from.iso()},
                             {"to", tile.range.to.iso()}});
  for (const LayerCount& layer : overview.layers)
    json["layers"].push_back({{"code", layer.code},
                              {"people", layer.people.cardinality()},
                              {"share", layer.share},
                              {"change_30d", layer.change30d}});
  json["today"] = Json::array();
  for (const TodayRow& row : overview.today)
    json["today"].push_back({{"code", code(row.key)}, {"people", row.people}});
  json["tasks"] = Json::array();
  for (const TodayTask& row : overview.tasks)
    json["tasks"].push_back({{"scheme", row.task.scheme},
                             {"layer", row.task.layer},
                             {"code", row.task.task.code},
                             {"people", row.task.people.cardinality()}});
  return json;
}

void printText(const Overview& overview, const std::string& community)
{
  printLine(community + "  " + ui::utf8(ui::overviewSubtitle(overview.asOf)));
  printLine(said(Terminal::tr("Stage: %1, for %2 weeks in a row")
                     .arg(ui::words::stageBadge(overview.stage.stage.stage))
                     .arg(overview.stage.stage.sinceWeeks)));
  TextTable tiles({"", "", ""});
  for (const Tile& tile : overview.tiles.at(tileDays))
    tiles.add({ui::utf8(ui::overview_words::name(tile.key, tileDays)),
               ui::utf8(ui::overview_words::value(tile)), ui::utf8(ui::overview_words::change(tile))});
  tiles.print();
  TextTable layers({"", "", "", ""});
  for (const LayerCount& layer : overview.layers) {
    layers.add({layerName(overview.scheme, layer.code), std::to_string(layer.people.cardinality()),
                percent(layer.share), change(layer.change30d)});
  }
  layers.print();
  for (const TodayRow& row : overview.today)
    printLine(said(Terminal::tr("%1: %2").arg(ui::overview_words::name(row.key)).arg(row.people)));
  for (const TodayTask& row : overview.tasks) {
    const TextInBoth& title = row.task.task.title;
    printLine(said(Terminal::tr("%1: %2")
                       .arg(ui::language::pick(title.zh, title.en))
                       .arg(row.task.people.cardinality())));
  }
}

/// What is to be prepared by \p asOf, and what comes in the days from then on.
Json campaignsJson(Workspace& workspace, Date asOf)
{
  Json tasks = Json::array(), upcoming = Json::array();
  for (const DueCampaignTask& due : dueCampaignTasks(workspace, asOf))
    tasks.push_back({{"campaign", due.campaign.value},
                     {"title", due.title},
                     {"task", due.task.title},
                     {"who", due.task.who},
                     {"due", due.due.iso()}});
  for (const Campaign& campaign : upcomingCampaigns(workspace, asOf, daysAhead))
    upcoming.push_back(cli::toJson(campaign, workspace.community().calendar.zone));
  return {{"campaign_tasks", std::move(tasks)}, {"upcoming", std::move(upcoming)}};
}

void printCampaigns(Workspace& workspace, Date asOf)
{
  const Zone zone = workspace.community().calendar.zone;
  for (const DueCampaignTask& due : dueCampaignTasks(workspace, asOf))
    printLine(said(Terminal::tr("%1, for \"%2\", due on %3")
                       .arg(ui::text(due.task.title), ui::text(due.title), ui::words::date(due.due))));
  for (const Campaign& campaign : upcomingCampaigns(workspace, asOf, daysAhead))
    printLine(toTheMinute(*campaign.starts, zone) + "  " + campaign.title);
}

Result<void> paint(const Arguments& arguments, std::shared_ptr<const Overview> overview,
                   const std::string& community)
{
  ui::Theme::of().choose(arguments.theme == "dark" ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
  const QImage picture = ui::overviewPicture(std::move(overview), ui::text(community));
  if (!picture.save(ui::text(arguments.picture), "PNG"))
    return refuse(RefusalCode::FileNotWritable, {{"file", arguments.picture}, {"reason", ""}});
  note(arguments.picture);
  return {};
}

Result<void> show(const Arguments& arguments)
{
  auto workspace = open(arguments.file);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto asOf = dateOption("--as-of", arguments.asOf, (*workspace)->asOf());
  if (!asOf)
    return tl::unexpected(asOf.error());
  const OverviewRead read = readOverview(**workspace, *asOf, terminalControl());
  const std::string name = (*workspace)->community().name;
  if (!arguments.picture.empty()) {
    if (auto painted = paint(arguments, read.overview, name); !painted)
      return painted;
  }
  if (arguments.json) {
    Json json = toJson(*read.overview, name);
    json.update(campaignsJson(**workspace, *asOf));
    print(json);
    return {};
  }
  printText(*read.overview, name);
  printCampaigns(**workspace, *asOf);
  return {};
}

} // namespace

void addOverview(Commands& commands)
{
  auto arguments = std::make_shared<Arguments>();
  Command command = commands.add(
      "overview", said(Terminal::tr("The dashboard: key numbers, layers, today; as text and as a picture")),
      [arguments] { return show(*arguments); });
  command.option("FILE", arguments->file, said(Terminal::tr("The community file"))).required();
  command.option("-o,--output", arguments->picture, said(Terminal::tr("Write the dashboard as PNG")));
  command.option("--as-of", arguments->asOf,
                 said(Terminal::tr("YYYY-MM-DD; the file's date or today without it")));
  command.option("--theme", arguments->theme, said(Terminal::tr("Colours of the picture")))
      .oneOf({"light", "dark"})
      .showDefault();
  command.flag("--json", arguments->json, said(Terminal::tr("Print JSON")));
}

} // namespace weilu::cli
