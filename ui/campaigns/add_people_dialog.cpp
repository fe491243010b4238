// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/add_people_dialog.h"

#include <QComboBox>
#include <QLineEdit>

#include "ui/base/session.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/campaigns/campaign_words.h"
#include "ui/rules/people_picker.h"
#include "ui/widgets/button.h"
#include "ui/widgets/close_when_done.h"

namespace weilu::ui {

AddPeopleDialog::AddPeopleDialog(Session& session, const Campaign& campaign, QWidget* parent)
    : FormDialog(tr("Add people"), tr("Add them"), parent)
    , m_session(session)
    , m_campaign(campaign.id)
    , m_people(new PeoplePicker(session, QStringLiteral("participants")))
    , m_status(new QComboBox)
    , m_channel(new QComboBox)
    , m_note(makeField("participantNote"))
{
  setObjectName(QStringLiteral("addPeopleDialog"));
  m_status->setObjectName(QStringLiteral("participantStatus"));
  if (campaign.state != CampaignState::Done)
    m_status->addItem(tr("signed up"), static_cast<int>(ParticipantStatus::SignedUp));
  m_status->addItem(tr("are here (walk-ins)"), static_cast<int>(ParticipantStatus::CheckedIn));
  if (campaign.state != CampaignState::Done)
    m_status->addItem(tr("declined"), static_cast<int>(ParticipantStatus::Declined));
  if (campaign.state == CampaignState::Running || campaign.state == CampaignState::Done)
    m_status->setCurrentIndex(m_status->findData(static_cast<int>(ParticipantStatus::CheckedIn)));
  m_channel->setObjectName(QStringLiteral("participantChannel"));
  m_channel->addItem(tr("not known"), QString());
  for (const std::string& channel : campaign.plan.channels)
    m_channel->addItem(campaign_words::channel(channel), text(channel));
  addRow(tr("People"), m_people);
  addRow(tr("They"), m_status);
  addRow(tr("Over"), m_channel);
  addRow(tr("Note"), m_note);
  connect(this, &FormDialog::verbPressed, this, &AddPeopleDialog::save);
}

void AddPeopleDialog::save()
{
  const std::vector<MemberId> people = m_people->people();
  if (people.empty()) {
    complain(tr("Choose somebody first."));
    return;
  }
  complain({});
  verb()->setEnabled(false);
  const Answer answer{static_cast<ParticipantStatus>(m_status->currentData().toInt()),
                      utf8(m_channel->currentData().toString()),
                      utf8(m_note->text().trimmed()),
                      {}};
  closeWhenDone<ChangeId>(
      this, m_session.write<ChangeId>(
                Areas(Area::Community) | Area::Activity, tr("Adding people to a campaign"),
                [campaign = m_campaign, people, answer](Workspace& workspace, const Control& control) {
                  return note(workspace, campaign, people, answer, control);
                }));
}

} // namespace weilu::ui
