// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/alive.h"
#include "core/insight/facts.h"
#include "core/insight/person_facts.h"
#include "core/rules/field.h"
#include "tests/core/insight/village.h"
#include "tests/laws.h"

using namespace weilu;

namespace {

using Texts = std::vector<std::string>;
const Date asOf = Date::parse("2024-10-04").value();

RuleValue valueOf(Village& village, MemberId who, const std::string& field, int window = 0)
{
  const Facts facts = village.facts(asOf);
  return facts.measure({field, window, Operator::IsSet, {}}, who);
}

RuleValue number(double value) { return value; }

/// A condition of any field that works on a village.
Condition anyCondition()
{
  static const Texts names = {"active_days",
                              "weeks_active",
                              "last_active_days",
                              "first_active_days",
                              "longest_streak",
                              "contributions",
                              "concentration",
                              "events.message",
                              "events.contribute",
                              "events.nothing",
                              "tenure_days",
                              "joined",
                              "left",
                              "standing",
                              "role",
                              "tag",
                              "space",
                              "channel",
                              "gender",
                              "city",
                              "referrer",
                              "consent:email",
                              "segment",
                              "alive_probability",
                              "custom:Level",
                              "counter:points",
                              "purchases_count",
                              "purchases_amount",
                              "last_purchase_days",
                              "term_active",
                              "term_renewed",
                              "term_ends_in_days",
                              "birthday_in_days",
                              "layer:other"};
  Condition condition;
  condition.field = *rc::gen::elementOf(names);
  const Field& field = *fieldNamed(condition.field);
  condition.window = field.hasWindow ? *rc::gen::element(1, 7, 30, 90) : 0;
  condition.op = *rc::gen::elementOf(operators(field));
  const auto text = [&]() -> std::string {
    const auto known = choices(field);
    return known.empty()
               ? *rc::gen::element<std::string>("vip", "上海", "a", "3")
               : std::string(
                     (*rc::gen::elementOf(std::vector<FieldChoice>(known.begin(), known.end()))).code);
  };
  const bool date = field.type == Field::Type::Date;
  const auto small = [&] {
    return static_cast<double>(*rc::gen::inRange(0, 12) + (date ? asOf.days - 8 : 0));
  };
  using T = Field::Type;
  const bool ordered = condition.op >= Operator::Less && condition.op <= Operator::AtLeast;
  if (condition.op == Operator::IsSet || condition.op == Operator::IsEmpty)
    return condition;
  if (condition.op == Operator::Between)
    condition.value = std::pair(small(), small() + 12);
  else if (condition.op == Operator::In)
    condition.value = Texts{text(), text()};
  else if (condition.op == Operator::InLast || condition.op == Operator::InNext)
    condition.value = static_cast<double>(*rc::gen::inRange(1, 12));
  else if (field.type == T::Flag)
    condition.value = static_cast<double>(*rc::gen::inRange(0, 2));
  else if (field.type == T::Number || date || (field.type == T::Any && ordered))
    condition.value = small();
  else
    condition.value = text();
  return condition;
}

/// One that somebody can meet.
Condition randomCondition()
{
  Condition condition = anyCondition();
  while (!check(Rule::when(condition)))
    condition = anyCondition();
  return condition;
}

Member randomMember(const Village& village)
{
  const auto near = [&] {
    return village.zone.moment(asOf.plus(*rc::gen::inRange(-60, 5)), *rc::gen::inRange(0, 86400));
  };
  Member member;
  member.displayName = "x";
  member.role = *rc::gen::element(Role::Member, Role::Member, Role::Expert, Role::Bot);
  member.standing = *rc::gen::element(Standing::User, Standing::Member);
  member.gender = *rc::gen::element(Gender::Unknown, Gender::Female, Gender::Male);
  member.city = *rc::gen::element<std::string>("", "上海", "A");
  member.channel = *rc::gen::element<std::string>("", "vip");
  member.referrer = *rc::gen::element<std::string>("", "vip", "3");
  member.birthday = *rc::gen::element<std::string>("", "--10-06", "1990-10-14");
  if (*rc::gen::arbitrary<bool>())
    member.joinedAt = near();
  if (*rc::gen::inRange(0, 5) == 0)
    member.leftAt = near();
  return member;
}

/// Rows around a person that no import is needed for.
void decorate(Village& village, MemberId who)
{
  Edit edit(village.db, {"decorated", {}});
  if (*rc::gen::arbitrary<bool>()) {
    People one;
    one.add(static_cast<std::uint32_t>(who.value));
    village.members.addTag(village.members.tagNamed(*rc::gen::element<std::string>("vip", "A")), one, {});
  }
  auto& sql = village.db.sql();
  const auto id = std::to_string(who.value);
  if (*rc::gen::arbitrary<bool>())
    sql.exec("INSERT INTO custom_value (member, field, value, source) VALUES (" + id + ", 1, '" +
             *rc::gen::element<std::string>("3", "vip", asOf.plus(2).iso(), asOf.plus(-4).iso()) + "', 0)");
  if (*rc::gen::arbitrary<bool>())
    sql.exec("INSERT INTO counter (member, field, as_of, value, source) VALUES (" + id + ", 2, " +
             std::to_string(asOf.days + *rc::gen::inRange(-3, 3)) + ", " +
             std::to_string(*rc::gen::inRange(0, 12)) + ", 0)");
  if (*rc::gen::arbitrary<bool>())
    sql.exec("INSERT INTO member_space (member, space, joined_at, left_at, source) VALUES (" + id +
             ", 1, NULL, NULL, 0)");
  if (*rc::gen::arbitrary<bool>())
    sql.exec("INSERT INTO consent (member, channel, state, at, source) VALUES (" + id + ", 'email', " +
             std::to_string(*rc::gen::inRange(1, 3)) + ", 0, 0)");
  edit.commit();
}

void populate(Village& village)
{
  village.db.sql().exec("INSERT INTO custom_field (id, code, label, type) VALUES (1, 'level', 'Level', 0), "
                        "(2, 'points', 'Points', 4)");
  village.db.sql().exec(
      "INSERT INTO space (id, platform, code, name, source) VALUES (1, 'qq', 'a', '读书会', 0)");
  const int people = *rc::gen::inRange(1, 7);
  for (int i = 0; i < people; ++i) {
    const MemberId who = village.person(randomMember(village));
    decorate(village, who);
    for (int events = *rc::gen::inRange(0, 12); events > 0; --events)
      village.event(who, asOf.plus(*rc::gen::inRange(-40, 3)),
                    *rc::gen::element<std::string>("message", "contribute", "purchase"),
                    *rc::gen::inRange<std::uint32_t>(1, 4), *rc::gen::inRange(0, 86400));
    for (int terms = *rc::gen::inRange(0, 3); terms > 0; --terms) {
      const int starts = *rc::gen::inRange(-30, 5);
      village.term(who, asOf.plus(starts), asOf.plus(starts + *rc::gen::inRange(0, 30)));
    }
    for (int bought = *rc::gen::inRange(0, 3); bought > 0; --bought) {
      Purchase purchase;
      purchase.member = who;
      purchase.at = village.zone.moment(asOf.plus(*rc::gen::inRange(-20, 2)), *rc::gen::inRange(0, 86400));
      purchase.amount = *rc::gen::inRange(1, 9);
      purchase.currency = *rc::gen::element<std::string>("CNY", "CNY", "USD");
      purchase.reference = *rc::gen::element<std::string>("", "r1", "r2");
      purchase.product = std::to_string(bought);
      purchase.state = *rc::gen::element(PurchaseState::Paid, PurchaseState::Paid, PurchaseState::Refunded);
      village.purchase(purchase);
    }
  }
}

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
  SECTION("say of everybody at once what they say of each")
  {
    law("a condition matches exactly the people for whose value it holds", [] {
      Village village;
      populate(village);
      Facts facts = village.facts(asOf);
      LayerSets layers;
      layers["a"].add(1);
      layers["vip"].add(2);
      facts.setLayersOf([&](const std::string&) { return layers; });
      facts.setSegments([](const std::string& name) -> std::optional<Rule> {
        if (name == "vip") // asks for itself through another, which nothing stops but undo out of order
          return Rule::any({Rule::when({"role", 0, Operator::Equals, std::string("expert")}),
                            Rule::when({"segment", 0, Operator::Equals, std::string("a")})});
        if (name == "a")
          return Rule::all({Rule::when({"segment", 0, Operator::Equals, std::string("vip")}),
                            Rule::when({"gender", 0, Operator::Equals, std::string("male")})});
        return {};
      });
      for (int i = 0; i < 20; ++i) {
        const Condition condition = randomCondition();
        RC_ASSERT(check(Rule::when(condition)).has_value());
        const People found = facts.matching(condition);
        RC_ASSERT(found.isSubset(facts.population()));
        for (const std::uint32_t id : facts.population()) {
          RC_LOG() << sentence(Rule::when(condition), Language::En) << " for " << id << "\n";
          RC_ASSERT(found.contains(id) == holds(condition, facts.measure(condition, MemberId{id}), asOf));
        }
      }
    });
  }
  SECTION("agree with the purchases about who pays and who renewed")
  {
    law("a term means the same to the facts and to the store", [] {
      Village village;
      populate(village);
      const Facts facts = village.facts(asOf);
      const People& roster = facts.population();
      RC_ASSERT(facts.matching({"term_active", 0, Operator::Equals, 1.0}) ==
                (village.purchases.paying(asOf) & roster));
      RC_ASSERT(facts.matching({"term_renewed", 0, Operator::Equals, 1.0}) ==
                (village.purchases.renewed(asOf) & roster));
    });
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

TEST_CASE("Facts about one person on a date to come", "[insight][facts]")
{
  Village village;
  const MemberId who = village.person(asOf.plus(-10));
  const auto value = [&](const PersonFacts& facts, const std::string& field, int window = 0) {
    return facts.measure({field, window, Operator::IsSet, {}}, who);
  };
  SECTION("let time pass and nothing happen")
  {
    village.active(who, asOf.plus(-3), 4);
    village.event(who, asOf.plus(5)); // known to the file, but after the as-of date
    village.term(who, asOf.plus(-20), asOf.plus(10));
    const Facts everybody = village.facts(asOf);
    PersonFacts facts(everybody, who);
    facts.moveTo(asOf.plus(25));
    CHECK(value(facts, "active_days", 30) == number(2));
    CHECK(value(facts, "last_active_days") == number(28));
    CHECK(value(facts, "tenure_days") == number(35));
    CHECK(value(facts, "term_active") == number(0));
    CHECK(value(facts, "term_ends_in_days") == number(-15));
  }
  SECTION("compare contributions with what is core now")
  {
    const MemberId other = village.person(asOf.plus(-50));
    village.event(who, asOf.plus(-89), "contribute", 2);
    village.event(who, asOf.plus(-5), "contribute", 1);
    village.event(other, asOf, "contribute", 2);
    const Facts everybody = village.facts(asOf);
    PersonFacts facts(everybody, who);
    CHECK(value(facts, "concentration", 90) == RuleValue("core"));
    facts.moveTo(asOf.plus(1)); // two fall out of the window
    CHECK(value(facts, "concentration", 90) == RuleValue("casual"));
    facts.moveTo(asOf.plus(90));
    CHECK(value(facts, "concentration", 90) == RuleValue("none"));
  }
  SECTION("keep the class while nothing of one's own leaves the window, though others have as much")
  {
    MemberId last = who;
    for (int i = 0; i < 4; ++i) {
      village.event(last, asOf, "contribute", 2);
      last = village.person(asOf.plus(-50));
    }
    village.event(last, asOf, "contribute", 2);
    const Facts everybody = village.facts(asOf);
    PersonFacts facts(everybody, last);
    const Condition concentration{"concentration", 90, Operator::IsSet, {}};
    CHECK(facts.measure(concentration, last) == RuleValue("regular")); // begins at 80 %
    facts.moveTo(asOf.plus(1));
    CHECK(facts.measure(concentration, last) == RuleValue("regular"));
  }
}
