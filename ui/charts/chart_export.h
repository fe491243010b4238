// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "ui/charts/chart_files.h"
#include "ui/charts/chart_widget.h"

namespace weilu::ui {

/// What leaves a chart: files (chart_files.h), a picture or a table on the clipboard, its values as a table
/// on screen.
class ChartExport : public QObject {
  Q_OBJECT
public:
  /// Follows \p chart's wish for a table. Lives as long as the chart.
  explicit ChartExport(ChartWidget* chart);

  /// Adds every way out.
  void addTo(QMenu* menu);
  void copyImage() const;
  /// The values as text with tabs and as HTML: what sheets and documents take.
  void copyTable() const;
  /// Opens the values as a table in a window of its own that does not block.
  void showTable();

signals:
  /// \p file could not be written.
  void notWritten(const QString& file);

private:
  void ask(ChartFormat format);

  ChartWidget* m_chart;
};

} // namespace weilu::ui
