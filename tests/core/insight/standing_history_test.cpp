// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/standing_history.h"
#include "tests/catch.h"
#include "tests/core/insight/village.h"

using namespace weilu;

TEST_CASE("Who was a member on a date", "[insight][standing]")
{
  const Date today = Date::parse("2024-10-04").value();
  Village village;
  const auto become = [&](MemberId id, Standing standing, Moment at) {
    Edit edit(village.db, {"member-edited", {}});
    Member member = village.members.find(id).value();
    member.standing = standing;
    village.members.update(member, at);
    edit.commit();
  };
  Member came;
  came.displayName = "came";
  came.standing = Standing::Member;
  const MemberId always = village.person(came), once = village.person(), again = village.person(),
                 never = village.person(), was = village.person();
  become(once, Standing::Member, village.zone.moment(today.plus(-9), 86'399));
  for (const int day : {-20, -10, -5})
    become(again, day == -10 ? Standing::User : Standing::Member, village.zone.moment(today.plus(day)));
  become(was, Standing::Member, village.zone.moment(today.plus(-30)));
  become(was, Standing::User, village.zone.moment(today.plus(-3)));
  const StandingHistory standing = standingHistory(village.members, village.zone);
  const auto on = [&](int day) {
    std::vector<MemberId> members;
    for (const std::uint32_t id : standing.membersOn(today.plus(day)))
      members.push_back({id});
    return members;
  };

  SECTION("is whoever is one now, but for who became one only later")
  {
    CHECK(on(0) == std::vector{always, once, again});
    CHECK(on(-9) == std::vector{always, once, again});
    CHECK(on(-10) == std::vector{always, again}); // the day before, in the community's zone
    CHECK(on(-21) == std::vector{always});
  }
  SECTION("counts the first time of those who became it twice")
  {
    CHECK(standing.became.on(today.plus(-20)).contains(static_cast<std::uint32_t>(again.value)));
    CHECK(standing.became.on(today.plus(-5)).isEmpty());
  }
  SECTION("is nobody where nobody is one")
  {
    CHECK_FALSE(standing.membersOn(today).contains(static_cast<std::uint32_t>(never.value)));
    CHECK(StandingHistory().membersOn(today).isEmpty());
  }
}
