// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is worth a picture beside the board.
#include <QFile>
#include <QTemporaryDir>

#include "core/members/called_by.h"
#include "core/workspace_participants.h"
#include "ui/calendar/calendar_card.h"
#include "ui/campaigns/attendance_dialog.h"
#include "ui/campaigns/campaign_board.h"
#include "ui/campaigns/campaign_page.h"
#include "ui/campaigns/campaigns_page.h"

#include <algorithm>

namespace weilu::ui {

namespace {

constexpr std::size_t listed = 9;
const QString asideState = QStringLiteral("aside"), weekState = QStringLiteral("week"),
              listState = QStringLiteral("list"), comparison = QStringLiteral("compare"),
              editState = QStringLiteral("edit"), attendanceState = QStringLiteral("attendance");

} // namespace

CampaignsPage::~CampaignsPage() = default;

QStringList CampaignsPage::states() const
{
  return {weekState,
          asideState,
          listState,
          comparison,
          editState,
          attendanceState,
          QStringLiteral("plan"),
          QStringLiteral("draw"),
          QStringLiteral("people"),
          QStringLiteral("door"),
          QStringLiteral("invitations"),
          QStringLiteral("vote"),
          QStringLiteral("check-in"),
          QStringLiteral("referrals"),
          QStringLiteral("result")};
}

void CampaignsPage::showState(const QString& state)
{
  m_board->showAside(state == asideState);
  m_calendar->choose(state == weekState ? Period::Week : Period::Month);
  showView(state == weekState ? CalendarOnly : state == listState ? ListOnly : Both);
  if (state == comparison)
    compare();
  else if (state.isEmpty() || state == weekState || state == asideState || state == listState ||
           m_read.lines.empty())
    showAll();
  else if (state == editState)
    open(furthest({}).campaign);
  else if (state == attendanceState)
    showList(furthest({}).campaign);
  else
    showCampaignState(state);
}

/// Of those that have such a tab.
const CampaignLine& CampaignsPage::furthest(const QString& tab) const
{
  return *std::ranges::max_element(m_read.lines, {}, [&tab](const CampaignLine& line) {
    return std::pair(tab.isEmpty() || CampaignPage::hasTab(tab, line.campaign),
                     line.counts.invited + line.counts.taken());
  });
}

void CampaignsPage::showCampaignState(const QString& state)
{
  const QString tab = state == QLatin1String("door") ? QStringLiteral("people") : state;
  openCampaign(furthest(tab).campaign.id, tab);
  m_one->showState(state);
}

/// A list that is always at hand: some who took part, and two whom nobody knows.
void CampaignsPage::showList(const Campaign& campaign)
{
  Workspace& workspace = session().workspace();
  std::vector<MemberId> people;
  if (const auto roster = participantsOf(workspace, campaign.id)) {
    for (std::size_t i = 0; i < std::min(listed, roster->participants.size()); ++i)
      people.push_back(roster->participants[roster->participants.size() - 1 - i].member);
  }
  QByteArray list("name\n");
  for (const Member& member : workspace.members().findAll(people))
    list += QByteArray::fromStdString(calledBy(member)) + '\n';
  list += "Guest 1\nGuest 2\n";
  m_folder = std::make_unique<QTemporaryDir>();
  QFile file(m_folder->filePath(QStringLiteral("attendance.csv")));
  if (file.open(QIODevice::WriteOnly) && file.write(list) == list.size())
    file.close();
  showAttendance(session(), campaign, file.fileName(), this);
}

} // namespace weilu::ui
