// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/campaigns/board_place.h"
#include "ui/campaigns/campaigns_reading.h"

#include <array>
#include <optional>

namespace weilu::ui {

class BoardColumn;
class Button;
class CampaignCard;

/// Campaigns by how far they are: four columns, and behind a link what was cancelled or archived.
class CampaignBoard : public QWidget {
  Q_OBJECT
public:
  explicit CampaignBoard(QWidget* parent = nullptr);

  /// Shows those of \p type, or all.
  void show(const CampaignsRead& read, std::optional<CampaignType> type);
  /// Whether what was cancelled or archived is shown.
  void showAside(bool shown);
  void retranslate();
  /// Puts the focus on the card of \p campaign.
  void setFocusTo(CampaignId campaign);

signals:
  void newWanted();
  void openWanted(weilu::CampaignId campaign);
  void menuWanted(weilu::CampaignId campaign, const QPoint& at);
  void placeWanted(weilu::CampaignId campaign, weilu::ui::BoardPlace place);

private:
  [[nodiscard]] CampaignCard* makeCard(const CampaignLine& line);
  [[nodiscard]] BoardColumn* column(BoardPlace place) const;
  void step(CampaignId campaign, BoardPlace from, int columns);
  /// Moves the focus from the card of \p campaign.
  void moveFocus(CampaignId campaign, int columns, int rows);

  CampaignsRead m_read;
  std::array<BoardColumn*, boardPlaces.size()> m_columns{};
  Button* m_link;
  QWidget* m_aside;
};

} // namespace weilu::ui
