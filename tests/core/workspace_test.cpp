// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/identity_rules.h"
#include "core/store/backup.h"
#include "core/store/file_header.h"
#include "core/workspace.h"
#include "tests/catch.h"
#include "tests/paths.h"
#include "tests/scratch.h"

#include <stop_token>

using namespace weilu;

namespace {

const Date today = *Date::of(2024, 6, 20);
constexpr SourceId byHand{};

const std::string members = "id,name,email,joined_at\n"
                            "1,张三,zhang@example.com,2023-01-02\n"
                            "2,李四,li@example.com,2024-06-10\n";
const std::string activity = "id,at,kind\n"
                             "1,2024-06-18 10:00:00,message\n"
                             "3,2024-06-19 10:00:00,message\n";

Community camellia()
{
  Community community;
  community.name = "Camellia";
  community.asOf = today;
  return community;
}

/// A community file as of a fixed date.
struct InFile {
  InFile() { open(*Workspace::create(folder / "camellia.weilu", camellia())); }
  void open(std::unique_ptr<Workspace>&& made) { workspace = std::move(made); }
  void openAgain(Access access = Access::ReadWrite)
  {
    workspace.reset();
    open(*Workspace::open(folder / "camellia.weilu", access));
  }
  ImportReport import(const std::string& content, const Control& control = {})
  {
    writeBytes(folder / "file.csv", content);
    const auto file = inspect(folder / "file.csv");
    REQUIRE(file);
    auto report = workspace->import(*file, ImportMode::Merge, {}, control);
    REQUIRE(report);
    return *report;
  }
  /// Who is in which layer, as one text: "expert newcomer:2 …".
  [[nodiscard]] std::string layers()
  {
    std::string all;
    const auto counts = workspace->layerCounts("five", workspace->asOf());
    REQUIRE(counts);
    for (const LayerCount& layer : *counts) {
      all += layer.code;
      for (const std::uint32_t id : layer.people)
        all += ":" + std::to_string(id);
      all += " ";
    }
    return all;
  }
  /// What a reader sees of the file: people, activity, layers.
  [[nodiscard]] std::string seen()
  {
    std::string all;
    for (const std::uint32_t id : workspace->members().everybody()) {
      const auto record = workspace->members().record({id});
      all += std::to_string(id) + record->member.displayName;
      for (const Identity& identity : record->identities)
        all += " " + identity.kind + "=" + identity.value;
      all += "\n";
    }
    workspace->activity().forEachDay({today.plus(-400), today}, [&](Date date, const People& people) {
      all += date.iso() + " " + std::to_string(people.cardinality()) + "\n";
    });
    return all + layers();
  }
  ChangeId addMember(const char* name)
  {
    Edit edit(workspace->db(), {"member-added", {{"name", name}}});
    Member member;
    member.displayName = name;
    workspace->members().add(member, byHand);
    return edit.commit();
  }
  ChangeId addIdentity(MemberId person, const char* kind, const char* value)
  {
    Edit edit(workspace->db(), {"identity-added", {}});
    REQUIRE(workspace->members().addIdentity(person, identityOf(kind, value).value(), byHand));
    return edit.commit();
  }
  ChangeId removeIdentity(MemberId person, const char* kind, const char* value)
  {
    Edit edit(workspace->db(), {"identity-removed", {}});
    workspace->members().removeIdentity(person, identityOf(kind, value).value());
    return edit.commit();
  }

  Scratch folder;
  std::unique_ptr<Workspace> workspace;
};

RefusalCode refusalOf(const Result<Change>& result)
{
  REQUIRE_FALSE(result);
  return result.error().code;
}

} // namespace

