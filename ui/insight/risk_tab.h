// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/alive_calibration.h"
#include "ui/insight/insight_tab.h"

namespace weilu::ui {

class BarTableView;
class HistogramView;
class LineChart;
class TileRow;

/// Who is about to stop coming, what that rests on, and how well it foretold what is known by now.
class RiskTab : public InsightTab {
  Q_OBJECT
public:
  explicit RiskTab(InsightReader& reader, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  void retranslate() override;

protected:
  void start() override;
  void clear() override;

private:
  struct Answer {
    Alive alive;
    std::optional<Alive>
        before; ///< the same model at the end of the range before, when the records reach there
    AliveCalibration calibration;
  };
  void fill();
  void showNothing();
  void fillTiles();
  void fillRisk();
  void fillFit();
  void fillCalibration();
  void fillBands();
  void openTile(int tile);
  void openBar(int bar);
  void openReport(int row);
  [[nodiscard]] People watched() const;

  std::shared_ptr<const Answer> m_answer;
  TileRow* m_tiles;
  ChartCard *m_risk, *m_fit, *m_repeats, *m_bands;
  HistogramView* m_histogram;
  BarTableView* m_report;
  LineChart *m_foretold, *m_returned;
};

} // namespace weilu::ui
