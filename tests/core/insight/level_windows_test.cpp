// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/level_evaluation.h"
#include "core/levels/point_store.h"
#include "tests/catch.h"
#include "tests/core/insight/village.h"

using namespace weilu;

namespace {

const Date asOf = Date::parse("2024-06-20").value();

/// A village with a ledger and a ladder.
struct OnLadder : Village {
  LevelStore levels{db};
  PointStore points{db};
  MemberId who = person(asOf.plus(-400));

  [[nodiscard]] LevelInput input(Date date = asOf)
  {
    return levelInput(levels, points, *history(), activity, date);
  }
};

template<class Values>
auto of(const Values& values, MemberId who)
{
  const auto at = static_cast<std::size_t>(who.value);
  return at < values.size() ? values[at] : typename Values::value_type{};
}

} // namespace

TEST_CASE("An evaluation looks back so far and no farther", "[levels][insight]")
{
  OnLadder village;
  const MemberId who = village.who;

  SECTION("90 days for active days and contributions")
  {
    village.event(who, asOf.plus(-90), "contribute", 5);
    CHECK(of(village.input().activeDays, who) == 0);
    CHECK(of(village.input().contributions, who) == 0U);
    village.event(who, asOf.plus(-89), "contribute", 2);
    CHECK(of(village.input().activeDays, who) == 1);
    CHECK(of(village.input().contributions, who) == 2U);
    village.event(who, asOf.plus(-88), "contribute", 1);
    CHECK(of(village.input().activeDays, who) == 2);
    CHECK(of(village.input().contributions, who) == 3U);
  }
  SECTION("12 months for points, whatever was spent")
  {
    const auto earns = [&](Date date, std::int64_t points) {
      Edit edit(village.db, {"points-given", {}});
      village.points.add({{}, who, village.zone.moment(date), points, "help", PointSource::Manual, {}});
      edit.commit();
      return of(village.input().points, who);
    };
    CHECK(earns(Date::parse("2023-06-20").value(), 7) == 0);
    CHECK(earns(Date::parse("2023-06-21").value(), 20) == 20);
    CHECK(earns(Date::parse("2023-06-22").value(), 300) == 320);
  }
  SECTION("30 days for a move that protects")
  {
    Edit edit(village.db, {"levels-evaluated", {}});
    const Ladder ladder = village.levels.ladder();
    village.levels.add(asOf, Moment::now(),
                       {{ladder[0].id, ladder[1].id, People::bitmapOf(1, std::uint32_t(who.value))}});
    edit.commit();
    const auto isProtected = [&](int later) {
      return village.input(asOf.plus(later)).recentlyMoved.contains(std::uint32_t(who.value));
    };
    CHECK(isProtected(28));
    CHECK(isProtected(29));
    CHECK_FALSE(isProtected(30));
    CHECK_FALSE(isProtected(31));
  }
}
