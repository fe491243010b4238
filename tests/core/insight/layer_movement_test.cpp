// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/layer_movement.h"
#include "core/insight/layering.h"
#include "tests/core/insight/village.h"
#include "tests/laws.h"

using namespace weilu;

namespace {

const Date asOf = Date::parse("2024-10-04").value();

FactsOn factsOn(Village& village)
{
  return [&village](Date date) { return std::unique_ptr<FactSource>(new Facts(village.facts(date))); };
}

void compute(Village& village, Date date)
{
  const Facts facts = village.facts(date);
  village.layers.record(village.scheme.id, date, computeLayers(village.layers, village.scheme, facts, date),
                        "day");
}

void reconstructFrom(Village& village, Date began)
{
  const std::vector<Date> dates = historyDates(began, began.plus(-200));
  const auto found = reconstruct(village.layers, std::span(&village.scheme, 1), dates, factsOn(village));
  village.layers.recordHistory(village.scheme.id, found[0].steps, found[0].last);
}

/// Anybody, active now and then over 200 days.
void randomPeople(Village& village)
{
  for (int person = *rc::gen::inRange(1, 5); person > 0; --person) {
    const MemberId who = village.person(asOf.plus(-*rc::gen::inRange(1, 300)));
    for (int events = *rc::gen::inRange(0, 40); events > 0; --events)
      village.event(who, asOf.plus(-*rc::gen::inRange(0, 200)),
                    *rc::gen::element("message", "message", "contribute"));
  }
}

std::vector<std::string> isos(const std::vector<Date>& dates)
{
  std::vector<std::string> texts;
  for (const Date date : dates)
    texts.push_back(date.iso());
  return texts;
}

People ids(const std::vector<std::uint32_t>& list)
{
  People people;
  for (const std::uint32_t id : list)
    people.add(id);
  return people;
}

LayerSets randomSets()
{
  LayerSets sets;
  for (const char* layer : {"a", "b", "c"})
    sets[layer];
  for (std::uint32_t id = 1; id <= 12; ++id) {
    if (const int layer = *rc::gen::inRange(0, 4); layer < 3)
      sets[std::string(1, static_cast<char>('a' + layer))].add(id);
  }
  return sets;
}

} // namespace

TEST_CASE("The flow between two dates", "[insight][movement]")
{
  SECTION("has who stayed, moved, came and went, each exactly")
  {
    LayerSets then, now;
    then["a"] = ids({1, 2, 3});
    then["b"] = ids({4});
    now["a"] = ids({1, 5});
    now["b"] = ids({2, 4});
    std::map<std::string, std::string> cells;
    for (const FlowCell& cell : flowBetween(then, now))
      cells[cell.from + ">" + cell.to] = cell.people.toString();
    CHECK(cells == std::map<std::string, std::string>{
                       {">a", "{5}"}, {"a>", "{3}"}, {"a>a", "{1}"}, {"a>b", "{2}"}, {"b>b", "{4}"}});
  }
  SECTION("adds up")
  {
    law("rows and columns are the layers of the two dates, and nobody is in two cells", [] {
      const LayerSets then = randomSets(), now = randomSets();
      LayerSets rows, columns;
      People all;
      for (const FlowCell& cell : flowBetween(then, now)) {
        RC_ASSERT(!cell.people.isEmpty());
        RC_ASSERT((all & cell.people).isEmpty());
        all |= cell.people;
        rows[cell.from] |= cell.people;
        columns[cell.to] |= cell.people;
      }
      for (const auto& [layer, people] : then)
        RC_ASSERT(rows[layer] == people);
      for (const auto& [layer, people] : now)
        RC_ASSERT(columns[layer] == people);
    });
  }
}

