// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/check_in_store.h"

#include "core/campaigns/merged_ids.h"
#include "core/store/hot_statement.h"

namespace weilu {

namespace {

constexpr auto selectDays = "SELECT member, day, at, made_up FROM campaign_check_in WHERE campaign = ?";
constexpr auto upsertDay =
    "INSERT INTO campaign_check_in (campaign, member, day, at, made_up) VALUES (?1, ?2, ?3, ?4, ?5) "
    "ON CONFLICT DO UPDATE SET at = ?4, made_up = ?5";
constexpr auto removeDay =
    "DELETE FROM campaign_check_in WHERE campaign = ?1 AND day = ?3 AND (member = ?2 OR member IN "
    "(SELECT id FROM merged_member WHERE into_member = ?2))";
constexpr auto selectNamed = "SELECT DISTINCT member FROM campaign_check_in";

/// Of two rows of one day the one that says more.
const CheckInDay& better(const CheckInDay& one, const CheckInDay& other)
{
  return std::pair(one.madeUp, one.at) < std::pair(other.madeUp, other.at) ? one : other;
}

} // namespace

CheckInStore::CheckInStore(Database& db)
    : m_db(db)
{
}

std::map<MemberId, std::vector<CheckInDay>> CheckInStore::days(CampaignId campaign) const
{
  const MergedIds merged(m_db);
  std::map<MemberId, std::map<Date, CheckInDay>> dated;
  HotStatement query(m_db, selectDays);
  for (query.with(campaign); query.step();) {
    const CheckInDay day{
        {static_cast<std::int32_t>(query.integer(1))}, {query.integer(2)}, query.integer(3) != 0};
    const auto [at, fresh] = dated[merged.seen({query.integer(0)})].try_emplace(day.day, day);
    at->second = better(at->second, day);
  }
  std::map<MemberId, std::vector<CheckInDay>> days;
  for (const auto& [member, of] : dated) {
    for (const auto& [date, day] : of)
      days[member].push_back(day);
  }
  return days;
}

void CheckInStore::put(CampaignId campaign, MemberId member, const CheckInDay& day)
{
  HotStatement(m_db, upsertDay).with(campaign, member, day.day, day.at, day.madeUp ? 1 : 0).run();
}

void CheckInStore::remove(CampaignId campaign, MemberId member, Date day)
{
  HotStatement(m_db, removeDay).with(campaign, member, day).run();
}

People CheckInStore::named() const
{
  People people;
  for (HotStatement query(m_db, selectNamed); query.step();)
    people.add(static_cast<std::uint32_t>(query.integer(0)));
  return people;
}

} // namespace weilu
