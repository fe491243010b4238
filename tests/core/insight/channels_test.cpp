// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/channels.h"
#include "tests/core/insight/slow_history.h"
#include "tests/core/insight/village.h"

using namespace weilu;

namespace {

const Date today = Date::parse("2024-10-04").value();

struct SlowChannel {
  People joined, over, active;
};

/// Who joined, for whom the days are over, who was active in them.
SlowChannel slowChannel(const SlowHistory& slow, const People& people, DateRange range, Date asOf,
                        DayWindow days)
{
  SlowChannel found;
  for (const auto& person : slow.people) {
    const auto came = SlowHistory::arrival(person);
    if (!people.contains(person.id) || !came || *came < range.from || *came > range.to || *came > asOf)
      continue;
    found.joined.add(person.id);
    if (came->plus(days.to) > asOf)
      continue;
    found.over.add(person.id);
    if (SlowHistory::activeIn(person, came->plus(days.from), came->plus(days.to)))
      found.active.add(person.id);
  }
  return found;
}

std::vector<std::string> order(const std::vector<ChannelRow>& rows)
{
  std::vector<std::string> names;
  for (const ChannelRow& row : rows)
    names.push_back(row.channel);
  return names;
}

MemberId through(Village& village, const std::string& channel, Date joined,
                 Standing standing = Standing::User)
{
  Member member;
  member.displayName = "somebody";
  member.channel = channel;
  member.standing = standing;
  member.joinedAt = village.zone.moment(joined, Village::noon);
  return village.person(member);
}

void buy(Village& village, MemberId who, Date date, std::int64_t amount, const std::string& currency = "CNY")
{
  Purchase purchase;
  purchase.member = who;
  purchase.at = village.zone.moment(date, Village::noon);
  purchase.amount = amount;
  purchase.currency = currency;
  village.purchase(purchase);
}

} // namespace

TEST_CASE("The quality of channels", "[insight][channels]")
{
  SECTION("is what each newcomer did after joining")
  {
    law("columns are the people one by one", [] {
      const SlowHistory slow = SlowHistory::any();
      const DateRange range = anyRange();
      const Date asOf = Date{18'300}.plus(*rc::gen::inRange(-60, 140));
      ChannelInput input;
      std::map<std::string, People> expected;
      for (const auto& person : slow.people) {
        const std::string channel = *rc::gen::element<std::string>("a", "b", "");
        expected[channel].add(person.id);
        if (!channel.empty())
          input.channels[channel].add(person.id);
      }
      input.paid = expected["a"];
      input.revenue.assign(80'000, 5);
      const auto rows = channelRows(*slow.fast(), input, range, asOf);
      People all;
      for (const ChannelRow& row : rows) {
        const People& people = expected.at(row.channel);
        for (const auto& [days, followed] : {std::pair(activatedWithin, &row.activated),
                                             {shorthandW1, &row.week2},
                                             {shorthandD30, &row.day30},
                                             {dayNinety, &row.day90}}) {
          const SlowChannel slowly = slowChannel(slow, people, range, asOf, days);
          RC_ASSERT(row.joined == slowly.joined);
          RC_ASSERT(followed->over == slowly.over);
          RC_ASSERT(followed->active == slowly.active);
        }
        RC_ASSERT(row.paid == (row.joined & input.paid));
        RC_ASSERT(row.revenue == static_cast<std::int64_t>(row.paid.cardinality()) * 5);
        all |= row.joined;
      }
      People everybody;
      for (const auto& person : slow.people)
        everybody.add(person.id);
      RC_ASSERT(all == slowChannel(slow, everybody, range, asOf, activatedWithin).joined);
      RC_ASSERT(channelTotal(rows).joined == all);
    });
  }
  SECTION("ranks by the second week, and only those with thirty people")
  {
    Village village;
    for (int i = 0; i < 30; ++i) {
      const MemberId good = through(village, "good", today.plus(-40));
      village.event(good, today.plus(-40 + (i < 20 ? 14 : 15)));
      (void)through(village, "bad", today.plus(-40));
    }
    for (int i = 0; i < 29; ++i)
      village.event(through(village, "few", today.plus(-40)), today.plus(-30));
    (void)village.person(today.plus(-40));
    const auto rows =
        channelRows(*village.history(), channelInput(village.members, village.purchases, village.zone, today),
                    {today.plus(-90), today}, today);
    CHECK(order(rows) == std::vector<std::string>{"good", "bad", "few", ""});
    CHECK(rows[0].week2.share() == Approx(20 / 30.0));
    CHECK(rows[1].week2.share() == 0.0);
    CHECK(rows[0].ranked);
    CHECK_FALSE(rows[2].ranked);
    CHECK_FALSE(rows[3].ranked);
    CHECK_FALSE(rows[0].day90.share());
    CHECK(rows[0].people("day30")->cardinality() == 0);
    CHECK_FALSE(rows[0].people("nothing"));
  }
  SECTION("knows members, orders of the main currency up to the date, and costs")
  {
    Village village;
    const MemberId paying = through(village, "shop", today.plus(-20), Standing::Member);
    (void)through(village, "shop", today.plus(-20));
    buy(village, paying, today.plus(-10), 500);
    buy(village, paying, today.plus(-9), 700);
    buy(village, paying, today.plus(-8), 9, "USD");
    buy(village, paying, today.plus(1), 10'000);
    ChannelInput input = channelInput(village.members, village.purchases, village.zone, today);
    input.costs = {{"shop", 300}, {"poster", 40}};
    const auto rows = channelRows(*village.history(), input, {today.plus(-30), today}, today);
    REQUIRE(order(rows) == std::vector<std::string>{"shop", "poster"});
    CHECK(rows[0].members.cardinality() == 1);
    CHECK(rows[0].paid.cardinality() == 1);
    CHECK(rows[0].revenue == 1200);
    CHECK(rows[0].costEach() == 150.0);
    CHECK_FALSE(rows[1].costEach());
    CHECK(channelTotal(rows).cost == 340);
  }
  SECTION("of nobody has no rows")
  {
    const auto nobody = History::fromParts({}, {});
    CHECK(channelRows(*nobody, {}, {today.plus(-30), today}, today).empty());
    CHECK(channelRows(*nobody, {}, {today, today.plus(-30)}, today).empty());
    CHECK_FALSE(channelTotal({}).activated.share());
    CHECK_FALSE(channelTotal({}).costEach());
  }
}
