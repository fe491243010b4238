// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layers/own_schemes.h"
#include "core/store/recording.h"
#include "core/workspace.h"
#include "tests/catch.h"
#include "tests/scratch.h"

using namespace weilu;

namespace {

const Date today = *Date::of(2024, 6, 20);

/// A community file as of a date that can be moved.
struct InFile {
  InFile()
  {
    Community community;
    community.name = "Camellia";
    community.asOf = today;
    workspace = *Workspace::create(file, community);
    import("id,name,joined_at,tags\n1,张三,2023-01-02,tea\n2,李四,2023-06-10,coffee\n3,王五,2024-06-10,\n");
    import("id,at,kind\n1,2024-02-01 10:00:00,message\n1,2024-02-02 10:00:00,message\n"
           "1,2024-02-03 10:00:00,message\n1,2024-02-04 10:00:00,message\n1,2024-06-18 10:00:00,message\n");
  }
  void import(const std::string& content)
  {
    writeBytes(folder / "file.csv", content);
    const auto source = inspect(folder / "file.csv");
    REQUIRE(source);
    REQUIRE(workspace->import(*source, ImportMode::Merge));
  }
  void openAgain()
  {
    workspace.reset();
    workspace = *Workspace::open(file);
  }
  void moveTo(Date date)
  {
    Community community = workspace->community();
    community.asOf = date;
    REQUIRE(workspace->saveCommunity(community, {"community-settings", {}}));
  }
  /// Everything that undo has to bring back, row by row.
  [[nodiscard]] std::string content()
  {
    std::string all;
    SQLite::Statement tables(workspace->db().sql(),
                             "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (tables.executeStep()) {
      const std::string name = tables.getColumn(0).getString();
      if (!isRecorded(name) || name == "setting" || name.starts_with("sqlite_"))
        continue;
      SQLite::Statement rows(workspace->db().sql(), "SELECT * FROM " + name);
      while (rows.executeStep()) {
        all += name;
        for (int i = 0; i < rows.getColumnCount(); ++i)
          all += "|" + rows.getColumn(i).getString();
        all += "\n";
      }
    }
    return all;
  }
  [[nodiscard]] std::string layerOf(std::uint32_t person, const char* scheme = "five")
  {
    std::string found;
    const auto counts = workspace->layerCounts(scheme, workspace->asOf());
    REQUIRE(counts);
    for (const LayerCount& layer : *counts)
      found += layer.people.contains(person) ? layer.code : "";
    return found;
  }
  [[nodiscard]] Scheme five() const { return workspace->layers().scheme("five").value(); }

  Scratch folder;
  std::filesystem::path file = folder / "camellia.weilu";
  std::unique_ptr<Workspace> workspace;
};

Layer& layerIn(Scheme& scheme, const char* code)
{
  return *std::find_if(scheme.layers.begin(), scheme.layers.end(),
                       [&](const Layer& layer) { return layer.code == code; });
}

template<class T>
Refusal refusalOf(const Result<T>& result)
{
  REQUIRE_FALSE(result);
  return result.error();
}

} // namespace

TEST_CASE("Shipped schemes of a workspace", "[workspace][layers]")
{
  InFile in;
  SECTION("are all there in a new file, with everybody in one layer of each")
  {
    for (const char* code : {"five", "activity", "paying", "rfm", "lifecycle"}) {
      People seen;
      const auto counts = in.workspace->layerCounts(code, today);
      REQUIRE(counts);
      for (const LayerCount& layer : *counts) {
        CHECK((seen & layer.people).isEmpty());
        seen |= layer.people;
      }
      CHECK(seen.cardinality() == 3);
    }
    CHECK(in.layerOf(1, "paying") == "never");
    CHECK(in.layerOf(1, "lifecycle") == "resurrected");
  }
  SECTION("come into a file of before, once, and stay away when they are removed")
  {
    in.workspace->db().sql().exec("DELETE FROM scheme WHERE code <> 'five'");
    in.workspace->db().sql().exec("DELETE FROM setting WHERE key = 'schemes-given'");
    in.openAgain();
    CHECK(in.workspace->layers().schemes().size() == 5);
    REQUIRE(in.workspace->removeScheme("rfm"));
    in.openAgain();
    CHECK(in.workspace->layers().schemes().size() == 4);
  }
  SECTION("do not come when the file may only be read")
  {
    in.workspace->db().sql().exec("DELETE FROM scheme WHERE code <> 'five'");
    in.workspace->db().sql().exec("DELETE FROM setting WHERE key = 'schemes-given'");
    in.workspace.reset();
    in.workspace = *Workspace::open(in.file, Access::ReadOnly);
    CHECK(in.workspace->layers().schemes().size() == 1);
  }
}

