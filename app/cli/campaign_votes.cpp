// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actions.h"
#include "app/cli/campaign_commands.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "core/base/local_time.h"
#include "core/members/called_by.h"
#include "core/workspace_votes.h"
#include "ui/base/text.h"
#include "ui/base/words_campaigns.h"

#include <algorithm>
#include <array>

namespace weilu::cli {

namespace {

namespace words = ui::words;

std::string titleOf(const CampaignPlan& plan, const std::string& option)
{
  for (const VoteOption& one : plan.options) {
    if (one.code == option)
      return one.title;
  }
  return option;
}

std::string titlesOf(const CampaignPlan& plan, const std::vector<std::string>& options)
{
  std::string titles;
  for (const std::string& option : options)
    titles += (titles.empty() ? "" : ", ") + titleOf(plan, option);
  return titles.empty() ? "–" : titles;
}

Json toJson(const std::vector<OptionVotes>& options)
{
  Json json = Json::array();
  for (const OptionVotes& one : options)
    json.push_back({{"option", one.option}, {"votes", one.people.cardinality()}});
  return json;
}

double shareOf(const People& people, const People& of)
{
  return of.isEmpty() ? 0 : static_cast<double>(people.cardinality()) / static_cast<double>(of.cardinality());
}

Json roundsJson(const std::vector<VoteRound>& rounds)
{
  Json json = Json::array();
  for (const VoteRound& round : rounds)
    json.push_back({{"options", toJson(round.options)},
                    {"exhausted", round.exhausted.cardinality()},
                    {"eliminated", round.eliminated},
                    {"tie_break", round.tieBreak == TieBreak::None ? Json() : Json(code(round.tieBreak))}});
  return json;
}

Json toJson(Workspace& workspace, const CampaignVote& vote)
{
  const CampaignPlan& plan = vote.campaign.plan;
  Json json{{"method", code(plan.vote)},
            {"ballots", vote.result.voters.cardinality()},
            {"spoilt", vote.result.spoilt.cardinality()},
            {"winners", vote.result.winners}};
  json["options"] = Json::array();
  for (const OptionVotes& one : vote.result.options)
    json["options"].push_back({{"option", one.option},
                               {"title", titleOf(plan, one.option)},
                               {"votes", one.people.cardinality()},
                               {"share", shareOf(one.people, vote.result.voters)}});
  json["rounds"] = roundsJson(vote.result.rounds);
  json["by_layer"] = Json::array();
  for (const LayerVotes& layer : vote.byLayer)
    json["by_layer"].push_back({{"layer", layer.layer},
                                {"ballots", layer.voters.cardinality()},
                                {"options", toJson(layer.options)}});
  json["people"] = Json::array();
  const Zone zone = workspace.community().calendar.zone;
  for (const Ballot& ballot : vote.ballots)
    json["people"].push_back({{"person", ballot.member.value},
                              {"name", calledBy(workspace.members().find(ballot.member).value_or(Member()))},
                              {"choice", ballot.choice},
                              {"at", localTime(ballot.at, zone)}});
  return json;
}

void printRounds(const CampaignVote& vote)
{
  int number = 0;
  for (const VoteRound& round : vote.result.rounds) {
    std::string line = said(Terminal::tr("Round %1:").arg(++number));
    for (const OptionVotes& one : round.options)
      line += "  " + titleOf(vote.campaign.plan, one.option) + " " + std::to_string(one.people.cardinality());
    printLine(line);
    if (!round.exhausted.isEmpty())
      printLine("  " + said(Terminal::tr("%n ballots want none of them", nullptr,
                                         static_cast<int>(round.exhausted.cardinality()))));
    if (round.eliminated.empty())
      continue;
    const QString gone = ui::text(titlesOf(vote.campaign.plan, round.eliminated));
    printLine("  " + said(round.tieBreak == TieBreak::None ? Terminal::tr("%1 goes").arg(gone)
                          : round.tieBreak == TieBreak::Earlier
                              ? Terminal::tr("%1 goes: it had fewer in an earlier round").arg(gone)
                              : Terminal::tr("%1 goes, by lot").arg(gone)));
  }
}

void printVote(Workspace& workspace, const CampaignVote& vote)
{
  const CampaignPlan& plan = vote.campaign.plan;
  TextTable table({said(Terminal::tr("Option")), said(Terminal::tr("Votes")), said(Terminal::tr("Share"))});
  for (const OptionVotes& one : vote.result.options)
    table.add({titleOf(plan, one.option), std::to_string(one.people.cardinality()),
               percent(shareOf(one.people, vote.result.voters))});
  table.print();
  printRounds(vote);
  const bool tie = vote.result.winners.size() > 1;
  printLine(said((tie ? Terminal::tr("A tie of %1") : Terminal::tr("Chosen: %1"))
                     .arg(ui::text(titlesOf(plan, vote.result.winners)))));
  const auto scheme = workspace.layers().scheme(plan.scheme);
  std::vector<std::string> head{said(Terminal::tr("Layer")), said(Terminal::tr("Ballots"))};
  for (const OptionVotes& one : vote.result.options)
    head.push_back(titleOf(plan, one.option));
  TextTable layers(std::move(head));
  for (const LayerVotes& layer : vote.byLayer) {
    std::vector<std::string> row{layer.layer.empty() ? said(Terminal::tr("In none"))
                                 : scheme            ? layerName(*scheme, layer.layer)
                                                     : layer.layer,
                                 std::to_string(layer.voters.cardinality())};
    for (const OptionVotes& one : layer.options)
      row.push_back(std::to_string(one.people.cardinality()));
    layers.add(std::move(row));
  }
  layers.print();
}

Result<void> vote(const CampaignWords& arguments)
{
  const auto at = openedCampaign(arguments);
  if (!at)
    return tl::unexpected(at.error());
  const auto vote = voteOf(*at->workspace, at->campaign.id, at->asOf, terminalControl());
  if (!vote)
    return tl::unexpected(vote.error());
  if (arguments.json) {
    Json json{{"campaign", at->campaign.id.value}, {"as_of", at->asOf.iso()}};
    json.update(toJson(*at->workspace, *vote));
    print(json);
  } else {
    printVote(*at->workspace, *vote);
  }
  return {};
}

Json toJson(const BallotFile& file)
{
  Json problems = Json::array();
  for (const BallotProblem& one : file.problems)
    problems.push_back({{"row", one.row},
                        {"column", one.column},
                        {"value", one.value},
                        {"why", one.person ? code(*one.person) : code(one.fault)},
                        {"rejects", one.rejects}});
  return {{"file", file.file.path.string()}, {"columns", file.choices},         {"rows", file.rows},
          {"ballots", file.ballots.size()},  {"problems", std::move(problems)}, {"change", nullptr}};
}

void printProblems(const BallotFile& file)
{
  for (const BallotProblem& one : file.problems) {
    const QString where =
        one.column.empty()
            ? Terminal::tr("row %1").arg(one.row)
            : Terminal::tr("row %1, column \"%2\"").arg(QString::number(one.row), ui::text(one.column));
    const std::string value = one.value.empty() ? std::string() : " (" + one.value + ")";
    note("  " + said(where) + ": " + said(words::ballotProblem(one)) + value);
  }
}

/// Takes the ballots of a file: all of them or, when asked to, those that can be counted.
Result<void> ballots(const CampaignWords& arguments)
{
  const auto at = openedCampaign(arguments, arguments.dryRun ? Access::ReadOnly : Access::ReadWrite);
  if (!at)
    return tl::unexpected(at.error());
  const auto file = readBallots(at->workspace->intakeStores(), at->campaign.plan, arguments.second,
                                arguments.options, terminalControl());
  if (!file)
    return tl::unexpected(file.error());
  const bool whole =
      std::ranges::none_of(file->problems, [](const BallotProblem& one) { return one.rejects; });
  Json json{{"campaign", at->campaign.id.value}};
  json.update(toJson(*file));
  if (!arguments.json)
    printProblems(*file);
  if (!arguments.dryRun && (whole || arguments.partly)) {
    const auto change = castBallots(*at->workspace, at->campaign.id, file->ballots, terminalControl());
    if (!change)
      return tl::unexpected(change.error());
    if (change->valid())
      json["change"] = change->value;
  }
  if (arguments.json)
    print(json);
  else
    printLine(
        said(Terminal::tr("%n ballots can be counted", nullptr, static_cast<int>(file->ballots.size()))));
  if (!whole && !arguments.partly && !arguments.dryRun)
    return refuse(RefusalCode::BadValue, {{"what", "ballot-file"},
                                          {"expected", "whole"},
                                          {"file", arguments.second},
                                          {"found", std::to_string(file->problems.size())}});
  return {};
}

Result<ChangeId> castOne(Workspace& workspace, const Campaign& campaign, const CampaignWords& arguments)
{
  const auto person = workspace.members().resolve(arguments.person);
  if (!person)
    return tl::unexpected(person.error());
  if (arguments.remove)
    return removeBallot(workspace, campaign.id, *person);
  return castBallots(workspace, campaign.id, std::array{Ballot{*person, arguments.options, {}}},
                     terminalControl());
}

} // namespace

void addCampaignVotes(Commands& commands, Command group, const GivenCampaign& given)
{
  addCampaignAsOf(addCampaignVerb(commands, group, given, "vote",
                                  Terminal::tr("What came of a vote, round by round and by layer"), true,
                                  vote),
                  given);
  Command many = addCampaignVerb(commands, group, given, "ballots",
                                 Terminal::tr("Take the ballots of a file, all or none"), true, ballots);
  many.option("SOURCE", given->second, said(Terminal::tr("Who chose what: CSV or a workbook"))).required();
  many.option("--column", given->options,
              said(Terminal::tr("A column that holds what was chosen; found without it")));
  many.flag("--partly", given->partly, said(Terminal::tr("Take what can be counted and name the rest")));
  many.flag("--dry-run", given->dryRun, said(Terminal::tr("Say what would happen and write nothing")));
  Command one = addCampaignVerb(commands, group, given, "ballot",
                                Terminal::tr("Take the ballot of a person, or take it back"), true,
                                [](const CampaignWords& arguments) {
                                  return changeCampaign(arguments, [&](auto& file, auto& campaign) {
                                    return castOne(file, campaign, arguments);
                                  });
                                });
  one.option("PERSON", given->person, said(Terminal::tr("Number, or KIND:VALUE"))).required();
  one.option("OPTION", given->options, said(Terminal::tr("Codes of options, the most wanted first")));
  one.flag("--remove", given->remove, said(Terminal::tr("Take it back")));
}

} // namespace weilu::cli
