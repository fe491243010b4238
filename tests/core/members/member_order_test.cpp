// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/members/member_store.h"
#include "tests/core/members/member_tables.h"
#include "tests/laws.h"

#include <algorithm>
#include <limits>

using namespace weilu;

namespace {

constexpr std::int32_t unknown = std::numeric_limits<std::int32_t>::min();
constexpr MemberSort allSorts[] = {MemberSort::Name,       MemberSort::Joined,  MemberSort::LastActive,
                                   MemberSort::ActiveDays, MemberSort::Layer,   MemberSort::Channel,
                                   MemberSort::City,       MemberSort::Standing};

/// What a person is sorted by, as text that compares; none: not known.
std::optional<std::string> valueOf(const Member& m, MemberSort sort, const std::vector<std::int32_t>& rank)
{
  const auto number = [](std::int64_t n) { return std::optional(std::to_string(5'000'000'000'000 + n)); };
  const auto text = [](const std::string& t) { return t.empty() ? std::nullopt : std::optional(sortKey(t)); };
  const auto id = static_cast<std::size_t>(m.id.value);
  switch (sort) {
  case MemberSort::Name:
    return text(m.displayName);
  case MemberSort::Joined:
    return m.joinedAt ? number(m.joinedAt->seconds) : std::nullopt;
  case MemberSort::Channel:
    return text(m.channel);
  case MemberSort::City:
    return text(m.city);
  case MemberSort::Standing:
    return number(static_cast<int>(m.standing));
  default:
    return id < rank.size() && rank[id] != unknown ? number(rank[id]) : std::nullopt;
  }
}

/// The slow, obvious way.
std::vector<MemberId> sorted(std::vector<Member> people, const MemberQuery& query,
                             const std::vector<std::int32_t>& rank)
{
  const auto before = [&](const Member& a, const Member& b, MemberSort sort, bool descending) {
    const auto x = valueOf(a, sort, rank), y = valueOf(b, sort, rank);
    if (!x || !y)
      return x.has_value() && !y ? -1 : y.has_value() && !x ? 1 : 0;
    return *x == *y ? 0 : (*x < *y) != descending ? -1 : 1;
  };
  std::sort(people.begin(), people.end(), [&](const Member& a, const Member& b) {
    if (const int order = before(a, b, query.sort, query.descending))
      return order < 0;
    if (const int order = query.sort == MemberSort::Name ? 0 : before(a, b, MemberSort::Name, false))
      return order < 0;
    return a.id < b.id;
  });
  std::vector<MemberId> ids;
  for (const Member& m : people)
    ids.push_back(m.id);
  return ids;
}

std::vector<Member> somePeople(MemberStore& store)
{
  const auto names = rc::gen::element<std::string>("张三", "张三", "李四", "Bob", "", "bob", "阿",
                                                   "欧阳静怡欧阳静怡", "欧阳静怡欧阳静思", "🦊");
  const auto few = rc::gen::element<std::string>("", "北京", "上海", "Berlin", "berlin");
  std::vector<Member> people(*rc::gen::inRange<std::size_t>(0, 40));
  for (Member& m : people) {
    m = called(*names);
    m.city = *few;
    m.channel = *few;
    m.standing = *rc::gen::element(Standing::User, Standing::Member);
    if (*rc::gen::arbitrary<bool>())
      m.joinedAt = Moment{*rc::gen::inRange<std::int64_t>(-3, 3)};
    m.id = store.add(m, SourceId{});
  }
  return people;
}

} // namespace

TEST_CASE("memberOrder sorts as the slow way does", "[members][order]")
{
  law("for every sort, direction and filter", [] {
    Database db = Database::inMemory();
    MemberStore store(db);
    auto people = somePeople(store);
    std::vector<std::int32_t> rank;
    for (std::size_t i = 0; i < people.size(); ++i) // one short, so that the last person has no entry
      rank.push_back(*rc::gen::element(unknown, -1, 0, 7, 7));
    MemberQuery query;
    query.sort = *rc::gen::elementOf(std::vector(std::begin(allSorts), std::end(allSorts)));
    query.descending = *rc::gen::arbitrary<bool>();
    if (*rc::gen::arbitrary<bool>()) {
      query.within.emplace();
      for (const auto id : *rc::gen::container<std::vector<std::uint32_t>>(rc::gen::inRange(1u, 50u)))
        query.within->add(id);
      std::erase_if(people, [&](const Member& m) {
        return !query.within->contains(static_cast<std::uint32_t>(m.id.value));
      });
    }
    const auto written = [](const std::vector<MemberId>& ids) {
      std::string text;
      for (const MemberId id : ids)
        text += std::to_string(id.value) + " ";
      return text;
    };
    RC_LOG() << "sort " << static_cast<int>(query.sort) << (query.descending ? " descending" : "") << "\n";
    RC_ASSERT(written(memberOrder(db, query, rank)) == written(sorted(people, query, rank)));
  });
}

TEST_CASE("memberOrder", "[members][order]")
{
  Database db = Database::inMemory();
  MemberStore store(db);
  for (const char* name : {"王五", "李四", "Anna", "张三"})
    store.add(called(name), SourceId{});
  const auto order = [&](const MemberQuery& query, const Control& control = {}) {
    std::string ids;
    for (const MemberId id : memberOrder(db, query, {}, control))
      ids += std::to_string(id.value);
    return ids;
  };

  SECTION("puts names into the order of pinyin, Chinese after the alphabet or before it")
  {
    std::string ids = order({});
    std::erase(ids, '3');
    CHECK(ids == "214"); // li, wang, zhang
  }
  SECTION("keeps to what is searched for, within what was filtered")
  {
    CHECK(order({"an", {}, MemberSort::Name, false}) == "143");
    CHECK(order({"an", People::bitmapOf(2, 1, 2), MemberSort::Name, false}) == "1");
    CHECK(order({"nobody", {}, MemberSort::Name, false}).empty());
    CHECK(order({" ", {}, MemberSort::Name, true}).size() == 4);
  }
  SECTION("stops when asked")
  {
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(order({}, Control(stop.get_token(), {})), Cancelled);
  }
  SECTION("gives nobody of nobody")
  {
    Database empty = Database::inMemory();
    CHECK(memberOrder(empty, {}, {}).empty());
  }
}
