// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overview_card.h"

namespace weilu::ui {

class LineChart;

/// DAU, WAU and MAU over time; each point opens its people.
class ActivityCard : public OverviewCard {
  Q_OBJECT
public:
  explicit ActivityCard(QWidget* parent = nullptr);

protected:
  void setTexts() override;
  void fill() override;

private:
  [[nodiscard]] std::span<const ActiveRow> rows() const;
  void open(int index, int series);
  LineChart* m_chart;
};

} // namespace weilu::ui
