// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/member_reader.h"
#include "core/members/member_store.h"
#include "core/members/member_writer.h"
#include "tests/core/members/member_tables.h"
#include "tests/laws.h"

using namespace weilu;

namespace {

struct Import {
  Database db = Database::inMemory();
  MemberStore store{db};
  SourceId source = anImport(db);
  MemberReader reader{db};
};

} // namespace

TEST_CASE("MemberWriter adds people", "[members][writer]")
{
  Import import;
  MemberWriter writer(import.db, import.source, Moment{500});

  SECTION("as the store does")
  {
    Member m = called("张三");
    m.nickname = "老张";
    m.note = "摄影";
    m.joinedAt = Moment{5};
    Database other = Database::inMemory();
    MemberStore byHand(other);
    const SourceId source = anImport(other);
    byHand.add(m, source);
    REQUIRE(byHand.addIdentity(MemberId{1}, {"phone", "+8613800000001", "13800000001"}, source));
    byHand.addTag(byHand.tagNamed("vip", source), People::bitmapOf(1, 1), source);

    writer.add(m);
    writer.addIdentity(MemberId{1}, writer.identityKind("phone"), "+8613800000001", "13800000001");
    writer.addTag(MemberId{1}, writer.tag("vip"));
    writer.finish();
    CHECK(memberTables(import.db) == memberTables(other));
    CHECK(import.store.owner({"phone", "+8613800000001", ""}) == MemberId{1});
  }
  SECTION("with ids that can be foreseen")
  {
    CHECK(writer.nextId() == MemberId{1});
    CHECK(writer.add(called("a")) == MemberId{1});
    CHECK(writer.nextId() == MemberId{2});
    writer.settle();
    CHECK(writer.add(called("b")) == MemberId{2});
  }
  SECTION("and leaves foreign keys watched whenever the connection is free")
  {
    const auto watched = [&] { return import.db.sql().execAndGet("PRAGMA foreign_keys").getInt() == 1; };
    std::optional<MemberWriter> broken(std::in_place, import.db, import.source, Moment{500});
    for (int i = 0; i < 3000; ++i)
      broken->add(called("p"));
    broken->rest();
    CHECK(watched());
    broken->settle();
    CHECK(watched());
    for (int i = 0; i < 3000; ++i)
      broken->add(called("q"));
    broken.reset();
    CHECK(watched());
  }
  SECTION("by the thousand, and comes back to earlier ones")
  {
    constexpr int people = 10'000;
    const auto kind = writer.identityKind("discord"), mail = writer.identityKind("email");
    const TagId tag = writer.tag("t");
    for (int i = 1; i <= people; ++i) {
      const MemberId id = writer.add(called("p" + std::to_string(i)));
      writer.addIdentity(id, kind, std::to_string(1'000'000 + i));
      if (i > 5000) {
        writer.addIdentity(MemberId{i - 5000}, mail, std::to_string(i) + "@x.org");
        writer.addTag(MemberId{i - 5000}, tag);
      }
    }
    writer.finish();
    CHECK(import.store.everybody().cardinality() == people);
    CHECK(import.store.withTag(tag).cardinality() == 5000);
    for (const int i : {1, 4096, 4097, 5000, 5001, 9999, 10'000}) {
      CHECK(import.store.owner({"discord", std::to_string(1'000'000 + i), ""}) == MemberId{i});
      CHECK(import.store.find(MemberId{i})->displayName == "p" + std::to_string(i));
      CHECK(import.reader.identities(MemberId{i}).size() == (i <= 5000 ? 2 : 1));
    }
    CHECK(import.store.owner({"email", "5001@x.org", ""}) == MemberId{1});
  }
  SECTION("and keeps an identity once, a shared one for each")
  {
    const auto kind = writer.identityKind("email");
    const MemberId a = writer.add(called("a")), b = writer.add(called("b"));
    for (const MemberId id : {a, b, a, b}) {
      writer.addIdentity(id, kind, "both@x.org");
      writer.addIdentity(id, kind, "only" + std::to_string(id.value) + "@x.org");
    }
    writer.settle();
    writer.addIdentity(a, kind, "both@x.org");
    writer.finish();
    CHECK(import.reader.identities(a).size() == 2);
    CHECK(import.reader.identities(b).size() == 2);
    CHECK_FALSE(import.store.owner({"email", "both@x.org", ""}));
    CHECK(import.store.owner({"email", "only2@x.org", ""}) == b);
  }
  SECTION("and tells what went wrong in its second thread")
  {
    import.db.sql().exec("CREATE TRIGGER no BEFORE INSERT ON member BEGIN SELECT raise(ABORT, 'full'); END");
    writer.add(called("a"));
    CHECK_THROWS_AS(writer.settle(), SQLite::Exception);
  }
}

TEST_CASE("MemberWriter writes over what is known", "[members][writer]")
{
  Import import;
  Member known = called("a");
  known.id = import.store.add(known, SourceId{});
  MemberWriter writer(import.db, import.source, Moment{500});
  const auto overwritten = [&] { return rowsOf(import.db, "overwritten"); };
  using Rows = std::vector<std::string>;

  SECTION("and remembers the columns that changed")
  {
    CHECK_FALSE(writer.update(known, known));
    Member after = known;
    after.displayName = "b";
    after.city = "杭州";
    after.joinedAt = Moment{3};
    CHECK(writer.update(known, after));
    CHECK(import.store.find(known.id) == after);
    CHECK(overwritten() == Rows{"1|1|city|NULL|杭州|", "1|1|display_name|a|b|", "1|1|joined_at|NULL|3|"});
    CHECK(import.store.search("b").contains(1));
    CHECK(import.reader.standings(known.id).empty());
  }
  SECTION("and dates a change of standing")
  {
    Member after = known;
    after.standing = Standing::Member;
    writer.update(known, after);
    const auto changes = import.reader.standings(known.id);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].at == Moment{500});
    CHECK(changes[0].cause == "imported");
  }
  SECTION("of people it has just added, too")
  {
    Member fresh = called("x");
    fresh.id = writer.add(fresh);
    Member after = fresh;
    after.city = "上海";
    CHECK(writer.update(fresh, after));
    CHECK(import.store.find(fresh.id) == after);
  }
  SECTION("in custom fields and counters")
  {
    const FieldId age = writer.field("年龄", FieldType::Number),
                  posts = writer.field("Posts", FieldType::Counter);
    CHECK(writer.field(" posts ", FieldType::Counter) == posts);
    CHECK(writer.setCustom(known.id, age, "30"));
    CHECK_FALSE(writer.setCustom(known.id, age, "30"));
    CHECK(writer.setCustom(known.id, age, "31"));
    CHECK(writer.setCounter(known.id, posts, Date{9}, 5));
    CHECK_FALSE(writer.setCounter(known.id, posts, Date{9}, 5));
    CHECK(writer.setCounter(known.id, posts, Date{9}, 6));
    CHECK(writer.setCounter(known.id, posts, Date{10}, 7));
    CHECK(overwritten() == Rows{"1|1|counter:9@posts|5.0|6.0|", "1|1|custom:年龄|30|31|"});
    CHECK(import.reader.counter(known.id, "posts", Date{9}) == 6);
    CHECK_FALSE(import.reader.counter(known.id, "posts", Date{8}));
  }
  SECTION("in consents, whose state alone counts")
  {
    CHECK(writer.setConsent(known.id, "email", ConsentState::Yes, Moment{1}));
    CHECK_FALSE(writer.setConsent(known.id, "email", ConsentState::Yes, Moment{2}));
    CHECK(writer.setConsent(known.id, "email", ConsentState::No, Moment{3}));
    CHECK(import.reader.consents(known.id) == std::vector{Consent{"email", ConsentState::No, Moment{3}}});
    CHECK(overwritten() == Rows{"1|1|consent:email|1@1|2@3|"});
  }
  SECTION("in spaces, where absent moments change nothing")
  {
    const SpaceId space = writer.space("qq", "g", "群");
    writer.addToSpace(known.id, space, Moment{1});
    writer.addToSpace(known.id, space, {}, Moment{9});
    writer.addToSpace(known.id, space);
    const auto spaces = import.reader.spaces(known.id);
    REQUIRE(spaces.size() == 1);
    CHECK(spaces[0].joinedAt == Moment{1});
    CHECK(spaces[0].leftAt == Moment{9});
  }
}
