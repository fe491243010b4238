// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace_campaign_reading.h"
#include "ui/widgets/card.h"

namespace weilu::ui {

class BarTableView;
class Session;
class SplitBar;

/// Who of the audience is left alone to compare with: how many will be, or were, and how like the others they
/// are.
class HoldOutCard : public Card {
  Q_OBJECT
public:
  explicit HoldOutCard(Session& session, QWidget* parent = nullptr);
  void showCampaign(const CampaignShown& shown);
  void retranslate();

private:
  void fillSplit(const CampaignSplit& split);
  void fillBalance();
  void edit();

  Session& m_session;
  CampaignShown m_shown;
  SplitBar* m_bar;
  QLabel *m_text, *m_seed;
  BarTableView *m_layers, *m_alike;
  Button* m_edit;
};

} // namespace weilu::ui
