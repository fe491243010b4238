// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDate>
#include <QLocale>

#include "ui/base/language.h"
#include "ui/base/words.h"
#include "ui/base/words_context.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace weilu::ui::words {

namespace {

const QChar minusSign(0x2212);
const QChar enDash(0x2013);

/// Both languages group by thousands with a comma and use a point.
const QLocale& figures()
{
  static const QLocale locale(QLocale::English, QLocale::UnitedStates);
  return locale;
}

/// Up to \p decimals digits after the point, without trailing zeros.
QString trimmedNumber(double value, int decimals)
{
  QString text = figures().toString(value, 'f', decimals);
  if (!text.contains(u'.'))
    return text;
  while (text.endsWith(u'0'))
    text.chop(1);
  if (text.endsWith(u'.'))
    text.chop(1);
  return text;
}

QString withMinus(double value, const QString& digits) { return value < 0 ? minusSign + digits : digits; }

QString signedText(double value, const QString& digits, bool isZero)
{
  if (isZero)
    return digits;
  return (value < 0 ? minusSign : QChar(u'+')) + digits;
}

QDate qtDate(Date date) { return QDate(1970, 1, 1).addDays(date.days); }

QString english(Date date, const char* format)
{
  return figures().toString(qtDate(date), QString::fromLatin1(format));
}

QString chinese(Date date, bool withYear)
{
  const QDate day = qtDate(date);
  const QString shown = QStringLiteral("%1月%2日").arg(day.month()).arg(day.day());
  return withYear ? QStringLiteral("%1年%2").arg(day.year()).arg(shown) : shown;
}

/// Symbol and minor digits of a currency.
std::pair<QString, int> currencyStyle(const QString& currency)
{
  static const std::array<std::pair<const char*, const char*>, 6> symbols = {
      {{"CNY", "¥"}, {"USD", "$"}, {"EUR", "€"}, {"GBP", "£"}, {"HKD", "HK$"}, {"TWD", "NT$"}}};
  for (const auto& [code, symbol] : symbols) {
    if (currency == QLatin1String(code))
      return {QString::fromUtf8(symbol), 2};
  }
  if (currency == QLatin1String("JPY"))
    return {QStringLiteral("JP¥"), 0};
  if (currency == QLatin1String("KRW"))
    return {QStringLiteral("₩"), 0};
  return {currency.isEmpty() ? QString() : currency + u' ', 2};
}

} // namespace

QString count(qint64 value) { return withMinus(double(value), figures().toString(std::abs(value))); }

QString signedCount(qint64 value)
{
  return signedText(double(value), figures().toString(std::abs(value)), value == 0);
}

QString tileCount(qint64 value)
{
  const double size = std::abs(double(value));
  if (size < 1e6)
    return count(value);
  const QString shown = language::isChinese()
                            ? (size >= 1e8 ? Words::tr("%1 hundred million").arg(trimmedNumber(size / 1e8, 2))
                                           : Words::tr("%1 ten thousand").arg(trimmedNumber(size / 1e4, 1)))
                            : trimmedNumber(size / 1e6, 2) + u'M';
  return withMinus(double(value), shown);
}

QString axisCount(double value)
{
  const double size = std::abs(value);
  if (size < 1e4)
    return withMinus(value, trimmedNumber(size, 2));
  QString shown;
  if (language::isChinese())
    shown = size >= 1e8 ? Words::tr("%1 hundred million").arg(trimmedNumber(size / 1e8, 2))
                        : Words::tr("%1 ten thousand").arg(trimmedNumber(size / 1e4, 2));
  else
    shown = size >= 1e6 ? trimmedNumber(size / 1e6, 2) + u'M' : trimmedNumber(size / 1e3, 1) + u'K';
  return withMinus(value, shown);
}

QString percent(double share)
{
  return withMinus(share, figures().toString(std::abs(share) * 100, 'f', 1)) + u'%';
}

QString points(double share)
{
  const QString digits = figures().toString(std::abs(share) * 100, 'f', 1);
  return Words::tr("%1 pp").arg(signedText(share, digits, digits == QLatin1String("0.0")));
}

QString money(qint64 minor, const QString& currency)
{
  const auto [symbol, decimals] = currencyStyle(currency);
  const double value = std::abs(double(minor)) / std::pow(10, decimals);
  const QString digits = value < 100 ? trimmedNumber(value, decimals) : figures().toString(value, 'f', 0);
  return withMinus(double(minor), symbol + digits);
}

