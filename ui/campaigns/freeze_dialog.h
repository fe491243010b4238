// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace_draws.h"
#include "ui/widgets/form_dialog.h"

class QCheckBox;
class QListWidget;

namespace weilu::ui {

class SegmentedControl;
class Session;

/// Asks out of whom to draw and which public values will decide, tells how many take part, and freezes.
class FreezeDialog : public FormDialog {
  Q_OBJECT
public:
  FreezeDialog(Session& session, const Campaign& campaign, QWidget* parent = nullptr);

private:
  void build();
  void fillGroups();
  /// What was chosen; complains about people it does not know and gives nothing then.
  [[nodiscard]] std::optional<DrawTerms> terms();
  void foretell();
  void freeze();

  Session& m_session;
  CampaignId m_campaign;
  SegmentedControl* m_among;
  QCheckBox* m_staff;
  QCheckBox* m_past;
  QCheckBox* m_quiet;
  QListWidget* m_groups; ///< tags and segments
  QLineEdit* m_people;
  QLineEdit* m_agreed;
  QLabel* m_found;
};

} // namespace weilu::ui
