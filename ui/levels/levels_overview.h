// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/levels/levels_reading.h"
#include "ui/levels/levels_tab.h"

class QBoxLayout;
class QStackedWidget;

namespace weilu::ui {

class Callout;
class EarningCard;
class EvaluationCard;
class StairsCard;

/// The ladder, the rules that earn, and what an evaluation would do.
class LevelsOverview : public LevelsTab {
  Q_OBJECT
public:
  explicit LevelsOverview(Session& session, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  void reload() override;
  void retranslate() override;
  void exportData() override;

signals:
  /// Numbers arrived, or the reason why not.
  void settled();

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  QWidget* buildContent();
  void take(LevelsRead read);
  void showTrouble(const JobTrouble& trouble);
  void openLevel(int position);

  StairsCard* m_stairs;
  EarningCard* m_earning;
  EvaluationCard* m_evaluation;
  Callout* m_trouble;
  QStackedWidget* m_stack;
  QBoxLayout* m_row;
  Date m_asOf;
  Ladder m_ladder;
  bool m_read = false;
  int m_asked = 0; ///< which question is the latest
};

} // namespace weilu::ui
