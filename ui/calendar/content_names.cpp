// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/content_names.h"

#include "core/members/called_by.h"

namespace weilu::ui {

ContentNames contentNames(Workspace& workspace, const std::vector<ContentItem>& items,
                          const std::vector<Campaign>& campaigns)
{
  std::vector<MemberId> authors;
  for (const ContentItem& item : items) {
    if (item.author.valid())
      authors.push_back(item.author);
  }
  ContentNames names;
  for (const Member& member : workspace.members().findAll(authors))
    names.authors[member.id] = calledBy(member);
  for (const Campaign& campaign : campaigns)
    names.campaigns[campaign.id] = campaign.title;
  names.spaces = workspace.members().spaces();
  names.zone = workspace.community().calendar.zone;
  return names;
}

} // namespace weilu::ui
