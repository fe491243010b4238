// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/spaces_compare.h"
#include "tests/catch.h"
#include "tests/core/insight/village.h"

using namespace weilu;

namespace {

const Date asOf = Date::parse("2024-10-04").value();

struct Fixture {
  Village village;
  SpaceId tea = village.members.spaceOf("wechat", "tea", "Tea", {});
  SpaceId wine = village.members.spaceOf("wechat", "wine", "Wine", {});
  EventBatch batch;

  void joins(MemberId who, SpaceId space, Date date, std::optional<Date> left = {})
  {
    SQLite::Statement insert(
        village.db.sql(),
        "INSERT INTO member_space (space, member, joined_at, left_at, source) VALUES (?, ?, ?, ?, 0)");
    insert.bind(1, space.value);
    insert.bind(2, who.value);
    insert.bind(3, village.zone.moment(date).seconds);
    if (left)
      insert.bind(4, village.zone.moment(*left).seconds);
    insert.exec();
  }
  void event(MemberId who, SpaceId space, Date date, const char* kind = "message", std::uint32_t count = 1)
  {
    batch.add({who, village.zone.moment(date), village.activity.kindNamed(kind), space, count});
  }
  std::vector<SpaceRow> rows(DateRange range = {asOf.plus(-89), asOf})
  {
    Source source;
    source.kind = "manual";
    Edit edit(village.db, {"events", {}}, source);
    village.activity.add(std::exchange(batch, {}), *edit.source());
    edit.commit();
    return compareSpaces(*village.history(), village.members, village.activity, range, asOf);
  }
};

People only(MemberId id) { return People::bitmapOf(1, static_cast<std::uint32_t>(id.value)); }

} // namespace

TEST_CASE("Spaces side by side", "[insight][spaces]")
{
  Fixture at;
  const auto one = at.village.person(), two = at.village.person(), three = at.village.person();
  const auto bot = at.village.person({}, Role::Bot);

  SECTION("have who is in them, the largest first")
  {
    at.joins(one, at.wine, asOf.plus(-300));
    at.joins(two, at.wine, asOf.plus(-300));
    at.joins(three, at.wine, asOf.plus(-300), asOf.plus(-5));
    at.joins(one, at.tea, asOf.plus(1)); // not yet
    at.joins(bot, at.wine, asOf.plus(-300));
    at.event(three, at.wine, asOf.plus(-20));
    at.event(three, at.tea, asOf); // listed nowhere, but there
    const auto rows = at.rows();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].space.id == at.wine);
    CHECK(rows[0].roster == (only(one) | only(two)));
    CHECK(rows[1].roster == only(three));
  }
  SECTION("have what was done in them, up to the as-of date")
  {
    at.event(one, at.tea, asOf.plus(-6));
    at.event(two, at.tea, asOf.plus(-7));
    at.event(three, at.tea, asOf.plus(-30));
    at.event(three, at.tea, asOf.plus(1));
    at.event(one, at.tea, asOf.plus(-20), "contribute", 3);
    at.event(one, at.tea, asOf.plus(-90), "contribute");
    at.event(two, at.wine, asOf, "contribute");
    at.event(bot, at.tea, asOf, "contribute");
    const auto rows = at.rows();
    CHECK(rows[0].activeWeek == only(one));
    CHECK(rows[0].activeMonth == (only(one) | only(two)));
    CHECK(rows[0].contributions == 3);
    CHECK(rows[0].contributors == only(one));
    CHECK(rows[1].contributors == only(two));
  }
  SECTION("have who came back in the fourth week, to the same space")
  {
    const Date joined = asOf.plus(-35);
    for (const auto who : {one, two, three})
      at.joins(who, at.tea, joined);
    at.joins(one, at.wine, joined.plus(1)); // its fourth week is not over
    at.event(one, at.tea, joined.plus(29));
    at.event(two, at.tea, joined.plus(28));
    at.event(three, at.wine, joined.plus(30));
    auto rows = at.rows();
    CHECK(rows[0].space.id == at.tea);
    CHECK(rows[0].joined.cardinality() == 3);
    CHECK(rows[0].retained == only(one));
    CHECK(rows[1].joined.isEmpty());
    at.event(two, at.tea, joined.plus(35));
    CHECK(at.rows()[0].retained == (only(one) | only(two)));
  }
  SECTION("say nothing where there is nothing")
  {
    const auto rows = at.rows({asOf, asOf.plus(-5)});
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].roster.isEmpty());
    CHECK(rows[0].contributions == 0);
  }
}
