// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pulse.h"

namespace weilu {

Pulse::Pulse(const Control& control, const Progress& progress)
    : m_control(control)
    , m_progress(progress)
    , m_thread([this](const std::stop_token& done) { run(done); })
{
}

Pulse::~Pulse() = default;

void Pulse::run(const std::stop_token& done)
{
  constexpr std::chrono::milliseconds between(110); // what the control lets through
  std::unique_lock lock(m_mutex);
  while (!m_changed.wait_for(lock, done, between, [&done] { return done.stop_requested(); }) &&
         !done.stop_requested()) {
    try {
      m_control.checkpoint(m_progress.phase, m_progress.done, m_progress.total);
    } catch (const Cancelled&) { // told by the next checkpoint of the work itself
    }
  }
}

} // namespace weilu
