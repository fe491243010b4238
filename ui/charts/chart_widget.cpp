// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_widget.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>

#include "ui/charts/chart_paint.h"

#include <algorithm>

namespace weilu::ui {

namespace {

constexpr int heading = 40; ///< height of the title in pictures

} // namespace

ChartWidget::ChartWidget(QWidget* parent)
    : QWidget(parent)
{
  setFocusPolicy(Qt::TabFocus);
  setMouseTracking(true);
  connect(&Theme::of(), &Theme::changed, this, [this] {
    updateGeometry();
    update();
  });
}

void ChartWidget::setTitle(const QString& title)
{
  m_title = title;
  setAccessibleName(title);
}

void ChartWidget::setFinding(const QString& finding)
{
  m_finding = finding;
  describe();
}

void ChartWidget::setZeroText(const QString& text)
{
  m_zeroText = text;
  update();
}

void ChartWidget::setLoading(bool loading)
{
  m_loading = loading;
  update();
}

void ChartWidget::setCurrent(ChartMark mark)
{
  if (mark.index < 0 || mark.index >= markCount())
    mark = {};
  if (mark == m_current)
    return;
  m_current = mark;
  describe();
  update();
  emit currentChanged(mark);
}

void ChartWidget::describe()
{
  const QString text = m_current.index < 0 ? m_finding : tip(m_current.index).asText();
  if (text == accessibleDescription())
    return;
  setAccessibleDescription(text);
  QAccessibleEvent event(this, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&event);
}

void ChartWidget::valuesChanged()
{
  setCurrent({});
  updateGeometry();
  update();
}

ChartTip ChartWidget::tip(int) const { return {}; }

QRectF ChartWidget::tipAnchor(int) const { return {}; }

QSize ChartWidget::pictureSize() const { return QSizeF(width(), height() + paint::px(heading)).toSize(); }

void ChartWidget::paintPicture(QPainter& painter) const
{
  painter.fillRect(QRect(QPoint(0, 0), pictureSize()), Theme::of().color(Token::Surface));
  paint::text(painter, Theme::of().font(Type::Card), Theme::of().color(Token::Text), paint::px(14),
              paint::px(heading) / 2 + paint::px(2), m_title);
  painter.translate(0, paint::px(heading));
  paintChart(painter);
}

QImage ChartWidget::image(qreal scale) const
{
  QImage image((QSizeF(pictureSize()) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
  QPainter painter(&image);
  painter.scale(scale, scale);
  paintPicture(painter);
  return image;
}

void ChartWidget::paintSkeleton(QPainter& painter) const
{
  static constexpr double heights[] = {.62, .68, .65, .75, .73, .81, .77, .85, .83, .92, .87, .97};
  const QColor color = Theme::of().color(Token::Hover);
  const QRectF area = QRectF(rect()).adjusted(paint::px(14), paint::px(48), -paint::px(14), -paint::px(34));
  const qreal pitch = area.width() / static_cast<qreal>(std::size(heights));
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  for (int i = 0; i < 4; ++i)
    painter.drawRoundedRect(
        QRectF(area.left() + i * paint::px(68), paint::px(6), paint::px(54), paint::px(12)), 4, 4);
  qreal x = area.left();
  for (const double height : heights) {
    const qreal top = area.bottom() - area.height() * height;
    painter.drawRoundedRect(QRectF(x, top, pitch * .68, area.bottom() - top), 2, 2);
    x += pitch;
  }
  paint::hairline(painter, Theme::of().color(Token::Line), area.left(), area.right(), area.bottom());
}

void ChartWidget::paintEvent(QPaintEvent*)
{
  QPainter painter(this);
  if (m_loading) {
    paintSkeleton(painter);
    return;
  }
  paintChart(painter);
  if (m_current.index >= 0) {
    paintHover(painter);
    paintTip(painter);
  }
  if (m_showFocus)
    paint::focusRing(painter, rect());
}

void ChartWidget::paintTip(QPainter& painter) const
{
  const ChartTip tip = this->tip(m_current.index);
  if (!tip.title.isEmpty())
    paint::tooltip(painter, tip, tipPlace(m_current.index, paint::tipSize(tip)), m_current.series);
}

QPointF ChartWidget::tipPlace(int index, const QSizeF& size) const
{
  const qreal gap = paint::px(12), edge = paint::px(4);
  const QRectF anchor = tipAnchor(index);
  // Left of the mark, where the past is; right of it where the left has no room.
  qreal x = anchor.left() - gap - size.width();
  if (x < edge)
    x = anchor.right() + gap;
  x = std::clamp(x, edge, std::max(edge, width() - size.width() - edge));
  const qreal y =
      std::clamp(anchor.top() + paint::px(16), edge, std::max(edge, height() - size.height() - edge));
  return {x, y};
}

void ChartWidget::mouseMoveEvent(QMouseEvent* event)
{
  if (m_loading)
    return;
  const ChartMark mark = markAt(event->position());
  setCursor(mark.index >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
  m_byKeys = false;
  setCurrent(mark.index >= 0 ? mark : ChartMark{indexAt(event->position()), -1});
}

void ChartWidget::mousePressEvent(QMouseEvent* event)
{
  m_pressed = event->button() == Qt::LeftButton && !m_loading ? markAt(event->position()) : ChartMark{};
}

void ChartWidget::mouseReleaseEvent(QMouseEvent* event)
{
  const ChartMark mark = markAt(event->position());
  if (m_pressed.index >= 0 && mark == m_pressed)
    emit markActivated(mark.index, mark.series);
  m_pressed = {};
}

void ChartWidget::leaveEvent(QEvent*)
{
  if (!m_byKeys)
    setCurrent({});
}

void ChartWidget::stepMark(int by)
{
  if (markCount() == 0)
    return;
  const int from = m_current.index < 0 ? (by > 0 ? -1 : markCount()) : m_current.index;
  setCurrent({std::clamp(from + by, 0, markCount() - 1), std::max(m_current.series, firstSeries())});
}

void ChartWidget::stepSeries(int by)
{
  if (m_current.index < 0 || seriesCount() == 0)
    return;
  const int series = std::clamp(m_current.series + by, firstSeries(), seriesCount() - 1);
  setCurrent({m_current.index, series});
}

void ChartWidget::activate()
{
  if (m_current.index >= 0 && opens(m_current))
    emit markActivated(m_current.index, m_current.series);
}

void ChartWidget::keyPressEvent(QKeyEvent* event)
{
  const bool across = orientation() == Qt::Horizontal;
  m_byKeys = true;
  switch (event->key()) {
  case Qt::Key_Left:
    return across ? stepMark(-1) : event->ignore();
  case Qt::Key_Right:
    return across ? stepMark(1) : event->ignore();
  case Qt::Key_Up:
    return across ? stepSeries(1) : stepMark(-1);
  case Qt::Key_Down:
    return across ? stepSeries(-1) : stepMark(1);
  case Qt::Key_Home:
    return setCurrent({0, std::max(m_current.series, firstSeries())});
  case Qt::Key_End:
    return setCurrent({markCount() - 1, std::max(m_current.series, firstSeries())});
  case Qt::Key_Return:
  case Qt::Key_Enter:
    if (m_current.index < 0)
      emit tableWanted();
    else
      activate();
    return;
  case Qt::Key_Space:
    return activate();
  case Qt::Key_Escape:
    if (m_current.index < 0)
      return event->ignore();
    return setCurrent({});
  default:
    QWidget::keyPressEvent(event);
  }
}

void ChartWidget::focusInEvent(QFocusEvent*)
{
  m_showFocus = true;
  update();
}

void ChartWidget::focusOutEvent(QFocusEvent*)
{
  m_showFocus = false;
  setCurrent({});
  update();
}

} // namespace weilu::ui
