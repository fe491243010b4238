// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "ui/charts/chart_widget.h"

namespace weilu::ui {

/// What leaves a chart: a picture twice its size, the same on the clipboard, its values as CSV (UTF-8 with
/// BOM), its values as a table on screen.
class ChartExport : public QObject {
  Q_OBJECT
public:
  /// Follows \p chart's wish for a table. Lives as long as the chart.
  explicit ChartExport(ChartWidget* chart);

  /// Adds "Save as PNG", "Copy image", "Save values as CSV" and "Show as table".
  void addTo(QMenu* menu);
  /// Both are false when the file cannot be written.
  [[nodiscard]] bool savePng(const QString& file) const;
  [[nodiscard]] bool saveCsv(const QString& file) const;
  void copyImage() const;
  /// Opens the values as a table in a window of its own that does not block.
  void showTable();

signals:
  /// \p file could not be written.
  void notWritten(const QString& file);

private:
  void askPng();
  void askCsv();
  [[nodiscard]] QString fileName(const QString& ending) const;

  ChartWidget* m_chart;
};

} // namespace weilu::ui
