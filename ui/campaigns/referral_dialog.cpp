// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/referral_dialog.h"

#include "ui/base/session.h"
#include "ui/base/words.h"
#include "ui/rules/people_picker.h"
#include "ui/widgets/button.h"
#include "ui/widgets/close_when_done.h"
#include "ui/widgets/label.h"

namespace weilu::ui {

ReferralDialog::ReferralDialog(Session& session, CampaignId campaign, QWidget* parent)
    : FormDialog(tr("Note who brought whom"), tr("Note it"), parent)
    , m_session(session)
    , m_campaign(campaign)
    , m_newcomer(new PeoplePicker(session, QStringLiteral("newcomer")))
    , m_referrer(new PeoplePicker(session, QStringLiteral("referrer")))
{
  setObjectName(QStringLiteral("referralDialog"));
  addWide(makeLabel(Type::BodyBold, Tone::Text, tr("Who was brought")));
  addWide(m_newcomer);
  addWide(makeLabel(Type::BodyBold, Tone::Text, tr("Who brought them")));
  addWide(m_referrer);
  for (PeoplePicker* picker : {m_newcomer, m_referrer})
    connect(picker, &PeoplePicker::changed, this, &ReferralDialog::enable);
  connect(this, &FormDialog::verbPressed, this, &ReferralDialog::save);
  enable();
}

void ReferralDialog::enable()
{
  const std::size_t newcomers = m_newcomer->people().size(), referrers = m_referrer->people().size();
  verb()->setEnabled(newcomers == 1 && referrers == 1);
  complain(newcomers > 1 || referrers > 1 ? tr("Choose one newcomer and one who brought them.") : QString());
}

void ReferralDialog::save()
{
  verb()->setEnabled(false);
  closeWhenDone<ChangeId>(
      this, m_session.write<ChangeId>(
                Area::Members | Area::Community, tr("Noting a referral"),
                [id = m_campaign, newcomer = m_newcomer->people().front(),
                 referrer = m_referrer->people().front()](Workspace& workspace, const Control&) {
                  return addReferral(workspace, id, newcomer, referrer);
                }));
}

} // namespace weilu::ui
