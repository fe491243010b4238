// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QTableView>

namespace weilu::ui {

class MemberDelegate;
class MemberTableModel;

/// The header of the member table: a check box for everything that matches, an arrow behind the sorted title.
class MemberHeader : public QHeaderView {
  Q_OBJECT
public:
  explicit MemberHeader(QWidget* parent = nullptr);

protected:
  void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

/// The member list as a table. Space checks, Shift+arrows check a range, Ctrl+A everything that matches,
/// Enter opens, F2 edits, Ctrl+C copies the checked rows or the one in focus.
class MemberTable : public QTableView {
  Q_OBJECT
public:
  explicit MemberTable(MemberTableModel& model, QWidget* parent = nullptr);

  void setCompact(bool compact);
  /// Shows which column the list is sorted by.
  void showSort(int column, bool descending);
  /// Offers the columns to show or hide, under \p anchor.
  void showColumnMenu(QWidget* anchor);
  /// Which columns are shown and how wide, kept between starts.
  void restoreColumns();
  void keepColumns() const;
  [[nodiscard]] int currentRow() const;

signals:
  void opened(int row);
  void editWanted(int row);
  void copyWanted();
  void sortWanted(int column);
  void menuWanted(int row, const QPoint& at);

protected:
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  bool viewportEvent(QEvent* event) override;

private:
  void fitHeight();
  void moveChecking(int step);
  void hover(int row);
  MemberTableModel& m_model;
  MemberDelegate* m_delegate;
  bool m_compact = false;
  int m_sorted = -1;
  bool m_descending = false;
};

} // namespace weilu::ui
