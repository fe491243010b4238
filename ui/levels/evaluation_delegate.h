// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace weilu::ui {

class EvaluationTableModel;

/// Draws people with their avatar, levels on their tint, and what benefits come or go in the tone of better
/// or worse.
class EvaluationDelegate : public QStyledItemDelegate {
  Q_OBJECT
public:
  explicit EvaluationDelegate(const EvaluationTableModel& model, QObject* parent = nullptr);
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
  void paintLevel(QPainter& painter, const QRect& area, const QModelIndex& index) const;
  const EvaluationTableModel& m_model;
};

} // namespace weilu::ui
