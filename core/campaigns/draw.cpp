// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/draw.h"

#include <algorithm>
#include <charconv>

namespace weilu {

std::string_view code(DrawAmong among) { return among == DrawAmong::Came ? "came" : "signed-up"; }

std::optional<DrawAmong> drawAmongNamed(std::string_view wanted)
{
  for (const DrawAmong among : {DrawAmong::Came, DrawAmong::SignedUp}) {
    if (code(among) == wanted)
      return among;
  }
  return {};
}

std::string_view code(WinState state)
{
  constexpr std::array<std::string_view, 4> codes{"drawn", "given", "given-up", "redrawn"};
  return codes.at(static_cast<std::size_t>(state));
}

std::vector<LotteryPrize> lotteryPrizes(const std::vector<DrawPrize>& prizes)
{
  std::vector<LotteryPrize> plain;
  for (const DrawPrize& prize : prizes)
    plain.push_back({prize.name, prize.count});
  return plain;
}

std::vector<DrawWin> winsOf(const CampaignDraw& drawn)
{
  std::vector<DrawWin> wins;
  auto next = drawn.lottery.wins.begin();
  for (const DrawPrize& prize : drawn.prizes) {
    for (int i = 0; i < prize.count && next != drawn.lottery.wins.end(); ++i, ++next) {
      DrawWin win;
      win.draw = drawn.id;
      win.number = static_cast<std::int64_t>(wins.size());
      win.member = memberOnList(next->id);
      win.prize = prize.name;
      win.points = prize.points;
      win.benefit = prize.benefit;
      wins.push_back(std::move(win));
    }
  }
  return wins;
}

std::vector<DrawPrize> prizesOf(const std::vector<DrawWin>& wins)
{
  std::vector<DrawPrize> prizes;
  for (const DrawWin& win : wins) {
    const auto same = std::ranges::find_if(prizes, [&](const DrawPrize& prize) {
      return prize.name == win.prize && prize.points == win.points && prize.benefit == win.benefit;
    });
    if (same == prizes.end())
      prizes.push_back({win.prize, 1, win.points, win.benefit});
    else
      ++same->count;
  }
  return prizes;
}

std::string listId(MemberId member) { return std::to_string(member.value); }

MemberId memberOnList(std::string_view id)
{
  MemberId member;
  std::from_chars(id.data(), id.data() + id.size(), member.value);
  return member;
}

} // namespace weilu