QString date(Date date) { return language::isChinese() ? chinese(date, true) : english(date, "MMM d, yyyy"); }

QString shortDate(Date date) { return language::isChinese() ? chinese(date, false) : english(date, "MMM d"); }

QString weekday(Date date)
{
  static const std::array<const char*, 7> names = {
      QT_TRANSLATE_NOOP("words", "Monday"),    QT_TRANSLATE_NOOP("words", "Tuesday"),
      QT_TRANSLATE_NOOP("words", "Wednesday"), QT_TRANSLATE_NOOP("words", "Thursday"),
      QT_TRANSLATE_NOOP("words", "Friday"),    QT_TRANSLATE_NOOP("words", "Saturday"),
      QT_TRANSLATE_NOOP("words", "Sunday")};
  return Words::tr(names[weilu::weekday(date) - 1]);
}

QString range(Date from, Date to)
{
  if (from == to)
    return shortDate(from);
  const YearMonthDay first = ymd(from);
  const YearMonthDay last = ymd(to);
  if (first.year != last.year)
    return date(from) + enDash + date(to);
  if (first.month != last.month)
    return shortDate(from) + enDash + shortDate(to);
  const QString end =
      language::isChinese() ? QStringLiteral("%1日").arg(last.day) : QString::number(last.day);
  return shortDate(from) + enDash + end;
}

QString time(Moment moment, const Zone& zone)
{
  const auto second = moment.seconds + zone.offsetAt(moment);
  const auto minute = ((second % 86400 + 86400) % 86400) / 60;
  return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

QString dateTime(Moment moment, Moment now, const Zone& zone)
{
  const Date day = zone.dateOf(moment);
  const bool sameYear = ymd(day).year == ymd(zone.dateOf(now)).year;
  return (sameYear ? shortDate(day) : date(day)) + u' ' + time(moment, zone);
}

QString duration(double seconds)
{
  if (seconds < 60)
    return Words::tr("%1 s", "seconds").arg(trimmedNumber(std::max(seconds, 0.1), 1));
  return Words::tr("%1 min", "minutes").arg(trimmedNumber(seconds / 60, seconds < 600 ? 1 : 0));
}

QString ago(Moment moment, Moment now, const Zone& zone)
{
  const Date day = zone.dateOf(moment);
  const Date today = zone.dateOf(now);
  const auto seconds = now.seconds - moment.seconds;
  if (seconds >= 0 && seconds < 60)
    return Words::tr("just now");
  if (seconds >= 0 && seconds < 3600)
    return Words::tr("%1 min ago").arg(seconds / 60);
  if (day == today)
    return Words::tr("Today %1").arg(time(moment, zone));
  if (day == today.plus(-1))
    return Words::tr("Yesterday %1").arg(time(moment, zone));
  const int days = today.since(day);
  if (days > 1 && days < 7)
    return Words::tr("%1 days ago").arg(days);
  return ymd(day).year == ymd(today).year ? shortDate(day) : date(day);
}

QString daysAgo(Date day, Date asOf)
{
  const int days = asOf.since(day);
  if (days == 0)
    return Words::tr("Today");
  if (days == 1)
    return Words::tr("Yesterday");
  if (days > 1 && days <= 7)
    return Words::tr("%1 days ago").arg(days);
  return ymd(day).year == ymd(asOf).year ? shortDate(day) : date(day);
}

QString bytes(quint64 bytes)
{
  constexpr std::array<const char*, 4> units = {"B", "KB", "MB", "GB"};
  double value = double(bytes);
  std::size_t unit = 0;
  for (; value >= 1000 && unit + 1 < units.size(); ++unit)
    value /= 1000;
  return trimmedNumber(value, unit == 0 ? 0 : 1) + u' ' + QLatin1String(units[unit]);
}

QString maskedPhone(const QString& phone)
{
  QString digits = phone;
  digits.remove(u' ').remove(u'-');
  if (digits.startsWith(QLatin1String("+86")))
    digits.remove(0, 3);
  if (digits.size() < 7)
    return QStringLiteral("****");
  const qsizetype head = digits.startsWith(u'+') ? 4 : 3;
  return QStringLiteral("%1 **** %2").arg(digits.left(head), digits.right(4));
}

QString maskedEmail(const QString& email)
{
  const auto at = email.lastIndexOf(u'@');
  if (at < 0)
    return QStringLiteral("***");
  return email.left(std::min<qsizetype>(2, at > 2 ? 2 : 1)) + QStringLiteral("***") + email.mid(at);
}

} // namespace weilu::ui::words
