// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Between all campaigns, the page of one, and the comparison.
#include <QStackedWidget>

#include "ui/campaigns/campaign_page.h"
#include "ui/campaigns/campaigns_page.h"
#include "ui/campaigns/compare_view.h"
#include "ui/widgets/button.h"

namespace weilu::ui {

void CampaignsPage::connectCampaign()
{
  connect(m_compare, &Button::clicked, this, &CampaignsPage::compare);
  connect(m_comparison, &CompareView::closed, this, &CampaignsPage::showAll);
  connect(m_comparison, &CompareView::openWanted, this,
          [this](CampaignId id) { openCampaign(id, QStringLiteral("result")); });
  connect(m_one, &CampaignPage::closed, this, &CampaignsPage::showAll);
  connect(m_one, &CampaignPage::headerChanged, this, &Page::headerChanged);
  connect(m_one, &CampaignPage::editWanted, this, &CampaignsPage::open);
  connect(m_one, &CampaignPage::peopleWanted, this, &Page::peopleWanted);
  connect(m_one, &CampaignPage::personWanted, this, &Page::personWanted);
}

bool CampaignsPage::isCampaignShown() const { return m_stack->currentIndex() == One; }

void CampaignsPage::openCampaign(CampaignId id, const QString& tab)
{
  if (!id.valid())
    return;
  m_one->open(id, tab);
  m_stack->setCurrentIndex(One);
  m_one->setFocus();
  emit headerChanged();
}

void CampaignsPage::compare()
{
  m_stack->setCurrentIndex(Compared);
  m_comparison->reload();
  emit headerChanged();
}

bool CampaignsPage::stepBack()
{
  if (m_stack->currentIndex() == Compared) {
    showAll();
    return true;
  }
  if (!isCampaignShown())
    return false;
  m_one->stepBack();
  return true;
}

} // namespace weilu::ui
