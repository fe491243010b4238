// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include "core/base/progress.h"

#include <optional>

namespace weilu::ui {

/// How fast long work goes: for "85,000 rows a second, 12 s left". Measured over a phase, said only once two
/// seconds of it have passed, because before that it jumps.
class ProgressPace {
public:
  struct Pace {
    double perSecond = 0;
    std::optional<double> secondsLeft; ///< none while the end is not known
  };
  /// \p at: milliseconds on any clock that only goes forward.
  [[nodiscard]] std::optional<Pace> note(const Progress& progress, qint64 at);

private:
  std::optional<Phase> m_phase;
  qint64 m_since = 0;
  std::uint64_t m_first = 0, m_last = 0;
};

} // namespace weilu::ui
