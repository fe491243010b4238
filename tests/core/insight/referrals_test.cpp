// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/referrals.h"
#include "tests/catch.h"
#include "tests/core/insight/village.h"

using namespace weilu;

namespace {

People set(std::initializer_list<std::uint32_t> ids)
{
  People people;
  for (const auto id : ids)
    people.add(id);
  return people;
}

MemberId add(Village& village, const char* name, const char* referrer = "")
{
  Member member;
  member.displayName = name;
  member.referrer = referrer;
  return village.person(member);
}

} // namespace

TEST_CASE("Referrals", "[insight][referrals]")
{
  Village village;
  add(village, "Ann");          // 1
  add(village, "Bob", "Ann");   // 2
  add(village, "Cem", "Bob");   // 3
  add(village, "Dan", "2");     // 4, brought by Bob, too
  add(village, "Eva", "radio"); // 5
  add(village, "Fay", "Twin");  // 6
  add(village, "Twin");         // 7
  add(village, "Twin", "Ann");  // 8
  const auto rows = referrerRows(village.db);
  People everybody;
  everybody.addRange(1, 9);

  SECTION("go along chains, and are of a person only when that is sure")
  {
    const auto found = referrals(rows, everybody);
    REQUIRE(found.size() == 4);
    CHECK(found[0].person == MemberId{1});
    CHECK(found[0].brought == set({2, 8}));
    CHECK(found[0].inAll == set({2, 3, 4, 8}));
    CHECK(found[0].depth == 2);
    CHECK(found[1].person == MemberId{2});
    CHECK(found[1].brought == set({3, 4}));
    CHECK(found[1].depth == 1);
    CHECK(found[2].name == "Twin");
    CHECK_FALSE(found[2].person); // two are called so
    CHECK(found[3].name == "radio");
  }
  SECTION("are narrowed to some people, but not the way to them")
  {
    const auto found = referrals(rows, set({3}));
    REQUIRE(found.size() == 2);
    CHECK(found[0].person == MemberId{2});
    CHECK(found[0].brought == set({3}));
    CHECK(found[1].person == MemberId{1});
    CHECK(found[1].brought.isEmpty());
    CHECK(found[1].inAll == set({3}));
    CHECK(found[1].depth == 2);
  }
  SECTION("end where somebody brought who brought them")
  {
    add(village, "Gus", "Hal"); // 9
    add(village, "Hal", "Gus"); // 10
    add(village, "Ida", "Ida"); // 11
    everybody.addRange(9, 12);
    const auto found = referrals(referrerRows(village.db), everybody);
    REQUIRE(found.size() == 6);
    for (const Referrer& one : found)
      CHECK_FALSE((one.person && one.inAll.contains(static_cast<std::uint32_t>(one.person->value))));
    CHECK(found[2].inAll.cardinality() == 1);
    CHECK(found[2].depth == 1); // the way back to oneself is no step
  }
  SECTION("are nothing where nothing is written") { CHECK(referrals({}, everybody).empty()); }
}
