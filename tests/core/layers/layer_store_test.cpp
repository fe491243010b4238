// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layers/layer_store.h"
#include "core/members/member_store.h"
#include "tests/laws.h"

using namespace weilu;

namespace {

constexpr std::uint32_t people = 10;

/// The layer of each person, by id; empty: not there.
using Plain = std::map<std::uint32_t, std::string>;

LayerSets setsOf(const Plain& plain)
{
  LayerSets sets;
  for (const char* layer : {"a", "b", "c"})
    sets[layer];
  for (const auto& [id, layer] : plain)
    sets[layer].add(id);
  return sets;
}

Plain plainOf(const LayerSets& sets)
{
  Plain plain;
  for (const auto& [layer, members] : sets) {
    for (const std::uint32_t id : members)
      plain[id] += layer; // two layers would show
  }
  return plain;
}

Plain randomLayers()
{
  Plain plain;
  for (std::uint32_t id = 1; id <= people; ++id) {
    if (auto layer = *rc::gen::element<std::string>("", "a", "b", "c"); !layer.empty())
      plain[id] = std::move(layer);
  }
  return plain;
}

std::string at(const Plain& plain, std::uint32_t id)
{
  const auto found = plain.find(id);
  return found == plain.end() ? "" : found->second;
}

/// What was recorded last for each date: the slow memory the store is checked against.
using Recorded = std::map<Date, Plain>;

void checkAgainst(const LayerStore& store, SchemeId scheme, const Recorded& recorded)
{
  for (int day = -1; day <= 8; ++day) {
    const auto sets = store.on(scheme, {day});
    auto later = recorded.upper_bound({day});
    RC_ASSERT(sets.has_value() == (later != recorded.begin()));
    if (sets)
      RC_ASSERT(plainOf(*sets) == std::prev(later)->second);
  }
  RC_ASSERT(plainOf(store.now(scheme)) == recorded.rbegin()->second);
  RC_ASSERT(store.computedOn(scheme) == recorded.rbegin()->first);
  for (std::uint32_t id = 1; id <= people; ++id) {
    std::vector<PersonMove> expected;
    std::string was;
    for (const auto& [date, plain] : recorded) {
      if (at(plain, id) != was)
        expected.push_back({date, was, at(plain, id), ""});
      was = at(plain, id);
    }
    const auto found = store.history(scheme, MemberId{id});
    RC_ASSERT(found.size() == expected.size());
    for (std::size_t i = 0; i < found.size(); ++i)
      RC_ASSERT((found[i].date == expected[i].date && found[i].from == expected[i].from &&
                 found[i].to == expected[i].to));
  }
}

struct Fixture {
  Database db = Database::inMemory();
  LayerStore store{db};
  SchemeId scheme = store.save(shippedSchemes().front());
};

} // namespace

TEST_CASE("LayerStore keeps schemes", "[layers]")
{
  Fixture fixture;
  SECTION("and what they were before they were changed, the newest first")
  {
    Scheme five = fixture.store.scheme("five").value();
    const std::string shipped = toJson(five);
    fixture.store.save(five); // the same
    CHECK(fixture.store.versions(five.id).empty());
    five.labelEn = "Mine";
    fixture.store.save(five);
    five.labelEn = "Yours";
    fixture.store.save(five);
    const auto versions = fixture.store.versions(five.id);
    REQUIRE(versions.size() == 2);
    CHECK((versions[0].revision == 2 && versions[0].scheme.labelEn == "Mine"));
    CHECK((versions[1].revision == 1 && toJson(versions[1].scheme) == shipped));
    CHECK((versions[0].scheme.id == five.id && versions[1].replacedAt <= versions[0].replacedAt));
  }
  SECTION("and reads them back")
  {
    const auto five = fixture.store.scheme("five");
    REQUIRE(five);
    CHECK(five->id == fixture.scheme);
    CHECK(toJson(*five) == toJson(shippedSchemes().front()));
    CHECK(fixture.store.schemes().size() == 1);
  }
  SECTION("and replaces one of the same code")
  {
    Scheme changed = shippedSchemes().front();
    changed.waitDays = 7;
    CHECK(fixture.store.save(changed) == fixture.scheme);
    CHECK(fixture.store.scheme("five")->waitDays == 7);
    CHECK(fixture.store.schemes().size() == 1);
  }
  SECTION("and refuses one it does not have")
  {
    const auto scheme = fixture.store.scheme("six");
    REQUIRE_FALSE(scheme);
    CHECK(scheme.error().code == RefusalCode::NoSuchScheme);
    CHECK(scheme.error().detail("found") == "six");
  }
}

