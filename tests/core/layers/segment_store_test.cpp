// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layers/segment_store.h"
#include "core/store/change_log.h"
#include "tests/catch.h"

using namespace weilu;

namespace {

const Moment first{1000}, later{2000};

Segment segment(const std::string& name, double days = 4)
{
  Segment made;
  made.name = name;
  made.rule = Rule::when({"active_days", 30, Operator::AtLeast, days});
  return made;
}

/// Saves inside an edit.
Result<SegmentId> save(Database& db, const Segment& one, Moment at = first)
{
  Edit edit(db, {"segment-added", {}});
  auto saved = SegmentStore(db).save(one, at);
  if (saved)
    edit.commit();
  return saved;
}

} // namespace

TEST_CASE("A segment", "[segments]")
{
  Database db = Database::inMemory();
  SegmentStore store(db);
  SECTION("comes back as it was kept")
  {
    Segment kept = segment(" 活跃 ");
    kept.note = "for the meetup";
    kept.id = save(db, kept).value();
    kept.name = "活跃";
    kept.createdAt = kept.changedAt = first;
    CHECK(store.find(kept.id) == kept);
    CHECK(store.named("活跃") == kept);
    kept.rule = Rule::none(kept.rule);
    REQUIRE(save(db, kept, later));
    kept.changedAt = later;
    CHECK(store.find(kept.id) == kept);
  }
  SECTION("has a name of its own, however it is typed")
  {
    const SegmentId id = save(db, segment("VIP")).value();
    const auto taken = save(db, segment(" ｖip"));
    REQUIRE_FALSE(taken);
    CHECK(taken.error().code == RefusalCode::NameTaken);
    CHECK(taken.error().detail("found") == "VIP");
    Segment other = segment("else");
    other.id = save(db, other).value();
    other.name = "vip";
    CHECK(save(db, other).error().code == RefusalCode::NameTaken);
    Segment same = segment("Vip");
    same.id = id;
    CHECK(save(db, same));
    CHECK(store.find(id)->name == "Vip");
    CHECK(save(db, segment("　")).error().code == RefusalCode::BadValue);
  }
  SECTION("is named anew when it is copied")
  {
    CHECK(store.freeName("VIP") == "VIP");
    REQUIRE(save(db, segment("VIP")));
    CHECK(store.freeName("vip") == "vip 2");
    REQUIRE(save(db, segment("VIP 2")));
    CHECK(store.freeName("VIP") == "VIP 3");
  }
  SECTION("is listed by name as people sort")
  {
    for (const char* name : {"b", "赵", "A", "李"})
      REQUIRE(save(db, segment(name)));
    std::string names;
    for (const Segment& one : store.list())
      names += one.name + " ";
    CHECK(names == "李 赵 A b ");
  }
  SECTION("is refused when it is not there")
  {
    CHECK(store.named("nobody").error().code == RefusalCode::NoSuchSegment);
    Segment gone = segment("gone");
    gone.id = {7};
    CHECK(save(db, gone).error().code == RefusalCode::NoSuchSegment);
    CHECK(store.remove({7}).error().code == RefusalCode::NoSuchSegment);
  }
  SECTION("comes and goes with undo and redo")
  {
    ChangeLog log(db);
    Segment kept = segment("VIP");
    kept.id = save(db, kept).value();
    const auto before = store.find(kept.id);
    kept.name = "renamed";
    REQUIRE(save(db, kept, later));
    {
      Edit edit(db, {"segment-removed", {}});
      REQUIRE(store.remove(kept.id));
      edit.commit();
    }
    CHECK(store.list().empty());
    REQUIRE(log.undo());
    CHECK(store.find(kept.id)->name == "renamed");
    REQUIRE(log.undo());
    CHECK(store.find(kept.id) == before);
    REQUIRE(log.undo());
    CHECK(store.list().empty());
    REQUIRE(log.redo());
    CHECK(store.find(kept.id) == before);
  }
  SECTION("that is saved as it is leaves no change")
  {
    Segment kept = segment("VIP");
    kept.id = save(db, kept).value();
    const std::string state = ChangeLog(db).state();
    REQUIRE(save(db, kept, later));
    CHECK(ChangeLog(db).state() == state);
  }
}
