// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/campaigns/campaign_tab.h"

class QLabel;
class QVBoxLayout;

namespace weilu::ui {

class Button;
class Card;
class CellTableModel;
class DataTable;
class FactList;
struct RowsForm;

/// What a campaign is to be: its plan, run sheet, checklist, rewards and audience.
class PlanTab : public CampaignTab {
  Q_OBJECT
public:
  explicit PlanTab(Session& session, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  void showCampaign(const CampaignShown& shown) override;
  void retranslate() override;

private:
  /// A card with a pencil.
  Card* makeCard(const char* name, Button*& edit);
  void build();
  void fillPlan();
  void fillRunSheet();
  void fillChecklist();
  QWidget* makeTask(std::size_t index);
  void fillRewards();
  void fillAudience();
  void open(RowsForm form);
  void tick(std::size_t task, bool done);

  CampaignShown m_shown;
  Button *m_editPlan = nullptr, *m_editRun = nullptr, *m_editTasks = nullptr, *m_editRewards = nullptr,
         *m_editAudience = nullptr;
  Card *m_plan, *m_run, *m_tasks, *m_rewards, *m_audience;
  FactList *m_facts, *m_rewardFacts;
  CellTableModel* m_runRows;
  DataTable* m_runTable;
  QLabel *m_noRun, *m_noTasks, *m_noRewards;
  QVBoxLayout *m_taskRows, *m_people;
};

} // namespace weilu::ui
