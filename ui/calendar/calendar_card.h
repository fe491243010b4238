// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_legend.h"
#include "ui/calendar/calendar_view.h"
#include "ui/widgets/card.h"

#include <array>

namespace weilu::ui {

class ElidedLabel;
class SegmentedControl;

/// A calendar by month or week: back, forth and to today (also Page Up, Page Down and Home). It knows
/// entries, not what they are.
class CalendarCard : public Card {
  Q_OBJECT
public:
  /// \p name is under what the settings remember whether the month or the week is shown.
  explicit CalendarCard(const QString& name, QWidget* parent = nullptr);

  /// Shows \p entries around the day that is chosen; the first time around today.
  void show(CalendarEntries entries);
  /// Shows months or weeks from now on.
  void choose(Period period);
  /// Shows the month or week of \p day.
  void turnTo(Date day);
  /// Forgets the chosen day.
  void forget() { m_day.reset(); }
  /// What the looks mean; \p nothing is said where there is no entry in the month or week.
  void setWords(std::vector<CalendarLegend::Item> legend, const QString& nothing);
  /// Adds a choice of what is shown behind the meaning of the looks.
  void addChoice(QWidget* choice);
  /// Adds a button at the right of the head.
  void addButton(QWidget* button);
  /// Call after setWords(): entries are said by whoever shows them.
  void retranslate();

signals:
  void openWanted(const QString& id);
  void menuWanted(const QString& id, const QPoint& at);
  void moveWanted(const weilu::ui::CalendarMove& move);
  void newWanted(weilu::Date day, std::optional<int> second);

protected:
  void keyPressEvent(QKeyEvent* event) override;

private:
  void build();
  [[nodiscard]] Period period() const;
  /// Moves so many months or weeks; 0: to today.
  void turn(int by);
  void fill();
  void sayHead();

  QString m_name;
  CalendarEntries m_entries;
  bool m_known = false;
  std::optional<Date> m_day;
  QString m_nothing;
  QLabel* m_title;
  Button* m_back;
  Button* m_today;
  Button* m_forth;
  ElidedLabel* m_note;
  CalendarLegend* m_legend;
  SegmentedControl* m_period;
  QHBoxLayout* m_head;
  std::array<CalendarView*, 2> m_views; ///< month, week
};

} // namespace weilu::ui
