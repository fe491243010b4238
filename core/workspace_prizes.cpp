// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/bad_campaign.h"
#include "core/campaigns/draw_store.h"
#include "core/members/called_by.h"
#include "core/workspace_draws.h"
#include "core/workspace_rewards.h"

#include <algorithm>

namespace weilu {

namespace {

/// Under which a win gives points and benefits.
std::string referenceOf(const DrawWin& win)
{
  return "draw:" + std::to_string(win.draw.value) + ":" + std::to_string(win.number);
}

/// The winner of \p win. Refuses NoSuchMember.
Result<Member> winnerOf(Workspace& workspace, const DrawWin& win)
{
  auto member = workspace.members().find(win.member);
  if (!member)
    return refuse(RefusalCode::NoSuchMember, {{"found", std::to_string(win.member.value)}});
  return std::move(*member);
}

tl::unexpected<Refusal> noWin(std::int64_t number)
{
  return badCampaign("win", std::to_string(number + 1), "win");
}

tl::unexpected<Refusal> notDrawn(const DrawWin& win, const std::string& name)
{
  return refuse(
      RefusalCode::BadValue,
      {{"what", "win"}, {"found", std::string(code(win.state))}, {"expected", "drawn"}, {"name", name}});
}

/// The wins of \p draw that \p numbers name; of none, all that were not given yet.
Result<std::vector<DrawWin>> chosenWins(const CampaignDraw& draw, std::span<const std::int64_t> numbers)
{
  std::vector<DrawWin> chosen;
  for (const std::int64_t number : numbers) {
    const auto found = std::ranges::find(draw.wins, number, &DrawWin::number);
    if (found == draw.wins.end())
      return noWin(number);
    chosen.push_back(*found);
  }
  if (numbers.empty())
    std::ranges::copy_if(draw.wins, std::back_inserter(chosen),
                         [](const DrawWin& win) { return win.state == WinState::Drawn; });
  if (chosen.empty())
    return badCampaign("win", "0", "wins");
  return chosen;
}

/// Gives the prize of \p win. The name of who got it.
Result<std::string> giveOne(Workspace& workspace, const std::string& title, DrawWin win, Moment at)
{
  const auto member = winnerOf(workspace, win);
  if (!member)
    return tl::unexpected(member.error());
  const std::string name = calledBy(*member);
  if (win.state != WinState::Drawn)
    return notDrawn(win, name);
  const Zone zone = workspace.community().calendar.zone;
  if (member->leftAt && *member->leftAt <= at)
    return refuse(RefusalCode::PersonLeft, {{"name", name}, {"date", zone.dateOf(*member->leftAt).iso()}});
  const std::vector<BenefitId> benefits(win.benefit.valid() ? 1 : 0, win.benefit);
  RewardGiving rewards(workspace, referenceOf(win), title);
  if (const auto given = rewards.give(*member, {win.points, benefits}, at); !given)
    return tl::unexpected(given.error());
  win.state = WinState::Given;
  win.changedAt = at;
  DrawStore(workspace.db()).update(win);
  return name;
}

} // namespace

Result<ChangeId> givePrizes(Workspace& workspace, DrawId id, std::span<const std::int64_t> numbers)
{
  const Moment now = workspace.actingAt();
  Edit edit(workspace.db(), {"prizes-given", {}});
  const auto draw = DrawStore(workspace.db()).find(id);
  if (!draw)
    return tl::unexpected(draw.error());
  const auto wins = chosenWins(*draw, numbers);
  if (!wins)
    return tl::unexpected(wins.error());
  const std::string title = draw->lottery.title;
  edit.label.arguments = {{"title", title}, {"count", std::to_string(wins->size())}};
  for (const DrawWin& win : *wins) {
    const auto name = giveOne(workspace, title, win, now);
    if (!name)
      return tl::unexpected(name.error());
    edit.label.arguments["name"] = *name;
  }
  return edit.commit();
}

Result<ChangeId> giveUpWin(Workspace& workspace, DrawId id, std::int64_t number, const std::string& why)
{
  workspace.refreshPoints();
  const Moment now = workspace.actingAt();
  Edit edit(workspace.db(), {"win-given-up", {}});
  const auto draw = DrawStore(workspace.db()).find(id);
  if (!draw)
    return tl::unexpected(draw.error());
  const auto found = std::ranges::find(draw->wins, number, &DrawWin::number);
  if (found == draw->wins.end())
    return noWin(number);
  DrawWin win = *found;
  const auto member = winnerOf(workspace, win);
  if (!member)
    return tl::unexpected(member.error());
  const std::string name = calledBy(*member), title = draw->lottery.title;
  if (win.state == WinState::GivenUp || win.state == WinState::Redrawn)
    return notDrawn(win, name);
  RewardGiving rewards(workspace, referenceOf(win), title);
  if (const auto back = rewards.settle(*member, {}, now); !back)
    return tl::unexpected(back.error());
  win.state = WinState::GivenUp;
  win.changedAt = now;
  win.note = why;
  DrawStore(workspace.db()).update(win);
  edit.label.arguments = {{"title", title}, {"name", name}, {"prize", win.prize}};
  return edit.commit();
}

} // namespace weilu
