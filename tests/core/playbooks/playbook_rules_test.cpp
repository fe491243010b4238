// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbooks/playbook_rules.h"
#include "tests/laws.h"

using namespace weilu;

namespace {

const Date start{20000};

People set(std::initializer_list<std::uint32_t> ids) { return People(ids.size(), ids.begin()); }

std::vector<std::pair<Date, LayerMove>> someMoves()
{
  return {{start, {"", "silent", set({1, 2})}},
          {start.plus(3), {"silent", "active", set({1})}},
          {start.plus(5), {"active", "silent", set({1})}},
          {start.plus(5), {"", "silent", set({3})}},
          {start.plus(9), {"silent", "", set({3})}}};
}

PlaybookTask taskOf(int day, int open)
{
  PlaybookTask task;
  task.code = "task";
  task.day = day;
  task.open = open;
  return task;
}

bool isDue(const PlaybookTask& task, Date entered, const std::vector<TaskTick>& ticks, Date asOf)
{
  const std::vector<LayerEntry> entries{{entered, set({1})}};
  return dueFor(task, entries, ticks, asOf).contains(1);
}

} // namespace

TEST_CASE("entriesInto tells when those who are in a layer came in for the last time", "[playbooks]")
{
  const auto entries = entriesInto("silent", someMoves(), set({1, 2, 7}));
  REQUIRE(entries.size() == 2);
  CHECK(entries[0].on == start);
  CHECK(entries[0].people == set({2})); // 1 came in again later; 3 is gone; of 7 nobody knows
  CHECK(entries[1].on == start.plus(5));
  CHECK(entries[1].people == set({1}));
  CHECK(entriesInto("active", someMoves(), People()).empty());
}

TEST_CASE("A task is due on its days", "[playbooks]")
{
  struct Row {
    int day, open, since;
    bool due;
  };
  for (const Row& row : std::vector<Row>{{0, 1, 0, true},
                                         {0, 1, 1, false},
                                         {0, 1, -1, false},
                                         {3, 4, 2, false},
                                         {3, 4, 3, true},
                                         {3, 4, 6, true},
                                         {3, 4, 7, false}}) {
    CAPTURE(row.day, row.open, row.since);
    CHECK(isDue(taskOf(row.day, row.open), start, {}, start.plus(row.since)) == row.due);
  }
}

TEST_CASE("A tick ends a task for the stay in the layer it falls into", "[playbooks]")
{
  const PlaybookTask task = taskOf(3, 4);
  const auto ticked = [](int on, TaskState state, std::optional<Date> until = {}) {
    return std::vector<TaskTick>{{1, start.plus(on), state, until}};
  };
  SECTION("done and not needed: never again")
  {
    CHECK_FALSE(isDue(task, start, ticked(3, TaskState::Done), start.plus(4)));
    CHECK_FALSE(isDue(task, start, ticked(3, TaskState::NotNeeded), start.plus(6)));
    CHECK_FALSE(isDue(task, start, ticked(0, TaskState::Done), start.plus(3)));
  }
  SECTION("a tick of an earlier stay does not count")
  {
    CHECK(isDue(task, start, ticked(-1, TaskState::Done), start.plus(4)));
  }
  SECTION("put off until its date, then due however late it is")
  {
    const auto later = ticked(4, TaskState::Later, start.plus(20));
    CHECK_FALSE(isDue(task, start, later, start.plus(5)));
    CHECK_FALSE(isDue(task, start, later, start.plus(19)));
    CHECK(isDue(task, start, later, start.plus(20)));
    CHECK(isDue(task, start, later, start.plus(50)));
  }
  SECTION("nobody who left is asked for")
  {
    CHECK(dueFor(task, {}, ticked(4, TaskState::Later, start), start.plus(50)).isEmpty());
  }
}

TEST_CASE("Nobody gets a task twice in one stay", "[playbooks]")
{
  law("over any days, moves and ticks, who is done is not asked again before they come in anew",
      [](const std::vector<std::uint8_t>& days) {
        std::optional<Date> entered;
        std::vector<TaskTick> ticks;
        const PlaybookTask task = taskOf(1, 5);
        bool finished = false; // in this stay
        Date date = start;
        for (const std::uint8_t choice : days) {
          date = date.plus(1 + choice % 3);
          if (choice % 11 == 0) {
            entered = entered ? std::nullopt : std::optional(date);
            finished = false;
          }
          if (!entered || !isDue(task, *entered, ticks, date))
            continue;
          RC_ASSERT_FALSE(finished);
          const auto state = static_cast<TaskState>(1 + choice % 7 % 3);
          finished = state != TaskState::Later;
          ticks = {{1, date, state, date.plus(1 + choice % 5)}};
        }
      });
}

TEST_CASE("A goal is measured over those who were in the layer", "[playbooks]")
{
  const PlaybookGoal goal{{}, {"active", "loyal"}, 30, .5};
  const GoalResult result = measure(goal, "silent", {{"silent", set({1, 2, 3, 4})}, {"active", set({9})}},
                                    {{"active", set({1, 9})}, {"loyal", set({2})}, {"silent", set({3})}});
  CHECK(result.before == set({1, 2, 3, 4}));
  CHECK(result.reached == set({1, 2})); // 4 is gone, 9 was never there
  CHECK(result.share() == .5);
  CHECK_FALSE(measure(goal, "expert", {}, {}).share());
}
