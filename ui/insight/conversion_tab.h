// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/insight/concentration.h"
#include "core/insight/contribution_shares.h"
#include "core/insight/funnel_steps.h"
#include "core/insight/spaces_compare.h"
#include "ui/insight/insight_tab.h"

#include <array>

namespace weilu::ui {

class ChoiceButton;
class FunnelView;
class HeatMapView;
class HistogramView;
class LineChart;
class OptionRow;
class TileRow;

/// How far people come: the funnel with its steps; who carries the contributions; spaces side by side.
class ConversionTab : public InsightTab {
  Q_OBJECT
public:
  explicit ConversionTab(InsightReader& reader, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  void retranslate() override;

protected:
  void start() override;
  void clear() override;

private:
  struct Answer {
    std::vector<ActivityKind> kinds;
    FunnelQuestion question;
    Funnel funnel;
    std::optional<Funnel> funnelBefore; ///< of the period before, when the records reach there
    People population;
    std::vector<std::uint32_t> counts; ///< contributions, by id
    ContributionShares shares, sharesBefore;
    Concentration classes;
    std::vector<LorenzPoint> curve;
    std::vector<SpaceRow> spaces;
  };
  /// The codes of the steps and the days of the window that are chosen.
  struct Choice {
    QStringList steps;
    int window = funnelWindow;
  };
  [[nodiscard]] Choice choice() const;
  static Result<Answer> answer(InsightSource& source, const Choice& choice, const Control& control);
  static void readFunnel(InsightSource& source, const Choice& choice, Answer& answer, const Control& control);
  static void readContributions(InsightSource& source, Answer& answer);
  void fill();
  void fillChoices();
  void fillFunnel();
  void fillTiles();
  void fillContributions();
  void fillSpaces();
  [[nodiscard]] QString stepName(std::size_t step) const;
  void openStep(int step, int series);
  void openTile(int tile);
  void openClass(int index);
  void openSpace(int row, int column);

  std::optional<Answer> m_answer;
  OptionRow* m_options;
  std::array<ChoiceButton*, 5> m_steps;
  ChoiceButton* m_window;
  TileRow* m_tiles;
  ChartCard *m_funnel, *m_curve, *m_classes, *m_spaces;
  FunnelView* m_bars;
  LineChart* m_lorenz;
  HistogramView* m_groups;
  HeatMapView* m_map;
};

} // namespace weilu::ui
