// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_entry.h"
#include "ui/widgets/drag_button.h"

namespace weilu::ui {

/// An entry on a calendar, or the part of it that lies in one week.
class CalendarBar : public DragButton {
  Q_OBJECT
public:
  /// \p entry from its day \p daysIn on for \p days days.
  CalendarBar(CalendarEntry entry, const Zone& zone, int daysIn, int days, QWidget* parent = nullptr);

  [[nodiscard]] const CalendarEntry& entry() const { return m_entry; }
  [[nodiscard]] const QString& time() const { return m_time; }
  /// The height of one line.
  [[nodiscard]] QSize sizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;
  [[nodiscard]] std::optional<Dragged> dragFrom(const QPoint& at) const override;

private:
  CalendarEntry m_entry;
  QString m_time; ///< when it begins; empty without a time of the day
  int m_daysIn, m_days;
};

} // namespace weilu::ui
