// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/session.h"

#include <QCoreApplication>
#include <QMap>
#include <QPointer>

#include "core/store/integrity.h"
#include "ui/base/text.h"
#include "ui/base/trouble.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace weilu::ui {

namespace {

const Areas everything =
    Area::Members | Area::Activity | Area::Purchases | Area::Layers | Area::Community | Area::History;

std::optional<ChangeId> idOf(const std::optional<Change>& change)
{
  return change ? std::optional(change->id) : std::nullopt;
}

} // namespace

struct Session::Data {
  QString file;
  std::unique_ptr<Workspace> workspace;
  std::optional<Date> asOf;
  QList<QPointer<Job>> jobs;
  QMap<QString, QPointer<Job>> slotJobs;
  QList<QPointer<Job>> writing; ///< the first runs, the others wait
};

Session::Session(QObject* parent)
    : QObject(parent)
    , m(std::make_unique<Data>())
{
}

Session::~Session()
{
  // Jobs are children: gone before the data their ends would touch.
  for (const auto& job : std::as_const(m->jobs)) {
    if (job)
      job->disconnect(this);
    delete job.data();
  }
}

bool Session::isOpen() const { return m->workspace != nullptr; }

QString Session::file() const { return m->file; }

Workspace& Session::workspace()
{
  Q_ASSERT(m->workspace);
  return *m->workspace;
}

Result<void> Session::open(const QString& file)
{
  close();
  try {
    auto workspace = Workspace::open(std::filesystem::path(utf8(file)));
    if (!workspace)
      return tl::unexpected(workspace.error());
    m->workspace = std::move(*workspace);
  } catch (const std::exception& failure) {
    if (const auto damage = damageRefusal(failure))
      return refuse(damage->code, {{"file", utf8(file)}, {"found", failure.what()}});
    return refuse(RefusalCode::FileNotReadable, {{"file", utf8(file)}, {"reason", failure.what()}});
  }
  m->file = file;
  emit opened();
  return {};
}

void Session::close()
{
  if (!isOpen())
    return;
  const auto jobs = std::exchange(m->jobs, {});
  m->writing.clear();
  m->slotJobs.clear();
  for (const auto& job : jobs)
    delete job.data();
  m->workspace.reset();
  m->file.clear();
  m->asOf.reset();
  emit closed();
  emit jobsChanged();
}

Date Session::asOf() const
{
  if (m->asOf)
    return *m->asOf;
  return isOpen() ? m->workspace->asOf() : Date{};
}

void Session::setAsOf(std::optional<Date> asOf)
{
  if (m->asOf == asOf)
    return;
  m->asOf = asOf;
  emit asOfChanged();
}

bool Session::attempt(Areas areas, const std::function<Result<ChangeLabel>(Workspace&)>& edit)
{
  if (!isOpen())
    return false;
  try {
    const auto before = idOf(nextUndo());
    const auto label = edit(*m->workspace);
    if (!label) {
      emit failed({label.error(), {}});
      return false;
    }
    const auto after = idOf(nextUndo());
    emit changed(areas | Area::History);
    if (after && after != before)
      emit said(*label, *after);
    return true;
  } catch (const std::exception& failure) {
    emit failed(troubleOf(failure));
    return false;
  }
}

Job* Session::start(const QString& slot, Job* job)
{
  if (!slot.isEmpty()) {
    if (auto older = m->slotJobs.take(slot))
      delete older.data();
    m->slotJobs.insert(slot, job);
  }
  track(job);
  return job;
}

Job* Session::startWriting(Areas areas, Job* job)
{
  job->hold();
  m->writing.append(job);
  connect(job, &Job::delivered, this, [this, areas] { emit changed(areas | Area::History); });
  connect(job, &QObject::destroyed, this, [this] {
    m->writing.removeIf([](const QPointer<Job>& known) { return known.isNull(); });
    startNextWriting();
  });
  track(job);
  startNextWriting();
  return job;
}

Job* Session::announced(Job* job)
{
  const auto before = std::make_shared<std::optional<ChangeId>>();
  connect(job, &Job::started, this, [this, before] { *before = idOf(nextUndo()); });
  connect(job, &Job::delivered, this, [this, before] {
    const auto made = nextUndo();
    if (made && idOf(made) != *before)
      emit said(made->label, made->id);
  });
  return job;
}

void Session::startNextWriting()
{
  if (!m->writing.isEmpty() && m->writing.first())
    QMetaObject::invokeMethod(m->writing.first().data(), &Job::start, Qt::QueuedConnection);
}

void Session::track(Job* job)
{
  m->jobs.append(job);
  connect(job, &Job::troubled, this, &Session::failed);
  connect(job, &Job::started, this, &Session::jobsChanged);
  connect(job, &QObject::destroyed, this, [this] {
    m->jobs.removeIf([](const QPointer<Job>& known) { return known.isNull(); });
    emit jobsChanged();
  });
  emit jobsChanged();
}

QList<Job*> Session::jobs() const
{
  QList<Job*> result;
  for (const auto& job : m->jobs) {
    if (job && !job->over() && !job->title().isEmpty())
      result << job;
  }
  return result;
}

bool Session::busy() const
{
  return std::any_of(m->jobs.begin(), m->jobs.end(), [](const auto& job) { return !job.isNull(); });
}

std::optional<Change> Session::nextUndo()
{
  return isOpen() ? m->workspace->changes().nextUndo() : std::nullopt;
}

std::optional<Change> Session::nextRedo()
{
  return isOpen() ? m->workspace->changes().nextRedo() : std::nullopt;
}

void Session::undo(std::optional<ChangeId> id)
{
  if (!isOpen())
    return;
  const auto work = [id](Workspace& workspace, const Control& control) {
    return workspace.takeBack(id, control);
  };
  startWriting(everything,
               Job::run<Workspace::TakenBack>(
                   this, tr("Undoing"), overOwnWorkspace<Workspace::TakenBack>(work, Access::ReadWrite)))
      ->onDone<Workspace::TakenBack>([this](const Workspace::TakenBack& taken) {
        emit undid(taken.change);
        if (taken.remains.any())
          emit kept(taken.change.id, taken.remains);
      });
}

void Session::redo(std::optional<ChangeId> id)
{
  if (!isOpen())
    return;
  const auto work = [id](Workspace& workspace, const Control& control) {
    return workspace.redo(id, control);
  };
  startWriting(everything,
               Job::run<Change>(this, tr("Redoing"), overOwnWorkspace<Change>(work, Access::ReadWrite)))
      ->onDone<Change>([this](const Change& change) { emit redid(change); });
}

void Session::whileClosed(const QString& title, std::function<Result<Nothing>(const Control&)> work)
{
  const QString file = m->file;
  close();
  auto* job = Job::run<Nothing>(this, title, std::move(work));
  track(job);
  connect(job, &Job::ended, this, [this, file] {
    if (const auto reopened = open(file); !reopened)
      emit failed({reopened.error(), {}});
  });
}

} // namespace weilu::ui
