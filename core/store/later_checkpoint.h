// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/database.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace weilu {

/// While it lives, a commit does not move SQLite's write-ahead log into the file. For a large commit, where
/// that takes seconds: begin() does it on a second thread, over a connection of its own, while the caller
/// goes on. A log that stays where it is, is as good: the next commit moves it.
///
///     LaterCheckpoint later(db);
///     edit.commit();
///     later.begin();
///     … work that follows …
///     later.finish(control);
class LaterCheckpoint {
public:
  explicit LaterCheckpoint(Database& db);
  /// Breaks off what has begun.
  ~LaterCheckpoint();
  LaterCheckpoint(const LaterCheckpoint&) = delete;
  LaterCheckpoint& operator=(const LaterCheckpoint&) = delete;

  void begin();
  /// Waits until it is done, or \p control wants to stop; throws nothing.
  void finish(const Control& control);

private:
  void run(const std::stop_token& stop);

  Database& m_db;
  std::mutex m_mutex;
  std::condition_variable_any m_changed;
  bool m_running = false;
  std::jthread m_thread; ///< last: ends before what it uses
};

} // namespace weilu
