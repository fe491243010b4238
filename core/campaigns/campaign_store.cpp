// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/campaign_store.h"

#include "core/base/text.h"
#include "core/campaigns/campaign_json.h"
#include "core/campaigns/merged_ids.h"
#include "core/store/hot_statement.h"

#include <nlohmann/json.hpp>

namespace weilu {

namespace {

constexpr auto selectAll =
    "SELECT id, title, type, state, starts, ends, archived, plan, rule, picked, left_out, "
    "created_at, changed_at FROM campaign ORDER BY starts IS NOT NULL, starts DESC, id DESC";
constexpr auto selectOne =
    "SELECT id, title, type, state, starts, ends, archived, plan, rule, picked, left_out, "
    "created_at, changed_at FROM campaign WHERE id = ?";
constexpr auto insertCampaign = "INSERT INTO campaign (title, type, state, starts, ends, archived, plan, "
                                "rule, picked, left_out, created_at, "
                                "changed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
constexpr auto updateCampaign = "UPDATE campaign SET title = ?1, type = ?2, state = ?3, starts = ?4, ends = "
                                "?5, archived = ?6, plan = ?7, "
                                "rule = ?8, picked = ?9, left_out = ?10, changed_at = ?11 WHERE id = ?12";
constexpr auto deleteCampaign = "DELETE FROM campaign WHERE id = ?";
constexpr auto selectSets = "SELECT picked FROM campaign UNION ALL SELECT left_out FROM campaign";

std::optional<Rule> ruleIn(const HotStatement& row, int column)
{
  if (row.isNull(column))
    return {};
  auto rule = ruleFromJson(nlohmann::json::parse(row.text(column)));
  if (!rule)
    throw Failure("the rule of a campaign does not read: " + rule.error().detail("where"));
  return std::move(*rule);
}

/// Of everything that saving a campaign writes.
std::size_t printOf(const HotStatement& row)
{
  std::string all;
  for (const int column : {1, 2, 4, 5, 7, 8, 9, 10})
    all.append(row.isNull(column) ? "-" : "+").append(row.text(column)).push_back('\0');
  return std::hash<std::string>()(all);
}

Campaign campaignIn(const HotStatement& row, const MergedIds& merged)
{
  auto plan = planFromJson(row.text(7));
  if (!plan)
    throw Failure("the plan of a campaign does not read: " + plan.error().detail("found"));
  Campaign campaign;
  campaign.id = {row.integer(0)};
  campaign.title = row.text(1);
  campaign.type = static_cast<CampaignType>(row.integer(2));
  campaign.state = static_cast<CampaignState>(row.integer(3));
  campaign.starts = row.moment(4);
  campaign.ends = row.moment(5);
  campaign.archived = row.integer(6) != 0;
  campaign.plan = std::move(*plan);
  campaign.audience = {ruleIn(row, 8), merged.seen(unpacked(row.text(9))),
                       merged.seen(unpacked(row.text(10)))};
  campaign.createdAt = {row.integer(11)};
  campaign.changedAt = {row.integer(12)};
  campaign.print = printOf(row);
  return campaign;
}

/// The columns of \p campaign that add() and update() share, bound to the parameters from 1 to 10.
struct Columns {
  explicit Columns(const Campaign& campaign)
      : plan(toJson(campaign.plan))
      , picked(packed(campaign.audience.picked))
      , leftOut(packed(campaign.audience.leftOut))
  {
    if (campaign.audience.rule)
      rule = toJson(*campaign.audience.rule).dump();
  }
  void bind(HotStatement& statement, const Campaign& campaign) const
  {
    statement.with(campaign.title, static_cast<int>(campaign.type), static_cast<int>(campaign.state),
                   campaign.starts, campaign.ends, campaign.archived ? 1 : 0, plan, rule);
    statement.bindBlob(9, picked);
    statement.bindBlob(10, leftOut);
  }
  std::string plan, picked, leftOut;
  std::optional<std::string> rule;
};

tl::unexpected<Refusal> noCampaign(std::string_view found)
{
  return refuse(RefusalCode::BadValue,
                {{"what", "campaign"}, {"found", std::string(found)}, {"expected", "campaign"}});
}

} // namespace

CampaignStore::CampaignStore(Database& db)
    : m_db(db)
{
}

std::vector<Campaign> CampaignStore::all() const
{
  const MergedIds merged(m_db);
  std::vector<Campaign> campaigns;
  for (HotStatement query(m_db, selectAll); query.step();)
    campaigns.push_back(campaignIn(query, merged));
  return campaigns;
}

Result<Campaign> CampaignStore::find(CampaignId id) const
{
  HotStatement query(m_db, selectOne);
  if (!query.with(id).step())
    return noCampaign(std::to_string(id.value));
  return campaignIn(query, MergedIds(m_db));
}

Result<Campaign> CampaignStore::named(std::string_view text) const
{
  std::vector<Campaign> found;
  for (Campaign& campaign : all()) {
    if (std::to_string(campaign.id.value) == text)
      return std::move(campaign);
    if (folded(campaign.title) == folded(text))
      found.push_back(std::move(campaign));
  }
  return found.size() == 1 ? Result<Campaign>(std::move(found.front())) : noCampaign(text);
}

CampaignId CampaignStore::add(const Campaign& campaign, Moment at)
{
  const Columns columns(campaign);
  HotStatement insert(m_db, insertCampaign);
  columns.bind(insert, campaign);
  insert.bind(11, at);
  insert.bind(12, at);
  insert.run();
  return {m_db.sql().getLastInsertRowid()};
}

void CampaignStore::update(const Campaign& campaign, Moment at)
{
  const Columns columns(campaign);
  HotStatement update(m_db, updateCampaign);
  columns.bind(update, campaign);
  update.bind(11, at);
  update.bind(12, campaign.id);
  update.run();
}

void CampaignStore::remove(CampaignId id) { HotStatement(m_db, deleteCampaign).with(id).run(); }

People CampaignStore::named() const
{
  People people;
  for (HotStatement query(m_db, selectSets); query.step();)
    people |= unpacked(query.text(0));
  return people;
}

} // namespace weilu
