// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content_item.h"
#include "core/workspace.h"

#include <map>
#include <string>
#include <vector>

namespace weilu::ui {

/// What pieces of content refer to, so that they can be said.
struct ContentNames {
  std::map<MemberId, std::string> authors;     ///< what people are called
  std::map<CampaignId, std::string> campaigns; ///< their titles
  std::vector<Space> spaces;
  Zone zone = Zone::utc();
};

/// A job's work. Of \p campaigns, all there are.
[[nodiscard]] ContentNames contentNames(Workspace& workspace, const std::vector<ContentItem>& items,
                                        const std::vector<Campaign>& campaigns);

} // namespace weilu::ui
