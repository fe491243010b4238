// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/draw_store.h"

#include "core/campaigns/bad_campaign.h"
#include "core/campaigns/lottery_proof.h"
#include "core/campaigns/merged_ids.h"
#include "core/store/hot_statement.h"

#include <nlohmann/json.hpp>

namespace weilu {

namespace {

using nlohmann::json;

constexpr auto selectOne = "SELECT id, campaign, at, drawn_at, terms, proof FROM campaign_draw WHERE id = ?";
constexpr auto selectOf =
    "SELECT id, campaign, at, drawn_at, terms, proof FROM campaign_draw WHERE campaign = ? ORDER BY id";
constexpr auto insertDraw = "INSERT INTO campaign_draw (campaign, at, proof, terms) VALUES (?, ?, ?, ?)";
constexpr auto updateDraw = "UPDATE campaign_draw SET proof = ?, drawn_at = ? WHERE id = ?";
constexpr auto deleteDraw = "DELETE FROM campaign_draw WHERE id = ?";
constexpr auto selectWins = "SELECT draw, number, member, prize, points, benefit, state, changed_at, note, "
                            "redrawn FROM campaign_win WHERE draw = ? ORDER BY number";
constexpr auto selectOpen = "SELECT draw, number, member, prize, points, benefit, state, changed_at, note, "
                            "redrawn FROM campaign_win WHERE state = 2 AND draw IN "
                            "(SELECT id FROM campaign_draw WHERE campaign = ?) ORDER BY draw, number";
constexpr auto insertWin = "INSERT INTO campaign_win (draw, number, member, prize, points, benefit) "
                           "VALUES (?, ?, ?, ?, ?, ?)";
constexpr auto updateWin =
    "UPDATE campaign_win SET state = ?, changed_at = ?, note = ? WHERE draw = ? AND number = ?";
constexpr auto intoRedraw = "UPDATE campaign_win SET state = 3, redrawn = ?2 WHERE state = 2 AND draw "
                            "IN (SELECT id FROM campaign_draw WHERE campaign = ?1)";
constexpr auto outOfRedraw = "UPDATE campaign_win SET state = 2, redrawn = 0 WHERE redrawn = ?";
constexpr auto selectWinners = "SELECT member FROM campaign_win WHERE draw IN (SELECT id FROM campaign_draw "
                               "WHERE campaign = ?)";
constexpr auto selectElsewhere = "SELECT member FROM campaign_win WHERE state < 2 AND draw IN (SELECT id "
                                 "FROM campaign_draw WHERE campaign <> ?)";
constexpr auto selectNamed = "SELECT member FROM campaign_win";

std::string termsText(const CampaignDraw& draw)
{
  json gives = json::array();
  for (const DrawPrize& prize : draw.prizes)
    gives.push_back({{"points", prize.points}, {"benefit", prize.benefit.value}});
  return json{{"among", code(draw.among)}, {"gives", gives}}.dump();
}

/// What \p terms say of \p draw, whose lottery is read.
void readTerms(std::string_view terms, CampaignDraw& draw)
{
  const json object = json::parse(terms);
  draw.among = drawAmongNamed(object.value("among", "")).value_or(DrawAmong::Came);
  const json gives = object.value("gives", json::array());
  for (std::size_t i = 0; i < draw.lottery.prizes.size(); ++i) {
    const LotteryPrize& prize = draw.lottery.prizes[i];
    const json given = i < gives.size() ? gives[i] : json::object();
    draw.prizes.push_back({prize.name, prize.count, given.value("points", std::int64_t{0}),
                           BenefitId{given.value("benefit", std::int64_t{0})}});
  }
}

/// Without its wins.
CampaignDraw drawIn(const HotStatement& row)
{
  auto lottery = proofFromText(row.text(5));
  if (!lottery)
    throw Failure("a stored draw does not read: " + lottery.error().detail("expected"));
  CampaignDraw draw;
  draw.id = {row.integer(0)};
  draw.campaign = {row.integer(1)};
  draw.frozenAt = {row.integer(2)};
  draw.drawnAt = row.moment(3);
  draw.lottery = std::move(*lottery);
  readTerms(row.text(4), draw);
  return draw;
}

std::vector<DrawWin> winsIn(HotStatement& query, const MergedIds& merged)
{
  std::vector<DrawWin> wins;
  while (query.step()) {
    DrawWin& win = wins.emplace_back();
    win.draw = {query.integer(0)};
    win.number = query.integer(1);
    win.member = merged.seen(MemberId{query.integer(2)});
    win.prize = query.text(3);
    win.points = query.integer(4);
    win.benefit = {query.integer(5)};
    win.state = static_cast<WinState>(query.integer(6));
    win.changedAt = query.moment(7);
    win.note = query.text(8);
    win.redrawn = {query.integer(9)};
  }
  return wins;
}

People peopleIn(HotStatement& query)
{
  People people;
  while (query.step())
    people.add(static_cast<std::uint32_t>(query.integer(0)));
  return people;
}

} // namespace

DrawStore::DrawStore(Database& db)
    : m_db(db)
{
}

Result<CampaignDraw> DrawStore::find(DrawId id) const
{
  HotStatement query(m_db, selectOne);
  if (!query.with(id).step())
    return badCampaign("draw", std::to_string(id.value), "draw");
  CampaignDraw draw = drawIn(query);
  draw.wins = wins(id);
  return draw;
}

std::vector<CampaignDraw> DrawStore::of(CampaignId campaign) const
{
  std::vector<CampaignDraw> draws;
  HotStatement query(m_db, selectOf);
  for (query.with(campaign); query.step();)
    draws.push_back(drawIn(query));
  for (CampaignDraw& draw : draws)
    draw.wins = wins(draw.id);
  return draws;
}

std::vector<DrawWin> DrawStore::wins(DrawId draw) const
{
  HotStatement query(m_db, selectWins);
  return winsIn(query.with(draw), MergedIds(m_db));
}

DrawId DrawStore::add(const CampaignDraw& sealed)
{
  const std::string proof = proofText(sealed.lottery), terms = termsText(sealed);
  HotStatement(m_db, insertDraw).with(sealed.campaign, sealed.frozenAt, proof, terms).run();
  return {m_db.sql().getLastInsertRowid()};
}

void DrawStore::keepDrawn(const CampaignDraw& drawn)
{
  const std::string proof = proofText(drawn.lottery);
  HotStatement(m_db, updateDraw).with(proof, drawn.drawnAt, drawn.id).run();
  HotStatement insert(m_db, insertWin);
  for (const DrawWin& win : drawn.wins)
    insert.with(drawn.id, win.number, win.member, win.prize, win.points, win.benefit).run();
}

void DrawStore::remove(DrawId id)
{
  HotStatement(m_db, outOfRedraw).with(id).run();
  HotStatement(m_db, deleteDraw).with(id).run();
}

std::vector<DrawWin> DrawStore::openWins(CampaignId campaign) const
{
  HotStatement query(m_db, selectOpen);
  return winsIn(query.with(campaign), MergedIds(m_db));
}

void DrawStore::redraw(CampaignId campaign, DrawId into)
{
  HotStatement(m_db, intoRedraw).with(campaign, into).run();
}

void DrawStore::update(const DrawWin& win)
{
  HotStatement(m_db, updateWin)
      .with(static_cast<int>(win.state), win.changedAt, win.note, win.draw, win.number)
      .run();
}

People DrawStore::winnersOf(CampaignId campaign) const
{
  HotStatement query(m_db, selectWinners);
  return MergedIds(m_db).seen(peopleIn(query.with(campaign)));
}

People DrawStore::winnersElsewhere(CampaignId campaign) const
{
  HotStatement query(m_db, selectElsewhere);
  return MergedIds(m_db).seen(peopleIn(query.with(campaign)));
}

People DrawStore::named() const
{
  HotStatement query(m_db, selectNamed);
  return peopleIn(query);
}

} // namespace weilu
