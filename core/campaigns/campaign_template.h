// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/campaign.h"

namespace weilu {

/// A campaign to begin with, in one language.
struct CampaignTemplate {
  std::string code;
  CampaignType type = CampaignType::Custom;
  std::string title, about;
  std::vector<std::string> layers; ///< of the scheme "five" it suits; empty: any
  std::vector<std::string> stages; ///< of the community it suits (core/planning/stage.h); empty: any
  int minutes = 0;                 ///< how long it takes
  CampaignPlan plan;
};

/// Reads {"code", "type", "title", "about", "layers", "stages", "minutes", "plan"} with the plan as
/// core/campaigns/campaign_json.h has it; every text may be {"zh", "en"}. Refuses BadValue, what
/// "campaign-template" or as planFromJson().
[[nodiscard]] Result<CampaignTemplate> templateFromJson(std::string_view text, Language language);
/// The templates that ship with the program (resources/templates/campaigns), in the order of types.
[[nodiscard]] std::vector<CampaignTemplate> shippedTemplates(Language language);

/// An idea for a campaign that begins at \p starts, for the layers the template suits.
[[nodiscard]] Campaign campaignFrom(const CampaignTemplate& from, std::optional<Moment> starts);

} // namespace weilu
