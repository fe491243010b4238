// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/campaigns/campaign_tab.h"

class QLabel;

namespace weilu::ui {

class BarTableView;
class Callout;
class Card;
class EffectView;
class FactList;
class RetrospectiveCard;

/// What came of a campaign: who took part, what it changed beside those left alone, and what is learnt.
///
///     showCampaign → campaignResultOf, layers the day before (a reading job) → cards
class ResultTab : public CampaignTab {
  Q_OBJECT
public:
  explicit ResultTab(Session& session, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  void showCampaign(const CampaignShown& shown) override;
  void retranslate() override;

private:
  struct Read {
    CampaignResult result;
    LayerSets layers; ///< of the campaign's scheme on the day before
  };
  [[nodiscard]] static Result<Read> read(Workspace& workspace, const CampaignShown& shown,
                                         const Control& control);
  void build();
  void fill();
  void fillNumbers();
  void addPeople(const QString& name, const People& people);
  void openLayer(int row, int column);

  CampaignShown m_shown;
  std::optional<Read> m_read;
  Card *m_participation, *m_effects, *m_numbers;
  RetrospectiveCard* m_retrospective;
  BarTableView* m_layers;
  FactList* m_facts;
  QLabel *m_nobody, *m_explanation;
  EffectView *m_bought, *m_retained;
  Callout* m_verdict;
};

} // namespace weilu::ui
