// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/benefit_catalogue.h"
#include "core/levels/benefit_rules.h"
#include "core/levels/benefit_store.h"
#include "core/members/member_store.h"
#include "tests/catch.h"
#include "tests/core/members/member_tables.h"

using namespace weilu;

namespace {

Benefit full()
{
  Benefit benefit;
  benefit.title = "9 折购豆";
  benefit.kind = BenefitKind::Discount;
  benefit.value = "全部豆子";
  benefit.cost = 1250;
  benefit.currency = "JPY";
  benefit.stock = 7;
  benefit.validFrom = Date{20'000};
  benefit.validUntil = Date{20'010};
  benefit.lowestLevel = LevelId{3};
  benefit.price = 80;
  benefit.levels = {{2}, {5}};
  return benefit;
}

Benefit called(const char* title, bool archived = false)
{
  Benefit benefit;
  benefit.title = title;
  benefit.archived = archived;
  return benefit;
}

Grant grantOf(BenefitId benefit, MemberId who, std::int64_t at)
{
  Grant grant;
  grant.benefit = benefit;
  grant.member = who;
  grant.at = Moment{at};
  return grant;
}

} // namespace

TEST_CASE("BenefitStore keeps a catalogue", "[benefits]")
{
  Database db = Database::inMemory();
  BenefitStore store(db);
  Benefit benefit = full();
  benefit.id = store.add(benefit);

  SECTION("with every value")
  {
    CHECK(store.find(benefit.id).value() == benefit);
    CHECK(store.all() == std::vector{benefit});
    Benefit plain = called("plain");
    plain.id = benefit.id;
    store.update(plain);
    CHECK(store.find(benefit.id).value() == plain);
    store.update(benefit);
    CHECK(store.find(benefit.id).value() == benefit);
  }
  SECTION("archived ones last, found by number or as people type the title")
  {
    store.add(called("ant", true));
    store.add(called("Bee"));
    REQUIRE(store.all().size() == 3);
    CHECK(store.all().back().title == "ant");
    CHECK(store.named("ｂｅｅ ")->title == "Bee");
    CHECK(store.named(std::to_string(benefit.id.value))->title == benefit.title);
    CHECK(store.named("bees").error().code == RefusalCode::NoSuchBenefit);
    CHECK(store.find({99}).error().detail("found") == "99");
  }
  SECTION("says what a level gives")
  {
    store.add(called("none"));
    CHECK(store.ofLevel({2}) == std::vector{benefit});
    CHECK(store.ofLevel({3}).empty());
    benefit.archived = true;
    store.update(benefit);
    CHECK(store.ofLevel({2}).empty());
  }
  SECTION("lets go of what nobody ever got")
  {
    MemberStore members(db);
    const MemberId who = members.add(weilu::called("a"), {});
    const GrantId grant = store.addGrant(grantOf(benefit.id, who, 5));
    store.setState(grant, GrantState::Cancelled, {6});
    const auto refused = store.remove(benefit.id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == RefusalCode::InUse);
    CHECK(refused.error().detail("by") == "1");
    const BenefitId other = store.add(called("other"));
    CHECK(store.remove(other));
    CHECK_FALSE(store.find(other));
    CHECK(store.remove(other).error().code == RefusalCode::NoSuchBenefit);
  }
}

TEST_CASE("BenefitStore logs who got what", "[benefits]")
{
  Database db = Database::inMemory();
  MemberStore members(db);
  const MemberId one = members.add(weilu::called("a"), {}), two = members.add(weilu::called("b"), {});
  BenefitStore store(db);
  Benefit limited = called("limited");
  limited.stock = 2;
  const BenefitId few = store.add(limited), many = store.add(called("many"));
  const Grant wanted{{}, few, one, {10}, GrantWay::Redeemed, GrantState::Granted, {}, 30, "a note", {}};
  const GrantId first = store.addGrant(wanted);
  store.addGrant(grantOf(few, two, 20));
  store.addGrant(grantOf(many, one, 30));

  Grant kept = wanted;
  kept.id = first;
  CHECK(store.grant(first).value() == kept);
  CHECK(store.grant({99}).error().code == RefusalCode::NoSuchGrant);
  CHECK(store.given(few) == 2);
  CHECK(store.givenOfAll() == std::map<BenefitId, std::int64_t>{{few, 2}, {many, 1}});
  CHECK(stockLeft(store.find(few).value(), store.given(few)) == 0);
  CHECK(store.oversold() == 0);

  SECTION("newest first, of everybody, one person or one benefit")
  {
    REQUIRE(store.log().size() == 3);
    CHECK(store.log().front().benefit == many);
    CHECK(store.log({.member = one, .benefit = {}}).size() == 2);
    CHECK(store.log({.member = {}, .benefit = few}).size() == 2);
    CHECK(store.log({.member = two, .benefit = many}).empty());
    CHECK(store.log({.member = {}, .benefit = {}, .limit = 1}).size() == 1);
  }
  SECTION("what is cancelled is in stock again, what was used is not")
  {
    store.setState(first, GrantState::Used, {40});
    CHECK(store.given(few) == 2);
    CHECK(store.grant(first)->changedAt == Moment{40});
    store.setState(first, GrantState::Cancelled, {50});
    CHECK(store.given(few) == 1);
    CHECK(store.named().cardinality() == 2);
  }
  SECTION("more than there are would be noticed")
  {
    store.addGrant(grantOf(few, two, 20));
    CHECK(store.oversold() == 1);
  }
}

TEST_CASE("The shipped benefits read in both languages", "[benefits]")
{
  const auto zh = starterBenefits(Language::Zh), en = starterBenefits(Language::En);
  REQUIRE(zh.size() == en.size());
  CHECK(zh.size() >= 8);
  for (std::size_t i = 0; i < zh.size(); ++i) {
    INFO(en[i].title);
    CHECK(checkBenefit(zh[i], 0));
    CHECK(checkBenefit(en[i], 0));
    CHECK(zh[i].title != en[i].title);
  }
  const auto where = [](const char* json) {
    return benefitsFromJson(json, Language::En).error().detail("where");
  };
  CHECK(where("{") == "benefits");
  CHECK(where(R"({"benefits":[{"kind":"cake"}]})") == "benefits[0].kind");
  CHECK(where(R"({"benefits":[{"kind":"gift","title":{"zh":"甲"}}]})") == "benefits[0].title.en");
  CHECK(where(R"({"benefits":[{"kind":"gift","title":{"en":"A"},"value":{"en":""},"price":-1}]})") ==
        "benefits[0].price");
}
