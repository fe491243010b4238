// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/words_attendance.h"

namespace weilu::ui::words {

QString attendanceOutcome(AttendanceOutcome outcome)
{
  switch (outcome) {
  case AttendanceOutcome::SignedUp:
    return Words::tr("Signed up and came");
  case AttendanceOutcome::WalkIn:
    return Words::tr("Came without signing up");
  case AttendanceOutcome::Already:
    return Words::tr("Noted as come already");
  case AttendanceOutcome::NoPlace:
    return Words::tr("No free place");
  case AttendanceOutcome::Unknown:
    return Words::tr("Nobody that is known");
  }
  return {};
}

QString attendanceDoubt(AttendanceDoubt doubt, const QString& topic, const QString& title)
{
  if (doubt == AttendanceDoubt::Times)
    return Words::tr("Most times in the file are not those of \"%1\".").arg(title);
  return Words::tr("The file is about \"%1\", the campaign is called \"%2\".").arg(topic, title);
}

QString refusedAttendance(const RefusalFacts& fact)
{
  if (fact("what") == QLatin1String("attendance-file"))
    return Words::tr("The file does not say who came.");
  if (fact("what") != QLatin1String("attendance"))
    return {};
  const auto doubt =
      fact("found") == QLatin1String("times") ? AttendanceDoubt::Times : AttendanceDoubt::Topic;
  return attendanceDoubt(doubt, fact("topic"), fact("title")) + u' ' +
         Words::tr("It may be of another event; nothing was changed.");
}

} // namespace weilu::ui::words
