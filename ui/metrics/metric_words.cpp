// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/metric_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/insight/active.h"
#include "ui/base/language.h"
#include "ui/base/words.h"

namespace weilu::ui::metric_words {

namespace {

/// The translation context of this file.
struct Metrics {
  Q_DECLARE_TR_FUNCTIONS(metrics)
};

Date lastDay(const Calendar& calendar, Period period, Date start)
{
  return calendar.periodAfter(period, start).plus(-1);
}

} // namespace

QString name(Metric metric)
{
  switch (metric) {
  case Metric::Growth:
    return Metrics::tr("Growth");
  case Metric::Lifecycle:
    return Metrics::tr("Lifecycle");
  case Metric::Activity:
    return Metrics::tr("Activity");
  }
  return {};
}

QString definition(Metric metric)
{
  switch (metric) {
  case Metric::Growth:
    return Metrics::tr(
        "People who joined, and below zero people who left, in each period. Net is joined less left. "
        "The line is the roster at the end of the period.");
  case Metric::Lifecycle:
    return Metrics::tr(
        "New: active for the first time ever. Returning: active in this period and in the one before. "
        "Resurrected: active now, not in the period before, and not new. Dormant, below zero: "
        "active in the period before, not in this one. Quick ratio: (new + resurrected) ÷ dormant.");
  case Metric::Activity:
    return Metrics::tr(
               "People active on a date (DAU), and in the %1 (WAU) and %2 dates (MAU) that end with it. "
               "Active: at least one event that counts as active on that date. Stickiness: DAU ÷ MAU.")
        .arg(wauDates)
        .arg(mauDates);
  }
  return {};
}

QString periodLabel(const Calendar& calendar, Period period, Date start)
{
  switch (period) {
  case Period::Week:
    // A week that starts on Sunday has the number of its Monday.
    return QStringLiteral("W%1").arg(isoWeek(start.plus(calendar.weekStart == WeekStart::Sunday ? 1 : 0)));
  case Period::Month: {
    const YearMonthDay day = ymd(start);
    if (language::isChinese())
      return QStringLiteral("%1月").arg(day.month);
    return QLocale(QLocale::English).standaloneMonthName(static_cast<int>(day.month), QLocale::ShortFormat);
  }
  case Period::Day:
  case Period::Quarter:
    break;
  }
  return words::shortDate(start);
}

QString periodTitle(const Calendar& calendar, Period period, Date start)
{
  switch (period) {
  case Period::Week:
    return joined(
        {periodLabel(calendar, period, start), words::range(start, lastDay(calendar, period, start))});
  case Period::Day:
    return joined({words::shortDate(start), words::weekday(start)});
  case Period::Month:
  case Period::Quarter:
    break;
  }
  return words::range(start, lastDay(calendar, period, start));
}

QString periodName(Period period)
{
  switch (period) {
  case Period::Day:
    return Metrics::tr("Day");
  case Period::Week:
    return Metrics::tr("Week");
  case Period::Month:
    return Metrics::tr("Month");
  case Period::Quarter:
    return Metrics::tr("Quarter");
  }
  return {};
}

QString name(LifecyclePart::Kind kind)
{
  switch (kind) {
  case LifecyclePart::Kind::Active:
    return Metrics::tr("Active");
  case LifecyclePart::Kind::New:
    return Metrics::tr("New");
  case LifecyclePart::Kind::Returning:
    return Metrics::tr("Returning");
  case LifecyclePart::Kind::Resurrected:
    return Metrics::tr("Resurrected");
  case LifecyclePart::Kind::Dormant:
    return Metrics::tr("Dormant");
  }
  return {};
}

QString name(RosterPart::Kind kind)
{
  switch (kind) {
  case RosterPart::Kind::Joined:
    return Metrics::tr("Joined");
  case RosterPart::Kind::Left:
    return Metrics::tr("Left");
  case RosterPart::Kind::Roster:
    return Metrics::tr("Members");
  }
  return {};
}

QString activeTitle(const DateRange& dates)
{
  return joined({Metrics::tr("Active"),
                 dates.from == dates.to ? words::date(dates.to) : words::range(dates.from, dates.to)});
}

QString joined(const QStringList& parts)
{
  return parts.join(language::isChinese() ? QStringLiteral("·") : QStringLiteral(" · "));
}

} // namespace weilu::ui::metric_words
