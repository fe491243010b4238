// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace.h"
#include "tests/catch.h"
#include "tests/scratch.h"

using namespace weilu;

namespace {

const Date today = *Date::of(2024, 6, 20);
const MemberId zhang{1}, li{2};

const std::string members = "id,name,email,joined_at,left_at\n"
                            "1,张三,zhang@example.com,2023-01-02,\n"
                            "2,李四,li@example.com,2024-06-10,\n"
                            "3,王五,wang@example.com,2024-01-10,2024-06-01\n";
const std::string activity = "id,at,kind\n"
                             "1,2024-05-18 10:00:00,message\n"
                             "1,2024-06-18 10:00:00,message\n"
                             "1,2024-06-18 11:00:00,post\n"
                             "2,2024-06-19 10:00:00,check-in\n";

/// A community of three as of a fixed date; messages give 1 point, posts 5, check-ins 2.
struct InFile {
  InFile()
  {
    Community community;
    community.name = "Camellia";
    community.asOf = today;
    workspace = std::move(*Workspace::create(folder / "camellia.weilu", community));
    import(members);
  }
  ImportReport import(const std::string& content)
  {
    writeBytes(folder / "file.csv", content);
    const auto file = inspect(folder / "file.csv");
    REQUIRE(file);
    auto report = workspace->import(*file, ImportMode::Merge, {}, {});
    REQUIRE(report);
    return *report;
  }
  [[nodiscard]] std::int64_t balance(MemberId person)
  {
    workspace->refreshPoints();
    return workspace->points().balance(person);
  }
  /// A ladder that a few points climb.
  void shortLadder()
  {
    Ladder ladder = workspace->levels().ladder();
    ladder.resize(2);
    ladder[1].points = 5;
    ladder[1].activeDays = 1;
    REQUIRE(workspace->saveLadder(ladder));
  }
  /// What undoing must bring back: the whole ledger, rules and levels.
  [[nodiscard]] std::string seen()
  {
    workspace->refreshPoints();
    std::string all = toText(workspace->pointExpiry());
    for (const MemberId person : {zhang, li, MemberId{3}}) {
      for (const PointEntry& entry : workspace->points().ledger(person, workspace->community().calendar.zone))
        all += std::to_string(person.value) + " " + std::to_string(entry.at.seconds) + " " +
               std::to_string(entry.amount) + entry.reason + std::string(code(entry.source)) + "\n";
    }
    for (const EarningRule& rule : workspace->earnings().rules())
      all += toJson(rule) + "\n";
    for (const Level& level : workspace->levels().ladder())
      all += toJson(level) + "\n";
    for (const LevelEvaluation& evaluation : workspace->levels().evaluations())
      all += evaluation.asOf.iso() + std::to_string(evaluation.moves.size()) + "\n";
    return all + std::string(code(workspace->levelSchedule()));
  }
  /// Does something and takes it back, and again.
  template<class Act>
  void undoes(Act&& act)
  {
    const std::string before = seen();
    act();
    const std::string after = seen();
    CHECK(before != after);
    REQUIRE(workspace->undo());
    CHECK(seen() == before);
    REQUIRE(workspace->redo());
    CHECK(seen() == after);
  }

  Scratch folder;
  std::unique_ptr<Workspace> workspace;
};

} // namespace

