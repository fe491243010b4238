// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/account_hint.h"
#include "tests/catch.h"
#include "tests/core/intake/import_fixture.h"

using namespace weilu;

TEST_CASE("Bare ids that may be accounts", "[intake]")
{
  ImportFixture in;
  ReadOptions accounts;
  accounts.map = {{"account", "identity:discord"}};
  in.import(in.file("people.csv", "name,account\nA,900000000000000001\nB,900000000000000002\n"
                                  "C,900000000000000003\nD,900000000000000004\n"),
            accounts);
  REQUIRE(in.people() == 4);
  const auto hintOf = [&](const std::string& rows, const ReadOptions& options = {}) {
    return accountHint(ImportFixture::look(in.file("events.csv", "user_id,at,kind\n" + rows), options),
                       in.members);
  };
  const auto row = [](const std::string& id) { return id + ",2024-05-01 10:00:00,message\n"; };
  const std::string three = row("900000000000000001") + row("900000000000000002") + row("900000000000000003");

  SECTION("are asked about when most of them belong to known accounts of one kind")
  {
    CHECK(hintOf(three) == AccountHint{"user_id", "discord", 3, 3});
    CHECK(hintOf(three + three + row("77") + row("78")) == AccountHint{"user_id", "discord", 5, 3});
  }
  SECTION("are not when no more than half of them do, or there are hardly any")
  {
    CHECK_FALSE(hintOf(three + row("76") + row("77") + row("78")));
    CHECK_FALSE(hintOf(row("900000000000000001") + row("900000000000000002")));
  }
  SECTION("are not when the file says whose they are")
  {
    ReadOptions options;
    options.platform = "qq";
    CHECK_FALSE(hintOf(three, options));
    options = {};
    options.map = {{"user_id", "identity:discord"}};
    CHECK_FALSE(hintOf(three, options));
  }
  SECTION("are not when they already find people as they are")
  {
    in.importText("id,name\n900000000000000001,E\n900000000000000002,F\n", {}, "others.csv");
    CHECK_FALSE(hintOf(three));
  }
  SECTION("come with the plan and the report, of how it was before")
  {
    const auto file = in.file("events.csv", "user_id,at,kind\n" + three);
    CHECK(in.plan(file).accounts == AccountHint{"user_id", "discord", 3, 3});
    CHECK(in.import(file).accounts == AccountHint{"user_id", "discord", 3, 3});
    CHECK(in.people() == 7);
    CHECK_FALSE(in.plan(file).accounts);
  }
}
