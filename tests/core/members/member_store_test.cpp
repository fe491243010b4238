// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/member_store.h"
#include "core/members/member_writer.h"
#include "tests/catch.h"
#include "tests/core/members/member_tables.h"

using namespace weilu;

namespace {

Member fullMember()
{
  Member m = called("张三");
  m.nickname = "老张";
  m.standing = Standing::Member;
  m.role = Role::Expert;
  m.gender = Gender::Female;
  m.birthday = "--05-01";
  m.city = "杭州";
  m.region = "浙江";
  m.occupation = "工程师";
  m.organisation = "某公司";
  m.position = "主管";
  m.language = "zh";
  m.joinedAt = Moment{1'600'000'000};
  m.leftAt = Moment{-5};
  m.channel = "朋友推荐";
  m.referrer = "李四";
  m.note = "喜欢摄影";
  m.doNotContact = true;
  return m;
}

} // namespace

TEST_CASE("MemberStore keeps one person", "[members]")
{
  Database db = Database::inMemory();
  MemberStore store(db);

  SECTION("with every column")
  {
    Member m = fullMember();
    m.id = store.add(m, SourceId{});
    CHECK(store.find(m.id) == m);
    m = called("");
    m.id = store.add(m, SourceId{});
    CHECK(store.find(m.id) == m);
    CHECK_FALSE(store.find(MemberId{99}));
  }
  SECTION("and changes all of it")
  {
    Member m = fullMember();
    const MemberId id = store.add(called("before"), SourceId{});
    m.id = id;
    store.update(m, Moment{7});
    CHECK(store.find(id) == m);
    CHECK(store.search("before").isEmpty());
    CHECK(store.search("laozhang").contains(1));
    CHECK_THROWS_AS(store.update(called("nobody"), Moment{}), Failure);
  }
  SECTION("dates a change of standing, and only that")
  {
    Member m = called("a");
    m.id = store.add(m, SourceId{});
    m.city = "上海";
    store.update(m, Moment{5});
    CHECK(store.record(m.id)->standings.empty());
    m.standing = Standing::Member;
    store.update(m, Moment{6});
    store.update(m, Moment{7});
    const auto changes = store.record(m.id)->standings;
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].at == Moment{6});
    CHECK(changes[0].from == Standing::User);
    CHECK(changes[0].to == Standing::Member);
    CHECK(changes[0].cause == "edited");
  }
  SECTION("tells who became a member when, not who went back or came as one")
  {
    Member came = called("came");
    came.standing = Standing::Member;
    (void)store.add(came, SourceId{});
    Member m = called("a");
    m.id = store.add(m, SourceId{});
    for (const std::int64_t at : {6, 8, 9}) {
      m.standing = m.standing == Standing::User ? Standing::Member : Standing::User;
      store.update(m, Moment{at});
    }
    const auto conversions = store.conversions();
    REQUIRE(conversions.size() == 2);
    CHECK(conversions[0].id == m.id);
    CHECK(conversions[0].at == Moment{6});
    CHECK(conversions[1].at == Moment{9});
  }
  SECTION("numbers people upwards")
  {
    CHECK(store.add(called("a"), SourceId{}) == MemberId{1});
    CHECK(store.add(called("b"), SourceId{}) == MemberId{2});
  }
}

