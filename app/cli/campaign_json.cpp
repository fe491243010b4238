// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/campaign_json.h"

#include "app/cli/say.h"
#include "core/base/local_time.h"
#include "core/campaigns/campaign_json.h"
#include "core/members/called_by.h"

namespace weilu::cli {

namespace {

template<class T>
Json orNull(const std::optional<T>& value)
{
  return value ? Json(*value) : Json();
}

Json orNull(const std::optional<Moment>& moment, const Zone& zone)
{
  return moment ? Json(localTime(*moment, zone)) : Json();
}

Json toJson(const Proportion& proportion)
{
  return {{"count", proportion.count},
          {"of", proportion.of},
          {"share", proportion.of > 0 ? Json(proportion.share()) : Json()}};
}

Json toJson(const CampaignEffect& effect)
{
  Json lift;
  if (effect.lift)
    lift = {{"difference", effect.lift->difference},
            {"low", effect.lift->interval.low},
            {"high", effect.lift->interval.high},
            {"clear", effect.lift->isClear()}};
  return {{"treated", toJson(effect.treated)},
          {"held_out", toJson(effect.heldOut)},
          {"lift", std::move(lift)},
          {"days_left", effect.daysLeft}};
}

} // namespace

Json toJson(const Campaign& campaign, const Zone& zone)
{
  return {{"campaign", campaign.id.value},
          {"title", campaign.title},
          {"type", code(campaign.type)},
          {"state", code(campaign.state)},
          {"starts", orNull(campaign.starts, zone)},
          {"ends", orNull(campaign.ends, zone)},
          {"archived", campaign.archived}};
}

Json wholeJson(const Campaign& campaign, const CampaignPeople& people,
               const std::optional<CampaignSplit>& split, const Zone& zone)
{
  Json json = toJson(campaign, zone);
  json["plan"] = Json::parse(weilu::toJson(campaign.plan));
  const CampaignAudience& audience = campaign.audience;
  json["audience"] = {{"rule", audience.rule ? Json(weilu::toJson(*audience.rule)) : Json()},
                      {"picked", audience.picked.cardinality()},
                      {"left_out", audience.leftOut.cardinality()},
                      {"people", people.people.cardinality()},
                      {"drawn", people.drawn}};
  json["overlaps"] = Json::array();
  for (const CampaignOverlap& one : people.overlaps)
    json["overlaps"].push_back(
        {{"campaign", one.campaign.value}, {"title", one.title}, {"people", one.people.cardinality()}});
  json["hold_out"] = Json();
  if (!split)
    return json;
  Json strata = Json::array();
  for (const CampaignStratum& one : split->strata)
    strata.push_back({{"layer", one.layer}, {"people", one.people}, {"held_out", one.heldOut}});
  json["hold_out"] = {{"at", localTime(split->at, zone)},
                      {"seed", split->seed},
                      {"share", split->share},
                      {"treated", split->treated.cardinality()},
                      {"held_out", split->heldOut.cardinality()},
                      {"layers", std::move(strata)}};
  return json;
}

Json toJson(const CampaignCounts& counts)
{
  Json json{{"invited", counts.invited}, {"taken", counts.taken()}};
  for (const ParticipantStatus status : participantStatuses) {
    const bool silent = status == ParticipantStatus::Invited;
    json[silent ? "unanswered" : std::string(code(status))] = counts.at(status);
  }
  return json;
}

Json toJson(const Member& member, const std::optional<Participant>& participant, CampaignArm arm,
            const Zone& zone)
{
  const Participant one = participant.value_or(Participant());
  return {{"person", member.id.value},
          {"name", calledBy(member)},
          {"status", code(participant ? one.status : ParticipantStatus::Invited)},
          {"arm", arm == CampaignArm::None ? Json() : Json(code(arm))},
          {"signed_up_at", orNull(one.signedUpAt, zone)},
          {"came_at", orNull(one.cameAt, zone)},
          {"channel", one.channel.empty() ? Json() : Json(one.channel)},
          {"walk_in", one.walkIn},
          {"note", one.note}};
}

Json toJson(const CampaignResult& result)
{
  Json layers = Json::array();
  for (const CampaignShare& share : result.byLayer) {
    Json layer{{"layer", share.layer}};
    layer.update(toJson(share.came));
    layer["there"] = share.there;
    layers.push_back(std::move(layer));
  }
  return {{"counts", toJson(result.counts)},
          {"invitations", result.invitations},
          {"came", result.came.cardinality()},
          {"participation", toJson(result.participation)},
          {"outside", result.outside},
          {"by_layer", std::move(layers)},
          {"first_time", result.firstTime.cardinality()},
          {"returning", result.returning.cardinality()},
          {"bought", toJson(result.bought)},
          {"retained", toJson(result.retained)},
          {"revenue_treated", result.revenueTreated},
          {"revenue_held_out", result.revenueHeldOut},
          {"cost_each", orNull(result.costEach)},
          {"reached", result.reached},
          {"goal_reached", orNull(result.goalReached)}};
}

std::string campaignShapes()
{
  return said(Terminal::tr("With --json:")) + R"(
  list          {"campaigns": [CAMPAIGN…]}
  show          {…CAMPAIGN, "plan", "audience": {"rule", "picked", "left_out", "people", "drawn"},
                "overlaps": [{"campaign", "title", "people"}],
                "hold_out": DRAWN|null}
  participants  {"campaign", "counts", "participants": [{"person", "name", "status", "arm", "signed_up_at",
                "came_at", "channel", "walk_in", "note"}]}
  invitations   {"campaign", "channel", "people": [PERSON…], "left_out": [{"why", "people"}]}
  result        {"campaign", "as_of", "counts", "invitations", "came", "participation": SHARE, "outside",
                "by_layer": [{"layer", …SHARE, "there"}], "first_time", "returning", "bought": EFFECT,
                "retained": EFFECT, "revenue_treated", "revenue_held_out", "cost_each", "reached", "goal_reached"}
  compare       {"as_of", "kinds": [{"type", "campaigns", "invited", "came", "first_time",
                "participation": SHARE, "by_layer", "retained"}]}
  templates     {"templates": [{"template", "type", "title": {"zh", "en"}, "layers", "stages", "minutes"}]}
  vote          {"campaign", "as_of", "method", "ballots", "spoilt", "winners": [OPTION…],
                "options": [{"option", "title", "votes", "share"}], "rounds": [{"options": [{"option", "votes"}],
                "exhausted", "eliminated": [OPTION…], "tie_break": "earlier"|"lot"|null}],
                "by_layer": [{"layer", "ballots", "options": [{"option", "votes"}]}],
                "people": [{"person", "name", "choice": [OPTION…], "at"}]}
  ballots       {"campaign", "file", "columns", "rows", "ballots", "problems": [{"row", "column", "value", "why",
                "rejects"}], "change"}
  streaks       {"campaign", "as_of", "from", "to", "make_ups", "people": [{"person", "name", "total", "made_up",
                "current", "longest", "make_ups_left", "days": [{"day", "made_up"}]}]}
  referrals     {"campaign", "tiers": [{"people", "points", "title"}], "people": [{"person", "name", "count",
                "reached", "points", "brought": [{"person", "name"}]}]}
  contact-cap   {"times", "days"}
  add, edit, move, note, invite, ballot, check-in, refer  {"change", "campaign"}
  CAMPAIGN: {"campaign", "title", "type", "state", "starts", "ends", "archived"}
  SHARE: {"count", "of", "share"}
  DRAWN: {"at", "seed", "share", "treated", "held_out", "layers": [{"layer", "people", "held_out"}]}
  EFFECT: {"treated": SHARE, "held_out": SHARE, "lift": LIFT|null, "days_left"}
  LIFT: {"difference", "low", "high", "clear"})";
}

} // namespace weilu::cli
