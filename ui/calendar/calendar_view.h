// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/calendar/calendar_entry.h"

#include <optional>
#include <vector>

namespace weilu::ui {

class CalendarBar;

/// A place on a calendar: a day, and where the hours are shown the second of it.
struct CalendarSpot {
  Date day;
  std::optional<int> second;
};

/// Days with entries on them. Entries are opened, asked for their menu, and moved by dragging or with Shift
/// and an arrow; what is dragged in from elsewhere begins where it is dropped.
class CalendarView : public QWidget {
  Q_OBJECT
public:
  explicit CalendarView(QWidget* parent = nullptr);

  /// Shows the entries around \p day.
  void show(const CalendarEntries& entries, Date day);
  /// The dates that are shown.
  [[nodiscard]] virtual DateRange shown() const = 0;
  /// The place at a point; none outside.
  [[nodiscard]] virtual std::optional<CalendarSpot> spotAt(const QPointF& at) const = 0;
  /// The area of a day that is shown.
  [[nodiscard]] virtual QRect areaOf(Date day) const = 0;

signals:
  void openWanted(const QString& id);
  void menuWanted(const QString& id, const QPoint& at);
  void moveWanted(const weilu::ui::CalendarMove& move);
  /// The operator wants something new there (a double click).
  void newWanted(weilu::Date day, std::optional<int> second);

protected:
  void resizeEvent(QResizeEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragMoveEvent(QDragMoveEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;

  /// Works out which parts of the entries stand where, and makes their bars with add().
  virtual void layOut() = 0;
  /// Works out how high everything is, and puts the bars where they belong.
  virtual void place() = 0;
  /// How far a step of the keyboard goes with an entry at a time of the day, or at none.
  [[nodiscard]] virtual CalendarMove stepped(const CalendarEntry& entry, int columns, int rows) const = 0;

  /// Adds a bar for the part of an entry that begins on \p first and lasts \p days days.
  CalendarBar* add(std::size_t index, Date first, int days);
  /// Fills the ground of a day: weekend, today, under what is dragged.
  void paintGround(QPainter& painter, Date day) const;
  /// Says the name of a day, today's in the accent.
  void paintName(QPainter& painter, Date day, const QString& name, Token ink, qreal middle) const;
  [[nodiscard]] Date day() const { return m_day; }
  [[nodiscard]] const CalendarEntries& entries() const { return m_entries; }
  [[nodiscard]] const Zone& zone() const { return m_entries.calendar.zone; }

private:
  void clear();
  void moveFocus(const CalendarBar* from, int by);
  void setLit(std::optional<Date> day);

  CalendarEntries m_entries;
  Date m_day;
  std::vector<CalendarBar*> m_bars; ///< in the order of their days
  std::optional<Date> m_lit;
};

} // namespace weilu::ui
