// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/member_reader.h"
#include "core/members/member_store.h"
#include "tests/core/members/member_tables.h"
#include "tests/laws.h"

using namespace weilu;

TEST_CASE("MemberReader", "[members][reader]")
{
  Database db = Database::inMemory();
  MemberStore store(db);
  const SourceId source = anImport(db);
  for (int i = 1; i <= 60; ++i)
    store.add(called("person " + std::to_string(i)), source);
  db.sql().exec("DELETE FROM member WHERE id % 7 = 0");
  MemberReader reader(db);

  SECTION("reads ahead what it would read one by one")
  {
    law("fetch() changes no answer", [&](const std::vector<std::uint8_t>& numbers) {
      std::vector<MemberId> ids;
      for (const std::uint8_t number : numbers)
        ids.push_back({1 + number % 64});
      const MemberReader slow(db);
      reader.fetch(ids);
      for (std::int64_t id = 1; id <= 64; ++id)
        RC_ASSERT(reader.member({id}) == slow.member({id}));
    });
  }
  SECTION("forgets what was read ahead before")
  {
    reader.fetch({{1}, {2}});
    Member renamed = *store.find({1});
    renamed.displayName = "else";
    store.update(renamed, Moment{5});
    reader.fetch({{1}, {2}});
    CHECK(reader.member({1})->displayName == "else");
    reader.fetch({});
    CHECK(reader.member({2})->displayName == "person 2");
  }
  SECTION("knows who has which tag")
  {
    store.addTag(store.tagNamed("vip", source), People::bitmapOf(2, 3, 60), source);
    CHECK(reader.hasTag({3}, "vip"));
    CHECK(reader.hasTag({60}, "vip"));
    CHECK_FALSE(reader.hasTag({4}, "vip"));
    CHECK_FALSE(reader.hasTag({3}, "unheard of"));
  }
}
