// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page.h"
#include "ui/levels/levels_reading.h"
#include "ui/widgets/card.h"

class QComboBox;
class QStackedWidget;

namespace weilu::ui {

class Callout;
class DataTable;
class EmptyState;
struct EvaluationRows;
class EvaluationTableModel;
class SegmentedControl;

/// What an evaluation would do: three lists, who is left out, what it costs, and applying it.
class EvaluationCard : public Card {
  Q_OBJECT
public:
  explicit EvaluationCard(Session& session, QWidget* parent = nullptr);

  void setRead(const LevelsRead& read);
  void retranslate();
  /// Writes the list in view.
  void exportList();

signals:
  void personWanted(weilu::MemberId person);

private:
  void build();
  [[nodiscard]] QLayout* makeFoot();
  void showList();
  void fillFoot();
  void apply();
  void fitColumns();
  void fillCost(const std::vector<BenefitGiving>& giving);
  [[nodiscard]] EvaluationRows rows() const;
  [[nodiscard]] std::size_t moving() const;

  Session& m_session;
  LevelPreview m_preview;
  EvaluationDetail m_detail;
  std::vector<EarningRule> m_rules;
  std::optional<Date> m_due;
  SegmentedControl* m_choice;
  Button* m_export;
  EvaluationTableModel* m_model;
  DataTable* m_table;
  EmptyState* m_empty;
  QStackedWidget* m_stack;
  QLabel* m_note;
  QLabel* m_leftOut;
  QLabel* m_cost;
  Callout* m_short;
  QLabel* m_scheduleLabel;
  QComboBox* m_schedule;
  Button* m_apply;
};

} // namespace weilu::ui
