// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/level_rules.h"
#include "tests/laws.h"

using namespace weilu;

namespace {

Level level(std::int64_t id, std::int64_t points, int days, int contributions)
{
  const std::string name = std::to_string(id);
  return {{id}, "level-" + name, name, name, points, days, contributions, {{}}};
}

Ladder ladder() { return {level(1, 0, 0, 0), level(2, 200, 10, 0), level(3, 1000, 20, 2)}; }

std::string refused(const Ladder& ladder, const LadderCeilings& ceilings = {})
{
  const auto result = check(ladder, ceilings);
  if (result)
    return {};
  const Refusal& refusal = result.error();
  const char* code = refusal.code == RefusalCode::ThresholdsOutOfOrder ? "order "
                     : refusal.code == RefusalCode::LadderNotClimbable ? "climb "
                                                                       : "value ";
  return code + refusal.detail("what");
}

} // namespace

TEST_CASE("Where somebody belongs on the ladder", "[levels]")
{
  struct Row {
    std::size_t position;
    LevelFacts facts;
    LevelHolds holds;
    const char* verdict;
  };
  const std::vector<Row> rows = {
      // up: at, just under and just over each threshold; all must hold
      {0, {200, 10, 0}, {}, "up 1 "},
      {0, {199, 10, 0}, {}, "stay 0 "},
      {0, {201, 10, 0}, {}, "up 1 "},
      {0, {200, 9, 0}, {}, "stay 0 "},
      {0, {200, 11, 0}, {}, "up 1 "},
      {1, {1000, 20, 2}, {}, "up 2 "},
      {1, {1000, 20, 1}, {}, "stay 1 "},
      {1, {1000, 20, 3}, {}, "up 2 "},
      {0, {1000, 20, 2}, {}, "up 2 "}, // at once to the highest
      {1, {999, 20, 2}, {}, "stay 1 "},
      {1, {1001, 21, 2}, {}, "up 2 "},
      {0, {1000, 20, 2}, {true, false}, "up 2 "},
      {0, {1000, 20, 2}, {false, true}, "kept 2 violation"},
      // down: 90 % of every threshold keep a level, and so does the protection term
      {2, {900, 18, 2}, {}, "kept 1 margin"},
      {2, {899, 18, 2}, {}, "down 1 "},
      {2, {901, 18, 2}, {}, "kept 1 margin"},
      {2, {1000, 17, 2}, {}, "down 1 "},
      {2, {1000, 18, 2}, {}, "kept 1 margin"},
      {2, {1000, 19, 2}, {}, "kept 1 margin"},
      {2, {1000, 20, 1}, {}, "down 1 "},
      {2, {1000, 20, 3}, {}, "stay 2 "},
      {2, {899, 18, 2}, {true, false}, "kept 1 protection"},
      {2, {180, 9, 0}, {}, "down 1 "}, // 90 % of the one below keep that
      {2, {179, 9, 0}, {}, "down 0 "},
      {2, {0, 0, 0}, {}, "down 0 "},
      {2, {1000, 20, 2}, {}, "stay 2 "},
      {0, {0, 0, 0}, {}, "stay 0 "},
  };
  for (const Row& row : rows) {
    const LevelVerdict found = verdictOf(ladder(), row.position, row.facts, row.holds);
    INFO("from " << row.position << " with " << row.facts.points << ", " << row.facts.activeDays << ", "
                 << row.facts.contributions);
    CHECK(std::string(code(found.outcome)) + " " + std::to_string(found.to) + " " +
              std::string(code(found.reason)) ==
          row.verdict);
  }
}

TEST_CASE("Contributions keep a level at 90 % of its threshold", "[levels]")
{
  const Ladder of10{level(1, 0, 0, 0), level(2, 10, 0, 10)};
  const auto outcome = [&](int contributions) {
    return verdictOf(of10, 1, {10, 0, contributions}, {}).outcome;
  };
  CHECK(outcome(8) == LevelOutcome::Down);
  CHECK(outcome(9) == LevelOutcome::Kept);
  CHECK(outcome(10) == LevelOutcome::Stay);
  CHECK(outcome(11) == LevelOutcome::Stay);
}

