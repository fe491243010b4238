// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/identity_index.h"
#include "tests/laws.h"

#include <map>
#include <set>

using namespace weilu;

namespace {

using Owner = IdentityIndex::Owner;

/// The slow, obvious way.
struct Reference {
  std::map<std::pair<std::string, std::string>, std::set<std::int64_t>> owners;
  std::set<std::pair<std::string, std::int64_t>> kinds;

  void add(const std::string& kind, const std::string& value, std::int64_t member)
  {
    owners[{kind, value}].insert(member);
    kinds.insert({kind, member});
  }
};

} // namespace

TEST_CASE("IdentityIndex", "[identity]")
{
  IdentityIndex index;
  const auto email = index.kind("email"), phone = index.kind("phone");

  SECTION("finds who owns an identity")
  {
    index.add(email, "a@x.org", MemberId{1});
    CHECK(index.find(email, "a@x.org").owner == Owner::One);
    CHECK(index.find(email, "a@x.org").member == MemberId{1});
    CHECK(index.find(email, "b@x.org").owner == Owner::Nobody);
    CHECK(index.find(phone, "a@x.org").owner == Owner::Nobody);
    index.add(phone, index.print(phone, "+8613800000001"), MemberId{2});
    CHECK(index.find(index.print(phone, "+8613800000001")).member == MemberId{2});
  }
  SECTION("says when several share one")
  {
    index.add(email, "a@x.org", MemberId{1});
    index.add(email, "a@x.org", MemberId{1});
    CHECK(index.find(email, "a@x.org").owner == Owner::One);
    index.add(email, "a@x.org", MemberId{2});
    CHECK(index.find(email, "a@x.org").owner == Owner::Several);
    CHECK(index.size() == 1);
  }
  SECTION("knows which kinds a person has")
  {
    index.add(phone, "+8613800000001", MemberId{7});
    CHECK(index.has(phone, MemberId{7}));
    CHECK_FALSE(index.has(email, MemberId{7}));
    CHECK_FALSE(index.has(phone, MemberId{8}));
    CHECK_FALSE(index.has(phone, MemberId{100000}));
  }
  SECTION("keeps ids apart that differ in the last digit, and empty from absent")
  {
    index.add(phone, "1100000001234567891", MemberId{1});
    index.add(phone, "", MemberId{2});
    CHECK(index.find(phone, "1100000001234567892").owner == Owner::Nobody);
    CHECK(index.find(phone, "").member == MemberId{2});
    CHECK(index.find(phone, std::string_view("\0", 1)).owner == Owner::Nobody);
  }
  SECTION("grows, and stays small")
  {
    constexpr std::int64_t people = 200'000;
    index.reserve(people);
    const auto reserved = index.bytes();
    for (std::int64_t i = 1; i <= people; ++i)
      index.add(phone, std::to_string(i), MemberId{i});
    CHECK(index.bytes() - reserved <= people * 12);
    for (std::int64_t i = 1; i <= people; ++i)
      REQUIRE(index.find(phone, std::to_string(i)).member == MemberId{i});
    CHECK(index.bytes() / people <= 50);
  }
}

TEST_CASE("IdentityIndex answers as a map would", "[identity]")
{
  law("find() and has() agree with a map of sets", [](const std::vector<std::tuple<std::uint8_t, std::uint8_t,
                                                                                   std::uint8_t>>& rows) {
    IdentityIndex index;
    Reference reference;
    for (const auto& [kind, value, member] : rows) {
      const std::string code = "k" + std::to_string(kind % 5), text = std::to_string(value % 40);
      index.add(index.kind(code), text, MemberId{member % 10 + 1});
      reference.add(code, text, member % 10 + 1);
    }
    RC_ASSERT(index.size() == reference.owners.size());
    for (int kind = 0; kind < 5; ++kind) {
      const std::string code = "k" + std::to_string(kind);
      for (int value = 0; value < 40; ++value) {
        const auto match = index.find(index.kind(code), std::to_string(value));
        const auto known = reference.owners.find({code, std::to_string(value)});
        const std::size_t count = known == reference.owners.end() ? 0 : known->second.size();
        RC_ASSERT(match.owner == (count == 0 ? Owner::Nobody : count == 1 ? Owner::One : Owner::Several));
        RC_ASSERT(match.member.value == (count == 1 ? *known->second.begin() : 0));
      }
      for (std::int64_t member = 1; member <= 10; ++member)
        RC_ASSERT(index.has(index.kind(code), MemberId{member}) == reference.kinds.contains({code, member}));
    }
  });
}
