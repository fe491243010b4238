// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <optional>

class QMimeData;

namespace weilu::ui {

/// Something that is dragged: what it is, and how many days after its first the mouse took hold of it.
struct Dragged {
  QString id;
  int daysIn = 0;
};
[[nodiscard]] QMimeData* mimeOf(const Dragged& drag);
/// None when something else is dragged.
[[nodiscard]] std::optional<Dragged> draggedIn(const QMimeData* mime);

/// Something that can be opened (a click, Enter), dragged, and asked for its menu (the menu key, the right
/// button). Shift with an arrow moves it, an arrow alone moves the focus.
class DragButton : public QAbstractButton {
  Q_OBJECT
public:
  explicit DragButton(QString dragId, QWidget* parent = nullptr);

  [[nodiscard]] const QString& dragId() const { return m_dragId; }

signals:
  void menuWanted(const QPoint& at);
  /// The operator wants it one column or row further or back.
  void stepWanted(int columns, int rows);
  void focusWanted(int columns, int rows);

protected:
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  /// What is dragged from \p at; none: it stays where it is.
  [[nodiscard]] virtual std::optional<Dragged> dragFrom(const QPoint& at) const;

private:
  void startDrag(const Dragged& drag);
  QString m_dragId;
  QPoint m_pressed;
};

} // namespace weilu::ui
