// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace_insight_value.h"
#include "ui/insight/insight_tab.h"

namespace weilu::ui {

class BarTableView;
class HeatMapView;
class TileRow;

/// Who is worth how much: recency × frequency as a grid, and the segments of RFM.
class ValueTab : public InsightTab {
  Q_OBJECT
public:
  explicit ValueTab(InsightReader& reader, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  void retranslate() override;

protected:
  void start() override;
  void clear() override;

private:
  struct Answer {
    RfmTable table;
    std::optional<RfmTable> before; ///< at the end of the range before, when the records reach there
    std::string currency;
  };
  [[nodiscard]] RfmBasis basis() const;
  void fill();
  void fillTiles();
  void fillGrid();
  void fillSegments();
  void openTile(int tile);
  void openSegment(int row, int column);
  [[nodiscard]] QString amountText(double amount) const;

  std::optional<Answer> m_answer;
  TileRow* m_tiles;
  ChartCard *m_cells, *m_segments;
  HeatMapView* m_map;
  BarTableView* m_list;
};

} // namespace weilu::ui
