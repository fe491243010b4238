// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/participant_store.h"

#include "core/campaigns/merged_ids.h"
#include "core/store/hot_statement.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace weilu {

namespace {

constexpr auto selectSplit =
    "SELECT at, seed, share, scheme, strata, treated, held_out FROM campaign_split WHERE campaign = ?";
constexpr auto insertSplit =
    "INSERT INTO campaign_split (campaign, at, seed, share, scheme, strata, treated, "
    "held_out) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
constexpr auto deleteSplit = "DELETE FROM campaign_split WHERE campaign = ?";

constexpr auto selectInvitations =
    "SELECT id, channel, at, people FROM campaign_invitation WHERE campaign = ? ORDER BY id";
constexpr auto insertInvitation =
    "INSERT INTO campaign_invitation (campaign, channel, at, people) VALUES (?1, ?2, ?3, ?4)";
constexpr auto selectContacts = "SELECT people FROM campaign_invitation WHERE at >= ?";

constexpr std::string_view selectParticipants =
    "SELECT campaign, member, status, at, signed_up_at, place, came_at, channel, walk_in, note, superseded "
    "FROM campaign_participant WHERE ";
constexpr auto insertParticipant =
    "INSERT INTO campaign_participant (campaign, member, status, at, signed_up_at, place, came_at, channel, "
    "walk_in, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT DO UPDATE SET status = ?3, "
    "at = ?4, "
    "signed_up_at = ?5, place = ?6, came_at = ?7, channel = ?8, walk_in = ?9, note = ?10";
constexpr auto deleteSignUp = "DELETE FROM campaign_participant WHERE campaign = ?1 AND status = 3 AND "
                              "channel = ?3 AND (member = ?2 OR "
                              "member IN (SELECT id FROM merged_member WHERE into_member = ?2))";
constexpr auto supersede =
    "UPDATE campaign_participant SET superseded = 1 WHERE campaign = ?1 AND superseded = 0 AND member IN "
    "(SELECT id FROM merged_member WHERE into_member = ?2)";
constexpr auto standAgain =
    "UPDATE campaign_participant SET superseded = 0 WHERE member = ? AND superseded = 1";
constexpr auto selectFull = R"(
SELECT id, capacity FROM (SELECT c.id AS id, json_extract(c.plan, '$.capacity') AS capacity, (SELECT count(*)
  FROM campaign_participant p WHERE p.campaign = c.id AND p.status >= 4) AS kept FROM campaign c) WHERE kept > capacity)";
constexpr auto selectNamed = "SELECT DISTINCT member FROM campaign_participant";
constexpr auto selectNamedSets =
    "SELECT people FROM campaign_invitation UNION ALL "
    "SELECT treated FROM campaign_split UNION ALL SELECT held_out FROM campaign_split";

Participant participantIn(const HotStatement& row)
{
  Participant one;
  one.campaign = {row.integer(0)};
  one.member = {row.integer(1)};
  one.status = static_cast<ParticipantStatus>(row.integer(2));
  one.at = {row.integer(3)};
  one.signedUpAt = row.moment(4);
  one.place = row.integer(5);
  one.cameAt = row.moment(6);
  one.channel = row.text(7);
  one.walkIn = row.integer(8) != 0;
  one.note = row.text(9);
  return one;
}

/// The rows of \p query, one for each campaign and person.
std::vector<Participant> standing(HotStatement& query, const MergedIds& merged)
{
  std::map<std::pair<CampaignId, MemberId>, Participant> standing;
  while (query.step()) {
    if (query.integer(10) != 0)
      continue;
    Participant one = participantIn(query);
    one.member = merged.seen(one.member);
    const auto [at, fresh] = standing.try_emplace({one.campaign, one.member}, one);
    if (!fresh && one.status > at->second.status)
      at->second = std::move(one);
  }
  std::vector<Participant> participants;
  for (auto& [key, one] : standing)
    participants.push_back(std::move(one));
  return participants;
}

std::string strataText(const std::vector<CampaignStratum>& strata)
{
  nlohmann::json list = nlohmann::json::array();
  for (const CampaignStratum& one : strata)
    list.push_back({{"layer", one.layer}, {"people", one.people}, {"held_out", one.heldOut}});
  return list.dump();
}

std::vector<CampaignStratum> strataFrom(std::string_view text)
{
  std::vector<CampaignStratum> strata;
  for (const auto& one : nlohmann::json::parse(text))
    strata.push_back({one.at("layer"), one.at("people"), one.at("held_out")});
  return strata;
}

} // namespace

ParticipantStore::ParticipantStore(Database& db)
    : m_db(db)
{
}

std::optional<CampaignSplit> ParticipantStore::split(CampaignId campaign) const
{
  HotStatement query(m_db, selectSplit);
  if (!query.with(campaign).step())
    return {};
  const MergedIds merged(m_db);
  CampaignSplit split;
  split.at = {query.integer(0)};
  split.seed = query.text(1);
  split.share = query.real(2);
  split.scheme = query.text(3);
  split.strata = strataFrom(query.text(4));
  split.treated = merged.seen(unpacked(query.text(5)));
  // Who is one person with somebody who was meant to be reached was not left alone.
  split.heldOut = merged.seen(unpacked(query.text(6))) - split.treated;
  return split;
}

