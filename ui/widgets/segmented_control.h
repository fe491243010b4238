// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QWidget>

#include "ui/widgets/button.h"

namespace weilu::ui {

/// Joined buttons of which one is chosen. Arrow keys move the choice.
class SegmentedControl : public QWidget {
  Q_OBJECT
public:
  explicit SegmentedControl(QWidget* parent = nullptr);

  /// Adds a segment with a text; returns its index.
  int addSegment(const QString& text);
  /// Adds a segment that shows only an icon; \p tip names it.
  int addIconSegment(const QString& icon, const QString& tip);
  void setSegmentText(int index, const QString& text);
  /// A segment that leads to nothing now cannot be chosen.
  void setSegmentEnabled(int index, bool enabled);
  void setSmall(bool small);

  [[nodiscard]] int current() const;
  /// Chooses without telling.
  void setCurrent(int index);

signals:
  /// The operator chose a segment.
  void chosen(int index);

private:
  int add(QAbstractButton* segment);
  void place();
  QButtonGroup* m_group;
  bool m_small = false;
};

} // namespace weilu::ui
