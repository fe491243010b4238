// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/conversion_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/insight/contribution_shares.h"
#include "core/insight/retention.h"
#include "core/insight/spaces_compare.h"
#include "ui/base/language.h"
#include "ui/base/text.h"

namespace weilu::ui::conversion_words {

namespace {

/// The translation context of this file.
struct Conversion {
  Q_DECLARE_TR_FUNCTIONS(conversion)
};

constexpr double hour = 3600;
constexpr double day = 24 * hour;

} // namespace

QString step(const QString& code, std::span<const ActivityKind> kinds)
{
  if (code == QStringLiteral("joined"))
    return Conversion::tr("Joined");
  if (code == QStringLiteral("first-activity"))
    return Conversion::tr("First activity");
  if (code == QStringLiteral("member"))
    return Conversion::tr("Member", "became one");
  if (code == QStringLiteral("first-purchase"))
    return Conversion::tr("First purchase");
  if (code == QStringLiteral("repeat-purchase"))
    return Conversion::tr("Repeat purchase");
  for (const ActivityKind& kind : kinds) {
    if (text(kind.code) == code)
      return language::pick(kind.labelZh, kind.labelEn);
  }
  return code;
}

QString funnelDefinition(int window)
{
  return Conversion::tr(
      "Who did the steps one after the other, each later than the one before and within %n days of the "
      "first, which happened in the period. Of somebody who began several times any beginning counts. "
      "What is known only by its date happened at the beginning of that date.",
      nullptr, window);
}

QString concentrationDefinition()
{
  return Conversion::tr(
      "Everybody on the roster from left to right, who contributed least first, and the share of all "
      "contributions they made together. The further the line hangs below the even one, the fewer people "
      "carry the community. Gini coefficient: 0 when all contribute the same, towards 1 when one does all.");
}

QString classesDefinition()
{
  return Conversion::
      tr("People by contributions, most first. Core: until %1% of all contributions are made. Regular: until "
         "%2%. Casual: the rest of those who made any.")
          .arg(corePercent)
          .arg(regularPercent);
}

QString spacesDefinition()
{
  const DayWindow week = elapsedWindow(Period::Week, 4);
  return Conversion::
      tr("People of a group: listed in it and not left, or not listed and active in it in the last %3 days. "
         "Each share is of them. Back in week 4: active there on days %1 to %2 "
         "after joining "
         "it, of those who joined in the %n days early enough for that week to be over.",
         nullptr, spaceCohortDays)
          .arg(week.from)
          .arg(week.to)
          .arg(spaceActiveDays);
}

QString time(double seconds)
{
  const QLocale locale;
  if (seconds >= day)
    return Conversion::tr("%1 days").arg(locale.toString(seconds / day, 'f', 1));
  if (seconds >= hour)
    return Conversion::tr("%1 h").arg(locale.toString(seconds / hour, 'f', 1));
  return Conversion::tr("%1 min").arg(locale.toString(seconds / 60, 'f', 0));
}

QString name(Class of)
{
  switch (of) {
  case Class::Core:
    return Conversion::tr("Core");
  case Class::Regular:
    return Conversion::tr("Regular");
  case Class::Casual:
    return Conversion::tr("Casual");
  case Class::None:
    break;
  }
  return Conversion::tr("No contribution");
}

} // namespace weilu::ui::conversion_words
