// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Board, calendar and list: which of them is shown.
#include <QStackedWidget>

#include "ui/base/settings.h"
#include "ui/calendar/calendar_card.h"
#include "ui/campaigns/campaign_board.h"
#include "ui/campaigns/campaign_list.h"
#include "ui/campaigns/campaign_page.h"
#include "ui/campaigns/campaigns_page.h"
#include "ui/widgets/segmented_control.h"

#include <algorithm>

namespace weilu::ui {

namespace {

const QString viewKey = QStringLiteral("campaigns/view");

} // namespace

void CampaignsPage::connectList()
{
  connect(m_list, &CampaignList::openWanted, this, [this](CampaignId id) { openCampaign(id); });
  connect(m_list, &CampaignList::menuWanted, this, &CampaignsPage::openMenu);
  connect(m_list, &CampaignList::exportWanted, this, &CampaignsPage::exportData);
  connect(m_view, &SegmentedControl::chosen, this, [this](int view) {
    Settings().setValue(viewKey, view);
    showView(view);
  });
}

CampaignsPage::Shown CampaignsPage::shownView() const
{
  if (m_read.lines.empty())
    return Empty;
  return m_view->current() == ListOnly ? Listed : Filled;
}

void CampaignsPage::showView(int view)
{
  m_view->setCurrent(view);
  m_board->setVisible(view != CalendarOnly);
  m_calendar->setVisible(view != BoardOnly);
  if (m_known && m_stack->currentIndex() < Failed)
    m_stack->setCurrentIndex(shownView());
}

void CampaignsPage::restoreView()
{
  showView(std::clamp(Settings().value(viewKey).toInt(), int(Both), int(ListOnly)));
}

void CampaignsPage::showAll()
{
  m_stack->setCurrentIndex(m_known ? shownView() : Loading);
  if (m_stack->currentIndex() == Listed)
    m_list->setFocusTo(m_one->id());
  else
    m_board->setFocusTo(m_one->id());
  emit headerChanged();
  reload();
}

void CampaignsPage::exportData()
{
  if (isCampaignShown())
    m_one->exportData();
  else if (m_stack->currentIndex() == Listed)
    m_list->exportRows(session());
}

void CampaignsPage::focusSearch()
{
  if (isCampaignShown())
    m_one->focusSearch();
  else if (m_stack->currentIndex() == Listed)
    m_list->focusSearch();
}

} // namespace weilu::ui
