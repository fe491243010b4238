// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/overview.h"
#include "ui/insight/insight_tab.h"

namespace weilu::ui {

class LineChart;
class StackedBarChart;
class TileRow;

/// The roster: who joined, who left, how fast it grows, and how that was in the period before.
class GrowthTab : public InsightTab {
  Q_OBJECT
public:
  explicit GrowthTab(InsightReader& reader, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QList<Period> periods() const override;
  void retranslate() override;

protected:
  void start() override;
  void clear() override;

private:
  struct Answer {
    std::vector<RosterRow> rows, earlier; ///< of the range, and of the one before
    RosterRow now, before;                ///< the same as a whole
    bool comparable = false;              ///< the records reach back over the range before
  };
  static Answer answer(const History& history, const InsightQuestion& question);
  void fill();
  void fillTiles();
  void fillRates();
  void fillCompared();
  void openTile(int tile);
  void openRow(RosterPart::Kind kind, int index);
  void openMoved(int index);
  void openCompared(int index, int series);

  std::optional<Answer> m_answer;
  TileRow* m_tiles;
  ChartCard *m_moved, *m_rate, *m_compared;
  StackedBarChart* m_moves;
  LineChart *m_roster, *m_rates, *m_lines;
};

} // namespace weilu::ui
