// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/facts.h"
#include "core/rules/field.h"
#include "tests/core/insight/village.h"
#include "tests/laws.h"

using namespace weilu;

namespace {

using Texts = std::vector<std::string>;
const Date asOf = Date::parse("2024-10-04").value();

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

TEST_CASE("Facts about any community", "[insight][facts]")
{
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
}
