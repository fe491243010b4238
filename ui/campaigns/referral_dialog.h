// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace_referrals.h"
#include "ui/widgets/form_dialog.h"

namespace weilu::ui {

class PeoplePicker;
class Session;

/// Notes who brought somebody to a campaign.
class ReferralDialog : public FormDialog {
  Q_OBJECT
public:
  ReferralDialog(Session& session, CampaignId campaign, QWidget* parent = nullptr);

private:
  void enable();
  void save();

  Session& m_session;
  CampaignId m_campaign;
  PeoplePicker *m_newcomer, *m_referrer;
};

} // namespace weilu::ui
