// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/insight/retention.h"
#include "ui/insight/insight_tab.h"

namespace weilu::ui {

struct ChartSeries;
class ChoiceButton;
class HeatMapView;
class LineChart;
class OptionRow;
class TileRow;

/// Who comes back: the cohort triangle with its modes, the curve of its means, the shorthand of operators.
class RetentionTab : public InsightTab {
  Q_OBJECT
public:
  explicit RetentionTab(InsightReader& reader, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QList<Period> periods() const override;
  void retranslate() override;

protected:
  void start() override;
  void clear() override;

private:
  /// W1 or D30, now and in the period before; nobody there when records do not reach it.
  struct Shorthand {
    WindowRetention now, before;
  };
  /// What was asked, and what came of it.
  struct Cohorts {
    RetentionQuestion question;
    Retention triangle;
  };
  struct Answer : Cohorts {
    std::optional<Cohorts> before; ///< the period before as it stood at its end, when records reach there
    Shorthand week, month;
    std::vector<ActivityKind> kinds;
  };
  /// What the pickers say.
  struct Choice {
    QString cohort; ///< code of CohortBy, or the code of a kind
    RetentionMode mode = RetentionMode::Classic;
    bool elapsed = false;
  };
  [[nodiscard]] Choice choice() const;
  static Result<Answer> answer(InsightSource& source, const Choice& choice, const Control& control);
  void fill();
  void fillChoices();
  void fillTiles();
  void fillTriangle();
  void fillCurve();
  void showNobody(ChartCard* card);
  [[nodiscard]] QString nextMean() const;
  [[nodiscard]] ChartSeries curveOf(const QString& name, const Retention& triangle) const;
  void openCell(int row, int column);
  void openMean(const QString& title, const Cohorts& cohorts, int column);
  void openPoint(int column, int series);
  void openTile(int tile);

  std::optional<Answer> m_answer;
  OptionRow* m_options;
  ChoiceButton *m_cohort, *m_mode, *m_counting;
  TileRow* m_tiles;
  ChartCard *m_triangle, *m_curve;
  HeatMapView* m_map;
  LineChart* m_line;
};

} // namespace weilu::ui