TEST_CASE("The dates of a history", "[insight][movement]")
{
  SECTION("are two years of weeks, with the day of the change over 30 days")
  {
    const auto dates = historyDates(asOf, {});
    CHECK(isos(historyDates(asOf, asOf)) == std::vector<std::string>{"2024-09-27"});
    CHECK(isos(historyDates(asOf, asOf.plus(-31))) ==
          std::vector<std::string>{"2024-09-04", "2024-09-06", "2024-09-13", "2024-09-20", "2024-09-27"});
    CHECK(historyDates(asOf, asOf.plus(-5000)).size() == 105);
    CHECK(historyDates(asOf, asOf.plus(-5000)).front() == asOf.plus(-728));
    CHECK(dates == historyDates(asOf, asOf));
  }
  SECTION("that were missed are each of a month, and the weeks before")
  {
    CHECK(missedDates({}, asOf) == std::vector<Date>{asOf});
    CHECK(missedDates(asOf, asOf) == std::vector<Date>{asOf});
    CHECK(missedDates(asOf.plus(5), asOf) == std::vector<Date>{asOf});
    CHECK(missedDates(asOf.plus(-3), asOf) == std::vector<Date>{asOf.plus(-2), asOf.plus(-1), asOf});
    CHECK(missedDates(asOf.plus(-31), asOf).size() == 31);
    const auto long_ = missedDates(asOf.plus(-45), asOf);
    CHECK(long_.size() == 32 + 1);
    CHECK(long_.front() == asOf.plus(-44));
    CHECK(missedDates(asOf.plus(-9000), asOf).size() == 31 + 104);
  }
}

TEST_CASE("A replay", "[insight][movement]")
{
  SECTION("of the saved rule is the recorded history, reconstructed and computed day by day")
  {
    law("what would have been is what was", [] {
      Village village;
      randomPeople(village);
      const Date began = asOf.plus(-*rc::gen::inRange(0, 20));
      compute(village, began);
      reconstructFrom(village, began);
      if (*rc::gen::arbitrary<bool>())
        village.layers.lock({village.scheme.id, {1}, "loyal", "", began.plus(1), began.plus(4)});
      for (const Date date : missedDates(began, asOf))
        compute(village, date);
      const DateRange range{asOf.plus(-*rc::gen::inRange(0, 250)), asOf};
      int dates = 0;
      replay(village.layers, village.scheme, range, factsOn(village), {},
             [&](Date date, const LayerSets& sets) {
               ++dates;
               const LayerSets recorded = village.layers.on(village.scheme.id, date).value();
               for (const auto& [layer, people] : recorded) {
                 const auto found = sets.find(layer);
                 RC_ASSERT((found == sets.end() ? people.isEmpty() : found->second == people));
               }
             });
      RC_ASSERT(dates == static_cast<int>(village.layers.datesIn(village.scheme.id, range).size()));
    });
  }
  SECTION("of another rule gives other sizes, everybody in one layer on every date")
  {
    Village village;
    const MemberId who = village.person(asOf.plus(-300)), quiet = village.person(asOf.plus(-300));
    village.active(who, asOf, 26, 5); // six days in thirty, in too few weeks to be loyal
    compute(village, asOf);
    reconstructFrom(village, asOf);
    Scheme edited = village.scheme;
    for (Layer& layer : edited.layers) {
      if (layer.code == "active")
        layer.rule.condition.value = 7.0;
    }
    int dates = 0;
    replay(village.layers, edited, {asOf.plus(-60), asOf}, factsOn(village), {},
           [&](Date date, const LayerSets& sets) {
             ++dates;
             CHECK(sets.at("active").isEmpty());
             CHECK(sets.at("potential") == ids({static_cast<std::uint32_t>(who.value)}));
             CHECK(sets.at("silent") == ids({static_cast<std::uint32_t>(quiet.value)}));
             CHECK(village.layers.on(village.scheme.id, date)->at("active").cardinality() == 1);
           });
    CHECK(dates == 10);
  }
  SECTION("of a scheme that was never computed goes over the weeks of the range")
  {
    Village village;
    (void)village.person(asOf.plus(-300));
    std::vector<Date> dates;
    replay(village.layers, village.scheme, {asOf.plus(-21), asOf}, factsOn(village), {},
           [&](Date date, const LayerSets&) { dates.push_back(date); });
    CHECK(dates == std::vector<Date>{asOf.plus(-21), asOf.plus(-14), asOf.plus(-7), asOf});
  }
}

