// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drag_button.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>

#include "ui/widgets/themed.h"

#include <utility>

namespace weilu::ui {

namespace {

const QString mimeType = QStringLiteral("application/x-weilu-entry");

} // namespace

QMimeData* mimeOf(const Dragged& drag)
{
  auto* mime = new QMimeData;
  mime->setData(mimeType, QByteArray::number(drag.daysIn) + ' ' + drag.id.toUtf8());
  return mime;
}

std::optional<Dragged> draggedIn(const QMimeData* mime)
{
  const QByteArray data = mime->data(mimeType);
  bool fine = false;
  const int daysIn = data.left(data.indexOf(' ')).toInt(&fine);
  return fine ? std::optional(Dragged{QString::fromUtf8(data.mid(data.indexOf(' ') + 1)), daysIn})
              : std::nullopt;
}

DragButton::DragButton(QString dragId, QWidget* parent)
    : QAbstractButton(parent)
    , m_dragId(std::move(dragId))
{
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
  followTheme(this, [this] {
    updateGeometry();
    update();
  });
}

std::optional<Dragged> DragButton::dragFrom(const QPoint&) const { return Dragged{m_dragId, 0}; }

void DragButton::startDrag(const Dragged& drag)
{
  setDown(false);
  auto* under = new QDrag(this); // deletes itself
  under->setMimeData(mimeOf(drag));
  under->setPixmap(grab());
  under->setHotSpot(m_pressed);
  under->exec(Qt::MoveAction);
}

void DragButton::mousePressEvent(QMouseEvent* event)
{
  m_pressed = event->pos();
  QAbstractButton::mousePressEvent(event);
}

void DragButton::mouseMoveEvent(QMouseEvent* event)
{
  const bool far = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
  const auto drag = (event->buttons() & Qt::LeftButton) && far ? dragFrom(m_pressed) : std::nullopt;
  if (drag)
    startDrag(*drag);
  else
    QAbstractButton::mouseMoveEvent(event);
}

void DragButton::keyPressEvent(QKeyEvent* event)
{
  int columns = 0, rows = 0;
  switch (event->key()) {
  case Qt::Key_Return:
  case Qt::Key_Enter:
    return click();
  case Qt::Key_Left:
    columns = -1;
    break;
  case Qt::Key_Right:
    columns = 1;
    break;
  case Qt::Key_Up:
    rows = -1;
    break;
  case Qt::Key_Down:
    rows = 1;
    break;
  default:
    return QAbstractButton::keyPressEvent(event);
  }
  if (event->modifiers() & Qt::ShiftModifier)
    emit stepWanted(columns, rows);
  else
    emit focusWanted(columns, rows);
}

void DragButton::contextMenuEvent(QContextMenuEvent* event)
{
  const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
  emit menuWanted(byKey ? mapToGlobal(rect().center()) : event->globalPos());
}

} // namespace weilu::ui
