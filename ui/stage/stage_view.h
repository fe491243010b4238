// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/insight/stage_evidence.h"

#include <vector>

class QBoxLayout;
class QLabel;
class QStackedLayout;

namespace weilu::ui {

class FactRow;
class StageBadge;
class StageRail;

/// The stage of the community with its evidence: badge, since when, the flow that broke, rail, rows.
class StageView : public QWidget {
  Q_OBJECT
public:
  /// \p withFlows: every flow has a row too, not only the one that broke a sentence.
  explicit StageView(bool withFlows = false, QWidget* parent = nullptr);

  void setReport(const StageReport& report);
  /// Shows that there is no report yet, as at the beginning.
  void showLoading();
  [[nodiscard]] const StageReport& report() const { return m_report; }
  /// Sets every text again.
  void retranslate();

  /// How the stage is found, as one text with the thresholds of core.
  [[nodiscard]] static QString definition();
  /// "Retention broke: 20.0% after 41.0% in the 8 weeks before", or that none did.
  [[nodiscard]] static QString flowSentence(const StageReport& report);

signals:
  /// Exactly these people are wanted.
  void cellWanted(weilu::StageCell cell);

private:
  void build(bool withFlows);
  [[nodiscard]] QBoxLayout* buildTitles();
  void fillEvidence();
  void fillFlows();
  StageReport m_report;
  QStackedLayout* m_stack; ///< while it is being read, and the report
  StageBadge* m_badge;
  StageRail* m_rail;
  QLabel *m_since, *m_flow, *m_name, *m_value, *m_threshold, *m_flows;
  std::vector<FactRow*> m_rows, m_flowRows;
};

} // namespace weilu::ui
