// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/charts/chart_values.h"

class QTableWidget;

namespace weilu::ui {

/// The values of a chart as a table that can be selected and copied (Ctrl+C copies with tabs).
class ChartTableDialog : public QDialog {
  Q_OBJECT
public:
  ChartTableDialog(const QString& title, const ChartTable& table, QWidget* parent);

private:
  void fill(const ChartTable& table);
  void copySelection();

  QTableWidget* m_table;
};

} // namespace weilu::ui
