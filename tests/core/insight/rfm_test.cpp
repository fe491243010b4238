// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/person_facts.h"
#include "core/insight/rfm.h"
#include "tests/core/insight/village.h"
#include "tests/laws.h"

using namespace weilu;

namespace {

const Date asOf = Date::parse("2024-10-04").value();

void buy(Village& village, MemberId who, Date date, std::int64_t amount, const std::string& order = {})
{
  Purchase purchase;
  purchase.member = who;
  purchase.at = village.zone.moment(date, Village::noon);
  purchase.amount = amount;
  purchase.currency = "CNY";
  purchase.reference = order;
  purchase.product = order.empty() ? "" : std::to_string(amount);
  village.purchase(purchase);
}

RfmScores scoresOf(const Facts& facts, MemberId who)
{
  const auto score = [&](const char* field) {
    return static_cast<int>(std::get<double>(facts.measure({field, 0, Operator::IsSet, {}}, who)));
  };
  return {score("rfm_r"), score("rfm_f"), score("rfm_m")};
}

} // namespace

TEST_CASE("Scores of recency, frequency and amount", "[insight][rfm]")
{
  SECTION("take type-7 quantiles")
  {
    CHECK(quantile({1, 2, 3, 4, 5}, .2) == 1.8);
    CHECK(quantile({1, 2, 3, 4, 5}, 0) == 1);
    CHECK(quantile({1, 2, 3, 4, 5}, 1) == 5);
    CHECK(quantile({7}, .6) == 7);
  }
  SECTION("are fixed with 24 buyers, and quintiles with 25")
  {
    std::vector<RfmValues> buyers(24, {10, 1, 100});
    CHECK(rfmCuts(buyers).fixed);
    CHECK(rfmCuts(buyers).scores({30, 5, 10'000}) == RfmScores{5, 4, 1});
    CHECK(rfmCuts(buyers).scores({31, 6, 10'001}) == RfmScores{4, 5, 2});
    CHECK(rfmCuts(buyers).scores({241, 1, 300'001}) == RfmScores{1, 1, 5});
    buyers.push_back({10, 1, 100});
    CHECK_FALSE(rfmCuts(buyers).fixed);
  }
  SECTION("are equal for ties, and a fifth each where all differ")
  {
    std::vector<RfmValues> buyers;
    for (int i = 1; i <= 100; ++i)
      buyers.push_back({static_cast<double>(i), 1, static_cast<double>(i)});
    const RfmCuts cuts = rfmCuts(buyers);
    std::map<int, int> recency, amount;
    for (const RfmValues& one : buyers) {
      ++recency[cuts.scores(one).recency];
      ++amount[cuts.scores(one).amount];
      CHECK(cuts.scores(one).frequency == 1);
    }
    CHECK(recency == std::map<int, int>{{1, 20}, {2, 20}, {3, 20}, {4, 20}, {5, 20}});
    CHECK(amount == recency);
    CHECK(cuts.scores({1, 1, 100}) == RfmScores{5, 1, 5});
  }
  SECTION("never fall when somebody buys more")
  {
    law("more is no worse", [] {
      const auto many = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 400));
      std::vector<RfmValues> buyers;
      for (const int days : many)
        buyers.push_back({static_cast<double>(days % 365), 1.0 + days % 7, days * 10.0});
      const RfmCuts cuts = rfmCuts(buyers);
      RfmValues value{*rc::gen::inRange(1, 364) * 1.0, *rc::gen::inRange(1, 8) * 1.0, 50};
      const RfmScores before = cuts.scores(value);
      RC_ASSERT((before.recency >= 1 && before.recency <= 5));
      value.recency -= 1;
      value.orders += 1;
      value.amount += 500;
      const RfmScores after = cuts.scores(value);
      RC_ASSERT((after.recency >= before.recency && after.frequency >= before.frequency &&
                 after.amount >= before.amount));
    });
  }
}

TEST_CASE("Scores of a community", "[insight][rfm]")
{
  Village village;
  const MemberId often = village.person(asOf.plus(-500)), once = village.person(asOf.plus(-500)),
                 never = village.person(asOf.plus(-500)), longAgo = village.person(asOf.plus(-500));
  for (int order = 0; order < 6; ++order)
    buy(village, often, asOf.plus(-order * 20), 60'000);
  buy(village, once, asOf.plus(-100), 9'000, "o1");
  buy(village, once, asOf.plus(-100), 1'000, "o1"); // another line of the same order
  buy(village, longAgo, asOf.plus(-365), 90'000);
  const Facts facts = village.facts(asOf);

  SECTION("count orders of 365 days, lines of an order once")
  {
    CHECK(scoresOf(facts, often) == RfmScores{5, 5, 5});
    CHECK(scoresOf(facts, once) == RfmScores{3, 1, 1});
    CHECK(scoresOf(facts, never) == RfmScores{});
    CHECK(scoresOf(facts, longAgo) == RfmScores{});
    CHECK(facts.rfm().buyers == 2);
  }
  SECTION("are the same for one person and for everybody")
  {
    for (const char* field : {"rfm_r", "rfm_f", "rfm_m"}) {
      for (int score = 0; score <= 5; ++score) {
        const Condition condition{field, 0, Operator::Equals, static_cast<double>(score)};
        const People people = facts.matching(condition);
        for (const MemberId who : {often, once, never, longAgo})
          CHECK(people.contains(static_cast<std::uint32_t>(who.value)) ==
                !PersonFacts(facts, who).matching(condition).isEmpty());
      }
    }
  }
}
