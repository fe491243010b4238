// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/ballot_store.h"

#include "core/campaigns/merged_ids.h"
#include "core/store/hot_statement.h"

#include <nlohmann/json.hpp>

#include <map>

namespace weilu {

namespace {

constexpr auto selectBallots = "SELECT member, choice, at FROM campaign_ballot WHERE campaign = ?";
constexpr auto upsert = "INSERT INTO campaign_ballot (campaign, member, choice, at) VALUES (?1, ?2, ?3, ?4) "
                        "ON CONFLICT DO UPDATE SET choice = ?3, at = ?4";
constexpr auto removeAll = "DELETE FROM campaign_ballot WHERE campaign = ?1 AND (member = ?2 OR member IN "
                           "(SELECT id FROM merged_member WHERE into_member = ?2))";
constexpr auto selectNamed = "SELECT DISTINCT member FROM campaign_ballot";

} // namespace

BallotStore::BallotStore(Database& db)
    : m_db(db)
{
}

std::vector<Ballot> BallotStore::ballots(CampaignId campaign) const
{
  const MergedIds merged(m_db);
  std::map<MemberId, Ballot> standing;
  HotStatement query(m_db, selectBallots);
  for (query.with(campaign); query.step();) {
    const MemberId row{query.integer(0)};
    Ballot ballot{merged.seen(row), nlohmann::json::parse(query.text(1)), {query.integer(2)}};
    Ballot& stands = standing.try_emplace(ballot.member, ballot).first->second;
    if (ballot.at > stands.at || (ballot.at == stands.at && row == ballot.member))
      stands = std::move(ballot);
  }
  std::vector<Ballot> ballots;
  for (auto& [member, ballot] : standing)
    ballots.push_back(std::move(ballot));
  return ballots;
}

void BallotStore::put(CampaignId campaign, const Ballot& ballot)
{
  const std::string choice = nlohmann::json(ballot.choice).dump();
  HotStatement(m_db, upsert).with(campaign, ballot.member, choice, ballot.at).run();
}

void BallotStore::remove(CampaignId campaign, MemberId member)
{
  HotStatement(m_db, removeAll).with(campaign, member).run();
}

People BallotStore::named() const
{
  People people;
  for (HotStatement query(m_db, selectNamed); query.step();)
    people.add(static_cast<std::uint32_t>(query.integer(0)));
  return people;
}

} // namespace weilu
