// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/scorecard.h"
#include "core/insight/stage_evidence.h"
#include "core/planning/annotation.h"
#include "core/playbooks/playbook.h"
#include "ui/insight/insight_tab.h"

class QTableView;

namespace weilu::ui {

class LineChart;
class ScorecardTableModel;
class StagePlaybookCard;
class StageView;

/// Where the community stands: the stage with its evidence and the flow that broke, weekly activity with its
/// odd weeks, the scorecard beside its targets, and the playbook of the stage.
class StageTab : public InsightTab {
  Q_OBJECT
public:
  explicit StageTab(InsightReader& reader, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  void retranslate() override;

protected:
  void start() override;
  void clear() override;

private:
  /// A finished week of the line.
  struct Week {
    Date start;
    std::int64_t active = 0;
  };
  struct Answer {
    StageReport report;
    std::shared_ptr<const ScorecardInputs> inputs;
    Scorecard card;
    Playbook playbook;
    std::vector<Week> weeks;
    int silentAfter = 30;
  };
  static Answer answer(InsightSource& source, const Control& control);
  void buildScorecard();
  void fill();
  void fillWeeks();
  void openWeek(int index);
  void openCell(StageCell cell);
  void openIndicator(int row);
  void setTarget(Indicator indicator, std::optional<double> value);

  std::optional<Answer> m_answer;
  ChartCard *m_stageCard, *m_weekly, *m_score;
  StageView* m_stage;
  LineChart* m_line;
  ScorecardTableModel* m_model;
  QTableView* m_table;
  StagePlaybookCard* m_playbook;
};

} // namespace weilu::ui