TEST_CASE("LayerStore records layers", "[layers]")
{
  SECTION("and remembers every date, in whatever order dates are computed")
  {
    law("on(date) is what was recorded last for the newest date up to it", [] {
      Fixture fixture;
      Recorded recorded;
      const int records = *rc::gen::inRange(1, 8);
      for (int i = 0; i < records; ++i) {
        const Date date{*rc::gen::inRange(0, 8)};
        recorded[date] = randomLayers();
        fixture.store.record(fixture.scheme, date, setsOf(recorded[date]), "test");
      }
      checkAgainst(fixture.store, fixture.scheme, recorded);
    });
  }
  SECTION("and changes nothing when the same is recorded again")
  {
    law("recording twice is recording once", [] {
      Fixture fixture;
      fixture.store.record(fixture.scheme, {1}, setsOf(randomLayers()), "first");
      const LayerSets layers = setsOf(randomLayers());
      fixture.store.record(fixture.scheme, {5}, layers, "second");
      const auto once = fixture.store.movesIn(fixture.scheme, {{0}, {9}});
      fixture.store.record(fixture.scheme, {5}, layers, "second");
      const auto twice = fixture.store.movesIn(fixture.scheme, {{0}, {9}});
      RC_ASSERT(once.size() == twice.size());
      for (std::size_t i = 0; i < once.size(); ++i)
        RC_ASSERT((once[i].date == twice[i].date && once[i].move.people == twice[i].move.people &&
                   once[i].cause == twice[i].cause));
    });
  }
  SECTION("with the cause of each move")
  {
    Fixture fixture;
    fixture.store.record(fixture.scheme, {1}, setsOf({{1, "a"}}), "import");
    fixture.store.record(fixture.scheme, {9}, setsOf({{1, "c"}}), "day");
    fixture.store.record(fixture.scheme, {4}, setsOf({{1, "b"}}), "edit");
    const auto moves = fixture.store.history(fixture.scheme, MemberId{1});
    REQUIRE(moves.size() == 3);
    CHECK(moves[0].cause == "import");
    CHECK(moves[1].cause == "edit");
    CHECK(moves[2].cause == "day");
    CHECK(moves[2].from == "b");
  }
  SECTION("so that what stood before a date can be asked for")
  {
    Fixture fixture;
    CHECK(fixture.store.before(fixture.scheme, {1}).empty());
    fixture.store.record(fixture.scheme, {1}, setsOf({{1, "a"}}), "import");
    CHECK(fixture.store.before(fixture.scheme, {1}).empty());
    CHECK(plainOf(fixture.store.before(fixture.scheme, {2})) == Plain{{1, "a"}});
  }
  SECTION("also when there is nobody")
  {
    Fixture fixture;
    fixture.store.record(fixture.scheme, {1}, setsOf({}), "day");
    CHECK(fixture.store.computedOn(fixture.scheme) == Date{1});
    CHECK(fixture.store.on(fixture.scheme, {1}).has_value());
    CHECK(fixture.store.history(fixture.scheme, MemberId{1}).empty());
  }
}

TEST_CASE("LayerStore finds any date quickly", "[layers]")
{
  SECTION("and exactly, however far the dates are apart and in whatever order they came")
  {
    law("what was kept on the way changes nothing", [] {
      Fixture fixture;
      Recorded recorded;
      const int records = *rc::gen::inRange(1, 9);
      for (int i = 0; i < records; ++i) {
        const Date date{*rc::gen::inRange(0, 400)};
        recorded[date] = randomLayers();
        fixture.store.record(fixture.scheme, date, setsOf(recorded[date]), "test");
      }
      for (int day = 0; day <= 400; day += 13) {
        const auto later = recorded.upper_bound({day});
        const auto sets = fixture.store.on(fixture.scheme, {day});
        RC_ASSERT(sets.has_value() == (later != recorded.begin()));
        if (sets)
          RC_ASSERT(plainOf(*sets) == std::prev(later)->second);
      }
      std::vector<Date> seen;
      fixture.store.forEachDate(fixture.scheme, {{0}, {400}}, [&](Date date, const LayerSets& sets) {
        seen.push_back(date);
        RC_ASSERT(plainOf(sets) == recorded.at(date));
      });
      RC_ASSERT(seen.size() == recorded.size());
      RC_ASSERT(std::is_sorted(seen.rbegin(), seen.rend()));
    });
  }
}

