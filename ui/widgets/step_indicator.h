// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace weilu::ui {

/// Where a wizard stands: numbered steps in a row, done ones with a check mark.
class StepIndicator : public QWidget {
  Q_OBJECT
public:
  explicit StepIndicator(QWidget* parent = nullptr);
  void setSteps(const QStringList& steps);
  /// \p step counts from 0.
  void setCurrent(int step);
  [[nodiscard]] int current() const { return m_current; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  int paintStep(class QPainter& painter, int index, int x) const;
  QStringList m_steps;
  int m_current = 0;
};

} // namespace weilu::ui
