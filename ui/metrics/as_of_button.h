// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QPointer>

#include "core/base/dates.h"
#include "ui/widgets/button.h"

#include <optional>

class QCalendarWidget;

namespace weilu::ui {

/// Shows the as-of date and lets it be chosen: a calendar, "today", "last activity".
class AsOfButton : public Button {
  Q_OBJECT
public:
  explicit AsOfButton(QWidget* parent = nullptr);

  /// \p lastActivity: none without activity. No later date than \p today can be chosen.
  void setDates(Date asOf, Date today, std::optional<Date> lastActivity);
  void retranslate();
  /// Opens the calendar under the button.
  void open();

signals:
  /// A date was chosen; none: follow today again.
  void chosen(std::optional<weilu::Date> date);

private:
  [[nodiscard]] QWidget* makePopup();
  void choose(std::optional<Date> date);

  Date m_asOf, m_today;
  std::optional<Date> m_lastActivity;
  QPointer<QWidget> m_popup;
};

} // namespace weilu::ui
