// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/workspace.h"
#include "ui/base/page.h"

class QLabel;
class QTableWidget;

namespace weilu::ui {

class Button;
class StackedAreaChart;

/// What an edited scheme would change: who would move today, and the sizes of the last year beside those of
/// the present rule.
class ReplayDialog : public QDialog {
  Q_OBJECT
public:
  /// Reads by itself; the sizes come when they are worked out.
  ReplayDialog(Session& session, const Scheme& edited, QWidget* parent);

signals:
  void peopleWanted(const weilu::ui::PeopleList& list);
  void saveWanted();
  /// The sizes are there, or the reason why not.
  void settled();

private:
  void build();
  void read();
  void take(LayerReplay replay);
  void fillTable();
  void fillSizes(const LayerReplay& replay);
  void openRow(int row);

  Session& m_session;
  Scheme m_scheme;
  std::vector<FlowCell> m_moved;
  QLabel* m_says;
  QTableWidget* m_table;
  QLabel* m_key;
  StackedAreaChart* m_sizes;
  Button* m_save;
};

} // namespace weilu::ui
