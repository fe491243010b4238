// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/roster_store.h"
#include "tests/catch.h"
#include "tests/laws.h"

#include <sqlite3.h>

#include <algorithm>

using namespace weilu;

namespace {

constexpr Date never = RosterColumns::never;

/// People of ids near each other and in other parts, up to the largest there can be.
std::vector<Rostered> anybody()
{
  const auto id =
      rc::gen::oneOf(rc::gen::inRange<std::uint32_t>(0, 20), rc::gen::inRange<std::uint32_t>(65'530, 65'540),
                     rc::gen::element(UINT32_MAX, UINT32_MAX - 1, 3'000'000'000U));
  const auto date =
      rc::gen::oneOf(rc::gen::just(never), rc::gen::construct<Date>(rc::gen::inRange(-800'000, 3'000'000)));
  std::map<std::uint32_t, Rostered> byId;
  for (int left = *rc::gen::inRange(0, 30); left > 0; --left) {
    const std::uint32_t one = *id;
    byId[one] = {one, *date, *date, static_cast<Role>(*rc::gen::inRange(0, 8))};
  }
  std::vector<Rostered> people;
  for (const auto& [one, person] : byId)
    people.push_back(person);
  return people;
}

/// As columns say it, which have no order among roles and leavers.
std::vector<Rostered> peopleOf(const RosterColumns& roster)
{
  std::vector<Rostered> people;
  for (std::size_t i = 0; i < roster.ids.size(); ++i)
    people.push_back({roster.ids[i], roster.joined[i], never, Role::Bot});
  for (const auto& [date, position] : roster.left)
    people[position].left = date;
  for (const auto& [role, ids] : roster.byRole) {
    for (const std::uint32_t id : ids)
      std::ranges::find(people, id, &Rostered::id)->role = role;
  }
  return people;
}

} // namespace

TEST_CASE("A kept roster", "[insight]")
{
  Database db = Database::inMemory();
  RosterStore store(db);
  const auto save = [&](const std::vector<Rostered>& people) {
    const auto transaction = db.beginWriting();
    store.save(people);
    transaction->commit();
  };

  SECTION("is what was saved last")
  {
    law("whoever they are, and whoever was there before", [&] {
      for (int turn = 0; turn < 2; ++turn) {
        const auto people = anybody();
        save(people);
        const auto kept = store.load();
        RC_ASSERT(kept.has_value() != people.empty());
        if (kept)
          RC_ASSERT(peopleOf(*kept) == people);
      }
    });
  }
  SECTION("is nothing at first") { CHECK_FALSE(store.load()); }
  SECTION("is written where it changed")
  {
    std::vector<Rostered> people{{1, {10}, never, Role::Member}, {70'000, {11}, {30}, Role::Expert}};
    save(people);
    const auto written = sqlite3_total_changes64(db.handle());
    save(people);
    CHECK(sqlite3_total_changes64(db.handle()) == written);
    people[1].left = never;
    save(people);
    CHECK(sqlite3_total_changes64(db.handle()) == written + 1);
    CHECK(peopleOf(*store.load()) == people);
  }
  SECTION("is nothing when damaged, wherever")
  {
    save({{1, {10}, never, Role::Member}, {2, {10}, {20}, Role::Owner}, {70'000, never, {30}, Role::Guest}});
    const auto part = db.sql().execAndGet("SELECT people FROM roster_part WHERE part = 0").getString();
    SQLite::Statement damage(db.sql(), "UPDATE roster_part SET people = ? WHERE part = 0");
    const auto loadWith = [&](const std::string& bytes) {
      damage.bind(1, bytes.data(), static_cast<int>(bytes.size()));
      damage.exec();
      damage.reset();
      return store.load();
    };
    for (std::size_t i = 0; i < part.size(); ++i) {
      std::string bytes = part;
      bytes[i] = static_cast<char>(bytes[i] ^ 0x10);
      CHECK_FALSE(loadWith(bytes));
      CHECK_FALSE(loadWith(part.substr(0, i)));
    }
    CHECK(loadWith(part));
  }
}
