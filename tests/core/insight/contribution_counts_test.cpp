// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/contribution_counts.h"
#include "tests/catch.h"
#include "tests/core/insight/village.h"

using namespace weilu;

TEST_CASE("Contribution counts", "[insight][concentration]")
{
  Village village;
  const Date date = Date::parse("2024-03-01").value();
  const auto who = village.person();
  village.event(who, date, "contribute", 3);
  village.event(who, date.plus(2), "contribute", 4, 86'399);
  village.event(who, date.plus(3), "contribute");
  village.event(who, date);
  (void)village.history();
  const auto counts = [&] {
    return contributionCounts(village.activity, village.zone, {date, date.plus(2)});
  };
  CHECK(counts() == std::vector<std::uint32_t>{0, 7});

  for (auto kind : village.activity.kinds()) {
    kind.isContribution = false;
    village.activity.update(kind);
  }
  CHECK(counts().empty());
}
