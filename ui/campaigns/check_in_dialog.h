// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace_streaks.h"
#include "ui/widgets/form_dialog.h"

class QDateEdit;

namespace weilu::ui {

class PeoplePicker;
class Session;

/// Checks several people in on a day.
class CheckInDialog : public FormDialog {
  Q_OBJECT
public:
  CheckInDialog(Session& session, CampaignId campaign, Date day, QWidget* parent = nullptr);

private:
  void save();

  Session& m_session;
  CampaignId m_campaign;
  QDateEdit* m_day;
  PeoplePicker* m_people;
};

} // namespace weilu::ui
