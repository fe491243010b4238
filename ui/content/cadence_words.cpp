// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/cadence_words.h"

#include <QCoreApplication>

#include "ui/base/words.h"

#include <algorithm>

namespace weilu::ui::cadence_words {

namespace {

/// The translation context of this file.
struct Content {
  Q_DECLARE_TR_FUNCTIONS(content)
};

} // namespace

QString line(const CadenceLine& line, const ContentRead& read)
{
  const Date present = read.calendar.periodStart(Period::Week, read.asOf);
  const auto week = std::ranges::find(line.weeks, present, &CadenceWeek::start);
  const int there = week == line.weeks.end() ? 0 : week->published + week->planned;
  const QString of = Content::tr("%1 of %2 this week").arg(there).arg(line.target.perWeek);
  if (line.late)
    return Content::tr("%1; the next is late").arg(of);
  return Content::tr("%1; the next by %2", "2 of 3 this week; the next by Fri 21 Jun")
      .arg(of, words::weekday(line.nextDue) + u' ' + words::shortDate(line.nextDue));
}

} // namespace weilu::ui::cadence_words
