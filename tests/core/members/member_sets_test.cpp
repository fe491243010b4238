// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/member_store.h"
#include "tests/core/members/member_tables.h"
#include "tests/laws.h"

using namespace weilu;

TEST_CASE("MemberStore answers for many people", "[members]")
{
  Database db = Database::inMemory();
  MemberStore store(db);
  Member m = called("a");
  m.role = Role::Bot;
  m.channel = "搜索";
  m.joinedAt = Moment{10};
  store.add(m, SourceId{});
  m = called("b");
  m.standing = Standing::Member;
  m.channel = "搜索";
  m.leftAt = Moment{20};
  store.add(m, SourceId{});
  m = called("c");
  m.channel = "朋友";
  store.add(m, SourceId{});

  SECTION("as sets")
  {
    CHECK(store.everybody() == People::bitmapOf(3, 1, 2, 3));
    CHECK(store.withRole(Role::Bot) == People::bitmapOf(1, 1));
    CHECK(store.withRole(Role::Owner).isEmpty());
    const auto byRole = store.byRole();
    REQUIRE(byRole.size() == 2);
    CHECK(byRole.at(Role::Bot) == store.withRole(Role::Bot));
    CHECK(byRole.at(Role::Member) == store.withRole(Role::Member));
    CHECK(store.withStanding(Standing::Member) == People::bitmapOf(1, 2));
    CHECK(store.withStanding(Standing::User) == People::bitmapOf(2, 1, 3));
    CHECK(store.withChannel("搜索") == People::bitmapOf(2, 1, 2));
    CHECK(store.withChannel("").isEmpty());
  }
  SECTION("in the order asked, leaving out who is not there")
  {
    const std::vector ids = {MemberId{3}, MemberId{9}, MemberId{1}, MemberId{3}};
    std::string names;
    for (const Member& found : store.findAll(ids))
      names += found.displayName;
    CHECK(names == "cac");
  }
  SECTION("with their tenures")
  {
    const auto tenures = store.tenures();
    REQUIRE(tenures.size() == 3);
    CHECK(tenures[0].id == MemberId{1});
    CHECK(tenures[0].joinedAt == Moment{10});
    CHECK_FALSE(tenures[0].leftAt);
    CHECK_FALSE(tenures[1].joinedAt);
    CHECK(tenures[1].leftAt == Moment{20});
  }
  SECTION("with their channels, most people first")
  {
    CHECK(store.channels() == std::vector<std::pair<std::string, std::int64_t>>{{"搜索", 2}, {"朋友", 1}});
  }
}

TEST_CASE("MemberStore keeps tags", "[members]")
{
  Database db = Database::inMemory();
  MemberStore store(db);
  for (const char* name : {"a", "b", "c"})
    store.add(called(name), SourceId{});
  const TagId vip = store.tagNamed("vip"), photo = store.tagNamed("摄影");

  CHECK(store.tagNamed(" vip ") == vip);
  CHECK(vip != photo);
  store.addTag(vip, People::bitmapOf(2, 1, 3), SourceId{});
  store.addTag(vip, People::bitmapOf(2, 1, 2), SourceId{});
  store.addTag(photo, People::bitmapOf(1, 1), SourceId{});
  CHECK(store.withTag(vip) == People::bitmapOf(3, 1, 2, 3));
  store.removeTag(vip, People::bitmapOf(2, 2, 1));
  CHECK(store.withTag(vip) == People::bitmapOf(1, 3));

  const std::vector ids = {MemberId{3}, MemberId{1}, MemberId{2}};
  CHECK(store.tagsOf(ids) ==
        std::vector<std::pair<TagId, MemberId>>{{vip, MemberId{3}}, {photo, MemberId{1}}});
  const auto tags = store.tags();
  REQUIRE(tags.size() == 2);
  CHECK(tags[0].name == "vip");
  CHECK(tags[0].people == 1);
  CHECK(tags[1].people == 1);
}

TEST_CASE("MemberStore keeps spaces", "[members]")
{
  Database db = Database::inMemory();
  MemberStore store(db);
  const SpaceId one = store.spaceOf("wechat", "g1", "一群", SourceId{});
  CHECK(store.spaceOf("wechat", "g1", "改名", SourceId{}) == one);
  CHECK(store.spaceOf("qq", "g1", "", SourceId{}) != one);
  const auto spaces = store.spaces();
  REQUIRE(spaces.size() == 2);
  CHECK(spaces[0].platform == "qq");
  CHECK(spaces[0].name == "g1");
  CHECK(spaces[1].name == "一群");
  CHECK_FALSE(spaces[1].capacity);
  CHECK(store.inSpace(one).isEmpty());
}
