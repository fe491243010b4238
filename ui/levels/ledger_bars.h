// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/levels/levels_reading.h"

namespace weilu::ui {

/// What was issued as one bar, and below it, to the same scale, what was redeemed, expired and deducted.
class LedgerBars : public QWidget {
  Q_OBJECT
public:
  using QWidget::QWidget;
  void setSummary(const LedgerSummary& summary);
  [[nodiscard]] QSize sizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  LedgerSummary m_summary;
};

} // namespace weilu::ui
