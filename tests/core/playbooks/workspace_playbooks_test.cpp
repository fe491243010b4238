// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace.h"
#include "tests/catch.h"
#include "tests/scratch.h"

using namespace weilu;

namespace {

People set(std::initializer_list<std::uint32_t> ids) { return People(ids.size(), ids.begin()); }

const Date firstDay = *Date::of(2024, 6, 1);

/// A file whose days are lived through one after the other.
struct InFile {
  InFile()
  {
    Community community;
    community.name = "Camellia";
    community.asOf = firstDay;
    workspace = *Workspace::create(folder / "camellia.weilu", community);
    import("id,name,joined_at\n1,张三,2023-01-02\n2,李四,2023-01-02\n");
    import("id,at,kind\n1,2024-05-30 10:00:00,message\n");
    workspace->recomputeLayers("day");
  }
  void import(const std::string& content)
  {
    writeBytes(folder / "file.csv", content);
    const auto file = inspect(folder / "file.csv");
    REQUIRE(file);
    REQUIRE(workspace->import(*file, ImportMode::Merge));
  }
  /// Goes on to a day, and computes its layers.
  void goTo(Date day)
  {
    Community community = workspace->community();
    community.asOf = day;
    REQUIRE(workspace->saveCommunity(community, {"community-edited", {}}));
    workspace->recomputeLayers("day");
  }
  /// The tasks that are due: "newcomer/welcome:3 newcomer/introduce:3:4".
  std::string due()
  {
    std::string all;
    const auto tasks = workspace->dueTasks("five", workspace->asOf());
    REQUIRE(tasks);
    for (const DueTask& task : *tasks) {
      all += (all.empty() ? "" : " ") + task.layer + "/" + task.task.code;
      for (const std::uint32_t person : task.people)
        all += ":" + std::to_string(person);
    }
    return all;
  }
  DueTask task(const std::string& layer, const std::string& code, People people)
  {
    return {"five", layer, *workspace->playbook("five", layer)->task(code), std::move(people)};
  }
  ChangeId tick(const DueTask& task, TaskState state, std::optional<Date> until = {})
  {
    const auto id = workspace->tickTask(task, state, workspace->asOf(), until);
    REQUIRE(id);
    return *id;
  }

  Scratch folder;
  std::unique_ptr<Workspace> workspace;
};

} // namespace

TEST_CASE("Tasks of playbooks in a file", "[playbooks][workspace]")
{
  InFile in;
  REQUIRE(in.due().empty()); // nobody knows when these came in
  in.goTo(firstDay.plus(1));
  in.import("id,name,joined_at\n3,新人,2024-06-02\n4,新人乙,2024-06-02\n");

  SECTION("are due for those who came in, by the day, and pass")
  {
    CHECK(in.due() == "newcomer/welcome:3:4");
    in.goTo(firstDay.plus(3));
    CHECK(in.due() == "newcomer/welcome:3:4 newcomer/introduce:3:4");
    in.goTo(firstDay.plus(5));
    CHECK(in.due() == "newcomer/introduce:3:4 newcomer/first-task:3:4"); // days 0–2 are over
    in.goTo(firstDay.plus(21));
    CHECK(in.due().empty());
  }
  SECTION("come no second time once ticked off, and again when that is taken back")
  {
    const DueTask welcome = in.task("newcomer", "welcome", set({3, 9}));
    CHECK(in.tick(welcome, TaskState::Done).valid());
    CHECK(in.workspace->changes().nextUndo()->label.arguments.at("count") == "1");
    CHECK(in.due() == "newcomer/welcome:4");
    CHECK_FALSE(in.tick(welcome, TaskState::Done).valid()); // nobody is left
    in.goTo(firstDay.plus(3));
    CHECK(in.due() == "newcomer/welcome:4 newcomer/introduce:3:4");
    REQUIRE(in.workspace->undo()); // the day
    REQUIRE(in.workspace->undo());
    CHECK(in.due() == "newcomer/welcome:3:4");
    REQUIRE(in.workspace->redo());
    CHECK(in.due() == "newcomer/welcome:4");
    CHECK(in.workspace->check().empty());
  }
  SECTION("come again on the day they were put off to, also when the time for them is over")
  {
    in.tick(in.task("newcomer", "welcome", set({3})), TaskState::Later, firstDay.plus(10));
    in.tick(in.task("newcomer", "welcome", set({4})), TaskState::NotNeeded);
    CHECK(in.due().empty());
    in.goTo(firstDay.plus(10));
    CHECK(in.due() == "newcomer/welcome:3 newcomer/check-in:3:4");
    in.tick(in.task("newcomer", "welcome", set({3})), TaskState::Done);
    CHECK(in.due() == "newcomer/check-in:3:4");
  }
  SECTION("say how many they are for, and how far the goal is")
  {
    const auto shown = in.workspace->layerPlaybook("five", "newcomer", in.workspace->asOf());
    REQUIRE(shown);
    CHECK_FALSE(shown->changed);
    CHECK(shown->people == set({3, 4}));
    REQUIRE(shown->tasks.size() == 4);
    CHECK(shown->tasks[0].people == set({3, 4}));
    CHECK(shown->tasks[1].people.isEmpty());
    REQUIRE(shown->goal);
    CHECK(shown->goal->before.isEmpty());
    const auto silent = in.workspace->layerPlaybook("five", "silent", in.workspace->asOf());
    REQUIRE(silent->goal);
    CHECK(silent->goal->before.contains(2));
  }
}

