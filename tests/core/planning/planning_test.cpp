// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_planning.h"
#include "tests/catch.h"
#include "tests/scratch.h"

#include <cmath>
#include <limits>

using namespace weilu;

namespace {

Date on(unsigned month, unsigned day) { return Date::of(2026, month, day).value(); }

struct Kept {
  Scratch scratch;
  std::unique_ptr<Workspace> workspace;

  Kept()
  {
    Community community;
    community.name = "山茶";
    community.zone = "Asia/Shanghai";
    workspace = Workspace::create(scratch / "a.weilu", community).value();
  }
  [[nodiscard]] std::string label() const { return workspace->changes().nextUndo()->label.code; }
};

const Annotation holiday{{}, {on(10, 1), on(10, 7)}, AnnotationKind::Holiday, "国庆"};
const ChannelCost cost{{}, "小红书", on(9, 1), 123'400, "CNY", "投放"};

} // namespace

TEST_CASE("An annotation", "[planning][annotations]")
{
  Kept kept;
  Workspace& workspace = *kept.workspace;
  const ChangeId added = saveAnnotation(workspace, holiday).value();
  REQUIRE(annotationsOf(workspace).size() == 1);
  Annotation stored = annotationsOf(workspace).front();

  SECTION("comes back as it was kept")
  {
    Annotation same = stored;
    same.id = {};
    CHECK(same == holiday);
    CHECK(kept.label() == "annotation-added");
  }
  SECTION("is changed, removed, and all of it undone and redone")
  {
    stored.text = "品鉴会";
    stored.kind = AnnotationKind::Campaign;
    stored.dates.to = stored.dates.from;
    REQUIRE(saveAnnotation(workspace, stored));
    CHECK(annotationsOf(workspace) == std::vector{stored});
    CHECK(kept.label() == "annotation-changed");
    REQUIRE(removeAnnotation(workspace, stored.id));
    CHECK(annotationsOf(workspace).empty());
    CHECK(workspace.changes().nextUndo()->label.arguments.at("text") == "品鉴会");
    REQUIRE(workspace.undo());
    CHECK(annotationsOf(workspace) == std::vector{stored});
    REQUIRE(workspace.undo());
    CHECK(annotationsOf(workspace).front().text == "国庆");
    REQUIRE(workspace.undo(added));
    CHECK(annotationsOf(workspace).empty());
    REQUIRE(workspace.redo());
    CHECK(annotationsOf(workspace).front().text == "国庆");
  }
  SECTION("is listed by date")
  {
    REQUIRE(saveAnnotation(workspace, {{}, {on(3, 8), on(3, 8)}, AnnotationKind::Incident, "平台故障"}));
    CHECK(annotationsOf(workspace).front().text == "平台故障");
  }
  SECTION("that is the same is no change") { CHECK_FALSE(saveAnnotation(workspace, stored)->valid()); }
  SECTION("is refused without text, upside down, or when it is not there")
  {
    CHECK(saveAnnotation(workspace, {{}, holiday.dates, holiday.kind, " 　"}).error().detail("expected") ==
          "text");
    CHECK(saveAnnotation(workspace, {{}, {on(2, 2), on(2, 1)}, holiday.kind, "x"}).error().code ==
          RefusalCode::BadRange);
    CHECK(saveAnnotation(workspace, {{99}, holiday.dates, holiday.kind, "x"}).error().detail("expected") ==
          "there");
    CHECK(removeAnnotation(workspace, {99}).error().detail("found") == "99");
    CHECK(annotationsOf(workspace).size() == 1);
  }
  SECTION("has a kind with a name")
  {
    for (const AnnotationKind kind : annotationKinds)
      CHECK(annotationKindNamed(code(kind)) == kind);
    CHECK_FALSE(annotationKindNamed("party"));
  }
}

TEST_CASE("What a channel costs", "[planning][costs]")
{
  Kept kept;
  Workspace& workspace = *kept.workspace;
  REQUIRE(addChannelCost(workspace, cost));
  ChannelCost stored = channelCostsOf(workspace).front();

  SECTION("comes back as it was kept, and is undone and redone")
  {
    const ChannelCostId id = stored.id;
    stored.id = {};
    CHECK(stored == cost);
    REQUIRE(removeChannelCost(workspace, id));
    CHECK(channelCostsOf(workspace).empty());
    CHECK(kept.label() == "cost-removed");
    REQUIRE(workspace.undo());
    CHECK(channelCostsOf(workspace).size() == 1);
    REQUIRE(workspace.undo());
    CHECK(channelCostsOf(workspace).empty());
    REQUIRE(workspace.redo());
    CHECK(channelCostsOf(workspace).size() == 1);
  }
  SECTION("is refused without channel, amount or currency")
  {
    const auto expected = [&](auto spoil) {
      ChannelCost bad = cost;
      spoil(bad);
      return addChannelCost(workspace, bad).error().detail("expected");
    };
    CHECK(expected([](ChannelCost& bad) { bad.channel = " "; }) == "channel");
    CHECK(expected([](ChannelCost& bad) { bad.amount = 0; }) == "amount");
    CHECK(expected([](ChannelCost& bad) { bad.amount = -5; }) == "amount");
    CHECK(expected([](ChannelCost& bad) { bad.currency = "元"; }) == "currency");
    CHECK(removeChannelCost(workspace, {7}).error().detail("expected") == "there");
  }
}

TEST_CASE("A target", "[planning][targets]")
{
  Kept kept;
  Workspace& workspace = *kept.workspace;
  const double shipped = shippedTargets(Stage::Growth).at(Indicator::WauShare);

  SECTION("is the shipped one until it is set, and again after that is undone")
  {
    CHECK(targetsOf(workspace, Stage::Growth) == shippedTargets(Stage::Growth));
    REQUIRE(setTarget(workspace, Stage::Growth, Indicator::WauShare, 0.45));
    CHECK(targetsOf(workspace, Stage::Growth).at(Indicator::WauShare) == 0.45);
    CHECK(targetsOf(workspace, Stage::Maturity) == shippedTargets(Stage::Maturity));
    CHECK(isOwnTarget(workspace, Stage::Growth, Indicator::WauShare));
    CHECK(kept.label() == "target-set");
    REQUIRE(workspace.undo());
    CHECK(targetsOf(workspace, Stage::Growth).at(Indicator::WauShare) == shipped);
    REQUIRE(workspace.redo());
    CHECK(targetsOf(workspace, Stage::Growth).at(Indicator::WauShare) == 0.45);
    REQUIRE(setTarget(workspace, Stage::Growth, Indicator::WauShare, {}));
    CHECK(targetsOf(workspace, Stage::Growth).at(Indicator::WauShare) == shipped);
    CHECK(kept.label() == "target-reset");
  }
  SECTION("like the shipped one is no target of one's own")
  {
    REQUIRE(setTarget(workspace, Stage::Growth, Indicator::WauShare, 0.45));
    REQUIRE(setTarget(workspace, Stage::Growth, Indicator::WauShare, shipped));
    CHECK_FALSE(isOwnTarget(workspace, Stage::Growth, Indicator::WauShare));
    CHECK_FALSE(setTarget(workspace, Stage::Growth, Indicator::WauShare, shipped)->valid());
  }
  SECTION("has bounds")
  {
    CHECK(checkTarget(Indicator::WauShare, 1));
    CHECK_FALSE(checkTarget(Indicator::WauShare, 1.01));
    CHECK_FALSE(checkTarget(Indicator::WauShare, -0.01));
    CHECK(checkTarget(Indicator::NetGrowth, -0.1));
    CHECK_FALSE(checkTarget(Indicator::NetGrowth, 11));
    CHECK(checkTarget(Indicator::Roster, 5'000));
    CHECK_FALSE(checkTarget(Indicator::Roster, std::nan("")));
    CHECK_FALSE(checkTarget(Indicator::ResponseTime, std::numeric_limits<double>::infinity()));
    CHECK(setTarget(workspace, Stage::Growth, Indicator::Renewal, 3).error().detail("expected") == "share");
  }
  SECTION("ships for every stage and nearly everything")
  {
    for (const Stage stage : stages) {
      CHECK(stageNamed(code(stage)) == stage);
      CHECK(shippedTargets(stage).size() >= indicators.size() - 1);
      CHECK(targetsOf(workspace, stage) == shippedTargets(stage));
    }
    for (const Indicator indicator : indicators)
      CHECK(indicatorNamed(code(indicator)) == indicator);
    CHECK_FALSE(stageNamed("teenager"));
    CHECK_FALSE(indicatorNamed("mood"));
  }
  SECTION("that does not read says where")
  {
    CHECK(targetsFromJson("[]").error().detail("where") == "targets");
    CHECK(targetsFromJson(R"({"teenager": {}})").error().detail("where") == "teenager");
    CHECK(targetsFromJson(R"({"growth": 3})").error().detail("where") == "growth");
    CHECK(targetsFromJson(R"({"growth": {"mood": 1}})").error().detail("where") == "growth.mood");
    CHECK(targetsFromJson(R"({"growth": {"wau-share": 2}})").error().detail("where") == "growth.wau-share");
  }
}

TEST_CASE("The playbook of a stage", "[planning][stage]")
{
  Kept kept;
  Workspace& workspace = *kept.workspace;
  Playbook playbook = stagePlaybook(workspace, Stage::Decline);
  CHECK(playbook == shippedPlaybook(stageScheme, "decline"));
  playbook.strategy.zh = "先止血";
  REQUIRE(saveStagePlaybook(workspace, playbook));
  CHECK(stagePlaybook(workspace, Stage::Decline).strategy.zh == "先止血");
  CHECK(stagePlaybook(workspace, Stage::Growth) == shippedPlaybook(stageScheme, "growth"));
  REQUIRE(workspace.undo());
  CHECK(stagePlaybook(workspace, Stage::Decline) == shippedPlaybook(stageScheme, "decline"));
  REQUIRE(workspace.redo());
  CHECK(resetStagePlaybook(workspace, Stage::Decline).valid());
  CHECK(stagePlaybook(workspace, Stage::Decline) == shippedPlaybook(stageScheme, "decline"));
  playbook.layer = "teenager";
  CHECK(saveStagePlaybook(workspace, playbook).error().detail("what") == "stage");
}
