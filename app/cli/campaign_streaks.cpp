// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actions.h"
#include "app/cli/campaign_commands.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "core/members/called_by.h"
#include "core/workspace_referrals.h"
#include "core/workspace_streaks.h"

namespace weilu::cli {

namespace {

std::string nameOf(Workspace& workspace, MemberId person)
{
  return calledBy(workspace.members().find(person).value_or(Member()));
}

Json toJson(Workspace& workspace, const StreakLine& line)
{
  Json days = Json::array();
  for (const CheckInDay& one : line.days)
    days.push_back({{"day", one.day.iso()}, {"made_up", one.madeUp}});
  return {{"person", line.member.value},       {"name", nameOf(workspace, line.member)},
          {"total", line.streak.total},        {"made_up", line.streak.madeUp},
          {"current", line.streak.current},    {"longest", line.streak.longest},
          {"make_ups_left", line.makeUpsLeft}, {"days", std::move(days)}};
}

Result<void> streaks(const CampaignWords& arguments)
{
  const auto at = openedCampaign(arguments);
  if (!at)
    return tl::unexpected(at.error());
  const auto all = streaksOf(*at->workspace, at->campaign.id, at->asOf);
  if (!all)
    return tl::unexpected(all.error());
  Json json{{"campaign", at->campaign.id.value},
            {"as_of", at->asOf.iso()},
            {"from", all->dates ? Json(all->dates->from.iso()) : Json()},
            {"to", all->dates ? Json(all->dates->to.iso()) : Json()},
            {"make_ups", all->campaign.plan.makeUps},
            {"people", Json::array()}};
  TextTable table({said(Terminal::tr("Name")), said(Terminal::tr("Days")), said(Terminal::tr("In a row")),
                   said(Terminal::tr("At best")), said(Terminal::tr("Made up"))});
  for (const StreakLine& line : all->people) {
    json["people"].push_back(toJson(*at->workspace, line));
    table.add({personName(*at->workspace, line.member), std::to_string(line.streak.total),
               std::to_string(line.streak.current), std::to_string(line.streak.longest),
               std::to_string(line.streak.madeUp)});
  }
  if (arguments.json)
    print(json);
  else
    table.print();
  return {};
}

Result<ChangeId> checkInAll(Workspace& workspace, const Campaign& campaign, const CampaignWords& arguments)
{
  const auto day = dateOption("--on", arguments.on, workspace.asOf());
  if (!day)
    return tl::unexpected(day.error());
  std::vector<MemberId> people;
  for (const std::string& text : arguments.people) {
    const auto person = workspace.members().resolve(text);
    if (!person)
      return tl::unexpected(person.error());
    people.push_back(*person);
  }
  if (!arguments.remove)
    return checkIn(workspace, campaign.id, people, *day, arguments.makeUp, terminalControl());
  if (people.size() != 1)
    misuse(Terminal::tr("--remove takes back the day of one person."));
  return takeBackCheckIn(workspace, campaign.id, people.front(), *day);
}

Json toJson(Workspace& workspace, const ReferrerLine& line)
{
  Json brought = Json::array();
  for (const std::uint32_t person : line.referrer.brought)
    brought.push_back({{"person", person}, {"name", nameOf(workspace, {person})}});
  return {{"person", line.referrer.member.value},
          {"name", nameOf(workspace, line.referrer.member)},
          {"count", line.referrer.brought.cardinality()},
          {"reached", line.reached},
          {"points", line.points},
          {"brought", std::move(brought)}};
}

Result<void> referrals(const CampaignWords& arguments)
{
  const auto at = openedCampaign(arguments);
  if (!at)
    return tl::unexpected(at.error());
  const auto all = referralsOf(*at->workspace, at->campaign.id);
  if (!all)
    return tl::unexpected(all.error());
  Json json{{"campaign", at->campaign.id.value}, {"tiers", Json::array()}, {"people", Json::array()}};
  for (const CampaignReward& tier : all->tiers)
    json["tiers"].push_back({{"people", tier.people}, {"points", tier.points}, {"title", tier.title}});
  TextTable table({said(Terminal::tr("Name")), said(Terminal::tr("Brought")), said(Terminal::tr("Tier")),
                   said(Terminal::tr("Points"))});
  for (const ReferrerLine& line : all->people) {
    json["people"].push_back(toJson(*at->workspace, line));
    table.add({personName(*at->workspace, line.referrer.member),
               std::to_string(line.referrer.brought.cardinality()),
               std::to_string(line.reached) + " / " + std::to_string(all->tiers.size()),
               std::to_string(line.points)});
  }
  if (arguments.json)
    print(json);
  else
    table.print();
  return {};
}

Result<ChangeId> refer(Workspace& workspace, const Campaign& campaign, const CampaignWords& arguments)
{
  const auto newcomer = workspace.members().resolve(arguments.person);
  if (!newcomer)
    return tl::unexpected(newcomer.error());
  if (arguments.remove)
    return removeReferral(workspace, campaign.id, *newcomer);
  if (arguments.second.empty())
    misuse(Terminal::tr("REFERRER is missing: who brought them."));
  const auto referrer = workspace.members().resolve(arguments.second);
  if (!referrer)
    return tl::unexpected(referrer.error());
  return addReferral(workspace, campaign.id, *newcomer, *referrer);
}

void addCheckIn(Commands& commands, Command group, const GivenCampaign& given)
{
  addCampaignAsOf(addCampaignVerb(commands, group, given, "streaks",
                                  Terminal::tr("Who checked in on how many days, and in a row"), true,
                                  streaks),
                  given);
  Command command = addCampaignVerb(commands, group, given, "check-in",
                                    Terminal::tr("Check people in on a day, or take one back"), true,
                                    [](const CampaignWords& arguments) {
                                      return changeCampaign(arguments, [&](auto& file, auto& campaign) {
                                        return checkInAll(file, campaign, arguments);
                                      });
                                    });
  command.option("PERSON", given->people, said(Terminal::tr("Numbers, or KIND:VALUE"))).required();
  command.option("--on", given->on, said(Terminal::tr("YYYY-MM-DD; the file's date or today without it")));
  command.flag("--make-up", given->makeUp, said(Terminal::tr("They missed the day and made up for it")));
  command.flag("--remove", given->remove, said(Terminal::tr("Take it back")));
}

} // namespace

void addCampaignStreaks(Commands& commands, Command group, const GivenCampaign& given)
{
  addCheckIn(commands, group, given);
  addCampaignVerb(commands, group, given, "referrals", Terminal::tr("Who brought whom, and what for"), true,
                  referrals);
  Command command = addCampaignVerb(commands, group, given, "refer",
                                    Terminal::tr("Note who brought somebody, or take it back"), true,
                                    [](const CampaignWords& arguments) {
                                      return changeCampaign(arguments, [&](auto& file, auto& campaign) {
                                        return refer(file, campaign, arguments);
                                      });
                                    });
  command.option("NEWCOMER", given->person, said(Terminal::tr("Number, or KIND:VALUE"))).required();
  command.option("REFERRER", given->second, said(Terminal::tr("Number, or KIND:VALUE")));
  command.flag("--remove", given->remove, said(Terminal::tr("Take it back")));
}

} // namespace weilu::cli