TEST_CASE("Segments that ask for segments", "[workspace][segments]")
{
  InFile in;
  const auto segment = [&](const std::string& name) { return in.workspace->segments().named(name).value(); };
  const auto asking = [](const std::string& name) {
    return Rule::when({"segment", 0, Operator::Equals, name});
  };
  Segment one, two;
  one.name = "One";
  one.rule = Rule::when({"tag", 0, Operator::Equals, std::string("tea")});
  REQUIRE(in.workspace->saveSegment(one));
  two.name = "Two";
  two.rule = Rule::none(asking("one"));
  REQUIRE(in.workspace->saveSegment(two));

  SECTION("find who the other finds")
  {
    const Date asOf = in.workspace->asOf();
    const People tea = in.workspace->whoMeets(one.rule, asOf);
    CHECK_FALSE(tea.isEmpty());
    CHECK(in.workspace->whoMeets(asking("One"), asOf) == tea);
    CHECK(in.workspace->whoMeets(two.rule, asOf) == in.workspace->history()->rosterOn(asOf) - tea);
  }
  SECTION("follow its new name, undone as one change")
  {
    Segment called = segment("One");
    called.name = "Tea";
    REQUIRE(in.workspace->saveSegment(called));
    CHECK(segment("Two").rule == Rule::none(asking("Tea")));
    REQUIRE(in.workspace->undo());
    CHECK(segment("Two").rule == two.rule);
    CHECK(segment("One").rule == one.rule);
  }
  SECTION("never lead back to themselves")
  {
    Segment circle = segment("One");
    circle.rule = asking("Two");
    CHECK(refusalOf(in.workspace->saveSegment(circle)).code == RefusalCode::RuleCycle);
    CHECK(segment("One").rule == one.rule);
  }
  SECTION("keep it from going")
  {
    const Refusal refusal = refusalOf(in.workspace->removeSegment(segment("One").id));
    CHECK((refusal.code == RefusalCode::InUse && refusal.detail("by") == "Two"));
    REQUIRE(in.workspace->removeSegment(segment("Two").id));
    CHECK(in.workspace->removeSegment(segment("One").id));
  }
}