TEST_CASE("Points of a community", "[workspace][levels]")
{
  InFile in;
  SECTION("are earned by what comes in, once however often it comes in")
  {
    in.import(activity);
    CHECK(in.balance(zhang) == 7);
    CHECK(in.balance(li) == 2);
    in.import(activity);
    CHECK(in.balance(zhang) == 7);
    in.import("id,at,kind\n1,2024-06-19 10:00:00,message\n");
    CHECK(in.balance(zhang) == 8);
  }
  SECTION("go when an import is taken back")
  {
    in.undoes([&] { in.import(activity); });
    REQUIRE(in.workspace->undo());
    CHECK(in.balance(zhang) == 0);
  }
  SECTION("that were spent and are no longer earned leave nobody with less than nothing")
  {
    in.import(activity);
    const ChangeId import = in.workspace->changes().nextUndo()->id;
    REQUIRE(in.workspace->grantPoints({{zhang}, -6, "mug"}));
    CHECK(in.balance(zhang) == 1);
    REQUIRE(in.workspace->undo(import));
    CHECK(in.balance(zhang) == 0);
    REQUIRE(in.workspace->redo(import));
    CHECK(in.balance(zhang) == 1);
  }
  SECTION("are given to several people as one change")
  {
    in.undoes([&] { REQUIRE(in.workspace->grantPoints({{zhang, li}, 50, "thanks"})); });
    CHECK(in.balance(zhang) == 50);
    CHECK(in.workspace->changes().nextUndo()->label.code == "points-granted");
  }
  SECTION("are not given to those who left, nor taken where there are none")
  {
    const std::string before = in.seen();
    CHECK(in.workspace->grantPoints({{zhang, {3}}, 50, ""}).error().code == RefusalCode::PersonLeft);
    const auto refused = in.workspace->grantPoints({{zhang}, -1, ""});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == RefusalCode::NotEnoughPoints);
    CHECK(refused.error().detail("found") == "0");
    CHECK(in.workspace->grantPoints({{zhang}, 0, ""}).error().code == RefusalCode::BadValue);
    CHECK(in.workspace->grantPoints({{}, 5, ""}).error().code == RefusalCode::BadValue);
    CHECK(in.workspace->grantPoints({{{99}}, 5, ""}).error().code == RefusalCode::NoSuchMember);
    CHECK(in.seen() == before);
  }
  SECTION("are taken down to nothing and no further")
  {
    REQUIRE(in.workspace->grantPoints({{zhang}, 5, ""}));
    CHECK_FALSE(in.workspace->grantPoints({{zhang}, -6, ""}));
    REQUIRE(in.workspace->grantPoints({{zhang}, -5, ""}));
    CHECK(in.balance(zhang) == 0);
  }
  SECTION("follow a changed rule from its date on, and over history when asked")
  {
    in.import(activity);
    EarningRule rule = in.workspace->earnings().rule("post").value();
    rule.terms.back().points = 10;
    in.undoes([&] { REQUIRE(in.workspace->saveEarning(rule)); });
    CHECK(in.balance(zhang) == 7);
    const auto changes = in.workspace->previewRecompute({});
    REQUIRE(changes.size() == 1);
    CHECK((changes[0].people == 1 && changes[0].pointsBefore == 5 && changes[0].points == 10));
    CHECK(in.balance(zhang) == 7);
    in.undoes([&] { in.workspace->recomputePoints({}); });
    CHECK(in.balance(zhang) == 12);
    CHECK_FALSE(in.workspace->recomputePoints({}).valid());
  }
  SECTION("of a rule that is off are not earned")
  {
    EarningRule rule = in.workspace->earnings().rule("post").value();
    rule.terms.back().enabled = false;
    REQUIRE(in.workspace->saveEarning(rule));
    in.workspace->recomputePoints({});
    in.import(activity);
    CHECK(in.balance(zhang) == 2);
  }
  SECTION("of spending come by the order, whatever lines it has")
  {
    in.import("id,order_no,paid_at,amount,currency\n1,A1,2024-06-18 10:00:00,6.00,CNY\n"
              "1,A1,2024-06-18 10:00:00,15.00,CNY\n1,A2,2024-06-18 11:00:00,9.99,CNY\n");
    CHECK(in.balance(zhang) == 10);
  }
  SECTION("expire, and do not when that is taken back")
  {
    in.import(activity);
    in.undoes([&] { in.workspace->setPointExpiry(1); });
    CHECK(in.balance(zhang) == 6);
  }
  SECTION("of a merged person are those of the other")
  {
    in.import(activity);
    REQUIRE(in.workspace->grantPoints({{li}, 50, ""}));
    in.undoes(
        [&] { REQUIRE(in.workspace->merge(zhang, li, in.workspace->previewMerge(zhang, li)->fields)); });
    CHECK(in.balance(zhang) == 59);
  }
  SECTION("keep the person when the import that brought them goes")
  {
    REQUIRE(in.workspace->grantPoints({{zhang}, 5, ""}));
    const auto list = in.workspace->changes().ofSources();
    REQUIRE(in.workspace->undo(list.back().id));
    CHECK(in.workspace->members().find(zhang));
    CHECK_FALSE(in.workspace->members().find(li));
    CHECK(in.balance(zhang) == 5);
  }
}

