// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include "tests/catch.h"
#include "ui/metrics/changes.h"

using namespace weilu::ui;

TEST_CASE("A change is said with its sign, and by whether it is better", "[insight]")
{
  const Delta more = changeSince(12000, 12412, ValueUnit::Count);
  CHECK(more.text == "+412 (3.4%)");
  CHECK(more.direction == Delta::Direction::Up);
  CHECK(more.better == true);
  const Delta left = changeSince(10, 13, ValueUnit::Count, false);
  CHECK(left.better == false);
  const Delta share = changeSince(.397, .416, ValueUnit::Share);
  CHECK(share.text == "+1.9 pp");
  CHECK(changeSince(1.1, 1.22, ValueUnit::Ratio).text == "+0.12");
  CHECK(changeSince(1.22, 1.1, ValueUnit::Ratio).text == "−0.12");
}

TEST_CASE("What is not known has no change", "[insight]")
{
  CHECK(changeSince({}, 5, ValueUnit::Count).text == "—");
  CHECK(changeSince(5, {}, ValueUnit::Share).text == "—");
  const Delta same = changeSince(5, 5, ValueUnit::Count);
  CHECK(same.direction == Delta::Direction::None);
  CHECK_FALSE(same.better);
  CHECK(changeSince(0, 7, ValueUnit::Count).text == "+7");
}
