// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/calendar/calendar_entry.h"

#include <vector>

namespace weilu::ui {

/// What the looks of the entries of a calendar mean.
class CalendarLegend : public QWidget {
  Q_OBJECT
public:
  struct Item {
    EntryLook look;
    QString text;
    QString icon; ///< instead of a swatch
  };

  explicit CalendarLegend(QWidget* parent = nullptr);
  void setItems(std::vector<Item> items);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  std::vector<Item> m_items;
};

} // namespace weilu::ui
