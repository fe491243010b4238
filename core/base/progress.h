// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <stop_token>

namespace weilu {

/// What a long piece of work is doing now. Worded by the caller, never here.
enum class Phase { Reading, Planning, Writing, Indexing, Layering, Undoing, Checking, BackingUp, Generating };

/// How far a long piece of work has come. \p total is 0 while it is unknown.
struct Progress {
  Phase phase = Phase::Reading;
  std::uint64_t done = 0;
  std::uint64_t total = 0;
};

/// How a caller follows and stops long work. Copies share the same stop state; a default one never
/// stops and reports to nobody. Used on the thread that does the work.
class Control {
public:
  Control() = default;
  Control(std::stop_token stop, std::function<void(const Progress&)> report)
      : m_stop(std::move(stop))
      , m_report(std::move(report))
  {
  }

  /// Call often (at least every few thousand rows): throws Cancelled when asked to stop, reports
  /// at most ten times a second.
  void checkpoint(Phase phase, std::uint64_t done, std::uint64_t total) const
  {
    if (m_stop.stop_requested())
      throw Cancelled();
    if (!m_report)
      return;
    const auto now = std::chrono::steady_clock::now();
    if (phase == m_lastPhase && now - m_last < std::chrono::milliseconds(100))
      return;
    m_last = now;
    m_lastPhase = phase;
    m_report({phase, done, total});
  }

private:
  std::stop_token m_stop;
  std::function<void(const Progress&)> m_report;
  mutable std::chrono::steady_clock::time_point m_last;
  mutable Phase m_lastPhase = Phase::Reading;
};

} // namespace weilu
