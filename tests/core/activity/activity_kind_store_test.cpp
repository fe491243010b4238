// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/activity_kind_store.h"
#include "tests/catch.h"

using namespace weilu;

TEST_CASE("Kinds of activity", "[activity]")
{
  auto db = Database::inMemory();
  ActivityKindStore store(db);
  store.seed();

  SECTION("are those of the product, in two languages")
  {
    const auto kinds = store.all();
    REQUIRE(kinds.size() == 11);
    CHECK(kinds.front().labelZh == "发言");
    for (const auto& kind : kinds) {
      CHECK(kind.isContribution == (kind.code == "contribute"));
      CHECK(kind.countsAsActive == (kind.code != "purchase"));
    }
  }
  SECTION("are seeded once")
  {
    auto kind = store.all().at(1);
    kind.countsAsActive = false;
    store.update(kind);
    store.seed();
    CHECK(store.all().size() == 11);
    CHECK_FALSE(store.all().at(1).countsAsActive);
    CHECK(store.active().count() == 9);
  }
  SECTION("are found however they are written")
  {
    const auto checkIn = store.named("check-in");
    for (const auto* text : {"checkin", "check_in", "CHECK-IN", "Check In", " CheckIn ", "打卡"})
      CHECK(store.named(text) == checkIn);
    CHECK(store.named("Message") == store.all().front().id);
    CHECK(store.all().size() == 11);
  }
  SECTION("are made when missing")
  {
    const auto made = store.named(" Bug_Report ");
    CHECK(store.named("bug report") == made);
    CHECK(store.find("Bug_Report") == made);
    CHECK_FALSE(store.find("never heard of"));
    const auto kind = store.all().back();
    CHECK(kind.id == made);
    CHECK(kind.code == "bug-report");
    CHECK(kind.labelEn == "Bug_Report");
    CHECK(kind.countsAsActive);
    CHECK_FALSE(kind.isContribution);
  }
  SECTION("are at most 255")
  {
    for (int i = 11; i < 255; ++i)
      (void)store.named("kind " + std::to_string(i));
    CHECK_THROWS_AS(store.named("one more"), Failure);
  }
}
