// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Campaigns by month or week, and what is published beside them.
#include <QCheckBox>
#include <QMenu>

#include "ui/base/settings.h"
#include "ui/base/text.h"
#include "ui/calendar/calendar_card.h"
#include "ui/calendar/content_entry.h"
#include "ui/campaigns/campaign_actions.h"
#include "ui/campaigns/campaign_calendar.h"
#include "ui/campaigns/campaign_drag.h"
#include "ui/campaigns/campaigns_page.h"
#include "ui/widgets/button.h"

namespace weilu::ui {

namespace {

constexpr int usualStart = 20 * 3600; // of what is put on a day without an hour
const QString contentKey = QStringLiteral("campaigns/content");

} // namespace

void CampaignsPage::buildCalendar()
{
  connect(m_calendar, &CalendarCard::openWanted, this, &CampaignsPage::openEntry);
  connect(m_calendar, &CalendarCard::menuWanted, this, &CampaignsPage::openEntryMenu);
  connect(m_calendar, &CalendarCard::moveWanted, this, &CampaignsPage::moveTo);
  connect(m_calendar, &CalendarCard::newWanted, this, &CampaignsPage::makeOn);
  m_export->setObjectName(QStringLiteral("exportCalendar"));
  m_export->setIconName(QStringLiteral("export"));
  m_export->setSmall(true);
  connect(m_export, &Button::clicked, this, &CampaignsPage::saveCalendar);
  m_calendar->addButton(m_export);
  m_content->setObjectName(QStringLiteral("showContent"));
  m_content->setIcon(Theme::of().icon(QStringLiteral("calendar")));
  m_content->setChecked(Settings().value(contentKey, true).toBool());
  connect(m_content, &QCheckBox::toggled, this, [this](bool shown) {
    Settings().setValue(contentKey, shown);
    fillCalendar();
  });
  m_calendar->addChoice(m_content);
}

void CampaignsPage::fillCalendar()
{
  m_calendar->show(campaign_calendar::entries(m_read, type(), m_content->isChecked()));
}

void CampaignsPage::openEntry(const QString& id)
{
  if (const auto piece = contentNamedBy(id))
    emit contentWanted(*piece);
  else
    openCampaign(campaignNamedBy(id).value_or(CampaignId{}));
}

void CampaignsPage::openEntryMenu(const QString& id, const QPoint& at)
{
  const auto piece = contentNamedBy(id);
  if (!piece)
    return openMenu(campaignNamedBy(id).value_or(CampaignId{}), at);
  auto* menu = new QMenu(this);
  menu->setObjectName(QStringLiteral("pieceMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addAction(Theme::of().icon(QStringLiteral("calendar")), tr("Open in the content calendar"), this,
                  [this, piece] { emit contentWanted(*piece); });
  menu->addAction(tr("Hide content here"), m_content, [this] { m_content->setChecked(false); });
  menu->popup(at);
}

void CampaignsPage::moveTo(const CalendarMove& to)
{
  if (const auto piece = contentNamedBy(to.id))
    return reschedule(session(), *piece, to);
  const Campaign* campaign = campaignOf(campaignNamedBy(to.id).value_or(CampaignId{}));
  const Zone& zone = m_read.calendar.zone;
  if (!campaign)
    return;
  if (campaign->starts)
    return campaign_actions::shift(session(), *campaign, to, zone);
  Campaign begun = *campaign;
  begun.starts = zone.moment(to.first, to.second.value_or(usualStart));
  open(begun);
}

void CampaignsPage::makeOn(Date day, std::optional<int> second)
{
  makeFrom(m_read.calendar.zone.moment(day, second.value_or(usualStart)));
}

void CampaignsPage::saveCalendar()
{
  std::vector<Campaign> shown;
  for (const CampaignLine& line : m_read.lines) {
    if (!isAside(placeOf(line.campaign)) && (!type() || line.campaign.type == *type()))
      shown.push_back(line.campaign);
  }
  campaign_actions::saveCalendar(session(), this, shown, text(session().workspace().community().name));
}

} // namespace weilu::ui