TEST_CASE("Schemes of one's own", "[workspace][layers]")
{
  InFile in;
  const std::string before = in.content();
  const std::vector<std::string> values{"tea", "coffee"};
  Scheme own = schemeOf("tag", values, "兴趣").value();
  own.code = "own1";

  SECTION("are added as one change, and undone exactly, with all that was computed")
  {
    REQUIRE(in.workspace->saveScheme(own));
    CHECK(in.layerOf(1, "own1") == "layer1");
    CHECK(in.layerOf(3, "own1") == "rest");
    CHECK(in.workspace->changes().nextUndo()->label ==
          ChangeLabel{"scheme-added", {{"scheme", "兴趣"}, {"scheme_en", "兴趣"}}});
    REQUIRE(in.workspace->undo());
    CHECK(in.content() == before);
    CHECK_FALSE(in.workspace->layers().scheme("own1"));
    REQUIRE(in.workspace->redo());
    CHECK(in.layerOf(1, "own1") == "layer1");
  }
  SECTION("are changed with a revision, and undone exactly")
  {
    Scheme five = in.five();
    const int revision = in.workspace->layers().revision(five.id);
    layerIn(five, "potential").labelZh = "观望";
    layerIn(five, "silent").rule.condition.op = Operator::AtMost;
    layerIn(five, "silent").rule.condition.value = 1.0;
    REQUIRE(in.workspace->saveScheme(five));
    CHECK(in.layerOf(1) == "silent");
    CHECK(in.workspace->layers().revision(five.id) == revision + 1);
    REQUIRE(in.workspace->undo());
    CHECK(in.content() == before);
    CHECK(in.layerOf(1) == "potential");
  }
  SECTION("keep what they were, which goes with undo")
  {
    const Scheme five = in.five();
    Scheme edited = five;
    layerIn(edited, "potential").labelZh = "观望";
    REQUIRE(in.workspace->saveScheme(edited));
    const auto versions = in.workspace->layers().versions(five.id);
    REQUIRE(versions.size() == 1);
    CHECK(toJson(versions[0].scheme) == toJson(five));
    REQUIRE(in.workspace->saveScheme(versions[0].scheme)); // restored
    CHECK(toJson(in.five()) == toJson(five));
    CHECK(in.workspace->layers().versions(five.id).size() == 2);
    REQUIRE(in.workspace->undo());
    REQUIRE(in.workspace->undo());
    CHECK(in.content() == before);
    CHECK(in.workspace->layers().versions(five.id).empty());
  }
  SECTION("lose no layer that something asks for, or that a playbook was written for")
  {
    Scheme less = in.workspace->layers().scheme("activity").value();
    const Layer gone = less.layers.front();
    less.layers.erase(less.layers.begin());
    REQUIRE(in.workspace->checkScheme(less));
    Segment quiet;
    quiet.name = "Quiet";
    quiet.rule = Rule::when({"layer:activity", 0, Operator::In, std::vector<std::string>{gone.code}});
    REQUIRE(in.workspace->saveSegment(quiet));
    const Refusal asked = refusalOf(in.workspace->saveScheme(less));
    CHECK(asked.code == RefusalCode::InUse);
    CHECK((asked.detail("what") == "layer" && asked.detail("found") == gone.labelZh));
    CHECK(asked.detail("by") == "Quiet");
    REQUIRE(in.workspace->undo());
    own.layers[0].rule = Rule::when({"layer:activity", 0, Operator::NotEquals, gone.code});
    REQUIRE(in.workspace->saveScheme(own));
    CHECK(refusalOf(in.workspace->saveScheme(less)).detail("by") == "兴趣");
    REQUIRE(in.workspace->undo());
    Playbook playbook = in.workspace->playbook("activity", gone.code).value();
    playbook.strategy.zh += "！";
    REQUIRE(in.workspace->savePlaybook(playbook));
    CHECK(refusalOf(in.workspace->saveScheme(less)).detail("by") == "playbook");
    REQUIRE(in.workspace->undo());
    CHECK(in.workspace->saveScheme(less));
    REQUIRE(in.workspace->undo());
    CHECK(in.content() == before);
  }
  SECTION("are removed with what was recorded, and come back")
  {
    REQUIRE(in.workspace->removeScheme("lifecycle"));
    CHECK_FALSE(in.workspace->layers().scheme("lifecycle"));
    REQUIRE(in.workspace->undo());
    CHECK(in.content() == before);
    CHECK(in.layerOf(1, "lifecycle") == "resurrected");
  }
  SECTION("are not removed while another scheme asks for them, nor the one of the overview")
  {
    own.layers[0].rule = Rule::when({"layer:activity", 0, Operator::Equals, std::string("silent")});
    REQUIRE(in.workspace->saveScheme(own));
    CHECK(in.layerOf(2, "own1") == "layer1");
    const Refusal refusal = refusalOf(in.workspace->removeScheme("activity"));
    CHECK(refusal.code == RefusalCode::InUse);
    CHECK(refusal.detail("by") == "兴趣");
    CHECK(refusal.detail("by_en") == own.labelEn);
    CHECK((refusal.detail("found") == "活跃度" && refusal.detail("found_en") == "Activity"));
    CHECK(refusalOf(in.workspace->removeScheme("five")).code == RefusalCode::InUse);
    Segment quiet;
    quiet.name = "Quiet";
    quiet.rule = Rule::when({"layer:lifecycle", 0, Operator::Equals, std::string("silent")});
    REQUIRE(in.workspace->saveSegment(quiet));
    CHECK(refusalOf(in.workspace->removeScheme("lifecycle")).detail("by") == "Quiet");
    CHECK(refusalOf(in.workspace->removeScheme("six")).code == RefusalCode::NoSuchScheme);
  }
  SECTION("are refused where something is wrong, and nothing changes")
  {
    const std::string untouched = in.content();
    Scheme twice = own;
    twice.labelZh = "五层";
    CHECK(refusalOf(in.workspace->saveScheme(twice)).code == RefusalCode::NameTaken);
    Scheme unknown = own;
    unknown.layers[1].rule.condition.value = std::string("wine");
    const Refusal tag = refusalOf(in.workspace->saveScheme(unknown));
    CHECK(tag.code == RefusalCode::UnknownInRule);
    CHECK(tag.detail("where") == "layers[1].rule.value");
    Scheme rest = own;
    rest.layers.pop_back();
    CHECK(refusalOf(in.workspace->saveScheme(rest)).code == RefusalCode::NoCatchAll);
    Scheme circle = own;
    circle.layers[0].rule = Rule::when({"layer:own1", 0, Operator::Equals, std::string("rest")});
    const Refusal cycle = refusalOf(in.workspace->previewScheme(circle));
    CHECK(cycle.code == RefusalCode::RuleCycle);
    CHECK(cycle.detail("where") == "layers[0].rule.field");
    CHECK(in.content() == untouched);
  }
}

