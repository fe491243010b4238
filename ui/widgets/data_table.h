// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace weilu::ui {

/// A table in the look of the design for short lists: rows 34 high, hairlines, header on its own ground, no
/// vertical lines. Its height follows its rows up to a limit, so that it stands inside a page that scrolls.
class DataTable : public QTableView {
  Q_OBJECT
public:
  explicit DataTable(QWidget* parent = nullptr);
  void setModel(QAbstractItemModel* model) override;
  /// How many rows are shown before the table scrolls by itself.
  void setRowLimit(int rows);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

private:
  void fitRows();
  int m_limit = 12;
};

} // namespace weilu::ui