TEST_CASE("A playbook in a file", "[playbooks][workspace]")
{
  InFile in;
  Playbook own = *in.workspace->playbook("five", "silent");
  REQUIRE(own == shippedPlaybook("five", "silent"));
  own.strategy.zh = "我们的办法";
  own.tasks.resize(1);
  own.messages.clear();

  SECTION("is kept when it is changed, taken back and reset, each as one change")
  {
    REQUIRE(in.workspace->savePlaybook(own)->valid());
    CHECK(*in.workspace->playbook("five", "silent") == own);
    CHECK(in.workspace->layerPlaybook("five", "silent", in.workspace->asOf())->changed);
    CHECK_FALSE(in.workspace->savePlaybook(own)->valid()); // nothing new
    REQUIRE(in.workspace->undo());
    CHECK(*in.workspace->playbook("five", "silent") == shippedPlaybook("five", "silent"));
    REQUIRE(in.workspace->redo());
    REQUIRE(in.workspace->resetPlaybook("five", "silent")->valid());
    CHECK(*in.workspace->playbook("five", "silent") == shippedPlaybook("five", "silent"));
    REQUIRE(in.workspace->undo());
    CHECK(*in.workspace->playbook("five", "silent") == own);
    REQUIRE(in.workspace->savePlaybook(shippedPlaybook("five", "silent"))->valid());
    CHECK_FALSE(in.workspace->layerPlaybook("five", "silent", in.workspace->asOf())->changed);
  }
  SECTION("is refused with what is wrong, and nothing changes")
  {
    own.messages.push_back({"x", {"x", "x"}, {"{nick}", "hi"}});
    const auto refused = in.workspace->savePlaybook(own);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail("where") == "messages[0].text.zh");
    CHECK(refused.error().detail("found") == "{nick}");
    own.messages.clear();
    own.layer = "nobody";
    CHECK(in.workspace->savePlaybook(own).error().code == RefusalCode::NoSuchLayer);
    own.scheme = "none";
    CHECK(in.workspace->savePlaybook(own).error().code == RefusalCode::NoSuchScheme);
    CHECK(*in.workspace->playbook("five", "silent") == shippedPlaybook("five", "silent"));
  }
  SECTION("knows a person for its messages")
  {
    const auto facts = in.workspace->messageFacts("five", "potential", {1}, firstDay);
    REQUIRE(facts);
    CHECK(facts->name == "张三");
    CHECK(facts->layerZh == "潜在");
    CHECK(facts->daysSilent == 2);
    CHECK(facts->points == 0);
    CHECK_FALSE(facts->expiresOn);
    CHECK_FALSE(in.workspace->messageFacts("five", "silent", {2}, firstDay)->daysSilent);
    CHECK(in.workspace->messageFacts("five", "silent", {99}, firstDay).error().code ==
          RefusalCode::NoSuchMember);
  }
}
