// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace weilu::ui {

/// Draws the series of a cell as a small line, and its text beside it.
class TrendDelegate : public QStyledItemDelegate {
  Q_OBJECT
public:
  /// \p role gives the series as QList<double>.
  TrendDelegate(int role, QObject* parent);
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
  int m_role;
};

} // namespace weilu::ui
