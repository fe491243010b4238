// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/watch.h"

#include <sqlite3.h>

namespace weilu {

namespace {
constexpr int instructionsBetweenTicks = 100'000; // about a millisecond
}

Watch::Watch(Database& db, const Control& control, Phase phase)
    : m_db(db)
    , m_control(control)
    , m_phase(phase)
{
  sqlite3_progress_handler(m_db.handle(), instructionsBetweenTicks, &Watch::tick, this);
}

Watch::~Watch() { sqlite3_progress_handler(m_db.handle(), 0, nullptr, nullptr); }

void Watch::rethrow() const
{
  if (m_thrown)
    std::rethrow_exception(m_thrown);
}

int Watch::tick(void* watch)
{
  auto& self = *static_cast<Watch*>(watch);
  try {
    self.m_control.checkpoint(self.m_phase, self.done, self.total);
    return 0;
  } catch (...) { // no exception may pass through SQLite
    self.m_thrown = std::current_exception();
    return 1;
  }
}

} // namespace weilu
