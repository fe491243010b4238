// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/point_expiry.h"
#include "tests/laws.h"

using namespace weilu;

TEST_CASE("Months later, clamped to the month's end", "[levels]")
{
  struct Row {
    const char* date;
    int months;
    const char* later;
  };
  for (const Row& row : std::vector<Row>{{"2024-01-31", 1, "2024-02-29"},
                                         {"2023-01-31", 1, "2023-02-28"},
                                         {"2024-01-30", 1, "2024-02-29"},
                                         {"2024-03-31", 1, "2024-04-30"},
                                         {"2024-02-29", 12, "2025-02-28"},
                                         {"2024-06-15", 12, "2025-06-15"},
                                         {"2024-11-30", 3, "2025-02-28"},
                                         {"2024-06-15", -12, "2023-06-15"},
                                         {"2024-01-15", -1, "2023-12-15"}}) {
    INFO(row.date << " + " << row.months);
    CHECK(monthsLater(*Date::parse(row.date), row.months).iso() == row.later);
  }
}

TEST_CASE("When points expire", "[levels]")
{
  const Date january = *Date::of(2024, 1, 1), june = *Date::of(2024, 6, 1);
  const PointExpiry expiry = PointExpiry().with(12, january).with(0, june);
  CHECK(expiry.monthsOn(january.plus(-1)) == 0);
  CHECK(expiry.monthsOn(january) == 12);
  CHECK(expiry.monthsOn(june) == 0);
  CHECK(expiry.current() == 0);
  CHECK(expiryFrom(toText(expiry)) == expiry);
  CHECK(expiryFrom("nonsense").terms.empty());
  CHECK(expiry.with(6, january).terms.size() == 1);
}

TEST_CASE("What comes first goes first", "[levels]")
{
  PointAging aging;
  aging.gain(1, 10);
  aging.gain(1, 5);
  SECTION("spending takes the oldest, so less of it expires")
  {
    CHECK(aging.spend(1, 7) == 0);
    aging.age(1, 10);
    CHECK(aging.expire() == std::vector<PointShare>{{1, 3}});
    aging.age(1, 5);
    CHECK(aging.expire() == std::vector<PointShare>{{1, 5}});
    CHECK(aging.spend(1, 1) == 1);
  }
  SECTION("nothing expires twice")
  {
    aging.age(1, 10);
    CHECK(aging.expire() == std::vector<PointShare>{{1, 10}});
    CHECK(aging.expire().empty());
  }
  SECTION("what is not there is said")
  {
    CHECK(aging.spend(1, 16) == 1);
    CHECK(aging.spend(2, 3) == 3);
  }
}
