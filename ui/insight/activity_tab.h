// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/active.h"
#include "core/insight/stickiness.h"
#include "ui/insight/insight_tab.h"

namespace weilu::ui {

class HistogramView;
class LineChart;
class TileRow;

/// How many are active on a day, in a week, in a month, and what share of them comes back daily.
class ActivityTab : public InsightTab {
  Q_OBJECT
public:
  explicit ActivityTab(InsightReader& reader, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  /// Of the histogram.
  [[nodiscard]] QList<Period> periods() const override;
  void retranslate() override;

protected:
  void start() override;
  void clear() override;

private:
  struct Answer {
    std::vector<ActiveRow> rows;      ///< a date each
    std::vector<std::int64_t> roster; ///< of the same dates
    std::optional<ActiveRow> before;  ///< the last date of the range before, when the records reach there
    std::int64_t active = 0;          ///< people active in the range
    std::optional<std::int64_t> activeBefore;
    Stickiness often;
  };
  static Answer answer(const History& history, const InsightQuestion& question);
  void fill();
  void fillTiles();
  void fillStickiness();
  void fillOften();
  void wire();
  void openTile(int tile);
  void openDates(Date date, int dates);

  std::optional<Answer> m_answer;
  TileRow* m_tiles;
  ChartCard *m_active, *m_sticky, *m_often;
  LineChart *m_lines, *m_shares;
  HistogramView* m_bars;
};

} // namespace weilu::ui
