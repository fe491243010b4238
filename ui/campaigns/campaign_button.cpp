// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/campaign_button.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>

#include "ui/widgets/themed.h"

namespace weilu::ui {

namespace {

const QString mimeType = QStringLiteral("application/x-weilu-campaign");

} // namespace

QMimeData* mimeOf(const CampaignDrag& drag)
{
  QByteArray data = QByteArray::number(static_cast<qint64>(drag.campaign.value));
  if (drag.grabbed)
    data += ' ' + QByteArray::number(drag.grabbed->days);
  auto* mime = new QMimeData;
  mime->setData(mimeType, data);
  return mime;
}

std::optional<CampaignDrag> draggedIn(const QMimeData* mime)
{
  const QList<QByteArray> parts = mime->data(mimeType).split(' ');
  bool fine = false;
  CampaignDrag drag{{parts.first().toLongLong(&fine)}, {}};
  if (parts.size() > 1)
    drag.grabbed = Date{parts[1].toInt()};
  return fine ? std::optional(drag) : std::nullopt;
}

CampaignButton::CampaignButton(CampaignId campaign, QWidget* parent)
    : QAbstractButton(parent)
    , m_campaign(campaign)
{
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
  followTheme(this, [this] {
    updateGeometry();
    update();
  });
}

std::optional<CampaignDrag> CampaignButton::dragFrom(const QPoint&) const { return CampaignDrag{id(), {}}; }

void CampaignButton::startDrag(const CampaignDrag& drag)
{
  setDown(false);
  auto* under = new QDrag(this); // deletes itself
  under->setMimeData(mimeOf(drag));
  under->setPixmap(grab());
  under->setHotSpot(m_pressed);
  under->exec(Qt::MoveAction);
}

void CampaignButton::mousePressEvent(QMouseEvent* event)
{
  m_pressed = event->pos();
  QAbstractButton::mousePressEvent(event);
}

void CampaignButton::mouseMoveEvent(QMouseEvent* event)
{
  const bool far = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
  const auto drag = (event->buttons() & Qt::LeftButton) && far ? dragFrom(m_pressed) : std::nullopt;
  if (drag)
    startDrag(*drag);
  else
    QAbstractButton::mouseMoveEvent(event);
}

void CampaignButton::keyPressEvent(QKeyEvent* event)
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

void CampaignButton::contextMenuEvent(QContextMenuEvent* event)
{
  const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
  emit menuWanted(byKey ? mapToGlobal(rect().center()) : event->globalPos());
}

} // namespace weilu::ui
