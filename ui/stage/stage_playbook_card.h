// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/stage.h"
#include "core/playbooks/playbook.h"
#include "ui/base/session.h"
#include "ui/widgets/card.h"

namespace weilu::ui {

/// The playbook of a stage: strategy, goal, what to do. Can be changed, which is one step that can be undone.
class StagePlaybookCard : public Card {
  Q_OBJECT
public:
  explicit StagePlaybookCard(Session& session, QWidget* parent = nullptr);

  void setPlaybook(Stage stage, const Playbook& playbook);
  /// Sets every text again.
  void retranslate();
  /// Opens the playbook to be changed.
  void edit();

private:
  void addTasks();

  Session& m_session;
  Stage m_stage = Stage::Startup;
  Playbook m_playbook;
  Button* m_edit;
  QLabel *m_goal, *m_strategy;
  QVBoxLayout* m_tasks;
};

/// Shows the playbook of a stage in a window of its own, which closes with \p parent.
void showStagePlaybook(Session& session, Stage stage, const Playbook& playbook, QWidget* parent);

} // namespace weilu::ui