TEST_CASE("An edited scheme", "[workspace][layers]")
{
  InFile in;
  Scheme five = in.five();
  layerIn(five, "silent").rule.condition.op = Operator::AtMost;
  layerIn(five, "silent").rule.condition.value = 1.0;

  SECTION("says before it is saved who would move, and saving moves exactly them")
  {
    const auto cells = in.workspace->previewScheme(five);
    REQUIRE(cells);
    LayerSets foreseen;
    bool moved = false;
    for (const FlowCell& cell : *cells) {
      foreseen[cell.to] |= cell.people;
      moved = moved || (cell.from == "potential" && cell.to == "silent" && cell.people.contains(1));
    }
    CHECK(moved);
    CHECK(in.layerOf(1) == "potential"); // nothing was saved
    REQUIRE(in.workspace->saveScheme(five));
    const auto counts = in.workspace->layerCounts("five", today);
    REQUIRE(counts);
    for (const LayerCount& layer : *counts)
      CHECK(foreseen[layer.code] == layer.people);
  }
  SECTION("shows the sizes of a year beside those of the present rule")
  {
    REQUIRE(in.workspace->reconstructLayers("five"));
    const auto replayed = in.workspace->replayScheme(five);
    REQUIRE(replayed);
    REQUIRE(replayed->present.size() == replayed->edited.size());
    CHECK(replayed->present.size() > 50);
    CHECK(replayed->present.back().people.at("potential") == 1);
    CHECK(replayed->edited.back().people.at("potential") == 0);
    const auto same = in.workspace->replayScheme(in.five());
    REQUIRE(same);
    for (std::size_t i = 0; i < same->present.size(); ++i)
      CHECK(same->present[i].people == same->edited[i].people);
  }
}

