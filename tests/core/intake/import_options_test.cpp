// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/blank_fields.h"
#include "core/intake/import_options.h"
#include "tests/catch.h"

using namespace weilu;

TEST_CASE("ImportOptions", "[intake]")
{
  ImportOptions options;
  SECTION("give every field the import's way, people apart")
  {
    for (const auto mode : {ImportMode::Merge, ImportMode::Create, ImportMode::Update})
      CHECK(ImportOptions(mode).modeOf("city") == ImportMode::Merge);
    CHECK(ImportOptions(ImportMode::Fill).modeOf("city") == ImportMode::Fill);
  }
  SECTION("let a field differ")
  {
    options.fieldModes["city"] = ImportMode::Fill;
    CHECK(options.modeOf("city") == ImportMode::Fill);
    CHECK(options.modeOf("note") == ImportMode::Merge);
    options.mode = ImportMode::Fill;
    options.fieldModes["note"] = ImportMode::Merge;
    CHECK(options.modeOf("note") == ImportMode::Merge);
  }
  SECTION("erase nothing unless asked")
  {
    for (const auto field : kErasable)
      CHECK_FALSE(options.erases(field));
    options.blanksEraseIn = {"city", "name", "consent:email", "do_not_contact", "identity:qq"};
    CHECK(options.erases("city"));
    CHECK_FALSE(options.erases("note"));
    for (const char* never :
         {"name", "consent:email", "do_not_contact", "identity:qq", "counter:posts", "plan"})
      CHECK_FALSE(options.erases(never));
  }
  SECTION("erase everywhere but in fields that are only filled, and tags only where they are replaced")
  {
    options.blanksErase = true;
    options.fieldModes["city"] = ImportMode::Fill;
    CHECK(options.erases("note"));
    CHECK(options.erases("custom:age"));
    CHECK_FALSE(options.erases("city"));
    CHECK_FALSE(options.erases("tags"));
    options.replaceTags = true;
    CHECK(options.erases("tags"));
    CHECK_FALSE(options.erases("id"));
    options = ImportOptions();
    options.blanksEraseIn = {"tags"};
    CHECK(options.erases("tags"));
  }
  SECTION("leave rows out, by list or by decision")
  {
    options.leftOut = {3};
    options.decisions[4] = {RowDecision::Kind::LeaveOut, {}, 0};
    options.decisions[5] = {RowDecision::Kind::New, {}, 0};
    CHECK(options.leavesOut(3));
    CHECK(options.leavesOut(4));
    CHECK_FALSE(options.leavesOut(5));
    CHECK(options.decision(3) == nullptr);
    CHECK(options.decision(4) == nullptr);
    REQUIRE(options.decision(5));
    CHECK(options.decision(5)->kind == RowDecision::Kind::New);
  }
}

TEST_CASE("importModeNamed", "[intake]")
{
  for (const auto mode : {ImportMode::Merge, ImportMode::Create, ImportMode::Update, ImportMode::Fill})
    CHECK(importModeNamed(code(mode)) == mode);
  CHECK_FALSE(importModeNamed("replace"));
}

TEST_CASE("modeField", "[intake]")
{
  CHECK(modeField("city") == "city");
  CHECK(modeField("family_name") == "name");
  CHECK(modeField("term_ends") == "plan");
  CHECK(modeField("custom:age") == "custom:age");
  for (const char* key : {"id", "email", "phone", "identity:qq", "consent:email", "do_not_contact"})
    CHECK(modeField(key).empty());
}

TEST_CASE("clear", "[intake]")
{
  Member full;
  full.id = {7};
  full.displayName = "林晓雨";
  full.nickname = full.city = full.region = full.occupation = full.organisation = full.position =
      full.language = full.channel = full.referrer = full.birthday = full.note = "x";
  full.gender = Gender::Female;
  full.role = Role::Expert;
  full.standing = Standing::Member;
  full.joinedAt = full.leftAt = Moment{5};
  full.doNotContact = true;
  SECTION("touches only what is named")
  {
    Member person = full;
    clear(person, {});
    CHECK(person == full);
    clear(person, BlankFields().set(*erasableNumber("note")));
    Member expected = full;
    expected.note.clear();
    CHECK(person == expected);
  }
  SECTION("never touches the name and do-not-contact")
  {
    Member person = full, nobody;
    clear(person, BlankFields().set());
    nobody.id = full.id;
    nobody.displayName = full.displayName;
    nobody.doNotContact = true;
    CHECK(person == nobody);
  }
}
