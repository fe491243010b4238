// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_campaign_reading.h"
#include "core/workspace_campaign_results.h"
#include "core/workspace_participants.h"
#include "tests/bench/large_community.h"
#include "tests/bench/stopwatch.h"

#include <cstdio>
#include <cstdlib>

// A campaign for a tenth of a large community: whom it is for, who is left out of the invitations, and what
// came of it. Audience, exclusions and list: at most 2 s together; the page and the result at most 0.3 s
// each. Usage: weilu_campaigns_bench FOLDER [PEOPLE] [EVENTS]

using namespace weilu;

namespace {

constexpr int window = 90;
constexpr double activeDays = 8;

std::unique_ptr<Workspace> filled(const std::filesystem::path& file, const LargeCommunity& large)
{
  std::filesystem::remove(file);
  Community community;
  community.name = "large";
  community.asOf = large.lastDay;
  auto workspace = std::move(Workspace::create(file, community).value());
  fill(workspace->db(), workspace->activity(), workspace->community().calendar.zone, large);
  workspace->db().sql().exec("PRAGMA wal_checkpoint(TRUNCATE)");
  return workspace;
}

/// For everybody who was active often lately, and \p picked people by hand; it began five weeks ago.
Campaign tasting(const LargeCommunity& large, const Zone& zone, std::uint32_t picked)
{
  Campaign campaign;
  campaign.title = "Tasting";
  campaign.starts = campaign.ends = zone.moment(large.lastDay.plus(-35));
  campaign.plan.channels = {"wechat"};
  campaign.audience.rule = Rule::when({"active_days", window, Operator::AtLeast, activeDays});
  campaign.audience.picked.addRange(1, picked + std::uint64_t{1});
  return campaign;
}

/// Refusals end the program: what is measured has to have happened.
template<class T>
T must(Result<T> result)
{
  if (result)
    return std::move(*result);
  std::fprintf(stderr, "refused: %s\n", result.error().detail("what").c_str());
  std::exit(1);
}

} // namespace

int main(int argc, char** argv)
{
  if (argc < 2) {
    std::fprintf(stderr, "weilu_campaigns_bench FOLDER [PEOPLE] [EVENTS]\n");
    return 2;
  }
  LargeCommunity large;
  large.people = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : large.people;
  large.events = argc > 3 ? std::strtoull(argv[3], nullptr, 10) : large.events;
  const auto workspace = filled(std::filesystem::path(argv[1]) / "campaigns.weilu", large);
  const Zone zone = workspace->community().calendar.zone;
  const auto picked = static_cast<std::uint32_t>(large.people / 10);
  const CampaignId id = must(addCampaign(*workspace, tasting(large, zone, picked)));
  measured("  history and layers for the first time", {},
           [&] { (void)workspace->layersOn("five", large.lastDay); });

  People audience;
  InvitationList list;
  measured("audience", {},
           [&] { audience = audienceOf(*workspace, must(campaignOf(*workspace, id)), large.lastDay); });
  (void)must(moveCampaign(*workspace, id, CampaignState::Planned));
  measured("the draw by layer", {},
           [&] { (void)must(moveCampaign(*workspace, id, CampaignState::Inviting)); });
  measured("exclusions and invitation list", {},
           [&] { list = must(invitationListOf(*workspace, id, "wechat")); });
  measured("invitations noted", {}, [&] { (void)must(invite(*workspace, id, "wechat", list.people)); });
  (void)must(moveCampaign(*workspace, id, CampaignState::Running));
  std::vector<MemberId> guests;
  for (std::uint32_t person = 1; person <= picked; person += 5)
    guests.push_back({person});
  measured("a fifth of them checked in", {}, [&] {
    (void)must(note(*workspace, id, guests, {ParticipantStatus::CheckedIn, {}, {}, {}}));
  });
  measured("  history again", {}, [&] { (void)workspace->history(); });
  CampaignResult result;
  measured("  result for the first time", {},
           [&] { result = must(campaignResultOf(*workspace, id, large.lastDay)); });
  std::size_t lines = 0;
  measured("the page of the campaign", {},
           [&] { lines = must(readCampaign(*workspace, id, large.lastDay))->lines.size(); });
  measured("result", {}, [&] { result = must(campaignResultOf(*workspace, id, large.lastDay)); });
  std::printf("%llu people, %llu invited, %lld came, %zu on the page\n",
              static_cast<unsigned long long>(audience.cardinality()),
              static_cast<unsigned long long>(list.people.cardinality()),
              static_cast<long long>(result.participation.count), lines);
  return 0;
}
