// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kpi_tile.h"

#include <QEnterEvent>

#include "ui/widgets/button.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/themed.h"

#include <algorithm>

namespace weilu::ui {

namespace {

/// A tooltip in lines as wide as a sentence is read; plain text would be one line.
QString inLines(const QString& text)
{
  return text.isEmpty()
             ? QString()
             : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
}

} // namespace

KpiTile::KpiTile(QWidget* parent)
    : QAbstractButton(parent)
    , m_info(new Button(Button::Kind::Icon, this))
{
  m_info->setIconName(QStringLiteral("info"));
  m_info->setSmall(true);
  m_info->setFocusPolicy(Qt::NoFocus); // the menu key does the same
  m_info->hide();
  connect(m_info, &Button::clicked, this, &KpiTile::define);
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  followTheme(this, [this] { updateGeometry(); });
}

void KpiTile::setKpi(const Kpi& kpi)
{
  m_kpi = kpi;
  m_loading = false;
  setToolTip(inLines(kpi.definition));
  m_info->setTip(tr("What this shows"));
  setAccessibleName(kpi.label);
  setAccessibleDescription(QStringLiteral("%1, %2").arg(kpi.value, kpi.delta.text));
  update();
}

void KpiTile::setLoading(bool loading)
{
  m_loading = loading;
  update();
}

QSize KpiTile::sizeHint() const { return {Theme::of().px(188), Theme::of().px(92)}; }

QSize KpiTile::minimumSizeHint() const { return {Theme::of().px(110), Theme::of().px(92)}; }

void KpiTile::enterEvent(QEnterEvent* event)
{
  QAbstractButton::enterEvent(event);
  m_info->setVisible(!m_kpi.definition.isEmpty());
  update();
}

void KpiTile::leaveEvent(QEvent* event)
{
  QAbstractButton::leaveEvent(event);
  m_info->hide();
  update();
}

void KpiTile::resizeEvent(QResizeEvent* event)
{
  QAbstractButton::resizeEvent(event);
  const QSize size = m_info->sizeHint();
  m_info->setGeometry({QPoint(width() - Theme::of().px(6) - size.width(), Theme::of().px(6)), size});
}

void KpiTile::contextMenuEvent(QContextMenuEvent* event)
{
  if (m_kpi.definition.isEmpty())
    QAbstractButton::contextMenuEvent(event);
  else
    define();
}

void KpiTile::define() { Popover::show(this, m_kpi.label, m_kpi.definition); }

void KpiTile::paintEvent(QPaintEvent*)
{
  const Theme& theme = Theme::of();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(theme.color(underMouse() || isDown() ? Token::LineStrong : Token::Line));
  painter.setBrush(theme.color(isDown() ? Token::SurfaceAlt : Token::Surface));
  painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), theme.px(8), theme.px(8));
  const QRect room = rect().adjusted(theme.px(15), 0, -theme.px(15), 0);
  if (m_loading)
    paintLoading(painter, room);
  else
    paintFigures(painter, room);
  if (hasFocus())
    paintFocusRing(painter, rect(), theme.px(8));
}

void KpiTile::paintFigures(QPainter& painter, const QRect& room) const
{
  const Theme& theme = Theme::of();
  const QFont label = theme.font(Type::Aux);
  painter.setFont(label);
  painter.setPen(theme.color(Token::Text2));
  const int info = m_info->isVisible() ? room.right() - m_info->x() : 0;
  painter.drawText(QRect(room.left(), theme.px(10), room.width(), theme.px(18)), Qt::AlignVCenter,
                   QFontMetrics(label).elidedText(m_kpi.label, Qt::ElideRight, room.width() - info));
  painter.setFont(theme.font(Type::Kpi));
  painter.setPen(theme.color(Token::Text));
  painter.drawText(QRect(room.left(), theme.px(30), room.width(), theme.px(32)),
                   Qt::AlignVCenter | Qt::TextDontClip, m_kpi.value);
  painter.setFont(label);
  paintDelta(painter, QRect(room.left(), theme.px(64), room.width(), theme.px(18)), m_kpi.delta,
             Qt::AlignLeft);
  const int taken = std::max(QFontMetrics(theme.font(Type::Kpi)).horizontalAdvance(m_kpi.value),
                             deltaWidth(m_kpi.delta, label));
  const int line = theme.px(56);
  if (width() >= theme.px(150) && taken + line <= room.width())
    paintSparkline(painter, QRectF(room.right() + 4 - line, theme.px(46), line - 5, theme.px(32)),
                   m_kpi.history);
}

void KpiTile::paintLoading(QPainter& painter, const QRect& room) const
{
  const Theme& theme = Theme::of();
  painter.setFont(theme.font(Type::Aux));
  painter.setPen(theme.color(Token::Text2));
  painter.drawText(QRect(room.left(), theme.px(10), room.width(), theme.px(18)), Qt::AlignVCenter,
                   m_kpi.label);
  paintSkeleton(painter, QRectF(room.left(), theme.px(36), theme.px(84), theme.px(20)));
  paintSkeleton(painter, QRectF(room.left(), theme.px(67), theme.px(60), theme.px(12)));
}

} // namespace weilu::ui
