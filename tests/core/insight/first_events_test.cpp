// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/first_events.h"
#include "tests/catch.h"
#include "tests/core/insight/village.h"

using namespace weilu;

TEST_CASE("First events of a kind", "[insight][retention]")
{
  Village village;
  const Date date = Date::parse("2024-03-01").value();
  const auto one = village.person(), two = village.person();
  village.event(one, date.plus(9), "reply");
  village.event(one, date.plus(3), "reply", 1, 3600); // still the day before in UTC
  village.event(one, date);
  village.event(two, date.plus(3), "reply");
  (void)village.history();
  const auto reply = village.activity.kindNamed("reply");
  const auto first = firstEvents(village.activity, reply, village.zone);
  CHECK(first->span() == DateRange{date.plus(3), date.plus(3)});
  CHECK(first->on(date.plus(3)).cardinality() == 2);
  CHECK_FALSE(firstEvents(village.activity, village.activity.kindNamed("vote"), village.zone)->span());
}
