// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/member_merge.h"
#include "tests/catch.h"

using namespace weilu;

namespace {

const std::vector<KeyKind> kinds = {{"discourse", IdentityStrength::PlatformId},
                                    {"email", IdentityStrength::Email},
                                    {"discourse.username", IdentityStrength::Label}};

MemberRow named(std::string name)
{
  MemberRow row;
  row.name = std::move(name);
  return row;
}

GivenMoment moment(std::int64_t seconds, bool hasTime = true) { return {{seconds}, hasTime}; }

Member someone()
{
  Member member;
  member.id = {7};
  member.displayName = "林晓雨";
  member.city = "上海";
  member.role = Role::Expert;
  member.joinedAt = Moment{1'000'000};
  member.doNotContact = true;
  return member;
}

} // namespace

TEST_CASE("merged", "[intake]")
{
  const Member before = someone();
  SECTION("changes nothing where the row says nothing, in every mode")
  {
    for (const auto mode : {ImportMode::Merge, ImportMode::Create, ImportMode::Update, ImportMode::Fill})
      CHECK(merged(before, MemberRow{}, mode) == before);
  }
  SECTION("takes what is given under merge")
  {
    MemberRow row = named("Xiaoyu Lin");
    row.text(PersonText::City) = "杭州";
    row.text(PersonText::Note) = "讲师";
    row.role = Role::Member;
    row.standing = Standing::Member;
    row.gender = Gender::Female;
    row.joinedAt = moment(900'000);
    row.leftAt = moment(2'000'000);
    const Member after = merged(before, row, ImportMode::Merge);
    CHECK(after.id == before.id);
    CHECK(after.displayName == "Xiaoyu Lin");
    CHECK(after.city == "杭州");
    CHECK(after.note == "讲师");
    CHECK(after.role == Role::Member);
    CHECK(after.standing == Standing::Member);
    CHECK(after.gender == Gender::Female);
    CHECK(after.joinedAt == Moment{900'000});
    CHECK(after.leftAt == Moment{2'000'000});
    CHECK(changedFields(before, after) == std::vector<std::string>{"name", "city", "note", "gender", "role",
                                                                   "standing", "joined_at", "left_at"});
  }
  SECTION("takes only what is not known under fill")
  {
    MemberRow row = named("Xiaoyu Lin");
    row.text(PersonText::City) = "杭州";
    row.text(PersonText::Note) = "讲师";
    row.role = Role::Member;
    row.standing = Standing::Member;
    row.gender = Gender::Female;
    row.joinedAt = moment(900'000);
    Member expected = before;
    expected.note = "讲师";
    expected.gender = Gender::Female;
    CHECK(merged(before, row, ImportMode::Fill) == expected);
  }
  SECTION("never lifts a do-not-contact")
  {
    CHECK(merged(before, MemberRow{}, ImportMode::Merge).doNotContact);
    MemberRow row;
    row.doNotContact = true;
    CHECK(merged(Member{}, row, ImportMode::Fill).doNotContact);
  }
  SECTION("does not let a bare date replace a moment of that date")
  {
    Member known = before;
    known.joinedAt = Moment{86'400 * 10 + 37'230};
    MemberRow row;
    row.joinedAt = moment(86'400 * 10, false);
    CHECK(merged(known, row, ImportMode::Merge).joinedAt == known.joinedAt);
    row.joinedAt = moment(86'400 * 11, false);
    CHECK(merged(known, row, ImportMode::Merge).joinedAt == Moment{86'400 * 11});
    row.joinedAt = moment(86'400 * 10, true);
    CHECK(merged(known, row, ImportMode::Merge).joinedAt == Moment{86'400 * 10});
  }
  SECTION("does not let given and family name undo the spaces of the same name")
  {
    Member known = before;
    known.displayName = "佐藤 花子";
    MemberRow row = named("佐藤花子");
    row.nameFromParts = true;
    CHECK(merged(known, row, ImportMode::Merge).displayName == "佐藤 花子");
    row.nameFromParts = false;
    CHECK(merged(known, row, ImportMode::Merge).displayName == "佐藤花子");
  }
  SECTION("fills a name that so far was only a key")
  {
    Member known = before;
    known.displayName = "xiaoyu.lin@example.com";
    MemberRow row = named("林晓雨");
    row.keys = {{1, 0, "xiaoyu.lin@example.com", {}}};
    CHECK(merged(known, row, ImportMode::Fill).displayName == "林晓雨");
    row.keys.clear();
    CHECK(merged(known, row, ImportMode::Fill).displayName == "xiaoyu.lin@example.com");
  }
  SECTION("makes a bot of a bot")
  {
    MemberRow row;
    row.isBot = true;
    row.role = Role::Member;
    CHECK(merged(Member{}, row, ImportMode::Merge).role == Role::Bot);
  }
}

TEST_CASE("personOf", "[intake]")
{
  MemberRow row;
  row.keys = {{0, 0, "17", {}}, {1, 1, "a@example.com", "A@Example.com"}, {2, 2, "zhangsan", {}}};
  SECTION("is called by the name")
  {
    row.name = "张三";
    row.nickname = "三哥";
    CHECK(personOf(row, kinds).displayName == "张三");
    CHECK(personOf(row, kinds).nickname == "三哥");
  }
  SECTION("else by the nickname, the user name, the strongest key as typed")
  {
    row.nickname = "三哥";
    CHECK(personOf(row, kinds).displayName == "三哥");
    row.nickname.clear();
    CHECK(personOf(row, kinds).displayName == "zhangsan");
    row.keys.pop_back();
    CHECK(personOf(row, kinds).displayName == "17");
    row.keys.erase(row.keys.begin());
    CHECK(personOf(row, kinds).displayName == "A@Example.com");
  }
}

TEST_CASE("absorb", "[intake]")
{
  MemberRow row = named("林晓雨");
  row.text(PersonText::City) = "上海";
  row.tags = {"vip", "核心"};
  row.consents = {{"email", ConsentState::No}, {"sms", ConsentState::Yes}};
  row.customs = {{0, "a"}, {1, "b"}};
  row.counters = {{0, 5}};
  row.joinedAt = moment(500);
  row.lastSeen = moment(900);
  row.keys = {{0, 0, "1", {}}};
  const MemberRow first = row;
  SECTION("keeps everything when the later row says nothing")
  {
    absorb(row, MemberRow{});
    CHECK(row.name == first.name);
    CHECK(row.texts == first.texts);
    CHECK(row.tags == first.tags);
    CHECK(row.consents == first.consents);
    CHECK(row.customs == first.customs);
    CHECK(row.joinedAt->at == first.joinedAt->at);
  }
  SECTION("lets the later value win, the earliest joining and the latest visit")
  {
    MemberRow later = named("Xiaoyu Lin");
    later.text(PersonText::City) = "杭州";
    later.customs = {{1, "c"}, {2, "d"}};
    later.counters = {{0, 7}};
    later.joinedAt = moment(600);
    later.lastSeen = moment(800);
    later.plan = "年度会员";
    absorb(row, later);
    CHECK(row.name == "Xiaoyu Lin");
    CHECK(row.text(PersonText::City) == "杭州");
    CHECK(row.customs == decltype(row.customs){{0, "a"}, {1, "c"}, {2, "d"}});
    CHECK(row.counters == decltype(row.counters){{0, 7}});
    CHECK(row.joinedAt->at == Moment{500});
    CHECK(row.lastSeen->at == Moment{900});
    CHECK(row.plan == "年度会员");
  }
  SECTION("only tightens consent, and joins lists and keys")
  {
    MemberRow later;
    later.consents = {{"email", ConsentState::Yes}, {"sms", ConsentState::No}, {"wechat", ConsentState::Yes}};
    later.tags = {"核心", "讲师"};
    later.keys = {{0, 0, "1", {}}, {1, 1, "a@example.com", {}}};
    absorb(row, later);
    CHECK(row.consents == decltype(row.consents){{"email", ConsentState::No},
                                                 {"sms", ConsentState::No},
                                                 {"wechat", ConsentState::Yes}});
    CHECK(row.tags == std::vector<std::string>{"vip", "核心", "讲师"});
    REQUIRE(row.keys.size() == 2);
    CHECK(keyIndex(row, later.keys[1]) == 1);
    CHECK(keyIndex(row, {1, 1, "b@example.com", {}}) == 2);
  }
}

TEST_CASE("isFreePlan", "[intake]")
{
  CHECK(isFreePlan("Free"));
  CHECK(isFreePlan(" 免费 "));
  CHECK_FALSE(isFreePlan("年度会员"));
  CHECK_FALSE(isFreePlan(""));
}
