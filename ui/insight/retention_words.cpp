// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/retention_words.h"

#include <QCoreApplication>

namespace weilu::ui::retention_words {

namespace {

/// The translation context of this file.
struct Cohorts {
  Q_DECLARE_TR_FUNCTIONS(cohorts)
};

bool isElapsed(const RetentionQuestion& question)
{
  return question.elapsed && question.cohort != CohortBy::Recurring;
}

QString days(const DayWindow& window)
{
  return window.from == window.to ? Cohorts::tr("day %1").arg(window.from)
                                  : Cohorts::tr("days %1–%2").arg(window.from).arg(window.to);
}

QString cohortSentence(CohortBy cohort)
{
  switch (cohort) {
  case CohortBy::Join:
    return Cohorts::tr(
        "A cohort is everybody who joined in the period; without a join date the first active date "
        "counts.");
  case CohortBy::First:
    return Cohorts::tr("A cohort is everybody who was active for the first time ever in the period.");
  case CohortBy::Start:
    return Cohorts::tr("A cohort is everybody who did this for the first time ever in the period.");
  case CohortBy::Recurring:
    break;
  }
  return Cohorts::tr(
      "A cohort is everybody who was active in the period, so the same person can be in many.");
}

} // namespace

QString definition(const RetentionQuestion& question)
{
  const QString cell =
      question.mode == RetentionMode::Classic
          ? Cohorts::tr("A cell is the share of the cohort active in that later period.")
          : Cohorts::tr("A cell is the share of the cohort active in that later period or after it.");
  const QString counting =
      isElapsed(question)
          ? Cohorts::tr("Periods are counted from each person's own date: column 1 is %1 after it.")
                .arg(days(elapsedWindow(question.period, 1)))
          : Cohorts::tr("Periods are those of the calendar.");
  return Cohorts::tr(
             "%1 %2 %3 The first column is the whole cohort, with those who were never active. Means weigh "
             "cohorts by their size; a cell that can still change is marked and left out of them.")
      .arg(cohortSentence(question.cohort), cell, counting);
}

QString columnLabel(const RetentionQuestion& question, int k)
{
  if (!isElapsed(question))
    return QStringLiteral("+%1").arg(k);
  const QLatin1Char letter(question.period == Period::Day     ? 'D'
                           : question.period == Period::Week  ? 'W'
                           : question.period == Period::Month ? 'M'
                                                              : 'Q');
  return letter + QString::number(k);
}

QString columnTitle(const RetentionQuestion& question, int k)
{
  if (k == 0)
    return Cohorts::tr("the whole cohort");
  if (isElapsed(question))
    return days(elapsedWindow(question.period, k));
  switch (question.period) {
  case Period::Day:
    return Cohorts::tr("%n days later", nullptr, k);
  case Period::Week:
    return Cohorts::tr("%n weeks later", nullptr, k);
  case Period::Month:
    return Cohorts::tr("%n months later", nullptr, k);
  case Period::Quarter:
    break;
  }
  return Cohorts::tr("%n quarters later", nullptr, k);
}

QString windowDefinition(const DayWindow& window)
{
  return Cohorts::
      tr("Active on any of the days %1 to %2 after joining. People joined in the period, early enough for "
         "those days to be over.")
          .arg(window.from)
          .arg(window.to);
}

QString rowsName(CohortBy cohort)
{
  switch (cohort) {
  case CohortBy::Join:
    return Cohorts::tr("Joined in");
  case CohortBy::First:
    return Cohorts::tr("First active in");
  case CohortBy::Start:
    return Cohorts::tr("First time in");
  case CohortBy::Recurring:
    break;
  }
  return Cohorts::tr("Active in");
}

} // namespace weilu::ui::retention_words
