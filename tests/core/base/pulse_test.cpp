// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pulse.h"
#include "tests/catch.h"

#include <atomic>

using namespace weilu;

namespace {

/// Waits until something was reported a few times.
class Listener {
public:
  void take(const Progress& progress)
  {
    const std::lock_guard lock(m_mutex);
    m_last = progress;
    ++m_times;
    m_changed.notify_all();
  }
  [[nodiscard]] bool hears(int times)
  {
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, std::chrono::seconds(20), [&] { return m_times >= times; });
  }
  [[nodiscard]] int times()
  {
    const std::lock_guard lock(m_mutex);
    return m_times;
  }
  [[nodiscard]] Progress last()
  {
    const std::lock_guard lock(m_mutex);
    return m_last;
  }

private:
  std::mutex m_mutex;
  std::condition_variable m_changed;
  Progress m_last;
  int m_times = 0;
};

} // namespace

TEST_CASE("A pulse", "[progress]")
{
  Listener listener;
  std::stop_source stop;
  const Control control(stop.get_token(), [&listener](const Progress& progress) { listener.take(progress); });

  SECTION("says where the work stands while it cannot say so itself, and no longer")
  {
    {
      const Pulse pulse(control, {Phase::Writing, 7, 9});
      CHECK(listener.hears(3));
    }
    const Progress last = listener.last();
    CHECK(last.phase == Phase::Writing);
    CHECK(last.done == 7);
    CHECK(last.total == 9);
    const int before = listener.times();
    control.checkpoint(Phase::Indexing, 0, 0);
    CHECK(listener.times() == before + 1);
  }
  SECTION("leaves it to the work to stop")
  {
    stop.request_stop();
    const Pulse pulse(control, {});
    CHECK_THROWS_AS(control.checkpoint(Phase::Writing, 0, 0), Cancelled);
  }
}
