// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/member_store.h"
#include "core/members/member_writer.h"
#include "core/members/overwritten.h"
#include "core/members/source_people.h"
#include "tests/catch.h"
#include "tests/core/members/member_tables.h"

using namespace weilu;

TEST_CASE("FieldAccess", "[members][undo]")
{
  Database db = Database::inMemory();
  MemberStore store(db);
  const MemberId id = store.add(called("a"), SourceId{});
  const SourceId source = anImport(db), other = anImport(db);
  MemberWriter writer(db, source, Moment{});
  const SpaceId space = writer.space("qq", "g", "群");
  writer.addToSpace(id, space, Moment{7});
  // A field's code may hold what separates the parts of an address.
  writer.setCustom(id, writer.field("a:b@c", FieldType::Text), "x");
  writer.setCounter(id, writer.field("1@2", FieldType::Counter), Date{-3}, 2.5);
  writer.setConsent(id, "e:mail", ConsentState::Yes, Moment{-9});
  writer.finish();
  FieldAccess fields(db);
  const std::vector<std::tuple<std::string, SqlValue, SqlValue>> cases = {
      {"display_name", std::string("a"), std::string("b")},
      {"city", {}, std::string("c")},
      {"joined_at", {}, std::int64_t{5}},
      {customField("a:b@c"), std::string("x"), std::string("y")},
      {counterField("1@2", Date{-3}), 2.5, 3.0},
      {consentField("e:mail"), consentValue(ConsentState::Yes, Moment{-9}),
       consentValue(ConsentState::No, Moment{1})},
      {joinedField(space), std::int64_t{7}, {}},
      {leftField(space), {}, std::int64_t{8}},
  };

  SECTION("reads and writes every kind of field")
  {
    for (const auto& [field, old, fresh] : cases) {
      INFO(field);
      CHECK(fields.read(id, field) == old);
      fields.write(id, field, fresh);
      CHECK(fields.read(id, field) == fresh);
      CHECK(fields.read(MemberId{9}, field) == SqlValue());
    }
  }
  SECTION("leaves rows of their own when there is no value to write")
  {
    for (const auto& field : {customField("a:b@c"), counterField("1@2", Date{-3}), consentField("e:mail")}) {
      fields.write(id, field, {});
      CHECK(fields.read(id, field) != SqlValue());
    }
  }
  SECTION("hands rows over from their owner only")
  {
    for (const auto& field :
         {customField("a:b@c"), counterField("1@2", Date{-3}), consentField("e:mail"), joinedField(space)}) {
      INFO(field);
      CHECK_FALSE(fields.handOver(id, field, other, source));
      CHECK(fields.handOver(id, field, source, other));
      CHECK_FALSE(fields.handOver(id, field, source, other));
    }
    CHECK_FALSE(fields.handOver(id, "city", source, other));
  }
  SECTION("knows no other fields")
  {
    CHECK_THROWS_AS(fields.read(id, "source"), Failure);
    CHECK_THROWS_AS(fields.read(id, "id; DROP TABLE member"), Failure);
    CHECK(fields.read(id, "custom:nothing") == SqlValue());
  }
}

TEST_CASE("The people a source met", "[members][undo]")
{
  Database db = Database::inMemory();
  const SourceId first = anImport(db), second = anImport(db), third = anImport(db);
  rememberMet(db, first, People::bitmapOf(1, 1));
  rememberMet(db, second, People::bitmapOf(1, 2));
  rememberMet(db, second, People::bitmapOf(2, 2, 3));
  rememberMet(db, third, People::bitmapOf(1, 4));
  CHECK(metAfter(db, first) == std::vector<std::pair<SourceId, People>>{{second, People::bitmapOf(2, 2, 3)},
                                                                        {third, People::bitmapOf(1, 4)}});
  markWithdrawn(db, second);
  CHECK(metAfter(db, first).size() == 1);
  CHECK(metAfter(db, third).empty());
}