TEST_CASE("A workspace", "[workspace]")
{
  InFile in;

  SECTION("is made with what every community needs")
  {
    CHECK(in.workspace->community().name == "Camellia");
    CHECK(in.workspace->community().createdAt != Moment{});
    CHECK(in.workspace->layers().scheme("five"));
    CHECK(in.workspace->activity().kindNamed("message").valid());
    CHECK(in.workspace->asOf() == today);
    CHECK(in.workspace->changes().list().front().label.code == "community-created");
    CHECK(in.workspace->check().empty());
  }
  SECTION("is not made over a file that is there, nor in a zone nobody knows")
  {
    CHECK(Workspace::create(in.folder / "camellia.weilu", camellia()).error().code ==
          RefusalCode::FileExists);
    Community lost = camellia();
    lost.zone = "Atlantis/Center";
    CHECK(Workspace::create(in.folder / "lost.weilu", lost).error().code == RefusalCode::BadZone);
    CHECK_FALSE(std::filesystem::exists(in.folder / "lost.weilu"));
  }
  SECTION("finds everything again when it is opened")
  {
    in.import(members);
    in.import(activity);
    const std::string before = in.seen();
    in.openAgain();
    CHECK(in.seen() == before);
    CHECK_FALSE(in.workspace->layersOutOfDate());
    in.openAgain(Access::ReadOnly);
    CHECK(in.seen() == before);
  }
  SECTION("sees what another connection changed")
  {
    in.import(members);
    CHECK(in.workspace->history()->rosterOn(today).cardinality() == 2);
    const auto other = *Workspace::open(in.folder / "camellia.weilu");
    Community renamed = other->community();
    renamed.name = "Azalea";
    REQUIRE(other->saveCommunity(renamed, {"community-renamed", {}}));
    Edit edit(other->db(), {"member-added", {}});
    other->members().add({}, byHand);
    edit.commit();
    CHECK(in.workspace->community().name == "Azalea");
    CHECK(in.workspace->history()->rosterOn(today).cardinality() == 3);
  }
  SECTION("refuses schemes and people that are not there")
  {
    CHECK(in.workspace->layerCounts("seven", today).error().code == RefusalCode::NoSuchScheme);
    CHECK(in.workspace->explain("seven", {1}, today).error().code == RefusalCode::NoSuchScheme);
    CHECK(in.workspace->explain("five", {1}, today).error().code == RefusalCode::NoSuchMember);
  }
}

TEST_CASE("An import into a workspace", "[workspace]")
{
  InFile in;
  const std::string empty = in.seen();
  in.import(members);
  const ImportReport report = in.import(activity);
  const std::string full = in.seen();

  SECTION("is followed by the layers")
  {
    CHECK(report.counts.peopleCreated == 1);
    CHECK_FALSE(in.workspace->layersOutOfDate());
    CHECK(in.layers() == "expert loyal active newcomer:2:3 potential:1 silent ");
  }
  SECTION("is undone and redone exactly, layers included, also after a restart")
  {
    REQUIRE(in.workspace->undo());
    REQUIRE(in.workspace->undo());
    CHECK(in.seen() == empty);
    CHECK_FALSE(in.workspace->layersOutOfDate());
    in.openAgain();
    REQUIRE(in.workspace->redo());
    REQUIRE(in.workspace->redo());
    CHECK(in.seen() == full);
    CHECK(in.workspace->check().empty());
  }
  SECTION("is undone out of order, and people whom another file met stay")
  {
    const ChangeId first = in.workspace->changes().list()[1].id;
    REQUIRE(in.workspace->undo(first));
    CHECK(in.workspace->members().everybody().cardinality() == 2);
    CHECK(in.workspace->check().empty());
    REQUIRE(in.workspace->redo(first));
    CHECK(in.seen() == full);
  }
  SECTION("that is cancelled while layers are computed stands, and they follow later")
  {
    std::stop_source stop;
    const Control control(stop.get_token(), [&stop](const Progress& progress) {
      if (progress.phase == Phase::Layering)
        stop.request_stop();
    });
    in.import("id,name\n7,赵七\n", control);
    CHECK(in.workspace->members().everybody().cardinality() == 4);
    if (stop.stop_requested())
      CHECK(in.workspace->layersOutOfDate());
    CHECK(in.layers() == "expert loyal active newcomer:2:3 potential:1 silent:4 ");
  }
}

TEST_CASE("Layers of a workspace", "[workspace]")
{
  InFile in;
  in.import(members);
  in.import(activity);

  SECTION("are computed once for the same data")
  {
    in.addMember("王五");
    CHECK(in.workspace->layersOutOfDate());
    in.workspace->recomputeLayers("edit");
    CHECK_FALSE(in.workspace->layersOutOfDate());
    const auto scheme = in.workspace->layers().scheme("five");
    const auto moves = in.workspace->layers().history(scheme->id, {4});
    REQUIRE(moves.size() == 1);
    CHECK(moves[0].to == "silent");
    in.workspace->recomputeLayers("edit");
    CHECK(in.workspace->layers().history(scheme->id, {4}).size() == 1);
  }
  SECTION("are not recorded where the file may only be read")
  {
    in.addMember("王五");
    in.openAgain(Access::ReadOnly);
    in.workspace->recomputeLayers("day");
    CHECK(in.workspace->layersOutOfDate());
    CHECK(in.layers() == "expert loyal active newcomer:2:3 potential:1 silent:4 ");
  }
  SECTION("of an earlier date are those of then")
  {
    const auto then = in.workspace->layerCounts("five", *Date::of(2024, 6, 1));
    REQUIRE(then);
    std::int64_t people = 0;
    for (const LayerCount& layer : *then)
      people += static_cast<std::int64_t>(layer.people.cardinality());
    CHECK(people == 1); // only 张三 was there
  }
}

