// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_place.h"
#include "tests/catch.h"

using namespace weilu;

TEST_CASE("A place in a text")
{
  const std::string text = "ab\n沉默者x\n";
  const auto at = [&](std::size_t byte) {
    const TextPlace place = placeOf(text, byte);
    return std::to_string(place.row) + ":" + std::to_string(place.column) + " " + place.found;
  };
  CHECK(at(1) == "1:1 ab\n沉默者x\n");
  CHECK(at(4) == "2:1 沉默者x\n");
  CHECK(at(13) == "2:4 x\n");
  CHECK(at(15) == "3:1 ");
  CHECK(at(99) == "3:1 ");
  CHECK(at(0) == "1:1 ab\n沉默者x\n");
}
