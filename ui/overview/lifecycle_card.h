// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overview_card.h"

namespace weilu::ui {

class StackedBarChart;

/// Who came, stayed, came back and went, period by period; each part opens its people.
class LifecycleCard : public OverviewCard {
  Q_OBJECT
public:
  explicit LifecycleCard(QWidget* parent = nullptr);

protected:
  void setTexts() override;
  void fill() override;

private:
  [[nodiscard]] std::span<const LifecycleRow> rows() const;
  void open(int index, int series);
  StackedBarChart* m_chart;
};

} // namespace weilu::ui