TEST_CASE("The history of a workspace", "[workspace]")
{
  InFile file;
  file.import(members);
  file.import(activity);
  const auto activePeople = [](Workspace& workspace) {
    return workspace.history({})->activeIn({today.plus(-30), today}).cardinality();
  };

  SECTION("is read again when somebody else wrote, not otherwise")
  {
    const auto before = file.workspace->history({});
    CHECK(file.workspace->history({}) == before);
    const auto other = Workspace::open(file.folder / "camellia.weilu").value();
    writeBytes(file.folder / "more.csv", "id,at,kind\n2,2024-06-19 11:00:00,message\n");
    REQUIRE(other->import(*inspect(file.folder / "more.csv"), ImportMode::Merge));
    CHECK(activePeople(*file.workspace) == 3);
  }
  SECTION("is that of the open file, also when another one has its name meanwhile")
  {
    file.openAgain();
    std::filesystem::rename(file.folder / "camellia.weilu", file.folder / "renamed.weilu");
    const auto other = Workspace::create(file.folder / "camellia.weilu", camellia()).value();
    CHECK(activePeople(*other) == 0);
    CHECK(activePeople(*file.workspace) == 2);
  }
  SECTION("is there for a file that may only be read")
  {
    file.openAgain(Access::ReadOnly);
    CHECK(activePeople(*file.workspace) == 2);
  }
}

TEST_CASE("Another zone of a workspace", "[workspace]")
{
  InFile in;
  // 02:00 on the 18th in Shanghai is still the 17th in New York.
  in.import("id,at\n1,2024-06-18 02:00:00\n");
  CHECK(in.workspace->activity().activeOn(*Date::of(2024, 6, 18)).cardinality() == 1);
  Community moved = in.workspace->community();
  moved.zone = "America/New_York";
  REQUIRE(in.workspace->saveCommunity(moved, {"community-edited", {}}));

  SECTION("makes the activity index again, and back with undo")
  {
    CHECK(in.workspace->activity().activeOn(*Date::of(2024, 6, 17)).cardinality() == 1);
    CHECK(in.workspace->activity().activeOn(*Date::of(2024, 6, 18)).isEmpty());
    CHECK(in.workspace->check().empty());
    REQUIRE(in.workspace->undo());
    CHECK(in.workspace->activity().activeOn(*Date::of(2024, 6, 18)).cardinality() == 1);
    CHECK(in.workspace->check().empty());
  }
  SECTION("is refused when nobody knows it")
  {
    moved.zone = "Atlantis/Center";
    CHECK(in.workspace->saveCommunity(moved, {"community-edited", {}}).error().code == RefusalCode::BadZone);
    CHECK(in.workspace->community().zone == "America/New_York");
  }
}

