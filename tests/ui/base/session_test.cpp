// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "tests/catch.h"
#include "tests/ui/printing.h"
#include "tests/ui/shell/community_file.h"
#include "ui/base/session.h"

#include <atomic>
#include <stdexcept>
#include <thread>

using namespace weilu;
using namespace weilu::ui;
using test::CommunityFile;

namespace {

bool waitIdle(Session& session)
{
  return QTest::qWaitFor([&] { return !session.busy(); }, 5000);
}

Result<ChangeLabel> tagEverybody(Workspace& workspace)
{
  Edit edit(workspace.db(), {"tag-added", {{"tag", "all"}, {"count", "3"}}});
  workspace.members().addTag(workspace.members().tagNamed("all"), workspace.members().everybody(), {});
  edit.commit();
  return edit.label;
}

} // namespace

TEST_CASE("A session", "[session]")
{
  const CommunityFile file;
  Session session;
  const QSignalSpy opened(&session, &Session::opened);
  const QSignalSpy closed(&session, &Session::closed);

  SECTION("opens a file and closes the one before")
  {
    REQUIRE(session.open(file.path()));
    CHECK(session.isOpen());
    CHECK(session.file() == file.path());
    const CommunityFile other;
    REQUIRE(session.open(other.path()));
    CHECK(opened.size() == 2);
    CHECK(closed.size() == 1);
    CHECK(session.file() == other.path());
  }
  SECTION("refuses a file that is not there, and is closed then")
  {
    const auto refused = session.open(file.inFolder("nothing.weilu"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == RefusalCode::FileNotFound);
    CHECK_FALSE(session.isOpen());
    CHECK(opened.isEmpty());
  }
  SECTION("has nothing to undo while it is closed")
  {
    CHECK_FALSE(session.nextUndo());
    session.undo();
    session.redo();
    CHECK_FALSE(session.busy());
  }
}

TEST_CASE("An edit of the session", "[session]")
{
  const CommunityFile file;
  Session session;
  REQUIRE(session.open(file.path()));
  QSignalSpy changed(&session, &Session::changed);
  QSignalSpy said(&session, &Session::said);
  QSignalSpy failed(&session, &Session::failed);

  SECTION("says what was done, and what it changed")
  {
    REQUIRE(session.attempt(Area::Members, tagEverybody));
    REQUIRE(changed.size() == 1);
    CHECK(changed.at(0).at(0).value<Areas>() == (Area::Members | Area::History));
    REQUIRE(said.size() == 1);
    CHECK(said.at(0).at(0).value<ChangeLabel>().code == "tag-added");
    CHECK(said.at(0).at(1).value<ChangeId>() == session.nextUndo()->id);
  }
  SECTION("says nothing when nothing came of it")
  {
    CHECK(session.attempt(Area::Members, [](Workspace& workspace) -> Result<ChangeLabel> {
      Edit edit(workspace.db(), {"tag-added", {}});
      edit.commit();
      return edit.label;
    }));
    CHECK(said.isEmpty());
  }
  SECTION("tells a refusal")
  {
    CHECK_FALSE(session.attempt(Area::Members, [](Workspace&) -> Result<ChangeLabel> {
      return refuse(RefusalCode::NameTaken, {{"found", "vip"}});
    }));
    REQUIRE(failed.size() == 1);
    CHECK(failed.at(0).at(0).value<JobTrouble>().refusal->code == RefusalCode::NameTaken);
    CHECK(changed.isEmpty());
  }
  SECTION("tells a failure with its text")
  {
    CHECK_FALSE(session.attempt(
        Area::Members, [](Workspace&) -> Result<ChangeLabel> { throw std::runtime_error("disk is full"); }));
    REQUIRE(failed.size() == 1);
    CHECK(failed.at(0).at(0).value<JobTrouble>().failure == "disk is full");
  }
  SECTION("is taken back and brought again")
  {
    QSignalSpy undid(&session, &Session::undid);
    REQUIRE(session.attempt(Area::Members, tagEverybody));
    const ChangeId id = session.nextUndo()->id;
    session.undo();
    REQUIRE(waitIdle(session));
    CHECK(undid.size() == 1);
    CHECK(session.nextRedo()->id == id);
    session.redo(id);
    REQUIRE(waitIdle(session));
    CHECK(session.nextUndo()->id == id);
    CHECK(said.size() == 1); // taking back and bringing again are not new changes
  }
}

TEST_CASE("Jobs of the session", "[session]")
{
  const CommunityFile file;
  Session session;
  REQUIRE(session.open(file.path()));
  const auto endless = [](Workspace&, const Control& control) -> Result<int> {
    for (;;) {
      control.checkpoint(Phase::Reading, 0, 0);
      std::this_thread::yield();
    }
  };

  SECTION("read over a connection of their own")
  {
    std::uint64_t people = 0;
    session
        .read<std::uint64_t>("count", {},
                             [](Workspace& workspace, const Control&) -> Result<std::uint64_t> {
                               return workspace.members().everybody().cardinality();
                             })
        ->onDone<std::uint64_t>([&](std::uint64_t count) { people = count; });
    REQUIRE(waitIdle(session));
    CHECK(people == 3);
  }
  SECTION("give way to a newer one in the same slot")
  {
    int delivered = 0;
    session.read<int>("slot", {}, endless)->onDone<int>([&](int) { delivered = -1; });
    session.read<int>("slot", {}, [](Workspace&, const Control&) -> Result<int> { return 7; })
        ->onDone<int>([&](int value) { delivered = value; });
    REQUIRE(waitIdle(session));
    CHECK(delivered == 7);
  }
  SECTION("without a title are not shown")
  {
    session.read<int>("slot", {}, endless);
    CHECK(session.jobs().isEmpty());
    auto* shown = session.read<int>("other", "Counting", endless);
    CHECK(session.jobs() == QList<Job*>{shown});
    session.close();
    CHECK_FALSE(session.busy());
  }
  SECTION("are over when their value is handed on")
  {
    QList<Job*> running{nullptr};
    auto* job = session.read<Nothing>(
        {}, "Reading", [](Workspace&, const Control&) -> Result<Nothing> { return Nothing{}; });
    CHECK(session.jobs() == QList<Job*>{job});
    job->onDone<Nothing>([&](Nothing) { running = session.jobs(); });
    REQUIRE(waitIdle(session));
    CHECK(running.isEmpty());
  }
  SECTION("write one after another")
  {
    std::atomic<int> atOnce = 0;
    std::atomic<int> most = 0;
    const auto work = [&](Workspace&, const Control&) -> Result<int> {
      most = std::max(most.load(), ++atOnce);
      std::this_thread::yield();
      --atOnce;
      return 1;
    };
    QSignalSpy changed(&session, &Session::changed);
    for (int i = 0; i < 5; ++i)
      session.write<int>(Area::Members, QString("job %1").arg(i), work);
    CHECK(session.jobs().size() == 5);
    REQUIRE(waitIdle(session));
    CHECK(most == 1);
    CHECK(changed.size() == 5);
  }
  SECTION("let the next write when one is cancelled")
  {
    auto* first = session.write<int>(Area::Members, "first", endless);
    bool done = false;
    session.write<int>(Area::Members, "second", [](Workspace&, const Control&) -> Result<int> { return 1; })
        ->onDone<int>([&](int) { done = true; });
    REQUIRE(QTest::qWaitFor([&] { return first->running(); }, 5000));
    first->cancel();
    REQUIRE(waitIdle(session));
    CHECK(done);
  }
  SECTION("say what they changed")
  {
    QSignalSpy said(&session, &Session::said);
    session.write<int>(Area::Members, "tag", [](Workspace& workspace, const Control&) -> Result<int> {
      (void)tagEverybody(workspace);
      return 1;
    });
    REQUIRE(waitIdle(session));
    REQUIRE(said.size() == 1);
    CHECK(said.at(0).at(0).value<ChangeLabel>().code == "tag-added");
  }
  SECTION("tell their trouble when nobody else wants it")
  {
    QSignalSpy failed(&session, &Session::failed);
    session.read<int>("slot", {}, [](Workspace&, const Control&) -> Result<int> { throw Failure("broken"); });
    REQUIRE(waitIdle(session));
    CHECK(failed.size() == 1);
  }
  SECTION("end when the session closes")
  {
    session.read<int>("slot", "Reading", endless);
    session.write<int>(Area::Members, "Writing", endless);
    session.close();
    CHECK_FALSE(session.busy());
  }
}

TEST_CASE("The date a session looks at", "[session]")
{
  const CommunityFile file;
  Session session;
  REQUIRE(session.open(file.path()));
  const Date usual = session.workspace().asOf();
  const QSignalSpy changed(&session, &Session::asOfChanged);

  SECTION("is the file's until the operator chooses one")
  {
    CHECK(session.asOf() == usual);
    session.setAsOf(usual.plus(-9));
    CHECK(session.asOf() == usual.plus(-9));
    CHECK(changed.size() == 1);
    session.setAsOf(usual.plus(-9));
    CHECK(changed.size() == 1);
  }
  SECTION("is forgotten with the file")
  {
    session.setAsOf(usual.plus(-9));
    REQUIRE(session.open(file.path()));
    CHECK(session.asOf() == usual);
  }
}

TEST_CASE("Work on the file itself", "[session]")
{
  const CommunityFile file;
  Session session;
  REQUIRE(session.open(file.path()));
  bool closedThen = false;

  SECTION("runs while the session is closed, which opens again afterwards")
  {
    session.whileClosed("Restoring", [&](const Control&) -> Result<Nothing> {
      closedThen = true;
      return Nothing{};
    });
    CHECK_FALSE(session.isOpen());
    REQUIRE(waitIdle(session));
    CHECK(closedThen);
    CHECK(session.isOpen());
  }
  SECTION("opens again when it was refused, and says why")
  {
    QSignalSpy failed(&session, &Session::failed);
    session.whileClosed("Restoring", [](const Control&) -> Result<Nothing> {
      return refuse(RefusalCode::NotACommunity, {{"file", "letter.weilu"}});
    });
    REQUIRE(waitIdle(session));
    CHECK(session.isOpen());
    CHECK(failed.size() == 1);
  }
}
