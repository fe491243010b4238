// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/new_people_thread.h"

namespace weilu {

NewPeopleThread::NewPeopleThread(NewPeopleWriter& writer)
    : m_writer(writer)
    , m_thread([this](const std::stop_token& stop) { work(stop); })
{
}

NewPeopleThread::~NewPeopleThread() = default;

void NewPeopleThread::hand(NewPeople& full)
{
  std::unique_lock lock(m_mutex);
  m_changed.wait(lock, [this] { return m_waiting.size() < kAhead; });
  m_waiting.push_back(std::move(full));
  full = {};
  if (!m_used.empty()) {
    full = std::move(m_used.back());
    m_used.pop_back();
  }
  m_changed.notify_all();
}

void NewPeopleThread::rest()
{
  std::unique_lock lock(m_mutex);
  m_changed.wait(lock, [this] { return m_waiting.empty() && !m_writing; });
  m_writer.rest();
}

void NewPeopleThread::check()
{
  rest();
  if (m_error)
    std::rethrow_exception(m_error);
}

void NewPeopleThread::work(const std::stop_token& stop)
{
  std::unique_lock lock(m_mutex);
  while (m_changed.wait(lock, stop, [this] { return !m_waiting.empty(); }) && !stop.stop_requested()) {
    NewPeople people = std::move(m_waiting.front());
    m_waiting.pop_front();
    if (!m_error)
      write(people, lock);
    m_used.push_back(std::move(people));
    m_changed.notify_all();
  }
}

void NewPeopleThread::write(const NewPeople& people, std::unique_lock<std::mutex>& lock)
{
  m_writing = true;
  lock.unlock();
  std::exception_ptr error;
  try {
    m_writer.write(people);
  } catch (...) {
    error = std::current_exception();
  }
  lock.lock();
  m_writing = false;
  m_error = error;
}

} // namespace weilu
