// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/job.h"

#include <QCoreApplication>
#include <QThreadPool>

#include "ui/base/trouble.h"

#include <algorithm>
#include <exception>
#include <stop_token>
#include <utility>

namespace weilu::ui {

namespace {

QThreadPool* pool = nullptr;

/// The threads of all jobs. They end before the application does: a post routine waits for them.
QThreadPool& jobThreads()
{
  if (!pool) {
    pool = new QThreadPool;
    // One long writing job must not keep short reading ones waiting.
    pool->setMaxThreadCount(std::max(4, QThread::idealThreadCount()));
    qAddPostRoutine([] {
      delete pool;
      pool = nullptr;
    });
  }
  return *pool;
}

} // namespace

struct Job::Outcome {
  std::any value;
  std::optional<JobTrouble> trouble;
  bool cancelled = false;
};

/// What the thread and the job share. The thread only passes it on; everything but the stop source is
/// touched on the GUI thread alone.
struct Job::State {
  std::stop_source stop;
  Job* job = nullptr;
};

Job::Job(QObject* parent, QString title, Work work)
    : QObject(parent)
    , m_title(std::move(title))
    , m_work(std::move(work))
    , m_state(std::make_shared<State>())
{
  m_state->job = this;
  QMetaObject::invokeMethod(
      this,
      [this] {
        if (!m_held)
          start();
      },
      Qt::QueuedConnection);
}

Job::~Job()
{
  m_state->stop.request_stop();
  m_state->job = nullptr;
}

Job* Job::onTrouble(std::function<void(const JobTrouble&)> handler)
{
  m_trouble = std::move(handler);
  return this;
}

void Job::hold() { m_held = true; }

Job::Outcome Job::outcomeOf(const Work& work, const Control& control)
{
  Outcome outcome;
  try {
    auto result = work(control);
    if (result)
      outcome.value = std::move(*result);
    else
      outcome.trouble = JobTrouble{result.error(), {}};
  } catch (const Cancelled&) {
    outcome.cancelled = true;
  } catch (const std::exception& failure) {
    outcome.trouble = troubleOf(failure);
  }
  return outcome;
}

void Job::start()
{
  if (m_started)
    return;
  m_started = true;
  m_clock.start();
  const auto onGuiThread = [](auto call) {
    QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(call), Qt::QueuedConnection);
  };
  Control control(m_state->stop.get_token(), [state = m_state, onGuiThread](const Progress& progress) {
    onGuiThread([state, progress] {
      if (!state->job || state->stop.stop_requested())
        return;
      state->job->m_progress = progress;
      emit state->job->progressed(progress);
    });
  });
  jobThreads().start([state = m_state, onGuiThread, work = std::move(m_work), control] {
    auto outcome = std::make_shared<Outcome>(outcomeOf(work, control));
    onGuiThread([state, outcome] {
      if (state->job)
        state->job->finish(*outcome);
    });
  });
  emit started();
}

void Job::finish(Outcome& outcome)
{
  m_clock.invalidate();
  m_over = true;
  const auto state = m_state; // a handler may delete this job
  if (outcome.trouble && !cancelled()) {
    tell(*outcome.trouble);
  } else if (!outcome.cancelled && !cancelled()) {
    if (const auto deliver = std::exchange(m_deliver, {}))
      deliver(outcome.value);
    if (state->job)
      emit delivered();
  }
  if (!state->job)
    return;
  emit ended();
  if (state->job)
    deleteLater();
}

void Job::tell(const JobTrouble& trouble)
{
  if (const auto handler = std::exchange(m_trouble, {}))
    handler(trouble);
  else
    emit troubled(trouble);
}

QString Job::title() const { return m_title; }

Progress Job::progress() const { return m_progress; }

bool Job::running() const { return m_clock.isValid(); }

bool Job::over() const { return m_over; }

bool Job::cancelled() const { return m_state->stop.stop_requested(); }

qint64 Job::elapsed() const { return m_clock.isValid() ? m_clock.elapsed() : 0; }

void Job::cancel()
{
  m_state->stop.request_stop();
  if (m_started)
    return;
  // It never ran and never will.
  m_started = true;
  QMetaObject::invokeMethod(
      this,
      [this] {
        emit ended();
        deleteLater();
      },
      Qt::QueuedConnection);
}

} // namespace weilu::ui
