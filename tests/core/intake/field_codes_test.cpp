// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/field_codes.h"
#include "tests/catch.h"

#include <set>

using namespace weilu;

TEST_CASE("Field codes", "[intake][fields]")
{
  SECTION("are each there once, for some kind of file, with a name in both languages")
  {
    std::set<std::string_view> seen;
    for (const FieldCode& field : fieldCodes()) {
      INFO(field.code);
      CHECK(seen.insert(field.code).second);
      CHECK((field.forMembers || field.forActivity || field.forPurchases));
      CHECK_FALSE(field.labelZh.empty());
      CHECK_FALSE(field.labelEn.empty());
      CHECK(field.takesSuffix == (field.code.back() == ':'));
    }
  }
  SECTION("with a suffix are found by their stem")
  {
    CHECK(fieldCode("identity:discord")->code == "identity:");
    CHECK(fieldCode("custom:a:b")->code == "custom:");
    CHECK(fieldCode("joined_at")->kind == ColumnFormat::Kind::Moment);
  }
  SECTION("are none without the suffix they need, or with one they do not")
  {
    for (const char* code : {"", "nonsense", "identity:", "identity", "email:work", "joined_at:"}) {
      INFO(code);
      CHECK(fieldCode(code) == nullptr);
    }
  }
  SECTION("say for which files they are")
  {
    CHECK(fieldCode("amount")->isFor(ImportAs::Purchases));
    CHECK_FALSE(fieldCode("amount")->isFor(ImportAs::Members));
    CHECK(fieldCode("at")->isFor(ImportAs::Activity));
    CHECK_FALSE(fieldCode("joined_at")->isFor(ImportAs::Activity));
  }
}
