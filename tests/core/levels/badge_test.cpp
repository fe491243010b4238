// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/badge.h"
#include "core/levels/badge_store.h"
#include "core/members/member_store.h"
#include "tests/catch.h"
#include "tests/core/members/member_tables.h"

#include <fmt/format.h>

#include <set>

using namespace weilu;

TEST_CASE("The shipped badges read", "[badges]")
{
  std::set<std::string> codes;
  for (const Badge& badge : shippedBadges()) {
    INFO(badge.code);
    CHECK(codes.insert(badge.code).second);
    CHECK((badge.top.has_value() || badge.rule.kind != Rule::Kind::Always));
  }
  for (const char* code : {"first-post", "streak-7", "streak-30", "streak-100", "contributions-100",
                           "one-year", "helper-of-the-month"})
    CHECK(codes.count(code) == 1);
}

TEST_CASE("A badge that does not read is refused where it is wrong", "[badges]")
{
  const auto where = [](const std::string& badge) {
    const auto read = badgesFromJson(R"({"badges":[)" + badge + "]}");
    return read ? std::string("read") : read.error().detail("where");
  };
  const std::string head = R"({"code":"a","icon":"clock","label":{"zh":"甲","en":"A"},)";
  CHECK(where(head + R"("rule":{"field":"tenure_days","op":">=","value":1}})") == "read");
  CHECK(where(head + R"("top":{"kinds":["reply"],"period":"month"}})") == "read");
  CHECK(where(head + R"("rule":{"field":"nothing","op":">=","value":1}})") == "badges[0].rule.field");
  CHECK(where(head + R"("rule":[]})") == "badges[0].rule");
  CHECK(where(head + R"("top":{"kinds":[],"period":"month"}})") == "badges[0].top.kinds");
  CHECK(where(head + R"("top":{"kinds":["reply"],"period":"eon"}})") == "badges[0].top.period");
  CHECK(where(R"({"code":"a","icon":"clock","label":{"zh":"甲"},"rule":{}})") == "badges[0].label.en");
  CHECK(where(R"({"icon":"clock","label":{"zh":"甲","en":"A"},"rule":{}})") == "badges[0].code");
  CHECK(where("7") == "badges[0]");
  CHECK(badgesFromJson("{").error().detail("expected") == "json");
  CHECK(badgesFromJson("{}").error().detail("where") == "badges");
}

TEST_CASE("BadgeStore keeps what was given by hand", "[badges]")
{
  Database db = Database::inMemory();
  MemberStore members(db);
  const MemberId one = members.add(called("a"), {}), two = members.add(called("b"), {});
  BadgeStore store(db);
  const auto first = store.add({0, one, "first-post", {10}, "well said"});
  store.add({0, two, "heart", {20}, {}});
  store.add({0, one, "heart", {30}, {}});

  REQUIRE(store.all().size() == 3);
  CHECK(store.all().front().at == Moment{30});
  REQUIRE(store.of(one).size() == 2);
  CHECK(store.of(one).back().note == "well said");
  CHECK(store.named().cardinality() == 2);
  store.remove(first);
  CHECK(store.of(one).size() == 1);
}
