// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overview_card.h"

namespace weilu::ui {

class LineChart;
class StackedBarChart;

/// Who joined and who left, period by period, and the roster that follows from it.
class GrowthCard : public OverviewCard {
  Q_OBJECT
public:
  explicit GrowthCard(QWidget* parent = nullptr);

protected:
  void setTexts() override;
  void fill() override;

private:
  [[nodiscard]] std::span<const RosterRow> rows() const;
  void open(RosterPart::Kind kind, int index);
  StackedBarChart* m_moves;
  LineChart* m_roster;
};

} // namespace weilu::ui
