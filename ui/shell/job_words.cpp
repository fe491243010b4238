// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/job_words.h"

#include <QCoreApplication>

#include "ui/base/words.h"

#include <algorithm>
#include <cmath>

namespace weilu::ui::job_words {

namespace {

QString say(const char* text) { return QCoreApplication::translate("jobs", text); }

} // namespace

std::optional<double> share(const Job& job)
{
  const Progress progress = job.progress();
  if (!job.running() || progress.total == 0)
    return std::nullopt;
  return std::min(1.0, double(progress.done) / double(progress.total));
}

QString progress(const Job& job)
{
  if (!job.running())
    return say(QT_TRANSLATE_NOOP("jobs", "Waits for the one before"));
  const Progress now = job.progress();
  if (now.total == 0)
    return words::phase(now.phase);
  return QStringLiteral("%1 %2 / %3")
      .arg(words::phase(now.phase), words::count(qint64(now.done)), words::count(qint64(now.total)));
}

QString remaining(const Job& job)
{
  if (!job.running())
    return say(QT_TRANSLATE_NOOP("jobs", "Waiting"));
  const auto done = share(job);
  // Earlier than this the guess jumps about.
  if (!done || *done < .05 || *done > .99 || job.elapsed() < 2000)
    return {};
  const double seconds = double(job.elapsed()) / 1000 * (1 - *done) / *done;
  return say(QT_TRANSLATE_NOOP("jobs", "About %1 left"))
      .arg(words::duration(std::max(1.0, std::round(seconds))));
}

} // namespace weilu::ui::job_words
