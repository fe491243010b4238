// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/new_people.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace weilu {

/// Writes new people on a thread of its own, some batches behind whoever tells of them, so that neither
/// waits for the other but when it is far ahead.
class NewPeopleThread {
public:
  /// \p writer must outlive it.
  explicit NewPeopleThread(NewPeopleWriter& writer);
  /// Waits for the batch that is being written; what waits behind it is dropped.
  ~NewPeopleThread();

  /// Takes \p full and leaves a batch that was used before, or a new one, in its place.
  void hand(NewPeople& full);
  /// Until nothing waits and nothing is being written; then the connection is free for others.
  void rest();
  /// Throws, after rest(), what writing threw.
  void check();

private:
  static constexpr std::size_t kAhead = 8; ///< batches

  void work(const std::stop_token& stop);
  void write(const NewPeople& people, std::unique_lock<std::mutex>& lock);

  NewPeopleWriter& m_writer;
  std::mutex m_mutex;
  std::condition_variable_any m_changed;
  std::deque<NewPeople> m_waiting;
  std::vector<NewPeople> m_used;
  std::exception_ptr m_error; ///< then nothing more is written
  bool m_writing = false;
  std::jthread m_thread; ///< last: ends before what it uses
};

} // namespace weilu
