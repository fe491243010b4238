// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/campaigns/draw.h"
#include "core/store/database.h"

namespace weilu {

/// Owner of campaign_draw and campaign_win. Writing functions run inside the caller's Edit. Winners who were
/// merged are read as whom they are part of; the list and the proof stay as they were sealed. What does not
/// read as a proof throws Failure.
class DrawStore {
public:
  explicit DrawStore(Database& db);

  /// With the seed, also while it is secret. Refuses BadValue (what "draw", expected "draw").
  [[nodiscard]] Result<CampaignDraw> find(DrawId id) const;
  /// The first one first.
  [[nodiscard]] std::vector<CampaignDraw> of(CampaignId campaign) const;
  DrawId add(const CampaignDraw& sealed);
  /// Writes lottery, drawnAt and wins of one that was sealed.
  void keepDrawn(const CampaignDraw& drawn);
  /// Removes one that was not drawn; the prizes that went into it are open again.
  void remove(DrawId id);

  /// Prizes of \p campaign that were given up and are in no other draw yet.
  [[nodiscard]] std::vector<DrawWin> openWins(CampaignId campaign) const;
  /// They go into \p into now.
  void redraw(CampaignId campaign, DrawId into);
  /// Writes what became of it.
  void update(const DrawWin& win);

  /// Everybody who ever won in \p campaign, whatever became of it.
  [[nodiscard]] People winnersOf(CampaignId campaign) const;
  /// Everybody who won in another one and did not give it up.
  [[nodiscard]] People winnersElsewhere(CampaignId campaign) const;
  /// Every winner, merged people under their own ids.
  [[nodiscard]] People named() const;

private:
  [[nodiscard]] std::vector<DrawWin> wins(DrawId draw) const;
  Database& m_db;
};

} // namespace weilu
