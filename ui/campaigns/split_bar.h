// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace weilu::ui {

/// A group that was divided in two: those to be reached, and those left alone to compare with.
class SplitBar : public QWidget {
  Q_OBJECT
public:
  explicit SplitBar(QWidget* parent = nullptr);
  void show(const QString& first, const QString& second, double share);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  QString m_first, m_second;
  double m_share = 1; ///< of the first
};

} // namespace weilu::ui
