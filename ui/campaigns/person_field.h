// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/campaign.h"
#include "ui/widgets/search_field.h"

namespace weilu::ui {

class Session;

/// Finds one person by what stands on a card, the last digits of a phone or a name: Enter takes who alone is
/// meant, and of several asks which.
class PersonField : public SearchField {
  Q_OBJECT
public:
  explicit PersonField(Session& session, QWidget* parent = nullptr);
  void setCampaign(CampaignId campaign) { m_campaign = campaign; }

signals:
  void found(weilu::MemberId person);

private:
  void take();

  Session& m_session;
  CampaignId m_campaign;
};

} // namespace weilu::ui
