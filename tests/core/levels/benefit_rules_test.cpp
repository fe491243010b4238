// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/benefit_rules.h"
#include "tests/catch.h"

#include <climits>

using namespace weilu;

namespace {

const Date today{20'000};

/// For points, 3 of 5 given, today the only day, from the second level on.
Offer beans()
{
  Offer offer;
  offer.benefit.title = "beans";
  offer.benefit.price = 100;
  offer.benefit.stock = 5;
  offer.benefit.validFrom = offer.benefit.validUntil = today;
  offer.given = 3;
  offer.lowest = LevelPlace{2, "银", "Silver"};
  return offer;
}

Receiver anna()
{
  Receiver who;
  who.name = "Anna";
  who.balance = 100;
  who.level = {2, "银", "Silver"};
  return who;
}

/// "redeemed" or the code and details of the refusal.
std::string outcome(const Offer& offer, const Receiver& who, GrantWay way = GrantWay::Redeemed,
                    Date date = today, std::int64_t wanted = 1)
{
  const auto may = mayReceive(offer, who, way, date, wanted);
  if (may)
    return "yes";
  std::string text = std::to_string(static_cast<int>(may.error().code));
  for (const auto& [key, value] : may.error().details)
    text += " " + key + "=" + value;
  return text;
}

std::string code(RefusalCode code) { return std::to_string(static_cast<int>(code)); }

} // namespace

TEST_CASE("A benefit can be had while it is valid, in stock and paid for", "[benefits]")
{
  Offer offer = beans();
  Receiver who = anna();
  CHECK(outcome(offer, who) == "yes");

  SECTION("on its dates")
  {
    CHECK(outcome(offer, who, GrantWay::Redeemed, today.plus(-1)) ==
          code(RefusalCode::BenefitNotValid) + " benefit=beans date=" + today.plus(-1).iso() +
              " from=" + today.iso() + " until=" + today.iso());
    CHECK(outcome(offer, who, GrantWay::Redeemed, today.plus(1)) != "yes");
    offer.benefit.validUntil.reset();
    CHECK(outcome(offer, who, GrantWay::Redeemed, today.plus(1)) == "yes");
    offer.benefit.validFrom.reset();
    CHECK(outcome(offer, who, GrantWay::Redeemed, today.plus(-1)) == "yes");
  }
  SECTION("not when it is archived, also by hand")
  {
    offer.benefit.archived = true;
    CHECK(outcome(offer, who, GrantWay::ByHand).starts_with(code(RefusalCode::BenefitNotValid)));
  }
  SECTION("as many as are left")
  {
    who.balance = 1000;
    CHECK(outcome(offer, who, GrantWay::Redeemed, today, 1) == "yes");
    CHECK(outcome(offer, who, GrantWay::Redeemed, today, 2) == "yes");
    CHECK(outcome(offer, who, GrantWay::Redeemed, today, 3) ==
          code(RefusalCode::OutOfStock) + " benefit=beans found=2 expected=3");
    CHECK(outcome(offer, who, GrantWay::ByHand, today, 3) != "yes");
    offer.benefit.stock.reset();
    CHECK(outcome(offer, who, GrantWay::Redeemed, today, 3) == "yes");
    CHECK_FALSE(stockLeft(offer.benefit, 3));
  }
  SECTION("for its price")
  {
    for (const std::int64_t enough : {100, 101}) {
      who.balance = enough;
      CHECK(outcome(offer, who) == "yes");
    }
    who.balance = 99;
    CHECK(outcome(offer, who) == code(RefusalCode::NotEnoughPoints) + " name=Anna found=99 expected=100");
    CHECK(outcome(offer, who, GrantWay::ByHand) == "yes");
    offer.benefit.price.reset();
    CHECK(outcome(offer, who).starts_with(code(RefusalCode::BadValue)));
  }
  SECTION("from its level on, where points buy it")
  {
    who.level = {1, "见习", "Trainee"};
    CHECK(outcome(offer, who) == code(RefusalCode::LevelTooLow) +
                                     " name=Anna found=Trainee found_zh=见习 expected=Silver expected_zh=银");
    CHECK(outcome(offer, who, GrantWay::ByHand) == "yes");
    who.level = {3, "金", "Gold"};
    CHECK(outcome(offer, who) == "yes");
  }
  SECTION("by nobody who has left")
  {
    who.leftOn = today.plus(1);
    CHECK(outcome(offer, who) == "yes");
    who.leftOn = today;
    CHECK(outcome(offer, who, GrantWay::ByHand) ==
          code(RefusalCode::PersonLeft) + " name=Anna date=" + today.iso());
  }
}

TEST_CASE("A benefit is checked as it is typed", "[benefits]")
{
  Benefit benefit = beans().benefit;
  const auto what = [&](std::int64_t given = 0) {
    const auto checked = checkBenefit(benefit, given);
    if (checked)
      return std::string("fine");
    return checked.error().code == RefusalCode::BadRange ? "range" : checked.error().detail("what");
  };
  CHECK(what() == "fine");
  CHECK(what(5) == "fine");
  CHECK(what(6) == "stock");
  benefit.price = 0;
  CHECK(what() == "price");
  benefit.price = INT64_MAX;
  CHECK(what() == "price");
  benefit.price = 1;
  benefit.cost = -1;
  CHECK(what() == "cost");
  benefit.cost = 0;
  benefit.stock = 0;
  CHECK(what() == "fine");
  benefit.validUntil = today.plus(-1);
  CHECK(what() == "range");
  benefit.title = " \t";
  CHECK(what() == "title");
}

TEST_CASE("Kinds of benefits have codes", "[benefits]")
{
  for (const BenefitKind kind : benefitKinds)
    CHECK(benefitKindNamed(weilu::code(kind)) == kind);
  CHECK_FALSE(benefitKindNamed("present"));
}