void ParticipantStore::keepSplit(CampaignId campaign, const CampaignSplit& split)
{
  const std::string strata = strataText(split.strata), treated = packed(split.treated),
                    heldOut = packed(split.heldOut);
  HotStatement insert(m_db, insertSplit);
  insert.with(campaign, split.at, split.seed, split.share, split.scheme, strata);
  insert.bindBlob(7, treated);
  insert.bindBlob(8, heldOut);
  insert.run();
}

void ParticipantStore::removeSplit(CampaignId campaign)
{
  HotStatement(m_db, deleteSplit).with(campaign).run();
}

std::vector<CampaignInvitation> ParticipantStore::invitations(CampaignId campaign) const
{
  const MergedIds merged(m_db);
  std::vector<CampaignInvitation> all;
  HotStatement query(m_db, selectInvitations);
  for (query.with(campaign); query.step();)
    all.push_back({query.integer(0),
                   campaign,
                   std::string(query.text(1)),
                   {query.integer(2)},
                   merged.seen(unpacked(query.text(3)))});
  return all;
}

People ParticipantStore::invited(CampaignId campaign) const
{
  People people;
  for (const CampaignInvitation& one : invitations(campaign))
    people |= one.people;
  return people;
}

void ParticipantStore::addInvitation(const CampaignInvitation& invitation)
{
  const std::string people = packed(invitation.people);
  HotStatement insert(m_db, insertInvitation);
  insert.with(invitation.campaign, invitation.channel, invitation.at);
  insert.bindBlob(4, people);
  insert.run();
}

std::vector<std::uint16_t> ParticipantStore::contactsSince(Moment since) const
{
  const MergedIds merged(m_db);
  std::vector<std::uint16_t> contacts;
  HotStatement query(m_db, selectContacts);
  for (query.with(since); query.step();) {
    const People people = merged.seen(unpacked(query.text(0)));
    if (!people.isEmpty() && contacts.size() <= people.maximum())
      contacts.resize(people.maximum() + std::size_t{1});
    for (const std::uint32_t person : people)
      ++contacts[person];
  }
  return contacts;
}

std::vector<Participant> ParticipantStore::participants(CampaignId campaign) const
{
  HotStatement query(m_db, std::string(selectParticipants) + "campaign = ?");
  return standing(query.with(campaign), MergedIds(m_db));
}

People ParticipantStore::came(CampaignId campaign) const
{
  People people;
  for (const Participant& one : participants(campaign)) {
    if (one.status == ParticipantStatus::CheckedIn)
      people.add(static_cast<std::uint32_t>(one.member.value));
  }
  return people;
}

std::optional<Participant> ParticipantStore::participant(CampaignId campaign, MemberId member) const
{
  HotStatement query(m_db,
                     std::string(selectParticipants) +
                         "campaign = ?1 AND (member = ?2 OR member IN (SELECT id FROM merged_member WHERE "
                         "into_member = ?2))");
  auto found = standing(query.with(campaign, member), MergedIds(m_db));
  return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Participant> ParticipantStore::of(MemberId member) const
{
  HotStatement query(m_db,
                     std::string(selectParticipants) +
                         "member = ?1 OR member IN (SELECT id FROM merged_member WHERE into_member = ?1)");
  auto found = standing(query.with(member), MergedIds(m_db));
  std::ranges::stable_sort(found, std::greater{}, &Participant::at);
  return found;
}

void ParticipantStore::put(const Participant& one)
{
  const auto status = one.status == ParticipantStatus::Waiting ? ParticipantStatus::SignedUp : one.status;
  HotStatement(m_db, insertParticipant)
      .with(one.campaign, one.member, static_cast<int>(status), one.at, one.signedUpAt, one.place, one.cameAt,
            one.channel, one.walkIn ? 1 : 0, one.note)
      .run();
  HotStatement(m_db, supersede).with(one.campaign, one.member).run();
}

void ParticipantStore::removeSignUp(CampaignId campaign, MemberId member, std::string_view channel)
{
  HotStatement(m_db, deleteSignUp).with(campaign, member, channel).run();
}

People ParticipantStore::named() const
{
  People people;
  for (HotStatement query(m_db, selectNamed); query.step();)
    people.add(static_cast<std::uint32_t>(query.integer(0)));
  for (HotStatement query(m_db, selectNamedSets); query.step();)
    people |= unpacked(query.text(0));
  return people;
}

std::int64_t overbooked(Database& db)
{
  std::int64_t over = 0;
  for (HotStatement query(db, selectFull); query.step();) {
    // Several rows may be of one person.
    const auto participants = ParticipantStore(db).participants({query.integer(0)});
    const auto kept = std::ranges::count_if(
        participants, [](const Participant& one) { return one.status >= ParticipantStatus::Confirmed; });
    over += std::max<std::int64_t>(0, kept - query.integer(1));
  }
  return over;
}

void ParticipantStore::partPeople(MemberId member) { HotStatement(m_db, standAgain).with(member).run(); }

} // namespace weilu
