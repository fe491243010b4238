// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace weilu::ui {

/// Draws a row of the command palette, 34 high: icon, text, kind and key at the right.
class PaletteDelegate : public QStyledItemDelegate {
  Q_OBJECT
public:
  enum Role { IconRole = Qt::UserRole, KindRole, KeyRole };
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace weilu::ui
