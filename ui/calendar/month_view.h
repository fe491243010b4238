// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_layout.h"
#include "ui/calendar/calendar_view.h"

namespace weilu::ui {

/// A month of days; its weeks grow with what is in them.
class MonthView : public CalendarView {
  Q_OBJECT
public:
  explicit MonthView(QWidget* parent = nullptr);

  [[nodiscard]] DateRange shown() const override;
  [[nodiscard]] std::optional<CalendarSpot> spotAt(const QPointF& at) const override;
  [[nodiscard]] QRect areaOf(Date day) const override;

protected:
  void paintEvent(QPaintEvent* event) override;
  void layOut() override;
  void place() override;
  [[nodiscard]] CalendarMove stepped(const CalendarEntry& entry, int columns, int rows) const override;

private:
  struct Placed {
    WeekBar part;
    CalendarBar* bar;
  };
  [[nodiscard]] qreal columnAt(int column) const;

  Weeks m_weeks;
  std::vector<Placed> m_placed;
  std::vector<int> m_tops; ///< of the weeks, and the end of the last
};

} // namespace weilu::ui
