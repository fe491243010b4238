// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/value_words.h"

#include <QCoreApplication>

#include "core/insight/alive.h"
#include "core/insight/channels.h"
#include "core/insight/rfm_table.h"
#include "ui/base/words.h"

#include <map>

namespace weilu::ui::value_words {

namespace {

struct ValueWords {
  Q_DECLARE_TR_FUNCTIONS(ValueWords)
};

/// "4–5", "5".
QString box(const RfmSegment::Scores& scores)
{
  return scores.from == scores.to ? QString::number(scores.from)
                                  : QStringLiteral("%1–%2").arg(scores.from).arg(scores.to);
}

QString days(DayWindow days) { return QStringLiteral("%1–%2").arg(days.from).arg(days.to); }

} // namespace

QString segment(std::string_view code)
{
  static const std::map<std::string_view, const char*> names{
      {"champions", QT_TRANSLATE_NOOP("ValueWords", "Champions")},
      {"loyal", QT_TRANSLATE_NOOP("ValueWords", "Loyal")},
      {"potential_loyal", QT_TRANSLATE_NOOP("ValueWords", "Potentially loyal")},
      {"new", QT_TRANSLATE_NOOP("ValueWords", "New")},
      {"promising", QT_TRANSLATE_NOOP("ValueWords", "Promising")},
      {"need_attention", QT_TRANSLATE_NOOP("ValueWords", "Need attention")},
      {"about_to_sleep", QT_TRANSLATE_NOOP("ValueWords", "About to sleep")},
      {"cant_lose", QT_TRANSLATE_NOOP("ValueWords", "Can't lose them")},
      {"at_risk", QT_TRANSLATE_NOOP("ValueWords", "At risk")},
      {"lost", QT_TRANSLATE_NOOP("ValueWords", "Lost")},
      {"others", QT_TRANSLATE_NOOP("ValueWords", "Others")},
  };
  const auto found = names.find(code);
  return found == names.end() ? QString() : ValueWords::tr(found->second);
}

QString rfmDefinition(bool purchases)
{
  const QString what =
      purchases
          ? ValueWords::tr("R: days since the last order. F: orders. M: amount. All of the last %n days.",
                           nullptr, rfmWindow)
          : ValueWords::tr(
                "R: days since the last activity. F: active days. M: contributions. All of the last %n days.",
                nullptr, rfmWindow);
  return what + QChar(' ') +
         ValueWords::tr("Scores from 1 to 5 go by fifths of the people who have any; R the other way round. "
                        "With fewer than %n of them the cut points are fixed.",
                        nullptr, rfmFixedBelow);
}

QString segmentDefinition()
{
  QStringList boxes{ValueWords::tr("The first segment whose scores of R, F and M fit:")};
  for (const RfmSegment& one : rfmSegments().first(rfmSegments().size() - 1))
    boxes.append(QStringLiteral("%1: R %2, F %3, M %4")
                     .arg(segment(one.code), box(one.recency), box(one.frequency), box(one.amount)));
  boxes.append(ValueWords::tr("Period before: the same at the end of the period before."));
  return boxes.join(QChar('\n'));
}

QString riskDefinition()
{
  return ValueWords::tr(
             "Risk = 100 × (1 − the probability that somebody has not stopped coming). Low below %1, "
             "middle below %2, else high. The model learns from the weeks in which people were active: "
             "how often they came, when last, and since when. With fewer than %3 people who came back at "
             "least once nothing is shown.")
      .arg(riskMiddle)
      .arg(riskHigh)
      .arg(aliveMinimum);
}

QString channelDefinition()
{
  return ValueWords::tr(
             "People who joined in the period, by the channel they came through. Activated: active on days "
             "%1 after joining; second week: days %2; 30 days: days %3; 90 days: days %4. Only people for "
             "whom these days are over count. Channels with fewer than %5 newcomers are not ranked.")
      .arg(days(activatedWithin), days(shorthandW1), days(shorthandD30), days(dayNinety))
      .arg(channelMinimum);
}

QString responseDefinition()
{
  return ValueWords::tr(
      "From a question to the first thing staff said later in the same space. Questions are what the "
      "file calls questions or feedback; without any, every post of somebody who is not staff. "
      "Staff: owners, administrators, moderators and hosts.");
}

QString weekday(int weekday) { return words::weekday(Date{4 + weekday}); } // 1970-01-05 was a Monday

QString slot(const RhythmSlot& slot)
{
  return ValueWords::tr("%1 %2–%3 h", "a weekday and hours: Wed 20–22 h")
      .arg(weekday(slot.weekday))
      .arg(slot.fromHour)
      .arg(slot.toHour + 1);
}

} // namespace weilu::ui::value_words
