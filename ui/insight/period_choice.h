// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "core/base/dates.h"

#include <optional>

class QDateEdit;
class QFrame;
class QLabel;

namespace weilu::ui {

class Button;
class SegmentedControl;

/// How far back the insight page looks: 90 days, 12 months, or two dates of one's own.
class PeriodChoice : public QWidget {
  Q_OBJECT
public:
  explicit PeriodChoice(QWidget* parent = nullptr);

  /// The dates looked at: the last 90 or 365 up to \p asOf, or the own ones, as far as they are not after it.
  [[nodiscard]] DateRange rangeAt(Date asOf) const;
  /// "90", "365", or "2024-01-01..2024-03-31"; what the settings keep.
  [[nodiscard]] QString code() const;
  /// An unknown code changes nothing.
  void setCode(const QString& code);
  void retranslate();
  /// Opens the two dates of one's own, at first those of \p range.
  void openOwn(DateRange range);

signals:
  void chosen();
  /// The own dates are to be asked for.
  void ownWanted();

private:
  void choose(int segment);
  void put(int segment);
  [[nodiscard]] QWidget* makeDates();
  void check();
  void take();

  SegmentedControl* m_segments;
  std::optional<DateRange> m_own;
  int m_shown = 1; ///< the segment in force; own dates only when there are some
  QPointer<QFrame> m_popup;
  QDateEdit *m_from = nullptr, *m_to = nullptr;
  QLabel* m_problem = nullptr;
  Button* m_apply = nullptr;
};

} // namespace weilu::ui