TEST_CASE("LayerStore takes a history before the first computation", "[layers]")
{
  Fixture fixture;
  fixture.store.record(fixture.scheme, {100}, setsOf({{1, "a"}, {2, "b"}}), "import");
  fixture.store.record(fixture.scheme, {101}, setsOf({{1, "a"}, {2, "c"}}), "day");
  const LayerSets first = setsOf({{1, "c"}}), second = setsOf({{1, "b"}, {2, "b"}});
  const std::vector<HistoryStep> steps = {{{80}, moves({}, first), first}, {{90}, moves(first, second), {}}};
  const auto put = [&] { fixture.store.recordHistory(fixture.scheme, steps, second); };
  put();

  SECTION("and what was recorded stays what it was")
  {
    CHECK(fixture.store.firstComputedOn(fixture.scheme) == Date{80});
    CHECK(fixture.store.beganOn(fixture.scheme) == Date{100});
    CHECK(plainOf(*fixture.store.on(fixture.scheme, {85})) == Plain{{1, "c"}});
    CHECK(plainOf(*fixture.store.on(fixture.scheme, {99})) == Plain{{1, "b"}, {2, "b"}});
    CHECK(plainOf(*fixture.store.on(fixture.scheme, {100})) == Plain{{1, "a"}, {2, "b"}});
    CHECK(plainOf(fixture.store.now(fixture.scheme)) == Plain{{1, "a"}, {2, "c"}});
    const auto moved = fixture.store.history(fixture.scheme, MemberId{1});
    REQUIRE(moved.size() == 3);
    CHECK((moved[2].date == Date{100} && moved[2].from == "b" && moved[2].cause == "import"));
    CHECK(moved[0].cause == reconstructed);
  }
  SECTION("and another one in its place")
  {
    put();
    CHECK(fixture.store.datesIn(fixture.scheme, {{0}, {200}}) == std::vector<Date>{{80}, {90}, {100}, {101}});
    fixture.store.recordHistory(fixture.scheme, {{{95}, moves({}, second), second}}, second);
    CHECK_FALSE(fixture.store.on(fixture.scheme, {94}));
    CHECK(plainOf(*fixture.store.on(fixture.scheme, {101})) == Plain{{1, "a"}, {2, "c"}});
  }
  SECTION("and forgets everything when asked to")
  {
    fixture.store.forget(fixture.scheme);
    CHECK_FALSE(fixture.store.computedOn(fixture.scheme));
    CHECK_FALSE(fixture.store.on(fixture.scheme, {101}));
    put();
    CHECK_FALSE(fixture.store.firstComputedOn(fixture.scheme)); // there is nothing to come before
  }
}

TEST_CASE("LayerStore keeps locks", "[layers]")
{
  Fixture fixture;
  MemberStore members(fixture.db);
  for (int i = 0; i < 2; ++i)
    (void)members.add(Member(), {});
  const auto locked = [&](int day) { return plainOf(fixture.store.lockedOn(fixture.scheme, {day})); };
  fixture.store.lock({fixture.scheme, {1}, "loyal", "donor", {10}, Date{20}});

  SECTION("that hold from their first date to their last")
  {
    CHECK(locked(9).empty());
    CHECK(locked(10) == Plain{{1, "loyal"}});
    CHECK(locked(20) == Plain{{1, "loyal"}});
    CHECK(locked(21).empty());
    CHECK(fixture.store.lockOf(fixture.scheme, {1}, {15})->reason == "donor");
    CHECK_FALSE(fixture.store.lockOf(fixture.scheme, {2}, {15}));
  }
  SECTION("of which a later one ends the earlier")
  {
    fixture.store.lock({fixture.scheme, {1}, "expert", "host", {15}, {}});
    CHECK(locked(14) == Plain{{1, "loyal"}});
    CHECK(locked(15) == Plain{{1, "expert"}});
    CHECK(locked(9000) == Plain{{1, "expert"}});
    fixture.store.lock({fixture.scheme, {1}, "loyal", "again", {15}, {}});
    CHECK(locked(15) == Plain{{1, "loyal"}});
    CHECK(fixture.store.locks(fixture.scheme).size() == 2);
  }
  SECTION("that can be released, and then still explain the past")
  {
    fixture.store.release(fixture.scheme, {1}, {12});
    CHECK(locked(11) == Plain{{1, "loyal"}});
    CHECK(locked(12).empty());
    fixture.store.release(fixture.scheme, {1}, {12});
    fixture.store.lock({fixture.scheme, {2}, "loyal", "", {30}, {}});
    fixture.store.release(fixture.scheme, {2}, {30});
    CHECK(fixture.store.locks(fixture.scheme).size() == 1);
  }
}

TEST_CASE("LayerStore says who moved lately", "[layers]")
{
  Fixture fixture;
  fixture.store.record(fixture.scheme, {1}, setsOf({{1, "a"}, {2, "a"}, {3, "a"}}), "import");
  fixture.store.record(fixture.scheme, {5}, setsOf({{1, "b"}, {2, "a"}, {3, "a"}, {4, "a"}}), "day");
  fixture.store.record(fixture.scheme, {9}, setsOf({{1, "b"}, {2, "b"}, {4, "a"}}), "day");
  const auto moved = [&](int after, std::optional<Date> until = {}) {
    const People found = fixture.store.movedAfter(fixture.scheme, {after}, until);
    return std::vector<std::uint32_t>(found.begin(), found.end());
  };
  SECTION("after a date, without those who came or went")
  {
    CHECK(moved(0) == std::vector<std::uint32_t>{1, 2});
    CHECK(moved(4) == std::vector<std::uint32_t>{1, 2});
    CHECK(moved(5) == std::vector<std::uint32_t>{2});
    CHECK(moved(9).empty());
  }
  SECTION("and before another date, for computing that one again")
  {
    CHECK(moved(4, Date{9}) == std::vector<std::uint32_t>{1});
    CHECK(moved(4, Date{10}) == std::vector<std::uint32_t>{1, 2});
  }
}
