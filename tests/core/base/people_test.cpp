// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/people.h"
#include "core/base/result.h"
#include "tests/laws.h"

#include <set>

using namespace weilu;

TEST_CASE("A set of people", "[people]")
{
  SECTION("comes back from its bytes")
  {
    law("packed and unpacked, a set is the same", [](const std::set<std::uint32_t>& ids) {
      People people;
      for (const std::uint32_t id : ids)
        people.add(id);
      RC_ASSERT(unpacked(packed(people)) == people);
    });
  }
  SECTION("takes few bytes when the ids are in a row")
  {
    People people;
    people.addRange(1, 1'000'001);
    CHECK(packed(people).size() < 300);
    CHECK(unpacked(packed(people)).cardinality() == 1'000'000);
  }
  SECTION("does not come from bytes that are cut short or no set at all")
  {
    People people;
    for (std::uint32_t id = 0; id < 100; id += 3)
      people.add(id);
    const std::string bytes = packed(people);
    CHECK_THROWS_AS(unpacked(std::string_view(bytes).substr(0, bytes.size() / 2)), Failure);
    CHECK_THROWS_AS(unpacked("layers"), Failure);
    CHECK_THROWS_AS(unpacked(""), Failure);
  }
}
