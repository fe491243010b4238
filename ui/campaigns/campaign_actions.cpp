// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/campaign_actions.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPointer>
#include <QSaveFile>

#include "core/workspace_calendar.h"
#include "core/workspace_campaigns.h"
#include "ui/base/questions.h"
#include "ui/base/session.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/words.h"
#include "ui/base/words_campaigns.h"
#include "ui/campaigns/attendance_dialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/written_toast.h"

namespace weilu::ui::campaign_actions {

namespace {

/// The translation context of this file.
struct Actions {
  Q_DECLARE_TR_FUNCTIONS(campaigns)
};

void archive(Session& session, const Campaign& campaign, bool archived)
{
  session.write<ChangeId>(Area::Community,
                          archived ? Actions::tr("Archiving a campaign")
                                   : Actions::tr("Bringing a campaign back"),
                          [id = campaign.id, archived](Workspace& workspace, const Control&) {
                            return archiveCampaign(workspace, id, archived);
                          });
}

void duplicate(Session& session, const Campaign& campaign)
{
  session.write<CampaignId>(
      Area::Community, Actions::tr("Copying a campaign"),
      [id = campaign.id, title = utf8(Actions::tr("%1 (copy)").arg(text(campaign.title)))](
          Workspace& workspace, const Control&) { return duplicateCampaign(workspace, id, title); });
}

void remove(Session& session, const Campaign& campaign)
{
  session.write<ChangeId>(
      Area::Community, Actions::tr("Deleting an idea"),
      [id = campaign.id](Workspace& workspace, const Control&) { return removeCampaign(workspace, id); });
}

} // namespace

void shift(Session& session, const Campaign& campaign, const CalendarMove& to, const Zone& zone)
{
  Campaign later = campaign;
  later.starts = moved(*campaign.starts, *campaign.starts, to, zone);
  if (campaign.ends)
    later.ends = moved(*campaign.ends, *campaign.starts, to, zone);
  if (later.starts == campaign.starts || !campaign.isOpen())
    return;
  session.write<ChangeId>(
      Area::Community, Actions::tr("Moving a campaign"),
      [later](Workspace& workspace, const Control&) { return saveCampaign(workspace, later); });
}

void move(Session& session, const Campaign& campaign, CampaignState to)
{
  session.write<ChangeId>(Area::Community, Actions::tr("Moving a campaign"),
                          [id = campaign.id, to](Workspace& workspace, const Control& control) {
                            return moveCampaign(workspace, id, to, control);
                          });
}

void put(Session& session, const Campaign& campaign, BoardPlace place)
{
  if (place == placeOf(campaign))
    return;
  if (campaign.archived || place == BoardPlace::Archived)
    archive(session, campaign, !campaign.archived);
  else
    move(session, campaign, stateAt(place));
}

void saveCalendar(Session& session, QWidget* parent, const std::vector<Campaign>& campaigns,
                  const QString& name)
{
  const QString file = Ask::current().saveFile(parent, Actions::tr("Save as calendar file"),
                                               QString(name).replace(u'/', u'-') + QStringLiteral(".ics"),
                                               Actions::tr("Calendar file (*.ics)"));
  if (file.isEmpty())
    return;
  QSaveFile out(file);
  const QByteArray bytes = QByteArray::fromStdString(calendarFile(session.workspace(), campaigns).text);
  if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
    sayWritten(parent->window(), file);
  else
    emit session.failed({Refusal{RefusalCode::FileNotWritable, {{"file", utf8(file)}}}, {}});
}

namespace {

Job* saving(Session& session, const Campaign& campaign)
{
  return session.write<ChangeId>(
      Area::Community, Actions::tr("Saving a campaign"),
      [campaign](Workspace& workspace, const Control&) { return saveCampaign(workspace, campaign); });
}

} // namespace

void save(Session& session, const Campaign& campaign) { saving(session, campaign); }

void saveFrom(FormDialog& dialog, Session& session, const Campaign& campaign)
{
  dialog.complain({});
  dialog.verb()->setEnabled(false);
  saving(session, campaign)
      ->onDone<ChangeId>([open = QPointer(&dialog)](ChangeId) {
        if (open)
          open->accept();
      })
      ->onTrouble([open = QPointer(&dialog)](const JobTrouble& trouble) {
        if (!open)
          return;
        open->verb()->setEnabled(true);
        open->complain(trouble.refusal ? words::refusal(*trouble.refusal) : trouble.failure);
      });
}

void openMenu(Session& session, const Campaign& campaign, const QPoint& at, QWidget* parent,
              const std::function<void()>& edit)
{
  auto* menu = new QMenu(parent);
  menu->setObjectName(QStringLiteral("campaignMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const Theme& theme = Theme::of();
  menu->addAction(theme.icon(QStringLiteral("edit")), Actions::tr("Edit…"), parent, edit);
  menu->addSeparator();
  if (!campaign.archived) {
    for (const CampaignState to : movesFrom(campaign.state))
      menu->addAction(Actions::tr("Move to \"%1\"").arg(words::campaignState(to)), &session,
                      [&session, campaign, to] { move(session, campaign, to); });
    menu->addSeparator();
  }
  menu->addAction(theme.icon(QStringLiteral("copy")), Actions::tr("Duplicate"), &session,
                  [&session, campaign] { duplicate(session, campaign); });
  if (campaign.state != CampaignState::Idea && campaign.state != CampaignState::Cancelled)
    menu->addAction(theme.icon(QStringLiteral("import")), Actions::tr("Import who came…"), parent,
                    [&session, campaign, parent] { askForAttendance(session, campaign, parent); });
  if (campaign.starts)
    menu->addAction(
        theme.icon(QStringLiteral("calendar")), Actions::tr("Save as calendar file…"), parent,
        [&session, parent, campaign] { saveCalendar(session, parent, {campaign}, text(campaign.title)); });
  if (campaign.archived || !campaign.isOpen() || campaign.state == CampaignState::Idea)
    menu->addAction(theme.icon(QStringLiteral("folder")),
                    campaign.archived ? Actions::tr("Bring back from the archive") : Actions::tr("Archive"),
                    &session, [&session, campaign] { archive(session, campaign, !campaign.archived); });
  if (campaign.state == CampaignState::Idea)
    menu->addAction(theme.icon(QStringLiteral("trash"), Token::Bad), Actions::tr("Delete idea"), &session,
                    [&session, campaign] { remove(session, campaign); });
  menu->popup(at);
}

} // namespace weilu::ui::campaign_actions
