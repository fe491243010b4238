// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace_campaigns.h"
#include "tests/core/levels/given_file.h"

namespace weilu {

template<class T>
Refusal refusalOf(const Result<T>& result)
{
  REQUIRE_FALSE(result);
  return result.error();
}

inline People setOf(const std::vector<MemberId>& ids)
{
  People people;
  for (const MemberId id : ids)
    people.add(static_cast<std::uint32_t>(id.value));
  return people;
}

/// A community file with people and campaigns.
struct CampaignFile : GivenFile {
  std::vector<MemberId> people(int count)
  {
    std::vector<MemberId> ids;
    Edit edit(workspace->db(), {"members-added", {}});
    for (int i = 0; i < count; ++i) {
      Member member = called("P" + std::to_string(i));
      member.joinedAt = zone().moment(today.plus(-400));
      ids.push_back(workspace->members().add(member, {}));
    }
    edit.commit();
    return ids;
  }
  /// A campaign three days from today for \p audience, with \p capacity places.
  CampaignId campaign(const std::vector<MemberId>& audience, std::optional<std::int64_t> capacity = {})
  {
    Campaign campaign;
    campaign.title = "Tasting";
    campaign.type = CampaignType::Meetup;
    campaign.starts = zone().moment(today.plus(3), 19 * 3600);
    campaign.ends = zone().moment(today.plus(3), 21 * 3600);
    campaign.plan.capacity = capacity;
    campaign.plan.channels = {"wechat"};
    campaign.audience.picked = setOf(audience);
    return addCampaign(*workspace, campaign).value();
  }
  void move(CampaignId id, std::initializer_list<CampaignState> states)
  {
    for (const CampaignState state : states)
      REQUIRE(moveCampaign(*workspace, id, state));
  }
  [[nodiscard]] Campaign at(CampaignId id) { return campaignOf(*workspace, id).value(); }
};

} // namespace weilu
