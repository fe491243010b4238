// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/earning_store.h"
#include "core/levels/level_store.h"
#include "core/store/change_log.h"
#include "tests/catch.h"

using namespace weilu;

namespace {

People peopleOf(std::initializer_list<std::uint32_t> ids)
{
  People people;
  for (const std::uint32_t id : ids)
    people.add(id);
  return people;
}

void evaluateOn(Database& db, Date date, const std::vector<LevelMove>& moves)
{
  Edit edit(db, {"levels-evaluated", {}});
  LevelStore(db).add(date, {0}, moves);
  edit.commit();
}

} // namespace

TEST_CASE("The store of levels", "[levels]")
{
  Database db = Database::inMemory();
  LevelStore store(db);
  SECTION("has the shipped ladder until it is changed")
  {
    CHECK(store.ladder() == shippedLadder());
    Ladder ladder = store.ladder();
    ladder.erase(ladder.begin() + 1);
    ladder[1].points = 500;
    ladder.push_back({{}, "", "至尊", "Supreme", 9000, 40, 5, {{}}});
    Edit edit(db, {"ladder-changed", {}});
    store.save(ladder);
    edit.commit();
    const Ladder saved = store.ladder();
    REQUIRE(saved.size() == 5);
    CHECK(saved[1].points == 500);
    CHECK(saved.back().id.value >= 1000);
    REQUIRE(ChangeLog(db).undo());
    CHECK(store.ladder() == shippedLadder());
  }
  SECTION("knows who had which level on a date")
  {
    evaluateOn(db, {10}, {{{1}, {2}, peopleOf({1, 2})}, {{1}, {3}, peopleOf({3})}});
    evaluateOn(db, {20}, {{{2}, {3}, peopleOf({1})}, {{3}, {2}, peopleOf({3})}});
    CHECK(store.on({9})[{2}].isEmpty());
    CHECK(store.on({10})[{2}] == peopleOf({1, 2}));
    CHECK(store.on({20})[{2}] == peopleOf({2, 3}));
    CHECK(store.on({20})[{3}] == peopleOf({1}));
    CHECK(store.movedIn({{11}, {20}}) == peopleOf({1, 3}));
    CHECK(store.lastEvaluated() == Date{20});
    const auto steps = store.history({1});
    REQUIRE(steps.size() == 2);
    CHECK((steps[0].date == Date{20} && steps[0].from == LevelId{2} && steps[0].to == LevelId{3}));
  }
  SECTION("takes an evaluation back, but not one that another stands on")
  {
    evaluateOn(db, {10}, {{{1}, {2}, peopleOf({1})}});
    const auto first = ChangeLog(db).nextUndo()->id;
    evaluateOn(db, {20}, {{{2}, {3}, peopleOf({1})}});
    const auto refused = ChangeLog(db).undo(first);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == RefusalCode::UndoConflict);
    REQUIRE(ChangeLog(db).undo());
    CHECK(store.on({20})[{2}] == peopleOf({1}));
    REQUIRE(ChangeLog(db).undo());
    CHECK(store.on({20})[{2}].isEmpty());
    REQUIRE(ChangeLog(db).redo());
    CHECK(store.on({20})[{2}] == peopleOf({1}));
  }
}

TEST_CASE("The store of rules that earn", "[levels]")
{
  Database db = Database::inMemory();
  EarningStore store(db);
  CHECK(store.rules() == shippedEarnings());
  EarningRule changed = store.rule("message").value();
  changed = withTermsFrom(changed, {{}, false, 1, 0, 0, true}, {10});
  store.save(changed);
  CHECK(store.rule("2").value() == changed);
  const EarningId own = store.save({{}, "", "直播", "Live", "live", 0, {}, {{}}});
  CHECK(own.value >= 1000);
  CHECK(store.rules().size() == shippedEarnings().size() + 1);
  CHECK(store.rule(std::to_string(own.value)).value().kind == "live");
  CHECK(store.rule("nothing").error().code == RefusalCode::NoSuchEarning);
}
