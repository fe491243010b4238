// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/alive.h"
#include "core/insight/facts.h"
#include "core/insight/person_facts.h"
#include "tests/catch.h"
#include "tests/core/insight/village.h"

using namespace weilu;

namespace {

const Date asOf = Date::parse("2024-10-04").value();

RuleValue valueOf(Village& village, MemberId who, const std::string& field, int window = 0)
{
  const Facts facts = village.facts(asOf);
  return facts.measure({field, window, Operator::IsSet, {}}, who);
}

RuleValue number(double value) { return value; }

} // namespace

TEST_CASE("Facts about activity", "[insight][facts]")
{
  Village village;
  const MemberId who = village.person(asOf.plus(-100));

  SECTION("count the dates of a window, its first and last inside")
  {
    for (const int ago : {0, 6, 7, 29, 30})
      village.event(who, asOf.plus(-ago));
    village.event(who, asOf.plus(1));
    CHECK(valueOf(village, who, "active_days", 30) == number(4));
    CHECK(valueOf(village, who, "active_days", 31) == number(5));
    CHECK(valueOf(village, who, "active_days", 1) == number(1));
    CHECK(valueOf(village, who, "weeks_active", 1) == number(1));
    CHECK(valueOf(village, who, "weeks_active", 2) == number(2));
    CHECK(valueOf(village, who, "weeks_active", 5) == number(3));
  }
  SECTION("go by the community's calendar")
  {
    village.event(who, asOf.plus(-30), "message", 1, 86'399); // one second before the window
    CHECK(valueOf(village, who, "active_days", 30) == number(0));
    village.event(who, asOf.plus(-29), "message", 1, 0);
    CHECK(valueOf(village, who, "active_days", 30) == number(1));
    CHECK(valueOf(village, who, "events.message", 30) == number(1));
  }
  SECTION("say how long ago the last was, or that there was none")
  {
    CHECK(valueOf(village, who, "last_active_days") == RuleValue());
    village.event(who, asOf.plus(-12));
    village.event(who, asOf.plus(3)); // not yet
    CHECK(valueOf(village, who, "last_active_days") == number(12));
  }
  SECTION("count events as often as they count, by kind")
  {
    village.event(who, asOf, "message", 5);
    village.event(who, asOf.plus(-1), "contribute", 2);
    village.event(who, asOf.plus(-89), "contribute", 3);
    village.event(who, asOf.plus(-90), "contribute", 7);
    CHECK(valueOf(village, who, "events.message", 30) == number(5));
    CHECK(valueOf(village, who, "events.contribute", 30) == number(2));
    CHECK(valueOf(village, who, "contributions", 90) == number(5));
    CHECK(valueOf(village, who, "events.nothing", 90) == number(0));
    CHECK(valueOf(village, who, "concentration", 90) == RuleValue("core"));
  }
  SECTION("know the time here from the join date or the first active day, whichever is earlier")
  {
    const MemberId guest = village.person();
    const MemberId early = village.person(asOf.plus(-10));
    CHECK(valueOf(village, who, "tenure_days") == number(100));
    CHECK(valueOf(village, guest, "tenure_days") == RuleValue());
    village.event(guest, asOf.plus(-20));
    village.event(early, asOf.plus(-15));
    CHECK(valueOf(village, guest, "tenure_days") == number(20));
    CHECK(valueOf(village, early, "tenure_days") == number(15));
    CHECK(valueOf(village, early, "joined") == number(asOf.days - 10));
  }
}

TEST_CASE("Facts about people", "[insight][facts]")
{
  Village village;
  Member member;
  member.role = Role::Host;
  member.standing = Standing::Member;
  member.city = "上海";
  member.birthday = "1990-10-06";
  const MemberId who = village.person(member);

  SECTION("give the profile, and nothing for what is not known")
  {
    CHECK(valueOf(village, who, "role") == RuleValue("host"));
    CHECK(valueOf(village, who, "standing") == RuleValue("member"));
    CHECK(valueOf(village, who, "city") == RuleValue("上海"));
    CHECK(valueOf(village, who, "gender") == RuleValue());
    CHECK(valueOf(village, who, "channel") == RuleValue());
    CHECK(valueOf(village, who, "birthday_in_days") == number(2));
  }
  SECTION("count an order once, and amounts in the currency of most")
  {
    const auto buy = [&](int ago, std::int64_t amount, const char* currency, const char* reference,
                         const char* product) {
      Purchase purchase;
      purchase.member = who;
      purchase.at = village.zone.moment(asOf.plus(-ago), Village::noon);
      purchase.amount = amount;
      purchase.currency = currency;
      purchase.reference = reference;
      purchase.product = product;
      village.purchase(purchase);
    };
    CHECK(valueOf(village, who, "last_purchase_days") == RuleValue());
    buy(5, 300, "CNY", "r1", "a");
    buy(5, 200, "CNY", "r1", "b");
    buy(9, 100, "CNY", "", "c");
    buy(2, 999, "USD", "r2", "d");
    CHECK(valueOf(village, who, "purchases_count", 30) == number(3));
    CHECK(valueOf(village, who, "purchases_count", 5) == number(1));
    CHECK(valueOf(village, who, "purchases_amount", 30) == number(600));
    CHECK(valueOf(village, who, "last_purchase_days") == number(2));
  }
  SECTION("know terms")
  {
    village.term(who, asOf.plus(-100), asOf.plus(-10));
    village.term(who, asOf.plus(-10), asOf.plus(20));
    CHECK(valueOf(village, who, "term_active") == number(1));
    CHECK(valueOf(village, who, "term_renewed") == number(1));
    CHECK(valueOf(village, who, "term_ends_in_days") == number(20));
    const Facts facts = village.facts(asOf);
    const auto id = static_cast<std::uint32_t>(who.value);
    CHECK(facts.matching({"term_renewed", 0, Operator::Equals, 1.0}).contains(id));
    CHECK(village.purchases.renewed(asOf).contains(id));
  }
  SECTION("ask for the layer of another scheme")
  {
    Facts facts = village.facts(asOf);
    const Condition loyal{"layer:other", 0, Operator::Equals, "loyal"};
    CHECK(facts.measure(loyal, who) == RuleValue());
    LayerSets sets;
    sets["loyal"].add(static_cast<std::uint32_t>(who.value));
    facts.setLayersOf([&](const std::string& scheme) { return scheme == "other" ? sets : LayerSets(); });
    CHECK(facts.matching(loyal).cardinality() == 1);
    CHECK(facts.measure(loyal, who) == RuleValue("loyal"));
  }
}

TEST_CASE("Facts", "[insight][facts]")
{
  SECTION("are about the roster of the date")
  {
    Village village;
    const MemberId here = village.person(asOf.plus(-5));
    village.person(asOf.plus(1));
    village.person(asOf.plus(-5), Role::Bot);
    Member gone;
    gone.leftAt = village.zone.moment(asOf, 1);
    village.person(gone);
    const Facts facts = village.facts(asOf);
    CHECK(facts.population() == People::bitmapOf(1, static_cast<std::uint32_t>(here.value)));
    CHECK(facts.matching({"active_days", 30, Operator::Equals, 0.0}) == facts.population());
    CHECK(facts.matching({"role", 0, Operator::NotEquals, "host"}) == facts.population());
  }
  SECTION("refuse to invent what the catalogue does not know")
  {
    Village village;
    const MemberId who = village.person(asOf);
    const Facts facts = village.facts(asOf);
    CHECK_THROWS_AS(facts.matching({"shoe_size", 0, Operator::Equals, 4.0}), Failure);
    CHECK_THROWS_AS(facts.measure({"shoe_size", 0, Operator::Equals, 4.0}, who), Failure);
  }
  SECTION("stop when asked to")
  {
    Village village;
    village.person(asOf);
    std::stop_source stop;
    stop.request_stop();
    const Facts facts(village.history(), asOf, village.members, village.activity, village.purchases,
                      Control(stop.get_token(), {}));
    CHECK_THROWS_AS(facts.matching({"active_days", 30, Operator::Equals, 0.0}), Cancelled);
  }
}

TEST_CASE("Facts about coming back", "[insight][facts]")
{
  Village village;
  for (int i = 0; i < 40; ++i) { // the earlier somebody came last, the smaller i
    const MemberId who = village.person(asOf.plus(-200));
    village.active(who, asOf.plus(-4 * (40 - i)), 8, 7);
  }
  const MemberId never = village.person(asOf.plus(-200));
  const Facts facts = village.facts(asOf);
  REQUIRE(facts.alive().shown());
  const auto alive = [&](MemberId who) {
    return facts.measure({"alive_probability", 0, Operator::IsSet, {}}, who);
  };
  SECTION("are as probable for one as among all, and less the longer somebody is away")
  {
    const People likely = facts.matching({"alive_probability", 0, Operator::AtLeast, 50.0});
    for (std::uint32_t id = 1; id <= 40; ++id)
      CHECK((std::get<double>(alive({id})) >= 50) == likely.contains(id));
    CHECK(std::get<double>(alive({1})) < std::get<double>(alive({40})));
    CHECK(std::get<double>(alive({40})) <= 100);
    CHECK_FALSE(likely.contains(static_cast<std::uint32_t>(never.value)));
    CHECK(alive(never) == RuleValue());
  }
  SECTION("grow less probable while nothing happens")
  {
    PersonFacts own(facts, {40});
    const auto at = [&](int days) {
      own.moveTo(asOf.plus(days));
      return std::get<double>(own.measure({"alive_probability", 0, Operator::IsSet, {}}, {40}));
    };
    CHECK(at(0) == std::get<double>(alive({40})));
    CHECK(at(90) < at(0));
  }
  SECTION("are not known where too few came back")
  {
    Village small;
    const MemberId who = small.person(asOf.plus(-200));
    small.active(who, asOf, 8, 7);
    CHECK(small.facts(asOf).matching({"alive_probability", 0, Operator::IsSet, {}}).isEmpty());
  }
  SECTION("are listed with every other number")
  {
    CHECK(facts.numbers({"alive_probability", 0, Operator::IsSet, {}}).size() == 40);
    CHECK(facts.numbers({"active_days", 7, Operator::IsSet, {}}).size() == 41);
  }
}
