// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QVBoxLayout;
class QLabel;

namespace weilu::ui {

class Session;

/// A popup above the status bar with every job: how far, how long still, cancel.
class JobList : public QFrame {
  Q_OBJECT
public:
  JobList(Session& session, QWidget* parent);
  /// Opens with its lower right corner at \p corner (global).
  void openAt(const QPoint& corner);

private:
  void rebuild();
  void refresh();
  Session& m_session;
  QLabel* m_count;
  QVBoxLayout* m_rows;
  QTimer m_tick;
  QPoint m_corner;
};

} // namespace weilu::ui
