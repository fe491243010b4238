// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/source_sets.h"
#include "core/base/result.h"
#include "tests/catch.h"

using namespace weilu;

TEST_CASE("SourceSets", "[activity]")
{
  SECTION("give a new source a set of its own")
  {
    SourceSets sets({7}, {});
    const auto own = sets.with(0);
    CHECK(sets.holds(own));
    CHECK_FALSE(sets.holds(0));
    CHECK(sets.with(0) == own);
    CHECK(sets.without(own) == 0);
    CHECK(sets.fresh() == std::vector<SourceSets::Stored>{{1, "7"}});
  }
  SECTION("add the source to stored sets and take it out again")
  {
    SourceSets sets({7}, {{2, "3,12"}, {5, "3,7,12"}});
    CHECK(sets.with(2) == 5);
    CHECK(sets.without(5) == 2);
    CHECK(sets.with(5) == 5);
    CHECK(sets.without(2) == 2);
    CHECK(sets.fresh().empty());
  }
  SECTION("keep sources in the order of numbers, not of text")
  {
    SourceSets sets({12}, {{1, "3,7"}, {2, "110"}});
    CHECK(sets.with(1) == 3);
    CHECK(sets.with(2) == 4);
    CHECK(sets.fresh() == std::vector<SourceSets::Stored>{{3, "3,7,12"}, {4, "12,110"}});
  }
  SECTION("throw for damaged ones and for ones that are not there")
  {
    const auto text = GENERATE("x", "3,", ",3", "3,,7", "3;7", "99999999999999999999");
    CHECK_THROWS_AS(SourceSets({1}, {{1, text}}), Failure);
    SourceSets sets({1}, {{2, "3"}});
    CHECK_THROWS_AS(sets.with(1), Failure);
    CHECK_THROWS_AS(sets.without(3), Failure);
  }
}
