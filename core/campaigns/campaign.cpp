// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/campaign.h"

#include <algorithm>

namespace weilu {

namespace {

constexpr std::array<std::string_view, 12> typeCodes{"discussion", "meetup",  "live",     "lottery",
                                                     "vote",       "game",    "check-in", "welcome",
                                                     "win-back",   "sharing", "referral", "custom"};
constexpr std::array<std::string_view, 6> stateCodes{"idea",    "planned", "inviting",
                                                     "running", "done",    "cancelled"};
constexpr std::array<std::string_view, 4> measureCodes{"participants", "sign-ups", "buyers", "active"};
constexpr std::array<std::string_view, 3> rewardCodes{"attending", "winning", "referring"};
constexpr std::array<std::string_view, 3> voteCodes{"single", "multiple", "ranked"};

/// The value of an enumeration from 0 on whose codes are \p codes.
template<class Value, std::size_t size>
std::optional<Value> valueNamed(const std::array<std::string_view, size>& codes, std::string_view code)
{
  const auto found = std::ranges::find(codes, code);
  return found == codes.end() ? std::nullopt : std::optional(static_cast<Value>(found - codes.begin()));
}

} // namespace

std::string_view code(CampaignType type) { return typeCodes.at(static_cast<std::size_t>(type)); }
std::string_view code(CampaignState state) { return stateCodes.at(static_cast<std::size_t>(state)); }
std::string_view code(CampaignMeasure measure) { return measureCodes.at(static_cast<std::size_t>(measure)); }
std::string_view code(RewardFor what) { return rewardCodes.at(static_cast<std::size_t>(what)); }
std::string_view code(VoteMethod method) { return voteCodes.at(static_cast<std::size_t>(method)); }

std::optional<CampaignType> campaignTypeNamed(std::string_view code)
{
  return valueNamed<CampaignType>(typeCodes, code);
}

std::optional<CampaignState> campaignStateNamed(std::string_view code)
{
  return valueNamed<CampaignState>(stateCodes, code);
}

std::optional<CampaignMeasure> campaignMeasureNamed(std::string_view code)
{
  return valueNamed<CampaignMeasure>(measureCodes, code);
}

Rule layerRule(const std::string& scheme, const std::string& layer)
{
  return Rule::when({"layer:" + scheme, 0, Operator::Equals, layer});
}

Rule segmentRule(const std::string& segment) { return Rule::when({"segment", 0, Operator::Equals, segment}); }

} // namespace weilu
