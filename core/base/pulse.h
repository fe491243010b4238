// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace weilu {

/// Says how far long work is, again and again, while one step of it goes on that cannot: SQLite's commit.
/// While it lives it reports to the control from a thread of its own, so the control's owner does nothing but
/// that step.
///
///     const Pulse pulse(control, {Phase::Writing, rows, rows});
///     edit.commit();
class Pulse {
public:
  /// \p control must outlive it. A control that wants to stop is not listened to: the step ends as it began.
  Pulse(const Control& control, const Progress& progress);
  ~Pulse();
  Pulse(const Pulse&) = delete;
  Pulse& operator=(const Pulse&) = delete;

private:
  void run(const std::stop_token& done);

  const Control& m_control;
  Progress m_progress;
  std::mutex m_mutex;
  std::condition_variable_any m_changed;
  std::jthread m_thread; ///< last: ends before what it uses
};

} // namespace weilu
