// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/overview.h"
#include "ui/insight/insight_tab.h"

namespace weilu::ui {

class LineChart;
class StackedAreaChart;
class StackedBarChart;
class TileRow;

/// Who came, stayed, came back and went; who is silent or never did anything; how the two balance.
class LifecycleTab : public InsightTab {
  Q_OBJECT
public:
  explicit LifecycleTab(InsightReader& reader, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QList<Period> periods() const override;
  void retranslate() override;

protected:
  void start() override;
  void clear() override;

private:
  struct Answer {
    std::vector<LifecycleRow> rows;
    int silentAfter = 30;
  };
  void fill();
  void fillTiles();
  void fillStock();
  void fillRatio();
  void openTile(int tile);
  void openFlow(LifecyclePart::Kind kind, const LifecycleRow& row);
  void openStock(int index, int series);
  void openRatio(int index);
  [[nodiscard]] const LifecycleRow* lastFinished(int back = 0) const;
  [[nodiscard]] LifecyclePeople peopleOf(const LifecycleRow& row) const;

  std::optional<Answer> m_answer;
  TileRow* m_tiles;
  ChartCard *m_flow, *m_stock, *m_ratio;
  StackedBarChart* m_bars;
  StackedAreaChart* m_areas;
  LineChart* m_line;
};

} // namespace weilu::ui