TEST_CASE("MemberStore keeps identities", "[members]")
{
  Database db = Database::inMemory();
  MemberStore store(db);
  const MemberId a = store.add(called("a"), SourceId{}), b = store.add(called("b"), SourceId{});
  const Identity phone{"phone", "+8613800000001", "138 0000 0001"}, mail{"email", "a@x.org", ""};

  SECTION("in the order they came, as they were typed")
  {
    REQUIRE(store.addIdentity(a, phone, SourceId{}));
    REQUIRE(store.addIdentity(a, mail, SourceId{}));
    REQUIRE(store.addIdentity(a, phone, SourceId{}));
    CHECK(store.record(a)->identities == std::vector{phone, mail});
    CHECK(store.owner(phone) == a);
    CHECK_FALSE(store.owner({"email", "+8613800000001", ""}));
    CHECK_FALSE(store.owner({"email", "b@x.org", ""}));
  }
  SECTION("of one person only")
  {
    REQUIRE(store.addIdentity(a, phone, SourceId{}));
    const auto taken = store.addIdentity(b, phone, SourceId{});
    REQUIRE_FALSE(taken);
    CHECK(taken.error().code == RefusalCode::IdentityTaken);
    CHECK(taken.error().detail("kind") == "phone");
    CHECK(taken.error().detail("value") == "+8613800000001");
    CHECK(taken.error().detail("member") == "1");
    CHECK(store.owner(phone) == a);
  }
  SECTION("but user names of several, who then own none")
  {
    const Identity name{"github.login", "anna", ""};
    REQUIRE(store.addIdentity(a, name, SourceId{}));
    CHECK(store.owner(name) == a);
    REQUIRE(store.addIdentity(b, name, SourceId{}));
    CHECK_FALSE(store.owner(name));
  }
  SECTION("until they are removed")
  {
    REQUIRE(store.addIdentity(a, phone, SourceId{}));
    REQUIRE(store.addIdentity(a, mail, SourceId{}));
    store.removeIdentity(b, phone);
    CHECK(store.owner(phone) == a);
    store.removeIdentity(a, phone);
    CHECK_FALSE(store.owner(phone));
    CHECK(store.record(a)->identities == std::vector{mail});
    REQUIRE(store.addIdentity(b, phone, SourceId{}));
    CHECK(store.owner(phone) == b);
  }
}

TEST_CASE("MemberStore resolves what is typed for a person", "[members]")
{
  Database db = Database::inMemory();
  MemberStore store(db);
  const MemberId id = store.add(called("a"), SourceId{});
  REQUIRE(store.addIdentity(id, {"discourse", "17", ""}, SourceId{}));
  REQUIRE(store.addIdentity(id, {"phone", "+8613800000001", ""}, SourceId{}));
  for (const char* person : {"1", "discourse:17", "phone:138 0000 0001", "discourse:=\"17\""})
    CHECK(store.resolve(person) == id);
  for (const char* person : {"2", "17", "discourse:1", "email:17", "", ":", "1x", "-1", "discourse"}) {
    const auto refused = store.resolve(person);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == RefusalCode::NoSuchMember);
    CHECK(refused.error().detail("found") == person);
  }
}

TEST_CASE("MemberStore::record tells all of a person", "[members]")
{
  Database db = Database::inMemory();
  MemberStore store(db);
  CHECK_FALSE(store.record(MemberId{1}));
  MemberWriter writer(db, anImport(db), Moment{100});
  const MemberId id = writer.add(fullMember());
  writer.addIdentity(id, writer.identityKind("qq"), "10001");
  writer.addTag(id, writer.tag("摄影"));
  writer.addToSpace(id, writer.space("wechat", "g1", "一群"), Moment{50});
  writer.setCustom(id, writer.field("Q龄", FieldType::Number), "12");
  const FieldId posts = writer.field("Posts", FieldType::Counter);
  writer.setCounter(id, posts, Date{100}, 7);
  writer.setCounter(id, posts, Date{90}, 9.5);
  writer.setConsent(id, "email", ConsentState::No, Moment{60});
  writer.finish();

  const MemberRecord record = *store.record(id);
  CHECK(record.member.displayName == "张三");
  CHECK(record.identities == std::vector{Identity{"qq", "10001", ""}});
  REQUIRE(record.tags.size() == 1);
  CHECK(record.tags[0].name == "摄影");
  REQUIRE(record.spaces.size() == 1);
  CHECK(record.spaces[0].platform == "wechat");
  CHECK(record.spaces[0].name == "一群");
  CHECK(record.consents == std::vector{Consent{"email", ConsentState::No, Moment{60}}});
  REQUIRE(record.custom.size() == 2);
  CHECK(record.custom[0].code == "posts");
  CHECK(record.custom[0].label == "Posts");
  CHECK(record.custom[0].value == "7");
  CHECK(record.custom[0].isCounter);
  CHECK(record.custom[0].asOf == Date{100});
  CHECK(record.custom[1].value == "12");
  CHECK_FALSE(record.custom[1].isCounter);
}
