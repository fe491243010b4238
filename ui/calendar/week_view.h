// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_layout.h"
#include "ui/calendar/calendar_view.h"

namespace weilu::ui {

/// A week of days with their hours. What lasts longer than a day or has no time stands above the hours. More
/// hours than those of a working day are shown where something is in them.
class WeekView : public CalendarView {
  Q_OBJECT
public:
  explicit WeekView(QWidget* parent = nullptr);

  [[nodiscard]] DateRange shown() const override;
  [[nodiscard]] std::optional<CalendarSpot> spotAt(const QPointF& at) const override;
  [[nodiscard]] QRect areaOf(Date day) const override;

protected:
  void paintEvent(QPaintEvent* event) override;
  void layOut() override;
  void place() override;
  [[nodiscard]] CalendarMove stepped(const CalendarEntry& entry, int columns, int rows) const override;

private:
  struct Lasts {
    WeekBar part;
    CalendarBar* bar;
  };
  struct AtTime {
    HourBlock block;
    CalendarBar* bar;
  };
  [[nodiscard]] qreal columnAt(int column) const;
  [[nodiscard]] qreal heightAt(int minute) const;
  void paintHours(QPainter& painter) const;

  Weeks m_week;
  int m_from = 0, m_until = 0; ///< hours shown
  int m_top = 0;               ///< of the first of them
  std::vector<Lasts> m_lasting;
  std::vector<AtTime> m_timed;
};

} // namespace weilu::ui
