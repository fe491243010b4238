// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/later_checkpoint.h"

#include <sqlite3.h>

namespace weilu {

namespace {

constexpr int pagesBetween = 1000; // SQLite's default

} // namespace

LaterCheckpoint::LaterCheckpoint(Database& db)
    : m_db(db)
{
  sqlite3_wal_autocheckpoint(db.handle(), 0);
}

LaterCheckpoint::~LaterCheckpoint() { sqlite3_wal_autocheckpoint(m_db.handle(), pagesBetween); }

void LaterCheckpoint::begin()
{
  if (m_db.file().empty() || m_thread.joinable())
    return;
  m_running = true;
  m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void LaterCheckpoint::finish(const Control& control)
{
  constexpr std::chrono::milliseconds betweenReports(50);
  std::unique_lock lock(m_mutex);
  try {
    while (m_running) {
      control.checkpoint(Phase::Writing, 0, 0);
      m_changed.wait_for(lock, betweenReports);
    }
  } catch (const Cancelled&) {
    m_thread.request_stop();
  }
}

void LaterCheckpoint::run(const std::stop_token& stop)
{
  try {
    SQLite::Database own(m_db.file().string(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX);
    const std::stop_callback breakOff(stop, [&own] { sqlite3_interrupt(own.getHandle()); });
    own.execAndGet("PRAGMA schema_version"); // only what has read knows that there is a log
    sqlite3_wal_checkpoint_v2(own.getHandle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
  } catch (const SQLite::Exception&) { // the next commit tries again
  }
  const std::lock_guard lock(m_mutex);
  m_running = false;
  m_changed.notify_all();
}

} // namespace weilu
