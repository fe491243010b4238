// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layers/scheme.h"
#include "core/planning/stage.h"
#include "core/playbooks/message_text.h"
#include "core/playbooks/playbook.h"
#include "tests/catch.h"

#include <set>

using namespace weilu;

namespace {

Playbook small()
{
  Playbook playbook{"five", "silent", {"先问为什么", "Ask why"}, {}, {}, {}};
  playbook.goal = PlaybookGoal{{"回来", "Back"}, {"active"}, 30, .08};
  playbook.tasks.push_back({"write", 1, 7, {"写", "Write"}, {"因为", "Because"}, "note"});
  playbook.messages.push_back({"note", {"问候", "Note"}, {"{name}，你好", "Hi {name|there}"}});
  return playbook;
}

/// What is wrong with a playbook: "messages[0].text.zh {nick} variable".
std::string wrong(const Playbook& playbook)
{
  const auto good = check(playbook);
  if (good)
    return {};
  CHECK(good.error().code == RefusalCode::BadValue);
  CHECK(good.error().detail("what") == "playbook");
  return good.error().detail("where") + " " + good.error().detail("found") + " " +
         good.error().detail("expected");
}

} // namespace

TEST_CASE("A playbook", "[playbooks]")
{
  SECTION("reads back as it was written")
  {
    CHECK(playbookFromJson(toJson(small())) == small());
    const Playbook bare{"own", "a", {}, {}, {}, {}};
    CHECK(playbookFromJson(toJson(bare)) == bare);
  }
  SECTION("finds tasks and templates by their codes")
  {
    CHECK(small().task("write")->day == 1);
    CHECK_FALSE(small().task("note"));
    CHECK(small().message("note")->title.en == "Note");
  }
  SECTION("is refused at the place where something is wrong")
  {
    struct Row {
      void (*change)(Playbook&);
      const char* wrong;
    };
    const std::vector<Row> rows{
        {[](Playbook&) {}, ""},
        {[](Playbook& p) { p.layer.clear(); }, "layer  layer"},
        {[](Playbook& p) { p.goal->to.clear(); }, "goal.to  layer"},
        {[](Playbook& p) { p.goal->within = 0; }, "goal.within 0 days"},
        {[](Playbook& p) { p.goal->target = 1; }, ""},
        {[](Playbook& p) { p.goal->target = 1.01; }, "goal.target 1.01 share"},
        {[](Playbook& p) { p.goal->title = {}; }, "goal.title  text"},
        {[](Playbook& p) { p.tasks[0].day = 0; }, ""},
        {[](Playbook& p) { p.tasks[0].day = -1; }, "tasks[0].day -1 days"},
        {[](Playbook& p) { p.tasks[0].open = 0; }, "tasks[0].open 0 days"},
        {[](Playbook& p) { p.tasks[0].title = {}; }, "tasks[0].title  text"},
        {[](Playbook& p) { p.tasks[0].title.en.clear(); }, ""}, // one language is enough
        {[](Playbook& p) { p.tasks[0].message = "other"; }, "tasks[0].message other message"},
        {[](Playbook& p) { p.tasks[0].message.clear(); }, ""},
        {[](Playbook& p) { p.tasks.push_back(p.tasks[0]); }, "tasks[1].code write unique"},
        {[](Playbook& p) { p.tasks[0].code.clear(); }, "tasks[0].code  text"},
        {[](Playbook& p) { p.messages[0].text = {}; }, "messages[0].text  text"},
        {[](Playbook& p) { p.messages[0].text.zh = "{nick} {name}"; }, "messages[0].text.zh {nick} variable"},
        {[](Playbook& p) { p.messages[0].text.en = "Hi {Name}"; }, "messages[0].text.en {Name} variable"},
    };
    for (const Row& row : rows) {
      Playbook playbook = small();
      row.change(playbook);
      CHECK(wrong(playbook) == row.wrong);
    }
  }
  SECTION("does not read from something else")
  {
    const auto place = [](const char* json) {
      const auto read = playbooksFromJson(json);
      REQUIRE_FALSE(read);
      return read.error().detail("where") + " " + read.error().detail("expected");
    };
    CHECK(place("{") == "playbook json");
    CHECK(place("[]") == "playbook object");
    CHECK(place(R"({"scheme":"five","layers":{}})") == "layers list");
    CHECK(place(R"({"scheme":"five","layers":[{"layer":"a","tasks":[1]}]})") == "layers[0].tasks[0] object");
    CHECK(place(R"({"scheme":"five","layers":[{"layer":"a","tasks":[{"day":1.5}]}]})") ==
          "layers[0].tasks[0].day days");
    CHECK(place(R"({"scheme":"five","layers":[{"layer":"a","tasks":[{"code":"x"}]}]})") ==
          "layers[0].tasks[0].title text");
  }
}

TEST_CASE("Playbooks ship for every layer of every scheme, whole in both languages", "[playbooks]")
{
  const auto whole = [](const TextInBoth& text) { return !text.zh.empty() && !text.en.empty(); };
  for (const Scheme& scheme : shippedSchemes()) {
    for (const Layer& layer : scheme.layers) {
      INFO(scheme.code << "/" << layer.code);
      const Playbook playbook = shippedPlaybook(scheme.code, layer.code);
      CHECK(whole(playbook.strategy));
      REQUIRE(playbook.goal);
      CHECK(whole(playbook.goal->title));
      for (const std::string& to : playbook.goal->to)
        CHECK(scheme.find(to));
      REQUIRE(playbook.tasks.size() >= 2);
      CHECK(playbook.tasks.front().day <= 1); // somebody looks after whoever comes in
      CHECK_FALSE(playbook.messages.empty());
      std::set<std::string> used;
      for (const PlaybookTask& task : playbook.tasks) {
        CHECK((whole(task.title) && whole(task.why)));
        used.insert(task.message);
      }
      for (const MessageTemplate& message : playbook.messages) {
        CHECK((whole(message.title) && whole(message.text)));
        CHECK(used.count(message.code) == 1); // no template without a task
      }
    }
  }
}

TEST_CASE("A playbook ships for every stage, whole in both languages", "[playbooks][stage]")
{
  const auto whole = [](const TextInBoth& text) { return !text.zh.empty() && !text.en.empty(); };
  for (const Stage stage : stages) {
    INFO(code(stage));
    const Playbook playbook = shippedPlaybook(stageScheme, code(stage));
    CHECK(whole(playbook.strategy));
    REQUIRE(playbook.goal);
    CHECK(whole(playbook.goal->title));
    for (const std::string& to : playbook.goal->to)
      CHECK(stageNamed(to));
    CHECK(playbook.tasks.size() >= 3);
    for (const PlaybookTask& task : playbook.tasks)
      CHECK((whole(task.title) && whole(task.why)));
  }
}

TEST_CASE("Shipped playbooks are of layers that exist", "[playbooks]")
{
  const std::vector<Scheme> schemes = shippedSchemes();
  for (const Playbook& playbook : shippedPlaybooks()) {
    for (const Scheme& scheme : schemes) {
      INFO(playbook.scheme << "/" << playbook.layer);
      CHECK((scheme.code != playbook.scheme || scheme.find(playbook.layer)));
    }
    if (playbook.scheme == stageScheme)
      CHECK(stageNamed(playbook.layer));
  }
  CHECK(shippedPlaybook("own", "a").tasks.empty());
}
