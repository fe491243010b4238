// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_card.h"

#include <QDate>
#include <QKeyEvent>
#include <QLocale>

#include "ui/base/settings.h"
#include "ui/base/words.h"
#include "ui/calendar/month_view.h"
#include "ui/calendar/week_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"

#include <algorithm>
#include <utility>

namespace weilu::ui {

namespace {

bool isOn(const CalendarEntry& entry, const DateRange& range, const Zone& zone)
{
  return zone.dateOf(entry.starts) <= range.to && lastDayOf(entry, zone) >= range.from;
}

} // namespace

CalendarCard::CalendarCard(const QString& name, QWidget* parent)
    : Card(parent)
    , m_name(name)
    , m_title(makeLabel(Type::Card))
    , m_back(new Button(Button::Kind::Icon))
    , m_today(new Button(Button::Kind::Default))
    , m_forth(new Button(Button::Kind::Icon))
    , m_note(new ElidedLabel(Type::Aux, Tone::Text3))
    , m_legend(new CalendarLegend)
    , m_period(new SegmentedControl)
    , m_head(new QHBoxLayout)
    , m_views{new MonthView, new WeekView}
{
  build();
  connect(m_back, &Button::clicked, this, [this] { turn(-1); });
  connect(m_today, &Button::clicked, this, [this] { turn(0); });
  connect(m_forth, &Button::clicked, this, [this] { turn(1); });
  connect(m_period, &SegmentedControl::chosen, this, [this] {
    Settings().setValue(m_name, m_period->current());
    choose(period());
  });
  for (const CalendarView* view : m_views) {
    connect(view, &CalendarView::openWanted, this, &CalendarCard::openWanted);
    connect(view, &CalendarView::menuWanted, this, &CalendarCard::menuWanted);
    connect(view, &CalendarView::moveWanted, this, &CalendarCard::moveWanted);
    connect(view, &CalendarView::newWanted, this, &CalendarCard::newWanted);
  }
  choose(Settings().value(m_name).toInt() == 1 ? Period::Week : Period::Month);
}

void CalendarCard::build()
{
  m_title->setObjectName(QStringLiteral("calendarTitle"));
  m_back->setObjectName(QStringLiteral("calendarBack"));
  m_back->setIconName(QStringLiteral("chevron-left"));
  m_today->setObjectName(QStringLiteral("calendarToday"));
  m_forth->setObjectName(QStringLiteral("calendarForth"));
  m_forth->setIconName(QStringLiteral("chevron-right"));
  m_note->setObjectName(QStringLiteral("calendarNote"));
  m_period->setObjectName(QStringLiteral("calendarPeriod"));
  for (int i = 0; i < static_cast<int>(m_views.size()); ++i)
    m_period->addSegment(QString::number(i));
  m_period->setSmall(true);
  m_head->setContentsMargins(14, 8, 14, 8);
  m_head->setSpacing(8);
  m_head->addWidget(m_title);
  for (Button* button : {m_back, m_today, m_forth}) {
    button->setSmall(true);
    m_head->addWidget(button);
  }
  m_head->addWidget(m_note, 1);
  m_head->addWidget(m_legend);
  m_head->addSpacing(6);
  m_head->addWidget(m_period);
  setFullBleed(true);
  body()->setSpacing(0);
  body()->addLayout(m_head);
  for (CalendarView* view : m_views)
    body()->addWidget(view);
}

void CalendarCard::addChoice(QWidget* choice) { m_head->insertWidget(m_head->indexOf(m_legend) + 1, choice); }

void CalendarCard::addButton(QWidget* button) { m_head->addWidget(button); }

void CalendarCard::setWords(std::vector<CalendarLegend::Item> legend, const QString& nothing)
{
  m_legend->setItems(std::move(legend));
  m_nothing = nothing;
  retranslate();
}

void CalendarCard::show(CalendarEntries entries)
{
  m_entries = std::move(entries);
  m_known = true;
  fill();
}

Period CalendarCard::period() const { return m_period->current() == 0 ? Period::Month : Period::Week; }

void CalendarCard::turn(int by)
{
  const Calendar& calendar = m_entries.calendar;
  const Date start = calendar.periodStart(period(), m_day.value_or(m_entries.today));
  m_day = by == 0 ? m_entries.today : calendar.periodAfter(period(), start, by);
  fill();
}

void CalendarCard::turnTo(Date day)
{
  m_day = day;
  fill();
}

void CalendarCard::choose(Period period)
{
  m_period->setCurrent(period == Period::Week ? 1 : 0);
  m_views.front()->setVisible(period != Period::Week);
  m_views.back()->setVisible(period == Period::Week);
  fill();
}

void CalendarCard::fill()
{
  if (!m_known)
    return;
  m_views.at(static_cast<std::size_t>(m_period->current()))->show(m_entries, m_day.value_or(m_entries.today));
  sayHead();
}

void CalendarCard::sayHead()
{
  const DateRange shown = m_views.at(static_cast<std::size_t>(m_period->current()))->shown();
  if (period() == Period::Month)
    m_title->setText(QLocale(QLocale::English)
                         .toString(QDate(1970, 1, 1).addDays(shown.from.days), tr("MMMM yyyy", "a month")));
  else
    m_title->setText(tr("%1, %2", "a week: its dates, the year")
                         .arg(words::range(shown.from, shown.to), QString::number(ymd(shown.to).year)));
  setAccessibleName(m_title->text());
  const bool any = std::ranges::any_of(
      m_entries.all, [&](const CalendarEntry& entry) { return isOn(entry, shown, m_entries.calendar.zone); });
  m_note->setText(any ? QString() : m_nothing);
}

void CalendarCard::retranslate()
{
  m_back->setTip(tr("Earlier"));
  m_today->setText(tr("Today"));
  m_forth->setTip(tr("Later"));
  m_period->setSegmentText(0, tr("Month"));
  m_period->setSegmentText(1, tr("Week"));
  if (m_known)
    sayHead();
}

void CalendarCard::keyPressEvent(QKeyEvent* event)
{
  switch (event->key()) {
  case Qt::Key_PageUp:
    return turn(-1);
  case Qt::Key_PageDown:
    return turn(1);
  case Qt::Key_Home:
    return turn(0);
  default:
    Card::keyPressEvent(event);
  }
}

} // namespace weilu::ui
