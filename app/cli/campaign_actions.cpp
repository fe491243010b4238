// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actions.h"
#include "app/cli/campaign_commands.h"
#include "app/cli/fact_json.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "core/campaigns/campaign_template.h"
#include "core/workspace_invitations.h"
#include "ui/base/text.h"

#include <charconv>

namespace weilu::cli {

namespace {

void report(Workspace& workspace, CampaignId id, bool json)
{
  const auto change = workspace.changes().nextUndo();
  reportChange(workspace, change ? change->id : ChangeId(), {{"campaign", id.value}}, json);
}

Result<void> add(const CampaignWords& arguments)
{
  auto workspace = open(arguments.file, Access::ReadWrite);
  if (!workspace)
    return tl::unexpected(workspace.error());
  Campaign campaign;
  std::optional<Moment> starts;
  if (!arguments.starts.empty()) {
    const auto moment = momentOption("--starts", arguments.starts, (*workspace)->community().calendar.zone);
    if (!moment)
      return tl::unexpected(moment.error());
    starts = *moment;
  }
  bool known = false;
  for (const CampaignTemplate& from : shippedTemplates(spoken())) {
    if (from.code != arguments.from)
      continue;
    campaign = campaignFrom(from, starts);
    known = true;
  }
  if (!known)
    misuse(Terminal::tr("\"%1\" is no template; \"campaigns templates\" lists them.")
               .arg(ui::text(arguments.from)));
  campaign.title = arguments.title.empty() ? campaign.title : arguments.title;
  const auto id = addCampaign(**workspace, campaign);
  if (!id)
    return tl::unexpected(id.error());
  report(**workspace, *id, arguments.json);
  return {};
}

Result<ChangeId> edit(Workspace& workspace, Campaign campaign, const CampaignWords& arguments)
{
  CampaignPlan& plan = campaign.plan;
  const std::pair<const std::optional<std::string>&, std::string&> texts[]{
      {arguments.newTitle, campaign.title},
      {arguments.theme, plan.theme},
      {arguments.place, plan.place},
      {arguments.link, plan.link},
      {arguments.owner, plan.owner}};
  for (const auto& [given, text] : texts)
    text = given == "none" ? std::string() : given.value_or(text);
  if (arguments.helpers) {
    plan.helpers = *arguments.helpers;
    std::erase(plan.helpers, "none");
  }
  return saveCampaign(workspace, campaign);
}

void addEditing(Commands& commands, Command group, const GivenCampaign& given)
{
  Command editing = addCampaignVerb(
      commands, group, given, "edit",
      Terminal::tr("Change what a campaign is called and about, where it is and whose"), true,
      [](const CampaignWords& arguments) {
        return changeCampaign(arguments, [&](auto& file, auto& one) { return edit(file, one, arguments); });
      });
  editing.option("--title", given->newTitle, said(Terminal::tr("What it is called")));
  editing.option("--theme", given->theme, said(Terminal::tr("What it is about")));
  editing.option("--place", given->place, said(Terminal::tr("Where it is")));
  editing.option("--link", given->link, said(Terminal::tr("An http or https address, when it is online")));
  editing.option("--owner", given->owner, said(Terminal::tr("Who looks after it")));
  editing.option("--helper", given->helpers, said(Terminal::tr("Who helps; once for each")));
}

Result<ChangeId> moveTo(Workspace& workspace, const Campaign& campaign, const std::string& state)
{
  return moveCampaign(workspace, campaign.id, campaignStateNamed(state).value(), terminalControl());
}

Result<ChangeId> noteAll(Workspace& workspace, const Campaign& campaign, const CampaignWords& arguments)
{
  std::vector<MemberId> people;
  for (const std::string& text : arguments.people) {
    const auto person = workspace.members().resolve(text);
    if (!person)
      return tl::unexpected(person.error());
    people.push_back(*person);
  }
  const Answer answer{
      participantStatusNamed(arguments.second).value(), arguments.channel, arguments.note, {}};
  return note(workspace, campaign.id, people, answer, terminalControl());
}

Result<ChangeId> inviteAll(Workspace& workspace, const Campaign& campaign, const CampaignWords& arguments)
{
  const auto list = invitationListOf(workspace, campaign.id, arguments.channel, terminalControl());
  if (!list)
    return tl::unexpected(list.error());
  return invite(workspace, campaign.id, arguments.channel, list->people, terminalControl());
}

/// A whole number, of which core says whether it will do.
Result<int> numberIn(const std::string& text)
{
  int number = 0;
  const char* const end = text.data() + text.size();
  const auto [last, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc() || last != end)
    return refuse(RefusalCode::BadValue, {{"what", "contact-cap"}, {"found", text}, {"expected", "1–100"}});
  return number;
}

/// Says how often anybody is contacted, after changing it when numbers are given.
Result<void> contactCap(const CampaignWords& arguments)
{
  const bool change = !arguments.second.empty();
  const auto workspace = open(arguments.file, change ? Access::ReadWrite : Access::ReadOnly);
  if (!workspace)
    return tl::unexpected(workspace.error());
  if (change) {
    const auto times = numberIn(arguments.second), days = numberIn(arguments.on);
    for (const auto* number : {&times, &days}) {
      if (!*number)
        return tl::unexpected(number->error());
    }
    if (const auto set = setContactCap(**workspace, {*times, *days}); !set)
      return tl::unexpected(set.error());
  }
  const ContactCap cap = contactCapOf(**workspace);
  if (arguments.json)
    print(Json{{"times", cap.times}, {"days", cap.days}});
  else
    printLine(said(Terminal::tr("At most %1 times in %2 days").arg(cap.times).arg(cap.days)));
  return {};
}

template<class Value, std::size_t size>
std::vector<std::string> codesOf(const std::array<Value, size>& values)
{
  std::vector<std::string> codes;
  for (const Value value : values)
    codes.emplace_back(code(value));
  return codes;
}

void addCapping(Commands& commands, Command group, const GivenCampaign& given)
{
  Command capping =
      addCampaignVerb(commands, group, given, "contact-cap",
                      Terminal::tr("How often anybody is invited, or another number"), false, contactCap);
  capping.option("TIMES", given->second, said(Terminal::tr("So many times at most")));
  capping.option("DAYS", given->on, said(Terminal::tr("In so many days")));
}

} // namespace

Result<void> changeCampaign(const CampaignWords& arguments,
                            const std::function<Result<ChangeId>(Workspace&, const Campaign&)>& work)
{
  const auto at = openedCampaign(arguments, Access::ReadWrite);
  if (!at)
    return tl::unexpected(at.error());
  const auto change = work(*at->workspace, at->campaign);
  if (!change)
    return tl::unexpected(change.error());
  reportChange(*at->workspace, *change, {{"campaign", at->campaign.id.value}}, arguments.json);
  return {};
}

void addCampaignActions(Commands& commands, Command group, const GivenCampaign& given)
{
  Command adding =
      addCampaignVerb(commands, group, given, "add", Terminal::tr("Add an idea from a template"), false, add);
  adding.option("--from", given->from, said(Terminal::tr("The template"))).required();
  adding.option("--title", given->title, said(Terminal::tr("What it is called")));
  adding.option("--starts", given->starts, said(Terminal::tr("YYYY-MM-DD, or with HH:MM behind it")));
  addEditing(commands, group, given);
  addCampaignVerb(commands, group, given, "move", Terminal::tr("Move a campaign to another state"), true,
                  [](const CampaignWords& arguments) {
                    return changeCampaign(arguments, [&](auto& file, auto& one) {
                      return moveTo(file, one, arguments.second);
                    });
                  })
      .option("STATE", given->second, said(Terminal::tr("Where to")))
      .oneOf(codesOf(campaignStates))
      .required();
  Command noting =
      addCampaignVerb(commands, group, given, "note", Terminal::tr("Note what people answered or did"), true,
                      [](const CampaignWords& arguments) {
                        return changeCampaign(
                            arguments, [&](auto& file, auto& one) { return noteAll(file, one, arguments); });
                      });
  noting.option("STATUS", given->second, said(Terminal::tr("What they answered or did")))
      .oneOf({"declined", "signed-up", "confirmed", "no-show", "checked-in"})
      .required();
  noting.option("PERSON", given->people, said(Terminal::tr("Numbers, or KIND:VALUE"))).required();
  addCampaignChannel(noting, given);
  noting.option("--note", given->note, said(Terminal::tr("What else to know of it")));
  addCampaignChannel(addCampaignVerb(commands, group, given, "invite",
                                     Terminal::tr("Note that everybody on the list was invited"), true,
                                     [](const CampaignWords& arguments) {
                                       return changeCampaign(arguments, [&](auto& file, auto& one) {
                                         return inviteAll(file, one, arguments);
                                       });
                                     }),
                     given)
      .required();
  addCapping(commands, group, given);
}

} // namespace weilu::cli
