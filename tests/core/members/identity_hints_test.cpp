// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/identity_hints.h"
#include "tests/laws.h"

#include <algorithm>
#include <map>
#include <set>

using namespace weilu;

TEST_CASE("IdentityHints", "[identity]")
{
  Database db = Database::inMemory();
  IdentityHints hints(db);

  SECTION("keep their hash for ever, because files hold it")
  {
    CHECK(IdentityHints::hashOf("email", "a@x.org") == 0x73b4fcc119a34ce9);
    CHECK(IdentityHints::hashOf("", "") == 0xec7ede950aa487fc);
    CHECK(IdentityHints::hashOf("ab", "c") != IdentityHints::hashOf("a", "bc"));
  }
  SECTION("spread over buckets and within them")
  {
    std::set<std::uint64_t> buckets, rests;
    for (int i = 0; i < 20'000; ++i) {
      const auto hash = IdentityHints::hashOf("phone", "+86138" + std::to_string(10'000'000 + i));
      buckets.insert(hash >> 52);
      rests.insert(hash & 0xffffffff);
    }
    CHECK(buckets.size() > 4050);
    CHECK(rests.size() > 19'990);
  }
  SECTION("remember what was written, once")
  {
    hints.add(7, MemberId{3});
    hints.add(7, MemberId{1});
    hints.add(7, MemberId{3});
    CHECK(hints.candidates(7).empty());
    hints.write();
    hints.add(7, MemberId{3});
    hints.write();
    CHECK(hints.waiting() == 0);
    CHECK(IdentityHints(db).candidates(7) == std::vector{MemberId{1}, MemberId{3}});
    CHECK(hints.candidates(8).empty());
    CHECK(db.sql().execAndGet("SELECT sum(length(entries)) FROM identity_hint").getInt() == 16);
  }
  SECTION("find everybody who was added, and hardly anybody else")
  {
    law("as a map of sets does", [](const std::vector<std::pair<std::uint8_t, std::uint8_t>>& added) {
      Database fresh = Database::inMemory();
      IdentityHints all(fresh);
      std::map<std::uint64_t, std::set<std::int64_t>> reference;
      for (const auto& [value, member] : added) {
        const auto hash = IdentityHints::hashOf("k", std::to_string(value % 16));
        all.add(hash, MemberId{member + 1});
        reference[hash].insert(member + 1);
        if (member % 3 == 0)
          all.write();
      }
      all.write();
      for (int value = 0; value < 20; ++value) {
        const auto hash = IdentityHints::hashOf("k", std::to_string(value));
        std::vector<std::int64_t> found;
        for (const MemberId id : all.candidates(hash))
          found.push_back(id.value);
        const auto& expected = reference[hash];
        RC_ASSERT(found == std::vector<std::int64_t>(expected.begin(), expected.end()));
      }
    });
  }
}
