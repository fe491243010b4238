// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/database.h"

namespace weilu {

/// Lets one long statement be followed and stopped: while it lives, SQLite calls the control's
/// checkpoint now and then, with \p done and \p total as they are at that time. When the control stops,
/// the statement fails with SQLITE_INTERRUPT and rethrow() throws what the checkpoint threw.
class Watch {
public:
  Watch(Database& db, const Control& control, Phase phase);
  ~Watch();
  Watch(const Watch&) = delete;
  Watch& operator=(const Watch&) = delete;

  /// Throws Cancelled if the control has stopped the statement; otherwise does nothing.
  void rethrow() const;

  std::uint64_t done = 0;
  std::uint64_t total = 0;

private:
  static int tick(void* watch);
  Database& m_db;
  const Control& m_control;
  Phase m_phase;
  std::exception_ptr m_thrown;
};

/// Runs \p work, which may hold one long statement, under a Watch.
template<class Work>
auto watched(Database& db, const Control& control, Phase phase, Work&& work)
{
  const Watch watch(db, control, phase);
  try {
    return work();
  } catch (const SQLite::Exception&) {
    watch.rethrow();
    throw;
  }
}

} // namespace weilu
