// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/campaign_commands.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "core/workspace_calendar.h"
#include "core/workspace_content.h"
#include "ui/base/text.h"

#include <algorithm>
#include <cstdio>
#include <fstream>

namespace weilu::cli {

namespace {

struct Arguments {
  std::string file, to;
  std::vector<std::string> only, types;
  bool content = false, json = false;
};

bool isOfTypes(const Campaign& campaign, const std::vector<std::string>& types)
{
  return types.empty() || std::ranges::count(types, code(campaign.type)) > 0;
}

/// Those that were named, or all that are neither archived nor called off.
Result<std::vector<Campaign>> chosen(Workspace& workspace, const Arguments& arguments)
{
  std::vector<Campaign> chosen;
  for (const std::string& word : arguments.only) {
    auto campaign = campaignNamed(workspace, word);
    if (!campaign)
      return tl::unexpected(campaign.error());
    chosen.push_back(std::move(*campaign));
  }
  if (!arguments.only.empty())
    return chosen;
  for (Campaign& campaign : campaignsOf(workspace)) {
    if (!campaign.archived && campaign.state != CampaignState::Cancelled &&
        isOfTypes(campaign, arguments.types))
      chosen.push_back(std::move(campaign));
  }
  return chosen;
}

std::vector<ContentItem> pieces(Workspace& workspace)
{
  std::vector<ContentItem> items = contentOf(workspace);
  std::erase_if(items, [](const ContentItem& item) { return item.state == ContentState::Dropped; });
  return items;
}

Result<void> exportCalendar(const Arguments& arguments)
{
  const auto workspace = open(arguments.file);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto campaigns = chosen(**workspace, arguments);
  if (!campaigns)
    return tl::unexpected(campaigns.error());
  const auto content = arguments.content ? pieces(**workspace) : std::vector<ContentItem>();
  const CalendarFile file = calendarFile(**workspace, *campaigns, content);
  if (arguments.to.empty()) {
    std::fputs(file.text.c_str(), stdout);
  } else {
    std::ofstream out(arguments.to, std::ios::binary | std::ios::trunc);
    out << file.text;
    out.close();
    if (!out)
      return refuse(RefusalCode::FileNotWritable, {{"file", arguments.to}});
    if (arguments.json)
      print({{"file", arguments.to}, {"entries", file.entries}, {"undated", file.undated}});
    else
      printLine(said(Terminal::tr("%n entries are in %1.", nullptr, static_cast<int>(file.entries))
                         .arg(ui::text(arguments.to))));
  }
  if (file.undated > 0 && !arguments.json)
    note(said(
        Terminal::tr("%n have no date yet and are not in it.", nullptr, static_cast<int>(file.undated))));
  return {};
}

} // namespace

void addCampaignCalendar(Commands& commands, Command group)
{
  const auto given = std::make_shared<Arguments>();
  Command command =
      commands.add(group, "ics", said(Terminal::tr("A calendar file (iCalendar) for Google, Apple, Outlook")),
                   [given] { return exportCalendar(*given); });
  command.option("FILE", given->file, said(Terminal::tr("The community file"))).required();
  Option to =
      command.option("OUT", given->to, said(Terminal::tr("The calendar file; standard output without it")));
  const Option only =
      command
          .option("--only", given->only, said(Terminal::tr("A campaign by number or title; may be repeated")))
          .repeated();
  std::vector<std::string> types;
  for (const CampaignType type : campaignTypes)
    types.emplace_back(code(type));
  command.option("--type", given->types, said(Terminal::tr("Only campaigns of this type; may be repeated")))
      .oneOf(types)
      .repeated()
      .excludes(only);
  command.flag("--content", given->content, said(Terminal::tr("With the content calendar")));
  command.flag("--json", given->json, said(Terminal::tr("Print JSON"))).needs(to);
}

} // namespace weilu::cli
