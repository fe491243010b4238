// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace weilu::ui {

class MemberTableModel;

/// Draws the cells of the member table: check boxes, avatars with names, layer badges, micro-bars, tags.
class MemberDelegate : public QStyledItemDelegate {
  Q_OBJECT
public:
  explicit MemberDelegate(const MemberTableModel& model, QObject* parent = nullptr);
  /// The row under the mouse, tinted as a whole; -1: none.
  void setHoveredRow(int row) { m_hovered = row; }
  [[nodiscard]] int hoveredRow() const { return m_hovered; }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
  void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
  void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
  const MemberTableModel& m_model;
  int m_hovered = -1;
};

/// Draws a check box as the style sheet does, in the middle of \p area.
void paintCheckBox(QPainter& painter, const QRect& area, Qt::CheckState state);

} // namespace weilu::ui