TEST_CASE("Whoever was moved belongs where they are", "[levels]")
{
  law("a second verdict moves nobody",
      [](std::uint16_t points, std::uint8_t days, std::uint8_t contributions, bool recently, bool violation) {
        const LevelFacts facts{points % 1300, days % 30, contributions % 4};
        const auto position = *rc::gen::inRange<std::size_t>(0, 3);
        const LevelVerdict first = verdictOf(ladder(), position, facts, {recently, violation});
        if (first.outcome != LevelOutcome::Up && first.outcome != LevelOutcome::Down)
          return;
        for (const bool now : {true, false}) {
          const LevelVerdict second = verdictOf(ladder(), first.to, facts, {now, violation});
          RC_ASSERT(second.outcome != LevelOutcome::Up);
          RC_ASSERT(second.outcome != LevelOutcome::Down);
        }
      });
}

TEST_CASE("A ladder that makes no sense is refused", "[levels]")
{
  CHECK(refused(ladder()).empty());
  CHECK(refused(shippedLadder()).empty());
  CHECK(refused({}) == "value levels");
  CHECK(refused({level(1, 1, 0, 0)}) == "value lowest");
  CHECK(refused({level(1, 0, 0, 0), level(2, 0, 0, 0)}) == "order points");
  CHECK(refused({level(1, 0, 0, 0), level(2, 9, 9, 9), level(3, 8, 9, 9)}) == "order points");
  CHECK(refused({level(1, 0, 0, 0), level(2, 9, 9, 9), level(3, 10, 8, 9)}) == "order active_days");
  CHECK(refused({level(1, 0, 0, 0), level(2, 9, 9, 9), level(3, 10, 9, 8)}) == "order contributions");
  CHECK(refused({level(1, 0, 0, 0), level(2, 9, 9, 9), level(3, 9, 9, 10)}).empty());
  CHECK(refused({level(1, 0, 0, 0), level(2, 9, 90, 0)}).empty());
  CHECK(refused({level(1, 0, 0, 0), level(2, 9, 91, 0)}) == "climb active_days");
  CHECK(refused({level(1, 0, 0, 0), level(2, 9, 0, 1)}, {{}, 0}) == "climb contributions");
  CHECK(refused({level(1, 0, 0, 0), level(2, 9, 0, 0)}, {8, {}}) == "climb points");
  CHECK(refused({level(1, 0, 0, 0), level(2, 8, 0, 0)}, {8, {}}).empty());
}

TEST_CASE("A level multiplies from its date on", "[levels]")
{
  const Date date = *Date::of(2024, 6, 20);
  Level gold = level(3, 1, 1, 1);
  gold.setPercent(120, date);
  CHECK(gold.percentOn(date.plus(-1)) == 100);
  CHECK(gold.percentOn(date) == 120);
  gold.setPercent(130, date);
  CHECK(gold.percents.size() == 2);
  CHECK(levelFromJson(toJson(gold)) == gold);
}

TEST_CASE("When an evaluation is due", "[levels]")
{
  const Date today = *Date::of(2024, 6, 20);
  CHECK(evaluationDue(LevelSchedule::Month, {}, today) == today);
  CHECK(evaluationDue(LevelSchedule::Month, *Date::of(2024, 5, 31), today) == *Date::of(2024, 6, 1));
  CHECK(evaluationDue(LevelSchedule::Month, *Date::of(2024, 6, 1), today) == *Date::of(2024, 7, 1));
  CHECK(evaluationDue(LevelSchedule::Quarter, *Date::of(2024, 5, 31), today) == *Date::of(2024, 7, 1));
  CHECK_FALSE(evaluationDue(LevelSchedule::Off, {}, today));
  for (const LevelSchedule schedule : {LevelSchedule::Off, LevelSchedule::Month, LevelSchedule::Quarter})
    CHECK(levelScheduleNamed(code(schedule)) == schedule);
}
