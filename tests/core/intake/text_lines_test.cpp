// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/text_lines.h"
#include "tests/catch.h"
#include "tests/core/intake/fixtures.h"

using namespace weilu;

TEST_CASE("Lines of a text", "[intake][lines]")
{
  const std::string text = "one\ntwo\r\nthree\rfour\n\nsix";
  const std::vector<std::string> expected{"one", "two", "three", "four", "", "six"};
  for (std::size_t piece = 1; piece < 8; ++piece) {
    TextLines lines(std::make_unique<fixtures::DrippingText>(text, piece));
    std::vector<std::string> found;
    while (lines.next()) {
      found.emplace_back(lines.text());
      CHECK(lines.number() == found.size());
    }
    CHECK(found == expected);
  }
  SECTION("without an end keep their beginning")
  {
    const std::string endless(3 * TextLines::kLongest, 'x');
    TextLines lines(textInMemory(endless));
    REQUIRE(lines.next());
    CHECK(lines.text().size() == TextLines::kLongest);
    CHECK_FALSE(lines.next());
  }
  SECTION("tell which of them were damaged")
  {
    const fixtures::TempFile file("good\nb\xFFzd\ngood\n", "a.txt");
    TextLines lines(openText(file.path(), "utf-8"));
    std::vector<bool> damaged;
    while (lines.next())
      damaged.push_back(lines.undecodable());
    CHECK(damaged == std::vector<bool>{false, true, false});
  }
}

TEST_CASE("Marks around names and times", "[intake][lines]")
{
  CHECK(withoutMarks("\u200e\u202a+1\u202f514\u202c\u00a0x\ufeff") == "+1 514 x");
  CHECK(withoutMarks("👨\u200d👩\u200d👧 می\u200cخواهم") == "👨\u200d👩\u200d👧 می\u200cخواهم");
  CHECK(withoutMarks("\xE2\x80") == "\xE2\x80");
}
