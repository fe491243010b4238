// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace_insight_value.h"
#include "ui/insight/insight_tab.h"

namespace weilu::ui {

class BarTableView;
class HeatMapView;
class LineChart;
class StackedBarChart;
class TileRow;

/// When people are active, and how fast staff answer them.
class RhythmTab : public InsightTab {
  Q_OBJECT
public:
  explicit RhythmTab(InsightReader& reader, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  void retranslate() override;

protected:
  void start() override;
  void clear() override;

private:
  struct Answer {
    Rhythm rhythm;
    RhythmSlots times;
    ResponseTimes response;
    /// Of the period before, when the records reach there.
    struct Before {
      ResponseRow response;
      Rhythm rhythm;
    };
    std::optional<Before> before;
  };
  void fill();
  void showNothingHere(ChartCard* card);
  void fillTiles();
  void fillHours();
  void fillTimes();
  void fillResponse();
  void openTile(int tile);
  void openWeek(int week, int series);
  [[nodiscard]] std::vector<RhythmSlot> worthKnowing() const;
  [[nodiscard]] double before(const RhythmSlot& slot) const;

  std::optional<Answer> m_answer;
  TileRow* m_tiles;
  ChartCard *m_hours, *m_times, *m_speed, *m_waiting;
  HeatMapView* m_map;
  BarTableView* m_list;
  LineChart* m_lines;
  StackedBarChart* m_bars;
};

} // namespace weilu::ui
