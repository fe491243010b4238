// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include "tests/catch.h"
#include "tests/scratch.h"
#include "ui/insight/insight_reader.h"

#include <atomic>

using namespace weilu;
using namespace weilu::ui;

namespace {

/// A file with one person, and a reader over it.
struct Reading {
  Scratch folder;
  Session session;
  std::unique_ptr<InsightReader> reader;
  QList<int> answers, troubles;

  Reading()
  {
    Community community;
    community.name = "Tea";
    const auto workspace = std::move(*Workspace::create(folder / "tea.weilu", community));
    add(*workspace, "Ann");
    REQUIRE(session.open(QString::fromStdString((folder / "tea.weilu").string())));
    reader = std::make_unique<InsightReader>(session);
  }
  static void add(Workspace& workspace, const std::string& name)
  {
    Source source;
    source.kind = "roster";
    Edit edit(workspace.db(), ChangeLabel{"import", {}}, source);
    Member member;
    member.displayName = name;
    workspace.members().add(member, *edit.source());
    edit.commit();
  }
  /// Asks a question whose answer is \p number, or how often it was loaded.
  void ask(int number)
  {
    reader->ask<int>(
        {}, [number](InsightSource&, const Control&) -> Result<int> { return number; },
        [this](int answer) { answers << answer; }, [this](const JobTrouble&) { troubles << 1; });
  }
  /// Asks for the number of people, which is loaded when it is not kept.
  void askKept(const std::shared_ptr<std::atomic<int>>& loads)
  {
    reader->ask<int>(
        {},
        [loads](InsightSource& source, const Control&) -> Result<int> {
          return *source.kept<int>("people", [&] {
            ++*loads;
            return static_cast<int>(source.everybody()->population().cardinality());
          });
        },
        [this](int answer) { answers << answer; }, [this](const JobTrouble&) { troubles << 1; });
  }
  void settle()
  {
    REQUIRE(QTest::qWaitFor([this] { return !session.busy(); }, 20'000));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
};

} // namespace

TEST_CASE("InsightReader", "[insight]")
{
  Reading reading;

  SECTION("answers the newest question, and no older one that still waits")
  {
    for (const int number : {1, 2, 3})
      reading.ask(number);
    reading.settle();
    REQUIRE_FALSE(reading.answers.isEmpty());
    CHECK(reading.answers.last() == 3);
    CHECK_FALSE(reading.answers.contains(2));
  }
  SECTION("keeps what was loaded until the file changes")
  {
    const auto loads = std::make_shared<std::atomic<int>>(0);
    reading.askKept(loads);
    reading.settle();
    reading.askKept(loads);
    reading.settle();
    CHECK(reading.answers == QList<int>{1, 1});
    CHECK(*loads == 1);
    Reading::add(reading.session.workspace(), "Ben");
    reading.askKept(loads);
    reading.settle();
    CHECK(reading.answers.last() == 2);
    CHECK(*loads == 2);
  }
  SECTION("says what went wrong")
  {
    reading.reader->ask<int>(
        {}, [](InsightSource&, const Control&) -> Result<int> { throw std::runtime_error("torn"); },
        [&](int answer) { reading.answers << answer; },
        [&](const JobTrouble& trouble) { reading.troubles << (trouble.failure.contains("torn") ? 1 : 0); });
    reading.settle();
    CHECK(reading.answers.isEmpty());
    CHECK(reading.troubles == QList<int>{1});
  }
  SECTION("is silent once the file is closed, or itself gone")
  {
    reading.ask(1);
    reading.session.close();
    reading.settle();
    CHECK(reading.answers.isEmpty());
    REQUIRE(reading.session.open(QString::fromStdString((reading.folder / "tea.weilu").string())));
    reading.ask(2);
    reading.reader.reset();
    reading.settle();
    CHECK(reading.answers.isEmpty());
  }
}
