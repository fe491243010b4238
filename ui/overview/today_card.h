// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace_overview.h"
#include "ui/overview/overview_card.h"

namespace weilu::ui {

class CampaignLines;
class LineGroup;
class PersonLine;
class TodayLine;

/// Who wants to be looked at today, and who joined last. Every row opens its people.
class TodayCard : public OverviewCard {
  Q_OBJECT
public:
  explicit TodayCard(QWidget* parent = nullptr);
  /// Since when levels are to be evaluated: a row of its own. Before setOverview().
  void setLevelsDue(std::optional<Date> due) { m_levelsDue = due; }
  /// What campaigns want. Before setOverview().
  void setCampaigns(const CampaignsToday& campaigns);

signals:
  /// A task of a playbook was clicked.
  void taskWanted(const weilu::DueTask& task);
  void personWanted(weilu::MemberId person);
  void levelsWanted();
  void campaignWanted(weilu::CampaignId campaign);
  void campaignTaskDone(const weilu::DueCampaignTask& task);

protected:
  void setTexts() override;
  void fill() override;

private:
  [[nodiscard]] QWidget* makeContent();
  [[nodiscard]] qint64 fillGroup(LineGroup* head, const QString& name, std::initializer_list<TodayKey> keys);
  void addTaskLine();
  qint64 fillTasks();
  void fillNewest();
  void fillLevels();

  LineGroup *m_reach, *m_watch, *m_tasks, *m_joined;
  std::optional<Date> m_levelsDue;
  TodayLine* m_levels;
  CampaignLines* m_campaigns;
  std::map<TodayKey, TodayLine*> m_lines;
  QVBoxLayout* m_taskRows;
  Button* m_allTasks;
  bool m_everyTask = false;
  std::vector<TodayLine*> m_taskLines;
  std::vector<PersonLine*> m_newest;
};

} // namespace weilu::ui
