// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actions.h"
#include "app/cli/campaign_commands.h"
#include "app/cli/lottery_words.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "core/workspace_draws.h"
#include "ui/base/text.h"
#include "ui/base/words_draws.h"

#include <algorithm>

namespace weilu::cli {

namespace {

Result<OpenedCampaign> openedFor(const LotteryWords& arguments, Access access)
{
  CampaignWords words;
  words.file = arguments.file;
  words.campaign = arguments.campaign;
  return openedCampaign(words, access);
}

Result<DrawTerms> termsOf(Workspace& workspace, const LotteryWords& arguments)
{
  DrawTerms terms;
  terms.among = drawAmongNamed(arguments.among).value();
  terms.staff = !arguments.staff;
  terms.pastWinners = !arguments.pastWinners;
  terms.doNotContact = arguments.quiet;
  terms.agreed = arguments.agreed;
  for (const std::string& tag : arguments.tags)
    terms.rules.push_back({Rule::when({"tag", 0, Operator::Equals, tag}), tag});
  for (const std::string& segment : arguments.segments)
    terms.rules.push_back({segmentRule(segment), segment});
  for (const std::string& word : arguments.excluded) {
    const auto [who, why] = exclusionIn(word);
    const auto person = workspace.members().resolve(who);
    if (!person)
      return tl::unexpected(person.error());
    terms.people.push_back({*person, why});
  }
  return terms;
}

/// The last draw of the campaign. Refuses as drawOf() where there is none.
Result<CampaignDraw> lastDraw(const OpenedCampaign& at)
{
  auto draws = drawsOf(*at.workspace, at.campaign.id);
  if (draws.empty())
    return drawOf(*at.workspace, {});
  return std::move(draws.back());
}

Json toJson(const DrawWin& win)
{
  return {{"prize", win.prize},
          {"person", win.member.value},
          {"state", code(win.state)},
          {"points", win.points},
          {"benefit", win.benefit.valid() ? Json(win.benefit.value) : Json()}};
}

void printWinners(Workspace& workspace, const CampaignDraw& draw)
{
  TextTable table({said(Terminal::tr("Prize")), said(Terminal::tr("Winner")),
                   said(Terminal::tr("Place on the list")), said(Terminal::tr("Hash", "of an attempt"))});
  for (const DrawWin& win : draw.wins) {
    const LotteryWin& drawn = draw.lottery.wins.at(static_cast<std::size_t>(win.number));
    table.add({win.prize, personName(workspace, win.member), std::to_string(drawn.index + 1),
               std::to_string(drawn.attempt) + " " + drawn.hash});
  }
  table.print();
}

/// Does \p work to the file and says what it did.
Result<void> changed(const LotteryWords& arguments,
                     const std::function<Result<ChangeId>(const OpenedCampaign&)>& work)
{
  const auto at = openedFor(arguments, Access::ReadWrite);
  if (!at)
    return tl::unexpected(at.error());
  const auto change = work(*at);
  if (!change)
    return tl::unexpected(change.error());
  reportChange(*at->workspace, *change, {{"campaign", at->campaign.id.value}}, arguments.json);
  return {};
}

/// The newest win of each of \p people that was not given up. Refuses BadValue (what "win").
Result<std::vector<DrawWin>> winsOf(const OpenedCampaign& at, const std::vector<std::string>& people)
{
  std::vector<DrawWin> found;
  const auto draws = drawsOf(*at.workspace, at.campaign.id);
  for (const std::string& text : people) {
    const auto person = at.workspace->members().resolve(text);
    if (!person)
      return tl::unexpected(person.error());
    std::optional<DrawWin> newest;
    for (const CampaignDraw& draw : draws) {
      const auto win = std::ranges::find(draw.wins, *person, &DrawWin::member);
      newest = win != draw.wins.end() ? std::optional(*win) : newest;
    }
    if (!newest)
      return refuse(RefusalCode::BadValue, {{"what", "win"}, {"found", text}, {"expected", "win"}});
    found.push_back(std::move(*newest));
  }
  return found;
}

/// To the winners named, of whichever draw; to nobody named, those of the last draw.
Result<ChangeId> give(const OpenedCampaign& at, const LotteryWords& arguments)
{
  const auto draw = lastDraw(at);
  if (!draw)
    return tl::unexpected(draw.error());
  const auto wins = winsOf(at, arguments.winners);
  if (!wins)
    return tl::unexpected(wins.error());
  std::vector<std::int64_t> numbers;
  for (const DrawWin& win : *wins)
    numbers.push_back(win.number);
  return givePrizes(*at.workspace, wins->empty() ? draw->id : wins->front().draw, numbers);
}

Result<ChangeId> giveUp(const OpenedCampaign& at, const LotteryWords& arguments)
{
  const auto wins = winsOf(at, arguments.winners);
  if (!wins)
    return tl::unexpected(wins.error());
  return giveUpWin(*at.workspace, wins->front().draw, wins->front().number, arguments.why);
}

Result<ChangeId> drop(const OpenedCampaign& at, const LotteryWords&)
{
  const auto draw = lastDraw(at);
  return draw ? dropDraw(*at.workspace, draw->id) : Result<ChangeId>(tl::unexpected(draw.error()));
}

} // namespace

Result<void> freezeDraw(const LotteryWords& arguments)
{
  const auto at = openedFor(arguments, Access::ReadWrite);
  if (!at)
    return tl::unexpected(at.error());
  const auto terms = termsOf(*at->workspace, arguments);
  if (!terms)
    return tl::unexpected(terms.error());
  const auto id = weilu::freezeDraw(*at->workspace, at->campaign.id, *terms, terminalControl());
  if (!id)
    return tl::unexpected(id.error());
  const CampaignDraw draw = drawOf(*at->workspace, *id).value();
  printFrozen(draw.lottery, {{"campaign", at->campaign.id.value}, {"draw", id->value}}, arguments.json);
  return arguments.to.empty() ? Result<void>() : writeProof(arguments.to, draw.lottery);
}

Result<void> drawWinners(const LotteryWords& arguments)
{
  const auto at = openedFor(arguments, Access::ReadWrite);
  if (!at)
    return tl::unexpected(at.error());
  const auto sealed = lastDraw(*at);
  if (!sealed)
    return tl::unexpected(sealed.error());
  if (const auto done = weilu::drawWinners(*at->workspace, sealed->id, arguments.publicValues); !done)
    return tl::unexpected(done.error());
  const CampaignDraw draw = drawOf(*at->workspace, sealed->id).value();
  if (arguments.json) {
    Json wins = Json::array();
    for (const DrawWin& win : draw.wins)
      wins.push_back(toJson(win));
    print({{"campaign", at->campaign.id.value},
           {"draw", draw.id.value},
           {"seed", draw.lottery.seed},
           {"wins", wins}});
  } else {
    printWinners(*at->workspace, draw);
  }
  return arguments.to.empty() ? Result<void>() : writeProof(arguments.to, draw.lottery);
}

Result<void> verifyDraws(const LotteryWords& arguments)
{
  const auto at = openedFor(arguments, Access::ReadOnly);
  if (!at)
    return tl::unexpected(at.error());
  if (const auto last = lastDraw(*at); !last)
    return tl::unexpected(last.error());
  Json list = Json::array();
  bool good = true;
  for (const CampaignDraw& draw : drawsOf(*at->workspace, at->campaign.id)) {
    const auto problems = verify(draw.lottery);
    good = good && problems.empty();
    list.push_back(
        {{"draw", draw.id.value}, {"drawn", draw.drawnAt.has_value()}, {"problems", cli::toJson(problems)}});
    if (arguments.json)
      continue;
    printLine(draw.lottery.title);
    if (problems.empty())
      printLine("  " + said(ui::words::proofHolds(draw.lottery)));
    for (const ProofProblem& one : problems)
      printLine("  " + said(ui::words::proofProblem(one)));
  }
  if (arguments.json)
    print({{"ok", good}, {"campaign", at->campaign.id.value}, {"draws", list}});
  return good ? Result<void>()
              : refuse(RefusalCode::BadValue, {{"what", "lottery-proof"},
                                               {"found", ""},
                                               {"expected", "true"},
                                               {"file", arguments.file}});
}

void addDrawVerbs(Commands& commands, Command lottery, const std::shared_ptr<LotteryWords>& words)
{
  const auto add = [&](const char* name, const QString& about, auto work) {
    Command command = commands.add(lottery, name, said(about), [words, work] {
      return changed(*words, [&](const OpenedCampaign& at) { return work(at, *words); });
    });
    command.option("FILE", words->file, said(Terminal::tr("The community file"))).required();
    command
        .option("--campaign", words->campaign,
                said(Terminal::tr("A campaign of the file, by number or title")))
        .required();
    command.flag("--json", words->json, said(Terminal::tr("Print JSON")));
    return command;
  };
  const std::string winner = said(Terminal::tr("The number of a winner, or KIND:VALUE"));
  add("give", Terminal::tr("Give winners of a campaign their prizes: points, and benefits out of stock"),
      give)
      .option("--winner", words->winners, winner)
      .repeated();
  Command giving =
      add("give-up",
          Terminal::tr("Note that a winner declined or was not found; the prize can be drawn again"), giveUp);
  giving.option("--winner", words->winners, winner).required();
  giving.option("--why", words->why, said(Terminal::tr("What happened")));
  add("drop", Terminal::tr("Throw away a frozen list of a campaign that was not drawn"), drop);
}

} // namespace weilu::cli
