// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/beginning.h"
#include "tests/catch.h"

#include <string>

using namespace weilu;

TEST_CASE("beginning")
{
  CHECK(beginning("abc", 5) == "abc");
  CHECK(beginning("abc", 2) == "ab");
  CHECK(beginning("abc", 0).empty());
  CHECK(beginning("林晓雨", 7) == "林晓");
  CHECK(beginning("a𠮷", 4) == "a");
  SECTION("keeps together what is one letter")
  {
    const std::string family = "👨‍👩‍👧‍👦";
    CHECK(beginning("a" + family + "b", family.size()) == "a");
    CHECK(beginning("a" + family + "b", family.size() + 1) == "a" + family);
    CHECK(beginning("ae\xCC\x81z", 2) == "a"); // e and its accent
    CHECK(beginning("ae\xCC\x81z", 4) == "ae\xCC\x81");
  }
  SECTION("cuts a letter that is too long at a code point")
  {
    std::string zalgo = "Z";
    for (int i = 0; i < 100; ++i)
      zalgo += "\xCC\xB6";
    CHECK(beginning(zalgo, 10).size() == 9);
  }
}
