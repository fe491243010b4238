// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/workspace_overview.h"

#include <vector>

class QVBoxLayout;

namespace weilu::ui {

class Button;
class LineGroup;
class PersonLine;
class TodayLine;

/// What is to be prepared for campaigns by today, to be ticked off, and which campaigns come next.
class CampaignLines : public QWidget {
  Q_OBJECT
public:
  explicit CampaignLines(QWidget* parent = nullptr);

  void show(const CampaignsToday& campaigns);
  /// Says everything again in the present language.
  void retranslate();
  /// How many tasks are open.
  [[nodiscard]] std::size_t tasks() const { return m_campaigns.tasks.size(); }
  /// Whether there is anything to show.
  [[nodiscard]] bool any() const { return !m_campaigns.tasks.empty() || !m_campaigns.upcoming.empty(); }

signals:
  void campaignWanted(weilu::CampaignId campaign);
  /// A task was done.
  void tickWanted(const weilu::DueCampaignTask& task);

private:
  struct TaskRow {
    QWidget* row;
    TodayLine* line;
    Button* tick;
  };
  void addTask();
  void addUpcoming();
  void fillTasks();
  void fillUpcoming();

  CampaignsToday m_campaigns;
  LineGroup *m_due, *m_next;
  QVBoxLayout *m_taskRows, *m_nextRows;
  Button* m_all;
  bool m_everyTask = false;
  std::vector<TaskRow> m_tasks;
  std::vector<PersonLine*> m_upcoming;
};

} // namespace weilu::ui
