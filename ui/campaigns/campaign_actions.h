// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/campaign.h"
#include "ui/calendar/calendar_entry.h"
#include "ui/campaigns/board_place.h"

#include <functional>
#include <vector>

class QPoint;
class QWidget;

namespace weilu::ui {

class FormDialog;
class Session;

/// What is done with a campaign from the board. Each is one change that can be undone; what is declined
/// stands in the window's banner.
namespace campaign_actions {

void move(Session& session, const Campaign& campaign, CampaignState to);
/// Moves it to where \p place stands for: to a state, into the archive, or out of it.
void put(Session& session, const Campaign& campaign, BoardPlace place);

/// Moves one that has a start, with its end, on the clock of \p zone.
void shift(Session& session, const Campaign& campaign, const CalendarMove& to, const Zone& zone);

/// Asks for a file and writes \p campaigns into it as a calendar; without a start they are left out.
void saveCalendar(Session& session, QWidget* parent, const std::vector<Campaign>& campaigns,
                  const QString& name);

/// Writes \p campaign. Closes \p dialog when that is done; what is declined is said there.
void saveFrom(FormDialog& dialog, Session& session, const Campaign& campaign);
/// Writes it from a page: what is declined stands in the window's banner.
void save(Session& session, const Campaign& campaign);

/// Opens the menu of \p campaign: \p edit, the states it can go to, a copy, the archive, and out with an
/// idea.
void openMenu(Session& session, const Campaign& campaign, const QPoint& at, QWidget* parent,
              const std::function<void()>& edit);

} // namespace campaign_actions

} // namespace weilu::ui