TEST_CASE("The history of a workspace's layers", "[workspace][layers]")
{
  InFile in;
  SECTION("is reconstructed once for the data there is")
  {
    CHECK(in.workspace->layerHistoryDue("five"));
    REQUIRE(in.workspace->reconstructLayers("five"));
    CHECK_FALSE(in.workspace->layerHistoryDue("five"));
    CHECK(in.workspace->layerHistoryDue("activity"));
    CHECK_FALSE(in.workspace->layersOutOfDate());
    std::vector<std::string> way;
    for (const PersonMove& move : in.workspace->layers().history(in.five().id, {1}))
      way.push_back(move.from + ">" + move.to);
    CHECK(way == std::vector<std::string>{">newcomer", "newcomer>silent", "silent>potential",
                                          "potential>active", "active>silent", "silent>potential"});
    in.import("id,at,kind\n2,2024-05-01 10:00:00,message\n");
    CHECK(in.workspace->layerHistoryDue("five"));
    REQUIRE(in.workspace->reconstructLayers(""));
    CHECK_FALSE(in.workspace->layerHistoryDue("lifecycle"));
  }
  SECTION("changes nothing of today")
  {
    const auto before = in.workspace->layersOn("five", today);
    REQUIRE(in.workspace->reconstructLayers(""));
    CHECK(*in.workspace->layersOn("five", today) == *before);
    REQUIRE(in.workspace->reconstructLayers("five", true));
    CHECK(*in.workspace->layersOn("five", today) == *before);
    CHECK_FALSE(in.workspace->reconstructLayers("six"));
  }
  SECTION("is caught up with day by day after days without the program")
  {
    in.moveTo(today.plus(4));
    const Scheme five = in.five();
    CHECK(in.workspace->layers().datesIn(five.id, {today, today.plus(9)}) ==
          std::vector<Date>{today, today.plus(1), today.plus(2), today.plus(3), today.plus(4)});
    in.moveTo(today.plus(25)); // 王五 is a newcomer until 29 days after joining, on 2024-07-09
    const auto way = in.workspace->layers().history(five.id, {3});
    REQUIRE(way.size() == 2);
    CHECK(way[1].date == *Date::of(2024, 7, 10));
    CHECK(way[1].cause == "day");
  }
  SECTION("answers who moved between two dates, each exactly")
  {
    REQUIRE(in.workspace->reconstructLayers("five"));
    const Date february = *Date::of(2024, 2, 20);
    const auto moved = in.workspace->layerMovement("five", {february, today});
    REQUIRE(moved);
    std::map<std::string, std::string> cells;
    for (const FlowCell& cell : moved->cells)
      cells[cell.from + ">" + cell.to] = cell.people.toString();
    CHECK(cells == std::map<std::string, std::string>{
                       {">newcomer", "{3}"}, {"active>potential", "{1}"}, {"silent>silent", "{2}"}});
    CHECK(moved->moves.size() == 3);
    CHECK(refusalOf(in.workspace->layerMovement("five", {today, february})).code == RefusalCode::BadRange);
    CHECK(in.workspace->layerSizes("five", {february, today})->back().people.at("silent") == 1);
  }
}

TEST_CASE("Locks of a workspace", "[workspace][layers]")
{
  InFile in;
  const std::string before = in.content();
  const std::vector<MemberId> both{{2}, {3}};
  SECTION("hold and are released as changes, undone exactly")
  {
    REQUIRE(in.workspace->lockLayer("five", "loyal", both, "founders", today.plus(10)));
    CHECK(in.layerOf(2) == "loyal");
    CHECK(in.workspace->explain("five", {3}, today)->lock->reason == "founders");
    const std::string locked = in.content();
    REQUIRE(in.workspace->releaseLayer("five", both));
    CHECK(in.layerOf(2) == "silent");
    REQUIRE(in.workspace->undo());
    CHECK(in.content() == locked);
    CHECK(in.layerOf(2) == "loyal");
    REQUIRE(in.workspace->undo());
    CHECK(in.content() == before);
    CHECK(in.layerOf(2) == "silent");
  }
  SECTION("end by their date")
  {
    REQUIRE(in.workspace->lockLayer("five", "loyal", both, "founders", today.plus(1)));
    in.moveTo(today.plus(1));
    CHECK(in.layerOf(2) == "loyal");
    in.moveTo(today.plus(2));
    CHECK(in.layerOf(2) == "silent");
  }
  SECTION("are refused for what is not there, and for an end that is over")
  {
    const std::vector<MemberId> nobody{{99}};
    CHECK(refusalOf(in.workspace->lockLayer("six", "loyal", both, "", {})).code == RefusalCode::NoSuchScheme);
    CHECK(refusalOf(in.workspace->lockLayer("five", "gold", both, "", {})).code == RefusalCode::NoSuchLayer);
    CHECK(refusalOf(in.workspace->lockLayer("five", "loyal", nobody, "", {})).code ==
          RefusalCode::NoSuchMember);
    CHECK(refusalOf(in.workspace->lockLayer("five", "loyal", both, "", today.plus(-1))).code ==
          RefusalCode::BadRange);
    CHECK(in.content() == before);
  }
}