TEST_CASE("Undoing a person who was added by hand", "[workspace]")
{
  InFile in;
  const ChangeId added = in.addMember("王五");
  const std::string before = in.seen();

  SECTION("is refused while an identity that came later stands")
  {
    const ChangeId identity = in.addIdentity({1}, "phone", "13765432109");
    const std::string with = in.seen();
    CHECK(refusalOf(in.workspace->undo(added)) == RefusalCode::UndoConflict);
    CHECK(in.seen() == with);
    REQUIRE(in.workspace->undo(identity));
    REQUIRE(in.workspace->undo(added));
    CHECK(in.workspace->members().everybody().isEmpty());
    CHECK(in.workspace->check().empty());

    SECTION("and the identity comes back only after the person")
    {
      CHECK(refusalOf(in.workspace->redo(identity)) == RefusalCode::UndoConflict);
      CHECK(in.workspace->members().orphanedIdentities() == 0);
      REQUIRE(in.workspace->redo(added));
      REQUIRE(in.workspace->redo(identity));
      CHECK(in.seen() == with);
    }
  }
  SECTION("is refused also when the identity is to come back first")
  {
    in.addIdentity({1}, "phone", "13765432109");
    const ChangeId removed = in.removeIdentity({1}, "phone", "13765432109");
    REQUIRE(in.workspace->undo(added));
    CHECK(refusalOf(in.workspace->undo(removed)) == RefusalCode::UndoConflict);
    CHECK(in.workspace->members().orphanedIdentities() == 0);
  }
  SECTION("is refused while events of a later import name the person")
  {
    in.addIdentity({1}, "email", "wang@example.com");
    const ChangeId import = in.import("email,at\nwang@example.com,2024-06-18 10:00:00\n").change;
    REQUIRE(in.workspace->members().everybody().cardinality() == 1);
    const ChangeId identity = in.workspace->changes().list()[1].id;
    REQUIRE(in.workspace->undo(identity));
    CHECK(refusalOf(in.workspace->undo(added)) == RefusalCode::UndoConflict);
    CHECK(in.workspace->check().empty());
    REQUIRE(in.workspace->undo(import));
    REQUIRE(in.workspace->undo(added));
    CHECK(refusalOf(in.workspace->redo(import)) == RefusalCode::UndoConflict);
    CHECK(in.workspace->check().empty());
  }
  SECTION("takes what came with the person along")
  {
    REQUIRE(in.workspace->undo(added));
    REQUIRE(in.workspace->redo(added));
    CHECK(in.seen() == before);
  }
}

TEST_CASE("A file of an older version", "[workspace]")
{
  const Scratch folder;
  const auto file = folder / "old.weilu";
  std::filesystem::copy_file(test::testData("schema") / "v0001.weilu", file);
  const std::string before = bytesOf(file);

  SECTION("is backed up and brought up to date also by who only reads it")
  {
    auto read = Workspace::open(file, Access::ReadOnly);
    REQUIRE(read);
    CHECK((*read)->db().sql().execAndGet("SELECT count(*) FROM member").getInt() == 1);
    CHECK((*read)->layers().scheme("rfm")); // shipped since
    CHECK((*read)->db().access() == Access::ReadOnly);
    CHECK(headerVersion(file).value() == Database::currentVersion());
    const auto kept = backups(file);
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().reason == BackupReason::BeforeMigration);
    CHECK(headerVersion(kept.front().file).value() == 1);
    REQUIRE(Workspace::open(file, Access::ReadOnly));
    CHECK(backups(file).size() == 1);
  }
  SECTION("says that it is old, and stays as it is, where it cannot be backed up")
  {
    writeBytes(folder / "old.backups", "in the way");
    const auto refused = Workspace::open(file, Access::ReadOnly);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == RefusalCode::FileNotWritable);
    CHECK(refused.error().detail("file") == file.string());
    CHECK(refused.error().detail("reason") == olderVersion);
    CHECK(bytesOf(file) == before);
  }
}

TEST_CASE("Checking a workspace", "[workspace]")
{
  InFile in;
  in.import(members);
  in.import(activity);
  REQUIRE(in.workspace->check().empty());
  const auto exec = [&in](const std::string& sql) { in.workspace->db().sql().exec(sql); };
  const auto problems = [&in] {
    std::string all;
    for (const std::string& problem : in.workspace->check())
      all += problem + "\n";
    return all;
  };

  SECTION("finds identities without their person")
  {
    exec("INSERT INTO identity (id, kind, value, source) SELECT 9 << 12, id, 'lost', 0 FROM identity_kind "
         "LIMIT 1");
    CHECK(problems() == "identities: 1 belong to nobody\n");
  }
  SECTION("finds events of people who are not there")
  {
    exec("PRAGMA foreign_keys = OFF");
    exec("DELETE FROM identity WHERE id >> 12 = 3");
    exec("DELETE FROM member_name WHERE member = 3");
    exec("DELETE FROM member WHERE id = 3");
    CHECK(problems().find("events: 1 of those they name are not there") != std::string::npos);
  }
  SECTION("finds an activity index that is not the events'")
  {
    exec("DELETE FROM activity_day");
    CHECK(problems().find("activity index: 2 dates differ from the events: 2024-06-18 2024-06-19") !=
          std::string::npos);
  }
  SECTION("finds people in no layer")
  {
    exec("DELETE FROM layer_now WHERE layer = 'newcomer'");
    CHECK(problems().find("layers five: 2 people of the roster are in no layer") != std::string::npos);
  }
}