TEST_CASE("A reconstructed history", "[insight][movement]")
{
  Village village;
  const MemberId who = village.person(asOf.plus(-300));
  village.active(who, asOf.plus(-100), 30); // a month long, then never again
  compute(village, asOf);
  reconstructFrom(village, asOf);
  SECTION("shows how people moved, with the cause")
  {
    std::vector<std::string> way;
    for (const PersonMove& move : village.layers.history(village.scheme.id, who))
      way.push_back(move.from + ">" + move.to + " " + move.cause);
    CHECK(way ==
          std::vector<std::string>{">silent history", "silent>active history", "active>silent history"});
  }
  SECTION("leaves the first computation to the rules alone")
  {
    CHECK(village.layers.beganOn(village.scheme.id) == asOf);
    const Facts facts = village.facts(asOf);
    CHECK(computeLayers(village.layers, village.scheme, facts, asOf) == assign(village.scheme, facts));
  }
  SECTION("gives the sizes of every date")
  {
    const auto sizes = sizesOver(village.layers, village.scheme.id, {asOf.plus(-100), asOf}, ids({1}));
    REQUIRE(sizes.size() == 16);
    CHECK(sizes.front().people.at("active") == 1);
    CHECK(sizes.back().people.at("silent") == 1);
    CHECK(sizesOver(village.layers, village.scheme.id, {asOf, asOf}, {}).front().people.at("silent") == 0);
  }
  SECTION("can be stopped")
  {
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(reconstruct(village.layers, std::span(&village.scheme, 1), historyDates(asOf, {}),
                                factsOn(village), Control(stop.get_token(), {})),
                    Cancelled);
  }
}

TEST_CASE("A walk along a threshold", "[insight][movement]")
{
  SECTION("never flaps")
  {
    law("who goes down stays for 14 days, or reached another layer's rule", [] {
      Village village;
      const MemberId who = village.person(asOf.plus(-400));
      // Around four days in thirty: one every seven or eight days, with slips.
      for (int day = 120; day >= 0; day -= *rc::gen::inRange(6, 10))
        village.event(who, asOf.plus(-day));
      for (int day = 60; day >= 0; --day)
        compute(village, asOf.plus(-day));
      const auto way = village.layers.history(village.scheme.id, who);
      for (std::size_t i = 1; i + 1 < way.size(); ++i) {
        const bool fell = way[i].from == "active" && way[i].to == "potential";
        if (fell && i > 1)
          RC_ASSERT(way[i].date.since(way[i - 1].date) >= village.scheme.waitDays);
      }
    });
  }
}

TEST_CASE("Somebody who is locked", "[insight][movement]")
{
  Village village;
  const MemberId who = village.person(asOf.plus(-400));
  compute(village, asOf);
  village.layers.lock({village.scheme.id, who, "loyal", "donor", asOf.plus(1), asOf.plus(3)});
  const auto layer = [&](int day) {
    compute(village, asOf.plus(day));
    const Facts facts = village.facts(asOf.plus(day));
    return explainLayer(village.layers, village.scheme, facts, who).layer;
  };
  SECTION("is in that layer as long as the lock holds, and then by the rules")
  {
    CHECK(layer(0) == "silent");
    CHECK(layer(1) == "loyal");
    CHECK(layer(3) == "loyal");
    CHECK(layer(4) == "silent");
  }
  SECTION("is told so, and when it ends")
  {
    compute(village, asOf.plus(1));
    const Facts facts = village.facts(asOf.plus(1));
    const LayerReasons reasons = explainLayer(village.layers, village.scheme, facts, who);
    REQUIRE(reasons.lock);
    CHECK(reasons.lock->reason == "donor");
    CHECK_FALSE(reasons.held);
    CHECK(reasons.lostOn == asOf.plus(4));
    CHECK(reasons.lostTo == "silent");
    CHECK(reasons.since == asOf.plus(1));
  }
}
