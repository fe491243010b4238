// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/attendance_store.h"

#include "core/store/hot_statement.h"

#include <nlohmann/json.hpp>

namespace weilu {

namespace {

constexpr auto selectAll = "SELECT campaign, source, made_from FROM campaign_attendance";
constexpr auto upsert = "INSERT INTO campaign_attendance (campaign, source, made_from) VALUES (?1, ?2, ?3) "
                        "ON CONFLICT DO UPDATE SET source = ?2, made_from = ?3";
constexpr auto removeOne = "DELETE FROM campaign_attendance WHERE campaign = ?";
constexpr auto selectCame =
    "SELECT id FROM campaign c WHERE EXISTS (SELECT 1 FROM campaign_participant p WHERE "
    "p.campaign = c.id AND p.came_at IS NOT NULL) ORDER BY id";

} // namespace

AttendanceStore::AttendanceStore(Database& db)
    : m_db(db)
{
}

std::map<CampaignId, WrittenAttendance> AttendanceStore::all() const
{
  std::map<CampaignId, WrittenAttendance> all;
  for (HotStatement query(m_db, selectAll); query.step();) {
    const auto from = nlohmann::json::parse(query.text(2));
    all[{query.integer(0)}] = {{query.integer(1)}, from.at("kind"), {from.at("count"), from.at("sum")}};
  }
  return all;
}

void AttendanceStore::keep(CampaignId campaign, const WrittenAttendance& written)
{
  const nlohmann::json from{
      {"kind", written.kind}, {"count", written.print.count}, {"sum", written.print.sum}};
  HotStatement(m_db, upsert).with(campaign, written.source, from.dump()).run();
}

void AttendanceStore::remove(CampaignId campaign) { HotStatement(m_db, removeOne).with(campaign).run(); }

std::vector<CampaignId> AttendanceStore::cameTo() const
{
  std::vector<CampaignId> campaigns;
  for (HotStatement query(m_db, selectCame); query.step();)
    campaigns.push_back({query.integer(0)});
  return campaigns;
}

} // namespace weilu
