// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/as_of_button.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QTextCharFormat>
#include <QVBoxLayout>

#include "ui/base/words.h"

namespace weilu::ui {

namespace {

const QDate epoch(1970, 1, 1);

QDate qtDate(Date date) { return epoch.addDays(date.days); }
Date coreDate(QDate date) { return {static_cast<std::int32_t>(epoch.daysTo(date))}; }

QCalendarWidget* makeCalendar(Date asOf, Date today)
{
  auto* calendar = new QCalendarWidget;
  calendar->setObjectName(QStringLiteral("asOfCalendar"));
  calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
  calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
  calendar->setFirstDayOfWeek(Qt::Monday);
  calendar->setMaximumDate(qtDate(today));
  calendar->setSelectedDate(qtDate(asOf));
  // The design has no red weekends: red is "worse".
  QTextCharFormat plain, head;
  plain.setForeground(Theme::of().color(Token::Text));
  head.setForeground(Theme::of().color(Token::Text3));
  calendar->setHeaderTextFormat(head);
  for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
    calendar->setWeekdayTextFormat(day, plain);
  return calendar;
}

} // namespace

AsOfButton::AsOfButton(QWidget* parent)
    : Button(QStringLiteral("calendar"), {}, Kind::Default, parent)
{
  setObjectName(QStringLiteral("asOf"));
  connect(this, &QPushButton::clicked, this, &AsOfButton::open);
}

void AsOfButton::setDates(Date asOf, Date today, std::optional<Date> lastActivity)
{
  m_asOf = asOf;
  m_today = today;
  m_lastActivity = lastActivity;
  retranslate();
}

void AsOfButton::retranslate()
{
  const bool thisYear = ymd(m_asOf).year == ymd(m_today).year;
  setText(tr("As of %1").arg(thisYear ? words::shortDate(m_asOf) : words::date(m_asOf)));
  setToolTip(tr("Every number on this page is as of the end of this date"));
  updateGeometry();
}

void AsOfButton::open()
{
  m_popup = makePopup();
  m_popup->adjustSize();
  const QPoint corner = mapToGlobal(QPoint(width() - m_popup->sizeHint().width(), height() + 4));
  m_popup->move(corner);
  m_popup->show();
}

QWidget* AsOfButton::makePopup()
{
  auto* popup = new QFrame(this, Qt::Popup);
  popup->setAttribute(Qt::WA_DeleteOnClose);
  popup->setObjectName(QStringLiteral("card"));
  auto* calendar = makeCalendar(m_asOf, m_today);
  connect(calendar, &QCalendarWidget::clicked, this, [this](QDate date) { choose(coreDate(date)); });
  connect(calendar, &QCalendarWidget::activated, this, [this](QDate date) { choose(coreDate(date)); });
  auto* today = new Button(tr("Today"), Kind::Default);
  today->setObjectName(QStringLiteral("asOfToday"));
  connect(today, &QPushButton::clicked, this, [this] { choose({}); });
  auto* last = new Button(tr("Last activity"), Kind::Default);
  last->setObjectName(QStringLiteral("asOfLastActivity"));
  last->setEnabled(m_lastActivity.has_value());
  connect(last, &QPushButton::clicked, this, [this] { choose(m_lastActivity); });
  for (Button* button : {today, last})
    button->setSmall(true);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(today);
  buttons->addWidget(last);
  buttons->addStretch();
  auto* layout = new QVBoxLayout(popup);
  layout->setContentsMargins(8, 8, 8, 8);
  layout->addWidget(calendar);
  layout->addLayout(buttons);
  return popup;
}

void AsOfButton::choose(std::optional<Date> date)
{
  if (m_popup)
    m_popup->close();
  emit chosen(date);
}

} // namespace weilu::ui
