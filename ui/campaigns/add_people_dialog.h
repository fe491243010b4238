// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace_participants.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace weilu::ui {

class PeoplePicker;
class Session;

/// Notes people who were not on the list: who signed up elsewhere, or walked in.
class AddPeopleDialog : public FormDialog {
  Q_OBJECT
public:
  AddPeopleDialog(Session& session, const Campaign& campaign, QWidget* parent = nullptr);

private:
  void save();
  Session& m_session;
  CampaignId m_campaign;
  PeoplePicker* m_people;
  QComboBox *m_status, *m_channel;
  QLineEdit* m_note;
};

} // namespace weilu::ui
