// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/distinct_people.h"
#include "core/members/duplicates.h"
#include "core/members/member_store.h"
#include "core/members/member_writer.h"
#include "tests/core/members/member_tables.h"
#include "tests/laws.h"

using namespace weilu;

namespace {

const Zone zone = Zone::named("Asia/Shanghai").value();

struct Roster {
  Database db = Database::inMemory();
  MemberStore store{db};

  MemberId add(const std::string& name, std::optional<Moment> joinedAt = {})
  {
    Member member = called(name);
    member.joinedAt = joinedAt;
    return store.add(member, {});
  }
  [[nodiscard]] std::vector<std::pair<std::int64_t, std::int64_t>> pairs(const Control& control = {})
  {
    std::vector<std::pair<std::int64_t, std::int64_t>> found;
    for (const Suggestion& one : findDuplicates(db, zone, control))
      found.emplace_back(one.people[0].id.value, one.people[1].id.value);
    return found;
  }
};

using Pairs = std::vector<std::pair<std::int64_t, std::int64_t>>;
constexpr std::int64_t day = 86'400;

} // namespace

TEST_CASE("Everybody who agrees in a name and another fact is suggested, and nobody else",
          "[members][duplicates]")
{
  law("the same as comparing all with all", [] {
    Roster roster;
    const int people = *rc::gen::inRange(0, 7); // more than a handful alike are left out on purpose
    for (int i = 0; i < people; ++i) {
      Member member =
          called(*rc::gen::element<std::string>("张三", "Zhang San", "王伟", "bob", "Bob", "微信用户"));
      member.nickname = *rc::gen::element<std::string>("", "bob", "三哥");
      member.birthday = *rc::gen::element<std::string>("", "1990-05-01", "--05-01", "1991-05-01");
      if (*rc::gen::arbitrary<bool>())
        member.joinedAt = Moment{*rc::gen::inRange(0, 3) * day};
      const MemberId id = roster.store.add(member, {});
      if (*rc::gen::arbitrary<bool>())
        (void)roster.store.addIdentity(
            id, {"email", *rc::gen::element<std::string>("bob@a.org", "bob@b.org", "tom@b.org"), ""}, {});
    }
    Pairs expected;
    const auto portrait = [&](std::int64_t id) {
      const MemberRecord record = roster.store.record({id}).value();
      Portrait of{record.member, {}, record.identities, {}};
      if (record.member.joinedAt)
        of.joined = zone.dateOf(*record.member.joinedAt);
      return of;
    };
    for (std::int64_t a = 1; a <= people; ++a) {
      for (std::int64_t b = a + 1; b <= people; ++b) {
        const auto why = compare(portrait(a), portrait(b));
        if (why && why->score >= suggestedFrom)
          expected.emplace_back(a, b);
      }
    }
    auto found = roster.pairs();
    std::sort(found.begin(), found.end());
    RC_ASSERT(found == expected);
  });
}

TEST_CASE("Suggestions of duplicates", "[members][duplicates]")
{
  Roster roster;

  SECTION("know dates in the community's zone")
  {
    const std::int64_t beforeMidnight = 16 * 3600 - 1;
    roster.add("王伟", Moment{beforeMidnight});
    roster.add("王伟", Moment{beforeMidnight + 1});
    roster.add("王伟", Moment{beforeMidnight + day});
    CHECK(roster.pairs() == Pairs{{2, 3}});
  }
  SECTION("begin with the likeliest")
  {
    roster.add("张三", Moment{0});
    roster.add("Zhang San", Moment{0});
    roster.add("王伟", Moment{0});
    roster.add("王伟", Moment{0});
    CHECK(roster.pairs() == Pairs{{3, 4}, {1, 2}});
  }
  SECTION("leave out pairs that are known to be two people")
  {
    for (int i = 0; i < 3; ++i)
      roster.add("王伟", Moment{0});
    DistinctPeople distinct(roster.db);
    CHECK(distinct.add(MemberId{2}, MemberId{1}, Moment{}));
    CHECK_FALSE(distinct.add(MemberId{1}, MemberId{2}, Moment{}));
    CHECK(roster.pairs() == Pairs{{1, 3}, {2, 3}});
  }
  SECTION("leave out what more than a handful have in common")
  {
    for (int i = 0; i < 7; ++i)
      roster.add("王伟", Moment{0});
    CHECK(roster.pairs().empty());
  }
  SECTION("see masked numbers that were kept as they were")
  {
    const SourceId source = anImport(roster.db);
    MemberWriter writer(roster.db, source, Moment{});
    writer.setCustom(writer.add(called("李娜")), writer.field("手机号", FieldType::Text), "138****0001");
    writer.addIdentity(writer.add(called("李娜")), writer.identityKind("phone"), "+8613800000001");
    writer.finish();
    CHECK(roster.pairs() == Pairs{{1, 2}});
  }
  SECTION("go when a person of the pair goes, and are not remembered for another")
  {
    roster.add("王伟", Moment{0});
    const SourceId source = anImport(roster.db);
    const auto import = [&] {
      MemberWriter writer(roster.db, source, Moment{});
      Member member = called("王伟");
      member.joinedAt = Moment{0};
      const MemberId id = writer.add(member);
      writer.finish();
      return id;
    };
    const MemberId first = import();
    DistinctPeople(roster.db).add(MemberId{1}, first, Moment{});
    roster.store.withdraw(source, {});
    CHECK(import() == first);
    CHECK(roster.pairs() == Pairs{{1, 2}});
  }
  SECTION("can be stopped")
  {
    roster.add("王伟", Moment{0});
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(roster.pairs(Control(stop.get_token(), {})), Cancelled);
  }
}