TEST_CASE("Levels of a community", "[workspace][levels]")
{
  InFile in;
  in.import(activity);
  SECTION("are evaluated, applied and taken back")
  {
    in.shortLadder();
    const LevelPreview preview = in.workspace->evaluateLevels(today);
    REQUIRE(preview.up.size() == 1);
    CHECK(preview.up[0].person == 1);
    CHECK(preview.up[0].facts == LevelFacts{7, 2, 0});
    CHECK(preview.now == std::vector<std::int64_t>{2, 0}); // 王五 left
    CHECK(preview.then == std::vector<std::int64_t>{1, 1});
    in.undoes([&] { REQUIRE(in.workspace->applyLevels(preview)); });
    CHECK(in.workspace->changes().nextUndo()->label.arguments.at("up") == "1");
    CHECK(in.workspace->levels().history(zhang).size() == 1);
    CHECK_FALSE(in.workspace->levelsDue());
  }
  SECTION("evaluated again right after applying move nobody")
  {
    in.shortLadder();
    REQUIRE(in.workspace->applyLevels(in.workspace->evaluateLevels(today)));
    const LevelPreview again = in.workspace->evaluateLevels(today);
    CHECK(again.up.empty());
    CHECK(again.down.empty());
    CHECK(again.now == std::vector<std::int64_t>{1, 1});
  }
  SECTION("leave out whoever is not meant, or moved meanwhile")
  {
    in.shortLadder();
    const LevelPreview preview = in.workspace->evaluateLevels(today);
    People leftOut;
    leftOut.add(1);
    REQUIRE(in.workspace->applyLevels(preview, leftOut));
    CHECK(in.workspace->levels().history(zhang).empty());
    REQUIRE(in.workspace->applyLevels(preview));
    REQUIRE(in.workspace->applyLevels(preview));
    CHECK(in.workspace->levels().history(zhang).size() == 1);
  }
  SECTION("go down when the protection term is over and too little is met")
  {
    in.shortLadder();
    REQUIRE(in.workspace->applyLevels(in.workspace->evaluateLevels(today)));
    Ladder ladder = in.workspace->levels().ladder();
    ladder[1].points = 100;
    REQUIRE(in.workspace->saveLadder(ladder));
    const LevelPreview early = in.workspace->evaluateLevels(today.plus(29));
    REQUIRE(early.kept.size() == 1);
    CHECK(early.kept[0].reason == KeptBecause::Protection);
    CHECK(in.workspace->evaluateLevels(today.plus(30)).down.size() == 1);
    CHECK(in.workspace->evaluateLevels(today.plus(31)).down.size() == 1);
    CHECK(in.workspace->applyLevels(in.workspace->evaluateLevels(today.plus(-1))).error().code ==
          RefusalCode::BadRange);
  }
  SECTION("are not taken from the ladder while somebody has them")
  {
    in.shortLadder();
    REQUIRE(in.workspace->applyLevels(in.workspace->evaluateLevels(today)));
    Ladder ladder = in.workspace->levels().ladder();
    ladder.pop_back();
    CHECK(in.workspace->saveLadder(ladder).error().code == RefusalCode::InUse);
    CHECK(in.workspace->saveLadder({}).error().code == RefusalCode::BadValue);
  }
  SECTION("are due at once, then every month, or never")
  {
    CHECK(in.workspace->levelsDue() == today);
    in.undoes([&] { in.workspace->setLevelSchedule(LevelSchedule::Off); });
    CHECK_FALSE(in.workspace->levelsDue());
  }
}

TEST_CASE("Rules about points and levels", "[workspace][levels]")
{
  InFile in;
  in.import(activity);
  in.shortLadder();
  REQUIRE(in.workspace->applyLevels(in.workspace->evaluateLevels(today)));
  REQUIRE(in.workspace->grantPoints({{zhang}, -3, "mug"}));
  const auto facts = in.workspace->facts(today);
  struct Row {
    Condition condition;
    bool zhang, li;
  };
  const std::vector<Row> rows = {
      {{"points", 0, Operator::AtLeast, 4.0}, true, false},
      {{"points", 0, Operator::AtLeast, 5.0}, false, false},
      {{"points", 0, Operator::Equals, 2.0}, false, true},
      {{"points_earned", 30, Operator::AtLeast, 6.0}, true, false},
      {{"points_earned", 30, Operator::AtLeast, 7.0}, false, false},
      {{"points_earned", 60, Operator::Equals, 7.0}, true, false}, // spending does not lower it
      {{"level", 0, Operator::Equals, std::string("silver")}, true, false},
      {{"level", 0, Operator::Equals, std::string("trainee")}, false, true},
      {{"level", 0, Operator::NotEquals, std::string("silver")}, false, true},
  };
  for (const Row& row : rows) {
    const People found = facts->matching(row.condition);
    INFO(sentence(Rule::when(row.condition), Language::En));
    CHECK(found.contains(1) == row.zhang);
    CHECK(found.contains(2) == row.li);
    CHECK(holds(row.condition, facts->measure(row.condition, zhang), today) == row.zhang);
    CHECK(holds(row.condition, facts->measure(row.condition, li), today) == row.li);
  }
}
