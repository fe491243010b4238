// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actions.h"
#include "app/cli/campaign_commands.h"
#include "app/cli/campaign_json.h"
#include "app/cli/fact_json.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "core/campaigns/campaign_template.h"
#include "ui/base/words.h"
#include "ui/base/words_campaigns.h"

#include <cmath>

namespace weilu::cli {

namespace {

namespace words = ui::words;

std::string shown(std::optional<Moment> moment, const Zone& zone)
{
  return moment ? toTheMinute(*moment, zone) : "–";
}

std::string shown(const Proportion& proportion)
{
  const std::string count = std::to_string(proportion.count) + " / " + std::to_string(proportion.of);
  return proportion.of > 0 ? count + "  " + percent(proportion.share()) : count;
}

Result<void> list(const CampaignWords& arguments)
{
  const auto workspace = open(arguments.file);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const Zone zone = (*workspace)->community().calendar.zone;
  Json json{{"campaigns", Json::array()}};
  TextTable table({said(Terminal::tr("No.")), said(Terminal::tr("Campaign")), said(Terminal::tr("Type")),
                   said(Terminal::tr("State")), said(Terminal::tr("Starts"))});
  for (const Campaign& campaign : campaignsOf(**workspace)) {
    if (campaign.archived && !arguments.all)
      continue;
    json["campaigns"].push_back(toJson(campaign, zone));
    table.add({std::to_string(campaign.id.value), campaign.title, said(words::campaignType(campaign.type)),
               said(words::campaignState(campaign.state)), shown(campaign.starts, zone)});
  }
  if (arguments.json)
    print(json);
  else
    table.print();
  return {};
}

/// What of the plan is written down.
void addPlan(TextTable& table, const CampaignPlan& plan)
{
  std::string helpers;
  for (const std::string& name : plan.helpers)
    helpers += helpers.empty() ? name : ", " + name;
  const std::pair<QString, std::string> lines[]{{Terminal::tr("Theme"), plan.theme},
                                                {Terminal::tr("Place"), plan.place},
                                                {Terminal::tr("Link"), plan.link},
                                                {Terminal::tr("Owner"), plan.owner},
                                                {Terminal::tr("Helpers"), helpers}};
  for (const auto& [name, value] : lines) {
    if (!value.empty())
      table.add({said(name), value});
  }
}

Result<void> show(const CampaignWords& arguments)
{
  const auto at = openedCampaign(arguments);
  if (!at)
    return tl::unexpected(at.error());
  const Campaign& campaign = at->campaign;
  const Zone zone = at->workspace->community().calendar.zone;
  const CampaignPeople people = campaignPeople(*at->workspace, campaign, at->asOf, terminalControl());
  const auto split = splitOf(*at->workspace, campaign.id);
  if (arguments.json) {
    print(wholeJson(campaign, people, split, zone));
    return {};
  }
  printLine(campaign.title);
  TextTable table({said(words::campaignType(campaign.type)), said(words::campaignState(campaign.state))});
  table.add({said(Terminal::tr("Starts")), shown(campaign.starts, zone)});
  table.add({said(Terminal::tr("Ends")), shown(campaign.ends, zone)});
  addPlan(table, campaign.plan);
  table.add({said(Terminal::tr("Audience")), std::to_string(people.people.cardinality())});
  if (split)
    table.add({said(Terminal::tr("Left alone")), std::to_string(split->heldOut.cardinality())});
  for (const CampaignOverlap& one : people.overlaps)
    table.add({said(Terminal::tr("Also invited to %1").arg(ui::text(one.title))),
               std::to_string(one.people.cardinality())});
  table.print();
  return {};
}

/// One line of everybody who is somewhere in the campaign.
struct PersonLine {
  MemberId person;
  std::optional<Participant> participant;
};

std::vector<PersonLine> linesOf(const CampaignRoster& roster)
{
  std::vector<PersonLine> lines;
  People silent = roster.invited;
  for (const Participant& one : roster.participants) {
    lines.push_back({one.member, one});
    silent.remove(static_cast<std::uint32_t>(one.member.value));
  }
  for (const std::uint32_t person : silent)
    lines.push_back({{person}, {}});
  return lines;
}

Result<void> participants(const CampaignWords& arguments)
{
  const auto at = openedCampaign(arguments);
  if (!at)
    return tl::unexpected(at.error());
  const auto roster = participantsOf(*at->workspace, at->campaign.id).value();
  const auto split = splitOf(*at->workspace, at->campaign.id).value_or(CampaignSplit());
  const Zone zone = at->workspace->community().calendar.zone;
  Json json{{"campaign", at->campaign.id.value},
            {"counts", toJson(roster.counts)},
            {"participants", Json::array()}};
  TextTable table({said(Terminal::tr("Name")), said(Terminal::tr("State")), said(Terminal::tr("Since"))});
  for (const PersonLine& line : linesOf(roster)) {
    const auto member = at->workspace->members().find(line.person);
    if (!member)
      continue;
    const auto id = static_cast<std::uint32_t>(line.person.value);
    const CampaignArm arm = split.treated.contains(id)   ? CampaignArm::Treated
                            : split.heldOut.contains(id) ? CampaignArm::HeldOut
                                                         : CampaignArm::None;
    const auto status = line.participant ? line.participant->status : ParticipantStatus::Invited;
    if (arguments.json)
      json["participants"].push_back(toJson(*member, line.participant, arm, zone));
    else
      table.add({personName(*at->workspace, line.person), said(words::participantStatus(status)),
                 line.participant ? toTheMinute(line.participant->at, zone) : "–"});
  }
  if (arguments.json)
    print(json);
  else
    table.print();
  return {};
}

Result<void> invitations(const CampaignWords& arguments)
{
  const auto at = openedCampaign(arguments);
  if (!at)
    return tl::unexpected(at.error());
  const auto list = invitationListOf(*at->workspace, at->campaign.id, arguments.channel, terminalControl());
  if (!list)
    return tl::unexpected(list.error());
  Json json{{"campaign", at->campaign.id.value},
            {"channel", arguments.channel},
            {"people", Json::array()},
            {"left_out", Json::array()}};
  for (const std::uint32_t person : list->people) {
    if (arguments.json)
      json["people"].push_back(person);
    else
      printLine(personName(*at->workspace, {person}));
  }
  for (const auto& [why, people] : list->leftOut) {
    json["left_out"].push_back({{"why", code(why)}, {"people", people.cardinality()}});
    if (!arguments.json)
      note(said(words::notInvited(why)) + ": " + std::to_string(people.cardinality()));
  }
  if (arguments.json)
    print(json);
  return {};
}

std::vector<std::string> effectRow(const QString& title, const CampaignEffect& effect)
{
  std::string lift =
      effect.daysLeft > 0 ? said(Terminal::tr("%n days to go", nullptr, effect.daysLeft)) : "–";
  if (effect.lift)
    lift = percent(effect.lift->difference) + " [" + percent(effect.lift->interval.low) + ", " +
           percent(effect.lift->interval.high) + "]";
  return {said(title), shown(effect.treated), shown(effect.heldOut), lift};
}

void printResult(const CampaignResult& result, const std::optional<Scheme>& scheme)
{
  TextTable taken({said(Terminal::tr("Layer")), said(Terminal::tr("Came"))});
  taken.add({said(Terminal::tr("All")),
             result.invitations
                 ? shown(result.participation)
                 : std::to_string(result.came.cardinality()) + "  " + said(Terminal::tr("no invitations"))});
  for (const CampaignShare& share : result.byLayer)
    taken.add({scheme ? layerName(*scheme, share.layer) : share.layer,
               result.invitations ? shown(share.came) : std::to_string(share.there)});
  taken.print();
  printLine("");
  TextTable effects({said(Terminal::tr("Effect")), said(Terminal::tr("Invited")),
                     said(Terminal::tr("Left alone")), said(Terminal::tr("Difference, 95 %"))});
  effects.add(effectRow(Terminal::tr("Bought"), result.bought));
  effects.add(effectRow(Terminal::tr("Active in the fourth week"), result.retained));
  effects.print();
}

Result<void> result(const CampaignWords& arguments)
{
  const auto at = openedCampaign(arguments);
  if (!at)
    return tl::unexpected(at.error());
  const auto result = campaignResultOf(*at->workspace, at->campaign.id, at->asOf, terminalControl());
  if (!result)
    return tl::unexpected(result.error());
  if (arguments.json) {
    Json json{{"campaign", at->campaign.id.value}, {"as_of", at->asOf.iso()}};
    json.update(toJson(*result));
    print(json);
  } else {
    const auto scheme = at->workspace->layers().scheme(at->campaign.plan.scheme);
    printResult(*result, scheme ? std::optional(*scheme) : std::nullopt);
  }
  return {};
}

Json toJson(const CampaignKindLine& kind)
{
  const auto share = [](const Proportion& one) { return Json{{"count", one.count}, {"of", one.of}}; };
  Json layers = Json::array(), retained;
  for (const CampaignShare& one : kind.byLayer)
    layers.push_back({{"layer", one.layer}, {"count", one.came.count}, {"of", one.came.of}});
  if (kind.retained)
    retained = {{"difference", kind.retained->difference},
                {"low", kind.retained->interval.low},
                {"high", kind.retained->interval.high}};
  return {{"type", code(kind.type)},       {"campaigns", kind.campaigns},
          {"invited", kind.invited},       {"came", kind.came},
          {"first_time", kind.firstTime},  {"participation", share(kind.participation)},
          {"by_layer", std::move(layers)}, {"retained", std::move(retained)}};
}

Result<void> compare(const CampaignWords& arguments)
{
  const auto workspace = open(arguments.file);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto asOf = dateOption("--as-of", arguments.asOf, (*workspace)->asOf());
  if (!asOf)
    return tl::unexpected(asOf.error());
  const auto kinds = compareKinds(compareCampaigns(**workspace, *asOf, terminalControl()));
  Json json{{"as_of", asOf->iso()}, {"kinds", Json::array()}};
  TextTable table({said(Terminal::tr("Type")), said(Terminal::tr("Campaigns")),
                   said(Terminal::tr("Came each")), said(Terminal::tr("Came of those invited"))});
  for (const CampaignKindLine& kind : kinds) {
    json["kinds"].push_back(toJson(kind));
    table.add({said(words::campaignType(kind.type)), std::to_string(kind.campaigns),
               std::to_string(std::llround(kind.cameEach())),
               kind.invited > 0 ? shown(kind.participation) : said(Terminal::tr("no invitations"))});
  }
  if (arguments.json)
    print(json);
  else
    table.print();
  return {};
}

Result<void> templates(const CampaignWords& arguments)
{
  Json json{{"templates", Json::array()}};
  TextTable table({said(Terminal::tr("Template")), said(Terminal::tr("Campaign"))});
  const auto zh = shippedTemplates(Language::Zh), en = shippedTemplates(Language::En);
  for (std::size_t i = 0; i < zh.size(); ++i) {
    const CampaignTemplate& from = zh[i];
    table.add({from.code, spoken() == Language::Zh ? from.title : en[i].title});
    json["templates"].push_back({{"template", from.code},
                                 {"type", code(from.type)},
                                 {"title", {{"zh", from.title}, {"en", en[i].title}}},
                                 {"layers", from.layers},
                                 {"stages", from.stages},
                                 {"minutes", from.minutes}});
  }
  if (arguments.json)
    print(json);
  else
    table.print();
  return {};
}

void addReading(Commands& commands, Command group, const GivenCampaign& given)
{
  addCampaignVerb(commands, group, given, "list", Terminal::tr("All campaigns"), false, list)
      .flag("--all", given->all, said(Terminal::tr("With what is archived")));
  addCampaignAsOf(addCampaignVerb(commands, group, given, "show",
                                  Terminal::tr("One campaign and whom it is for"), true, show),
                  given);
  addCampaignVerb(commands, group, given, "participants", Terminal::tr("Who was invited, signed up and came"),
                  true, participants);
  addCampaignChannel(addCampaignVerb(commands, group, given, "invitations",
                                     Terminal::tr("Whom to invite now, and how many are left out and why"),
                                     true, invitations),
                     given)
      .required();
  addCampaignAsOf(addCampaignVerb(commands, group, given, "result",
                                  Terminal::tr("What came of it, against those left alone"), true, result),
                  given);
  addCampaignAsOf(addCampaignVerb(commands, group, given, "compare",
                                  Terminal::tr("Kinds of campaigns side by side, by layer"), false, compare),
                  given);
  Command shipped = commands.add(group, "templates", said(Terminal::tr("What a campaign can begin with")),
                                 [given] { return templates(*given); });
  shipped.flag("--json", given->json, said(Terminal::tr("Print JSON")));
}

} // namespace

Result<OpenedCampaign> openedCampaign(const CampaignWords& arguments, Access access)
{
  OpenedCampaign opened;
  auto workspace = open(arguments.file, access);
  if (!workspace)
    return tl::unexpected(workspace.error());
  opened.workspace = std::move(*workspace);
  auto campaign = campaignNamed(*opened.workspace, arguments.campaign);
  if (!campaign)
    return tl::unexpected(campaign.error());
  opened.campaign = std::move(*campaign);
  const auto asOf = dateOption("--as-of", arguments.asOf, opened.workspace->asOf());
  if (!asOf)
    return tl::unexpected(asOf.error());
  opened.asOf = *asOf;
  return opened;
}

Command addCampaignVerb(Commands& commands, Command group, const GivenCampaign& given,
                        const std::string& name, const QString& description, bool named,
                        Result<void> (*run)(const CampaignWords&))
{
  Command command = commands.add(group, name, said(description), [given, run] { return run(*given); });
  command.option("FILE", given->file, said(Terminal::tr("The community file"))).required();
  if (named)
    command.option("CAMPAIGN", given->campaign, said(Terminal::tr("Its number or title"))).required();
  command.flag("--json", given->json, said(Terminal::tr("Print JSON")));
  return command;
}

void addCampaignAsOf(Command command, const GivenCampaign& given)
{
  command.option("--as-of", given->asOf,
                 said(Terminal::tr("YYYY-MM-DD; the file's date or today without it")));
}

Option addCampaignChannel(Command command, const GivenCampaign& given)
{
  return command.option("--channel", given->channel,
                        said(Terminal::tr("As consent names it: email, wechat …")));
}

void addCampaigns(Commands& commands)
{
  const auto given = std::make_shared<CampaignWords>();
  Command group =
      commands.addGroup("campaigns", said(Terminal::tr("Campaigns: plan, invite, and see what came of it")));
  addReading(commands, group, given);
  addCampaignActions(commands, group, given);
  addCampaignAttendance(commands, group, given);
  addCampaignCalendar(commands, group);
  addCampaignVotes(commands, group, given);
  addCampaignStreaks(commands, group, given);
  group.footer(campaignShapes());
}

} // namespace weilu::cli
