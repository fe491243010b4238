// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/progress_pace.h"

namespace weilu::ui {

std::optional<ProgressPace::Pace> ProgressPace::note(const Progress& progress, qint64 at)
{
  constexpr qint64 stable = 2000;
  if (m_phase != progress.phase || progress.done < m_last) {
    m_phase = progress.phase;
    m_since = at;
    m_first = progress.done;
  }
  m_last = progress.done;
  const qint64 passed = at - m_since;
  if (passed < stable || progress.done == m_first)
    return {};
  Pace pace;
  pace.perSecond = static_cast<double>(progress.done - m_first) * 1000 / static_cast<double>(passed);
  if (progress.total >= progress.done && progress.total > 0)
    pace.secondsLeft = static_cast<double>(progress.total - progress.done) / pace.perSecond;
  return pace;
}

} // namespace weilu::ui
