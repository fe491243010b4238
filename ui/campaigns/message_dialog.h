// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/campaign.h"
#include "ui/widgets/form_dialog.h"

class QLabel;
class QPlainTextEdit;

namespace weilu::ui {

class Session;

/// Edits the message of a campaign's invitations. A variable that does not exist is said before it is saved.
class MessageDialog : public FormDialog {
  Q_OBJECT
public:
  MessageDialog(Session& session, Campaign campaign, QWidget* parent = nullptr);

private:
  void save();
  Session& m_session;
  Campaign m_campaign;
  QPlainTextEdit* m_text;
};

} // namespace weilu::ui
