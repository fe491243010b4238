// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPointer>
#include <QTest>

#include "core/store/database.h"
#include "tests/catch.h"
#include "tests/ui/printing.h"
#include "ui/base/job.h"

#include <atomic>
#include <memory>
#include <stdexcept>
#include <thread>

using namespace weilu;
using namespace weilu::ui;

namespace {

bool wait(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, 5000); }

/// Work that ends only when it is asked to stop.
struct Endless {
  std::shared_ptr<std::atomic<bool>> started = std::make_shared<std::atomic<bool>>(false);
  std::shared_ptr<std::atomic<bool>> stopped = std::make_shared<std::atomic<bool>>(false);

  Result<int> operator()(const Control& control) const
  {
    *started = true;
    try {
      for (;;) {
        control.checkpoint(Phase::Reading, 0, 0);
        std::this_thread::yield();
      }
    } catch (const Cancelled&) {
      *stopped = true;
      throw;
    }
  }
};

} // namespace

TEST_CASE("A job", "[job]")
{
  QObject owner;
  int delivered = 0;
  bool ended = false;
  std::optional<JobTrouble> trouble;
  const auto follow = [&](Job* job) {
    job->onDone<int>([&](int value) { delivered = value; });
    job->onTrouble([&](const JobTrouble& told) { trouble = told; });
    QObject::connect(job, &Job::ended, &owner, [&] { ended = true; });
    return QPointer<Job>(job);
  };

  SECTION("delivers its value on the thread that asked, and goes away")
  {
    QThread* there = nullptr;
    auto job = follow(Job::run<int>(&owner, "count", [&](const Control&) -> Result<int> {
      there = QThread::currentThread();
      return 42;
    }));
    CHECK(job->title() == "count");
    CHECK_FALSE(job->running());
    REQUIRE(wait([&] { return job.isNull(); }));
    CHECK(delivered == 42);
    CHECK(ended);
    CHECK(there != QThread::currentThread());
  }
  SECTION("tells how far it has come")
  {
    quint64 done = 0;
    auto job = follow(Job::run<int>(&owner, "count", [](const Control& control) -> Result<int> {
      control.checkpoint(Phase::Writing, 3, 9);
      return 1;
    }));
    QObject::connect(job, &Job::progressed, &owner, [&](const Progress& progress) { done = progress.done; });
    REQUIRE(wait([&] { return ended; }));
    CHECK(done == 3);
  }
  SECTION("hands a refusal over as a value")
  {
    follow(Job::run<int>(&owner, "", [](const Control&) -> Result<int> {
      return refuse(RefusalCode::NoSuchMember, {{"found", "17"}});
    }));
    REQUIRE(wait([&] { return ended; }));
    REQUIRE(trouble);
    REQUIRE(trouble->refusal);
    CHECK(trouble->refusal->code == RefusalCode::NoSuchMember);
    CHECK(trouble->refusal->detail("found") == "17");
    CHECK(delivered == 0);
  }
  SECTION("keeps the text of an exception")
  {
    follow(Job::run<int>(&owner, "",
                         [](const Control&) -> Result<int> { throw std::runtime_error("disk is full"); }));
    REQUIRE(wait([&] { return ended; }));
    REQUIRE(trouble);
    CHECK_FALSE(trouble->refusal);
    CHECK(trouble->failure == "disk is full");
  }
  SECTION("tells of a file that turns out to be damaged as a refusal")
  {
    constexpr int corrupt = 11; // SQLITE_CORRUPT
    follow(Job::run<int>(
        &owner, "", [](const Control&) -> Result<int> { throw SQLite::Exception("malformed", corrupt); }));
    REQUIRE(wait([&] { return ended; }));
    REQUIRE(trouble);
    REQUIRE(trouble->refusal);
    CHECK(trouble->refusal->code == RefusalCode::DamagedCommunity);
    CHECK(trouble->failure == "malformed");
  }
  SECTION("says trouble aloud when nobody asked for it")
  {
    bool said = false;
    auto* job = Job::run<int>(&owner, "", [](const Control&) -> Result<int> { throw Failure("broken"); });
    QObject::connect(job, &Job::troubled, &owner,
                     [&](const JobTrouble& told) { said = told.failure == "broken"; });
    CHECK(wait([&] { return said; }));
  }
  SECTION("delivers nothing once cancelled, but ends")
  {
    const Endless work;
    auto job = follow(Job::run<int>(&owner, "", work));
    REQUIRE(wait([&] { return work.started->load(); }));
    CHECK(job->running());
    job->cancel();
    REQUIRE(wait([&] { return ended; }));
    CHECK(work.stopped->load());
    CHECK(delivered == 0);
    CHECK_FALSE(trouble);
  }
  SECTION("delivers nothing when it finishes in spite of being cancelled")
  {
    std::atomic<bool> started = false;
    std::atomic<bool> goOn = false;
    auto job = follow(Job::run<int>(&owner, "", [&](const Control&) -> Result<int> {
      started = true;
      while (!goOn)
        std::this_thread::yield();
      return 7;
    }));
    REQUIRE(wait([&] { return started.load(); }));
    job->cancel();
    goOn = true;
    REQUIRE(wait([&] { return ended; }));
    CHECK(delivered == 0);
  }
  SECTION("stops when it is destroyed, and nobody waits for it")
  {
    const Endless work;
    auto job = follow(Job::run<int>(&owner, "", work));
    REQUIRE(wait([&] { return work.started->load(); }));
    delete job.data();
    CHECK(wait([&] { return work.stopped->load(); }));
    CHECK(delivered == 0);
    CHECK_FALSE(ended);
  }
  SECTION("never starts when destroyed at once")
  {
    const Endless work;
    delete Job::run<int>(&owner, "", work);
    QCoreApplication::processEvents();
    CHECK_FALSE(work.started->load());
  }
  SECTION("may be destroyed by whoever it delivers to")
  {
    auto* box = new QObject;
    bool called = false;
    Job::run<int>(box, "", [](const Control&) -> Result<int> { return 1; })->onDone<int>([&](int) {
      called = true;
      delete box;
    });
    CHECK(wait([&] { return called; }));
  }
  SECTION("waits while held")
  {
    auto job = follow(Job::run<int>(&owner, "", [](const Control&) -> Result<int> { return 5; }));
    job->hold();
    QCoreApplication::processEvents();
    CHECK(delivered == 0);
    CHECK_FALSE(job->running());
    job->start();
    CHECK(wait([&] { return delivered == 5; }));
  }
  SECTION("ends without running when cancelled while held")
  {
    const Endless work;
    auto job = follow(Job::run<int>(&owner, "", work));
    job->hold();
    job->cancel();
    CHECK(wait([&] { return ended; }));
    CHECK_FALSE(work.started->load());
  }
}
