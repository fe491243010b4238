// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/referral_store.h"

#include "core/campaigns/merged_ids.h"
#include "core/store/hot_statement.h"

#include <map>

namespace weilu {

namespace {

constexpr auto selectReferrals = "SELECT newcomer, referrer, at FROM campaign_referral WHERE campaign = ?";
constexpr auto upsert =
    "INSERT INTO campaign_referral (campaign, newcomer, referrer, at) VALUES (?1, ?2, ?3, ?4) "
    "ON CONFLICT DO UPDATE SET referrer = ?3, at = ?4";
constexpr auto removeAll =
    "DELETE FROM campaign_referral WHERE campaign = ?1 AND (newcomer = ?2 OR newcomer IN "
    "(SELECT id FROM merged_member WHERE into_member = ?2))";
constexpr auto selectNamed =
    "SELECT newcomer FROM campaign_referral UNION SELECT referrer FROM campaign_referral";

} // namespace

ReferralStore::ReferralStore(Database& db)
    : m_db(db)
{
}

std::vector<CampaignReferral> ReferralStore::referrals(CampaignId campaign) const
{
  const MergedIds merged(m_db);
  std::map<MemberId, CampaignReferral> standing;
  HotStatement query(m_db, selectReferrals);
  for (query.with(campaign); query.step();) {
    const MemberId row{query.integer(0)};
    const CampaignReferral one{merged.seen(row), merged.seen({query.integer(1)}), {query.integer(2)}};
    if (one.newcomer == one.referrer)
      continue;
    CampaignReferral& stands = standing.try_emplace(one.newcomer, one).first->second;
    if (one.at > stands.at || (one.at == stands.at && row == one.newcomer))
      stands = one;
  }
  std::vector<CampaignReferral> referrals;
  for (const auto& [newcomer, one] : standing)
    referrals.push_back(one);
  return referrals;
}

void ReferralStore::put(CampaignId campaign, const CampaignReferral& referral)
{
  HotStatement(m_db, upsert).with(campaign, referral.newcomer, referral.referrer, referral.at).run();
}

void ReferralStore::remove(CampaignId campaign, MemberId newcomer)
{
  HotStatement(m_db, removeAll).with(campaign, newcomer).run();
}

People ReferralStore::named() const
{
  People people;
  for (HotStatement query(m_db, selectNamed); query.step();)
    people.add(static_cast<std::uint32_t>(query.integer(0)));
  return people;
}

} // namespace weilu
