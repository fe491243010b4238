// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/earning_rules.h"
#include "tests/laws.h"

using namespace weilu;

namespace {

const Date day = *Date::of(2024, 6, 20);

EarningRule ruleOf(EarningTerms terms)
{
  EarningRule rule{{7}, "rule-7", "发言", "Messages", "message", 0, {}, {terms}};
  return rule;
}

std::uint32_t given(const EarningRule& rule, std::uint32_t times, std::uint16_t percent = 100)
{
  std::vector<EarningTally> tallies{{3, times}};
  const auto shares = EarningMonth(rule).give(day, tallies, {{0, 0, 0, percent}, 100});
  return shares.empty() ? 0 : shares.front().points;
}

} // namespace

TEST_CASE("What a rule gives", "[levels]")
{
  const EarningTerms ten{{}, true, 3, 10, 0, true};
  struct Row {
    std::uint32_t times;
    std::uint16_t percent;
    std::uint32_t points;
  };
  for (const Row& row : std::vector<Row>{{1, 100, 3},
                                         {3, 100, 9},
                                         {4, 100, 10},
                                         {5, 100, 10},
                                         {500, 100, 10},
                                         {1, 110, 3},
                                         {3, 110, 9},
                                         {4, 125, 12}}) {
    INFO(row.times << " times at " << row.percent << " %");
    CHECK(given(ruleOf(ten), row.times, row.percent) == row.points);
  }
  SECTION("nothing when it is off, or before it starts")
  {
    CHECK(given(ruleOf({{}, false, 3, 0, 0, true}), 4) == 0);
    CHECK(given(ruleOf({day.plus(1), true, 3, 0, 0, true}), 4) == 0);
    CHECK(given(ruleOf({day, true, 3, 0, 0, true}), 4) == 12);
  }
  SECTION("without regard to the level where that is so")
  {
    CHECK(given(ruleOf({{}, true, 3, 0, 0, false}), 4, 150) == 12);
  }
  SECTION("on a day just under the cap, exactly it, and no more than it")
  {
    for (const int cap : {8, 9, 10})
      CHECK(given(ruleOf({{}, true, 3, cap, 0, true}), 3) == static_cast<std::uint32_t>(std::min(cap, 9)));
  }
  SECTION("in a month just under the cap, exactly it, and no more than it")
  {
    for (const int cap : {11, 12, 13}) {
      const EarningRule rule = ruleOf({{}, true, 3, 6, cap, true});
      EarningMonth month(rule);
      std::uint32_t points = 0;
      for (int i = 0; i < 3; ++i) {
        std::vector<EarningTally> tallies{{3, i == 2 ? 0U : 2U}};
        const auto shares = month.give(day.plus(i), tallies, {});
        points += shares.empty() ? 0 : shares.front().points;
      }
      CHECK(points == static_cast<std::uint32_t>(std::min(cap, 12)));
    }
  }
  SECTION("no more in a month than its cap")
  {
    const EarningRule rule = ruleOf({{}, true, 3, 6, 10, true});
    EarningMonth month(rule);
    std::vector<std::uint32_t> points;
    for (int i = 0; i < 3; ++i) {
      std::vector<EarningTally> tallies{{3, 1}, {3, 1}};
      const auto shares = month.give(day.plus(i), tallies, {});
      points.push_back(shares.empty() ? 0 : shares.front().points);
    }
    CHECK(points == std::vector<std::uint32_t>{6, 4, 0});
  }
}

TEST_CASE("Terms of a rule", "[levels]")
{
  const EarningTerms old{{}, true, 3, 0, 0, true}, fresh{{}, true, 5, 0, 0, true};
  const EarningRule changed = withTermsFrom(ruleOf(old), fresh, day);
  SECTION("hold from their date on")
  {
    CHECK(changed.on(day.plus(-1))->points == 3);
    CHECK(changed.on(day)->points == 5);
    CHECK(changed.current().points == 5);
  }
  SECTION("changed twice on a day are those of the last change")
  {
    const EarningRule again = withTermsFrom(changed, {{}, false, 5, 0, 0, true}, day);
    CHECK(again.terms.size() == 2);
    CHECK_FALSE(again.on(day)->enabled);
  }
  SECTION("can be made to hold since an earlier date, or since ever")
  {
    CHECK(withTermsSince(changed, day.plus(-9)).on(day.plus(-9))->points == 5);
    CHECK(withTermsSince(changed, day.plus(-9)).on(day.plus(-10))->points == 3);
    CHECK(withTermsSince(changed, {}).terms == std::vector<EarningTerms>{fresh});
  }
  SECTION("are read as they were written")
  {
    CHECK(earningFromJson(toJson(changed)) == changed);
    for (const EarningRule& rule : shippedEarnings()) {
      CHECK(earningFromJson(toJson(rule)) == rule);
      CHECK(check(rule));
    }
    CHECK(shippedEarnings().size() == 9);
  }
  SECTION("that make no sense are refused where they stand")
  {
    const auto refused = [](EarningRule rule) {
      const auto result = check(rule);
      return result ? std::string() : result.error().detail("what");
    };
    CHECK(refused(ruleOf({{}, true, 0, 0, 0, true})) == "points");
    CHECK(refused(ruleOf({{}, true, 100'001, 0, 0, true})) == "points");
    CHECK(refused(ruleOf({{}, true, 5, 4, 0, true})) == "day_cap");
    CHECK(refused(ruleOf({{}, true, 5, 5, 0, true})).empty());
    CHECK(refused(ruleOf({{}, true, 5, 0, 4, true})) == "month_cap");
    EarningRule spending = ruleOf(old);
    spending.kind.clear();
    CHECK(refused(spending) == "amount");
  }
}
