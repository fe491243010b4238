// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;

namespace weilu::ui {

class DarkButton;

/// What can be done with the checked rows of a table, 44 high, docked 10 above the table's end.
class BulkBar : public QFrame {
  Q_OBJECT
public:
  /// \p over: the widget at whose lower edge the bar floats.
  explicit BulkBar(QWidget* over);
  /// "6 selected", and "Select all 2,704" (empty: nothing more to select).
  void setTexts(const QString& count, const QString& all);
  /// A button for something to do; returns it.
  DarkButton* addButton(const QString& icon, const QString& text);
  void clearButtons();

signals:
  void allWanted();
  void cleared();

protected:
  void paintEvent(QPaintEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void showEvent(QShowEvent* event) override;

private:
  void place();
  QLabel* m_count;
  DarkButton* m_all;
  DarkButton* m_close;
  QHBoxLayout* m_actions;
};

} // namespace weilu::ui
