// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/merge_rules.h"
#include "tests/catch.h"
#include "tests/core/members/member_tables.h"

using namespace weilu;

namespace {

MemberRecord recordOf(const Member& member)
{
  MemberRecord record;
  record.member = member;
  return record;
}

Member merged(const Member& survivor, const Member& other)
{
  return mergedMember(survivor, other, mergeFields(recordOf(survivor), recordOf(other)));
}

} // namespace

TEST_CASE("What stands when two people are made one", "[members][merge]")
{
  Member a = called("张三"), b = called("Zhang San");
  a.id = MemberId{1};
  b.id = MemberId{2};

  SECTION("is the survivor's id and name")
  {
    CHECK(merged(a, b).id == a.id);
    CHECK(merged(a, b).displayName == "张三");
  }
  SECTION("is a value over none, from either side")
  {
    a.city = "杭州";
    b.occupation = "baker";
    b.gender = Gender::Female;
    CHECK(merged(a, b).city == "杭州");
    CHECK(merged(a, b).occupation == "baker");
    CHECK(merged(a, b).gender == Gender::Female);
  }
  SECTION("is the survivor's of two values")
  {
    a.city = "杭州";
    b.city = "上海";
    CHECK(merged(a, b).city == "杭州");
    CHECK(merged(b, a).city == "上海");
  }
  SECTION("is the older join date")
  {
    a.joinedAt = Moment{200};
    CHECK(merged(a, b).joinedAt == Moment{200});
    b.joinedAt = Moment{100};
    CHECK(merged(a, b).joinedAt == Moment{100});
    CHECK(merged(b, a).joinedAt == Moment{100});
  }
  SECTION("is being here over having left, else the later date")
  {
    a.leftAt = Moment{200};
    CHECK_FALSE(merged(a, b).leftAt);
    CHECK_FALSE(merged(b, a).leftAt);
    b.leftAt = Moment{300};
    CHECK(merged(a, b).leftAt == Moment{300});
    CHECK(merged(b, a).leftAt == Moment{300});
  }
  SECTION("is member over user and the higher role")
  {
    b.standing = Standing::Member;
    b.role = Role::Moderator;
    for (const Member& result : {merged(a, b), merged(b, a)}) {
      CHECK(result.standing == Standing::Member);
      CHECK(result.role == Role::Moderator);
    }
  }
  SECTION("is both notes")
  {
    a.note = "likes tea";
    CHECK(merged(a, b).note == "likes tea");
    CHECK(merged(b, a).note == "likes tea");
    b.note = "likes cake";
    CHECK(merged(a, b).note == "likes tea\nlikes cake");
  }
  SECTION("is do-not-contact, whatever is chosen")
  {
    b.doNotContact = true;
    CHECK(merged(a, b).doNotContact);
    CHECK(merged(b, a).doNotContact);
    std::vector<FieldMerge> fields;
    CHECK(choose(fields, "do_not_contact", Keep::Survivor).error().code == RefusalCode::NoMergeField);
  }
}

TEST_CASE("Choosing between two people's values", "[members][merge]")
{
  Member a = called("张三"), b = called("Zhang San");
  a.city = "杭州";
  MemberRecord left = recordOf(a), right = recordOf(b);
  left.custom = {{"车型", "车型", "A", false, {}}, {"posts", "posts", "3", true, {}}};
  right.custom = {{"posts", "posts", "5", true, {}}, {"车型", "车型", "B", false, {}}};
  auto fields = mergeFields(left, right);

  SECTION("lists the fields in which they differ, counters apart")
  {
    CHECK(fields == std::vector<FieldMerge>{
                        {"name", Keep::Survivor}, {"city", Keep::Survivor}, {"custom:车型", Keep::Survivor}});
  }
  SECTION("takes what was chosen, also nothing")
  {
    REQUIRE(choose(fields, "name", Keep::Other));
    REQUIRE(choose(fields, "city", Keep::Other));
    REQUIRE(choose(fields, "custom:车型", Keep::Other));
    const Member result = mergedMember(a, b, fields);
    CHECK(result.displayName == "Zhang San");
    CHECK(result.city.empty());
    CHECK(customFromOther(fields) == std::vector<std::string>{"车型"});
  }
  SECTION("passes over fields in which they are the same, and refuses what is no field")
  {
    const auto before = fields;
    REQUIRE(choose(fields, "gender", Keep::Other));
    CHECK(fields == before);
    CHECK(choose(fields, "hat", Keep::Other).error().detail("found") == "hat");
  }
}
