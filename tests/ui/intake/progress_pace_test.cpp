// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "ui/intake/progress_pace.h"

using namespace weilu;
using namespace weilu::ui;

TEST_CASE("ProgressPace", "[ui][intake]")
{
  ProgressPace pace;
  SECTION("says nothing until it is stable")
  {
    CHECK_FALSE(pace.note({Phase::Writing, 0, 1000}, 0));
    CHECK_FALSE(pace.note({Phase::Writing, 100, 1000}, 1999));
  }
  SECTION("gives rows a second and the time left")
  {
    static_cast<void>(pace.note({Phase::Writing, 0, 1000}, 0));
    const auto found = pace.note({Phase::Writing, 400, 1000}, 4000);
    REQUIRE(found);
    CHECK(found->perSecond == Approx(100));
    REQUIRE(found->secondsLeft);
    CHECK(*found->secondsLeft == Approx(6));
  }
  SECTION("begins anew with every phase and every repeat of one")
  {
    static_cast<void>(pace.note({Phase::Planning, 0, 1000}, 0));
    CHECK(pace.note({Phase::Planning, 1000, 1000}, 5000));
    CHECK_FALSE(pace.note({Phase::Writing, 0, 1000}, 5100));
    CHECK(pace.note({Phase::Writing, 300, 1000}, 8100)->perSecond == Approx(100));
    CHECK_FALSE(pace.note({Phase::Writing, 10, 1000}, 9000));
  }
  SECTION("does not know the end where nobody does")
  {
    static_cast<void>(pace.note({Phase::Reading, 1, 0}, 0));
    CHECK_FALSE(pace.note({Phase::Reading, 101, 0}, 2000)->secondsLeft);
  }
}
