// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_view.h"

#include <QDragEnterEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/base/words.h"
#include "ui/calendar/calendar_bar.h"
#include "ui/charts/chart_paint.h"
#include "ui/widgets/themed.h"

#include <algorithm>

namespace weilu::ui {

using paint::px;

namespace {

constexpr qreal faint = 0.45; ///< of the ground of today

} // namespace

CalendarView::CalendarView(QWidget* parent)
    : QWidget(parent)
{
  setAcceptDrops(true);
  connect(&Theme::of(), &Theme::changed, this, [this] { place(); });
}

void CalendarView::show(const CalendarEntries& entries, Date day)
{
  m_entries = entries;
  m_day = day;
  const auto* focused = qobject_cast<CalendarBar*>(focusWidget());
  const QString before = focused && focused->hasFocus() ? focused->dragId() : QString();
  clear();
  layOut();
  place();
  const auto found = std::ranges::find(m_bars, before, &CalendarBar::dragId);
  if (found != m_bars.end())
    (*found)->setFocus(Qt::OtherFocusReason);
  update();
}

void CalendarView::clear()
{
  for (CalendarBar* gone : m_bars) {
    gone->hide();
    gone->setParent(nullptr);
    gone->deleteLater(); // one may be under the mouse just now
  }
  m_bars.clear();
}

CalendarBar* CalendarView::add(std::size_t index, Date first, int days)
{
  const CalendarEntry& entry = m_entries.all[index];
  auto* bar = new CalendarBar(entry, zone(), first.since(zone().dateOf(entry.starts)), days, this);
  const QString id = entry.id;
  connect(bar, &CalendarBar::clicked, this, [this, id] { emit openWanted(id); });
  connect(bar, &CalendarBar::menuWanted, this, [this, id](const QPoint& at) { emit menuWanted(id, at); });
  connect(bar, &CalendarBar::stepWanted, this, [this, bar](int columns, int rows) {
    if (bar->entry().movable)
      emit moveWanted(stepped(bar->entry(), columns, rows));
  });
  connect(bar, &CalendarBar::focusWanted, this,
          [this, bar](int columns, int rows) { moveFocus(bar, columns + rows); });
  bar->show();
  m_bars.push_back(bar);
  return bar;
}

void CalendarView::moveFocus(const CalendarBar* from, int by)
{
  const auto at = std::ranges::find(m_bars, from) - m_bars.begin() + by;
  if (at >= 0 && at < static_cast<std::ptrdiff_t>(m_bars.size()))
    m_bars[static_cast<std::size_t>(at)]->setFocus(Qt::TabFocusReason);
}

void CalendarView::setLit(std::optional<Date> day)
{
  m_lit = day;
  update();
}

void CalendarView::resizeEvent(QResizeEvent* event)
{
  QWidget::resizeEvent(event);
  place();
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent* event)
{
  if (const auto spot = spotAt(event->position()))
    emit newWanted(spot->day, spot->second);
}

void CalendarView::dragEnterEvent(QDragEnterEvent* event)
{
  if (draggedIn(event->mimeData()))
    event->acceptProposedAction();
}

void CalendarView::dragMoveEvent(QDragMoveEvent* event)
{
  const auto spot = spotAt(event->position());
  setLit(spot ? std::optional(spot->day) : std::nullopt);
  event->setAccepted(spot.has_value());
}

void CalendarView::dragLeaveEvent(QDragLeaveEvent*) { setLit({}); }

void CalendarView::dropEvent(QDropEvent* event)
{
  setLit({});
  const auto drag = draggedIn(event->mimeData());
  const auto spot = spotAt(event->position());
  if (!drag || !spot)
    return;
  event->acceptProposedAction();
  emit moveWanted({drag->id, spot->day.plus(-drag->daysIn), spot->second});
}

void CalendarView::paintGround(QPainter& painter, Date day) const
{
  const QRect area = areaOf(day);
  const auto fill = [&](Token token, qreal share = 1) {
    QColor color = Theme::of().color(token);
    color.setAlphaF(share);
    painter.fillRect(area, color);
  };
  if (weekday(day) > 5)
    fill(Token::SurfaceAlt);
  if (day == m_entries.today)
    fill(Token::AccentTint, faint);
  if (m_lit == day)
    fill(Token::AccentTint2);
}

void CalendarView::paintName(QPainter& painter, Date day, const QString& name, Token ink, qreal middle) const
{
  const qreal left = areaOf(day).left() + px(9), room = areaOf(day).width() - px(18);
  const Theme& theme = Theme::of();
  if (day != m_entries.today)
    return paint::text(painter, theme.font(Type::Aux), theme.color(ink), left, middle, name);
  const QFont font = theme.font(Type::AuxBold);
  const QString whole = name + u' ' + tr("today");
  const QString said = paint::textWidth(font, whole) <= room ? whole : name;
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.color(Token::AccentFill));
  painter.drawRoundedRect(QRectF(left - px(5), middle - px(9), paint::textWidth(font, said) + px(12), px(18)),
                          px(9), px(9));
  paint::text(painter, font, theme.color(Token::OnAccent), left + px(1), middle, said);
}

} // namespace weilu::ui
