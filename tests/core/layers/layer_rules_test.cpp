// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layers/layer_rules.h"
#include "tests/core/rules/plain_facts.h"
#include "tests/laws.h"

using namespace weilu;

namespace {

Scheme five() { return shippedSchemes().front(); }

/// What the five layers look at.
struct Person {
  double tenure = 400, activeDays = 0, weeks = 0, contributions = 0;
  const char* role = "member";
  const char* concentration = "none";
  bool renewed = false;
};

void tell(PlainFacts& facts, std::uint32_t id, const Person& person)
{
  facts.set(id, "tenure_days", 0, person.tenure < 0 ? RuleValue() : RuleValue(person.tenure));
  facts.set(id, "active_days", 30, person.activeDays);
  facts.set(id, "weeks_active", 26, person.weeks);
  facts.set(id, "contributions", 90, person.contributions);
  facts.set(id, "role", 0, std::string(person.role));
  facts.set(id, "concentration", 90, std::string(person.concentration));
  facts.set(id, "term_renewed", 0, person.renewed ? 1.0 : 0.0);
}

PlainFacts factsOf(const Person& person)
{
  PlainFacts facts(1);
  tell(facts, 1, person);
  return facts;
}

std::string layerOf(const LayerSets& sets, std::uint32_t person)
{
  std::string found;
  for (const auto& [code, people] : sets) {
    if (people.contains(person))
      found += code;
  }
  return found;
}

std::string layerOf(const Person& person) { return layerOf(assign(five(), factsOf(person)), 1); }

struct Fall {
  const char* was;
  Person now;
  bool movedLately;
  const char* expected;
  const char* why;
};

/// Anybody, around the thresholds.
Person randomPerson()
{
  Person person;
  person.tenure = *rc::gen::element(-1, 0, 29, 30, 160, 162, 179, 180, 400);
  person.activeDays = *rc::gen::inRange(0, 9);
  person.weeks = *rc::gen::inRange(16, 22);
  person.contributions = *rc::gen::inRange(7, 12);
  person.role = *rc::gen::element("member", "member", "member", "host");
  person.concentration = *rc::gen::element("core", "regular", "none");
  person.renewed = *rc::gen::arbitrary<bool>();
  return person;
}

/// The layers of the scheme by the sentence of layer_rules.h, one person at a time.
std::string slowLayer(const Scheme& scheme, const PlainFacts& facts, std::uint32_t person,
                      const std::string& was, bool movedLately)
{
  const auto ruleHolds = [&](const Rule& rule) { return explain(rule, facts, MemberId{person}).holds; };
  std::size_t now = 0;
  while (!ruleHolds(scheme.layers[now].rule))
    ++now;
  for (std::size_t old = 0; old < scheme.layers.size(); ++old) {
    const Layer& layer = scheme.layers[old];
    if (layer.code != was || !layer.sticky || now <= old || scheme.layers[now].rank >= layer.rank)
      continue;
    if (movedLately || ruleHolds(relaxed(layer.rule, scheme.keepFactor)))
      return was;
  }
  return scheme.layers[now].code;
}

} // namespace

TEST_CASE("The five layers", "[layers]")
{
  SECTION("put everybody into the first layer whose rule holds")
  {
    CHECK(layerOf({.activeDays = 3}) == "potential");
    CHECK(layerOf({.activeDays = 4}) == "active");
    CHECK(layerOf({.activeDays = 0}) == "silent");
    CHECK(layerOf({.tenure = 29, .activeDays = 20}) == "newcomer");
    CHECK(layerOf({.tenure = 30, .activeDays = 20}) == "active");
    CHECK(layerOf({.tenure = 180, .activeDays = 1, .weeks = 20}) == "loyal");
    CHECK(layerOf({.tenure = 180, .activeDays = 1, .weeks = 19}) == "potential");
    CHECK(layerOf({.tenure = 179, .activeDays = 1, .weeks = 20}) == "potential");
    CHECK(layerOf({.activeDays = 1, .renewed = true}) == "loyal");
    CHECK(layerOf({.activeDays = 0, .weeks = 25, .renewed = true}) == "silent");
    CHECK(layerOf({.activeDays = 1, .contributions = 9}) == "potential");
    CHECK(layerOf({.activeDays = 0, .contributions = 10}) == "expert");
    CHECK(layerOf({.tenure = 3, .role = "host"}) == "expert");
    CHECK(layerOf({.tenure = 3, .role = "owner"}) == "newcomer");
    CHECK(layerOf({.activeDays = 7, .concentration = "core"}) == "expert");
    CHECK(layerOf({.activeDays = 6, .concentration = "core"}) == "active");
    CHECK(layerOf({.activeDays = 7, .concentration = "regular"}) == "active");
  }
  SECTION("change at each threshold: just under, at it, just over")
  {
    struct Row {
      Person under, at, over;
      const char *below, *from;
    };
    for (const Row& row : std::vector<Row>{
             {{.activeDays = 1, .contributions = 9},
              {.activeDays = 1, .contributions = 10},
              {.activeDays = 1, .contributions = 11},
              "potential",
              "expert"},
             {{.activeDays = 6, .concentration = "core"},
              {.activeDays = 7, .concentration = "core"},
              {.activeDays = 8, .concentration = "core"},
              "active",
              "expert"},
             {{.tenure = 29, .activeDays = 1},
              {.tenure = 30, .activeDays = 1},
              {.tenure = 31, .activeDays = 1},
              "newcomer",
              "potential"},
             {{.activeDays = 0}, {.activeDays = 1}, {.activeDays = 2}, "silent", "potential"},
             {{.activeDays = 3}, {.activeDays = 4}, {.activeDays = 5}, "potential", "active"},
             {{.tenure = 179, .activeDays = 1, .weeks = 20},
              {.tenure = 180, .activeDays = 1, .weeks = 20},
              {.tenure = 181, .activeDays = 1, .weeks = 20},
              "potential",
              "loyal"},
             {{.activeDays = 1, .weeks = 19},
              {.activeDays = 1, .weeks = 20},
              {.activeDays = 1, .weeks = 21},
              "potential",
              "loyal"},
             {{.activeDays = 0, .renewed = true},
              {.activeDays = 1, .renewed = true},
              {.activeDays = 2, .renewed = true},
              "silent",
              "loyal"},
         }) {
      INFO(row.below << " below, " << row.from << " from");
      CHECK(layerOf(row.under) == row.below);
      CHECK(layerOf(row.at) == row.from);
      CHECK(layerOf(row.over) == row.from);
    }
  }
  SECTION("do not take somebody for a newcomer whose time here nobody knows")
  {
    CHECK(layerOf({.tenure = -1}) == "silent");
    CHECK(layerOf({.tenure = 0}) == "newcomer");
  }
}

TEST_CASE("The thresholds of the schemes of activity and payment", "[layers]")
{
  const auto schemes = shippedSchemes();
  const auto layer = [&](std::size_t scheme, std::vector<std::pair<std::string, double>> values) {
    PlainFacts facts(1);
    facts.set(1, "concentration", 90, std::string("regular"));
    for (const auto& [field, value] : values)
      facts.set(1, field, field == "active_days" ? 30 : field == "purchases_count" ? 365 : 0, value);
    return layerOf(assign(schemes[scheme], facts), 1);
  };
  const std::map<double, const char*> activity{{0, "silent"}, {1, "potential"}, {3, "potential"},
                                               {4, "active"}, {5, "active"},    {11, "active"},
                                               {12, "core"},  {13, "core"}};
  for (const auto& [days, expected] : activity)
    CHECK(layer(1, {{"active_days", days}}) == expected);
  const std::map<double, const char*> most{{3, "potential"}, {4, "core"}, {5, "core"}};
  for (const auto& [days, expected] : most) {
    PlainFacts facts(1); // one of those who contribute most
    facts.set(1, "concentration", 90, std::string("core"));
    facts.set(1, "active_days", 30, days);
    CHECK(layerOf(assign(schemes[1], facts), 1) == expected);
    LayerSets before;
    before["core"].add(1);
    CHECK(layerOf(assign(schemes[1], facts, before, {}), 1) == expected);
  }
  const std::map<double, const char*> falls{{10, "active"}, {11, "core"}, {12, "core"}}; // 90 % of 12 is 10.8
  for (const auto& [days, expected] : falls) {
    PlainFacts facts(1);
    facts.set(1, "concentration", 90, std::string("regular"));
    facts.set(1, "active_days", 30, days);
    LayerSets before;
    before["core"].add(1);
    CHECK(layerOf(assign(schemes[1], facts, before, {}), 1) == expected);
  }
  const std::map<double, const char*> paying{
      {0, "expiring"}, {1, "expiring"}, {29, "expiring"}, {30, "expiring"}, {31, "paying"}};
  for (const auto& [days, expected] : paying)
    CHECK(layer(2, {{"term_active", 1}, {"term_ends_in_days", days}, {"purchases_count", 0}}) == expected);
  CHECK(layer(2, {{"term_active", 0}, {"term_ends_in_days", -1}, {"purchases_count", 0}}) == "lapsed");
  CHECK(layer(2, {{"term_active", 0}, {"purchases_count", 0}}) == schemes[2].layers.back().code);
  CHECK(layer(2, {{"term_active", 0}, {"purchases_count", 1}}) == "paying");
}

TEST_CASE("Hysteresis", "[layers]")
{
  SECTION("decides who falls, and when")
  {
    const auto fall = GENERATE(values<Fall>({
        {"active", {.activeDays = 3}, false, "potential", "3 is under 90 % of 4"},
        {"active", {.activeDays = 3}, true, "active", "moved less than 14 days ago"},
        {"active", {.activeDays = 0}, true, "silent", "silent comes earlier: a fact, at once"},
        {"active", {.activeDays = 1, .contributions = 10}, true, "expert", "up is at once"},
        {"active", {.activeDays = 1, .weeks = 20}, true, "loyal", "up is at once"},
        {"loyal", {.activeDays = 5, .weeks = 18}, false, "loyal", "18 is 90 % of 20"},
        {"loyal", {.activeDays = 5, .weeks = 19}, false, "loyal", "19 is over 90 % of 20"},
        {"loyal", {.activeDays = 5, .weeks = 17}, false, "active", "17 is under 90 % of 20"},
        {"loyal", {.activeDays = 5, .weeks = 17}, true, "loyal", "moved less than 14 days ago"},
        {"loyal", {.activeDays = 1, .weeks = 17}, false, "potential", "past more than one layer"},
        {"expert", {.activeDays = 5, .contributions = 9}, false, "expert", "9 is 90 % of 10"},
        {"expert", {.activeDays = 5, .contributions = 8}, false, "active", "8 is under 90 % of 10"},
        {"expert", {.activeDays = 0, .contributions = 8}, true, "expert", "silent is later than expert here"},
        {"expert", {.activeDays = 0, .contributions = 8}, false, "silent", "falls as far as the rules say"},
        {"loyal", {.tenure = 161, .activeDays = 5, .weeks = 20}, false, "active", "161 is under 90 % of 180"},
        {"loyal", {.tenure = 162, .activeDays = 5, .weeks = 20}, false, "loyal", "162 is 90 % of 180"},
        {"loyal", {.tenure = 163, .activeDays = 5, .weeks = 20}, false, "loyal", "163 is over 90 % of 180"},
        {"expert", {.activeDays = 6, .concentration = "core"}, false, "active", "6 is under 90 % of 7"},
        {"expert", {.activeDays = 7, .concentration = "core"}, false, "expert", "7 are enough"},
        {"newcomer", {.tenure = 30, .activeDays = 1}, true, "potential", "newcomer ends by itself"},
        {"silent", {.activeDays = 1}, true, "potential", "up is at once"},
        {"potential", {.activeDays = 0}, true, "silent", "potential holds nobody"},
        {"", {.activeDays = 3}, false, "potential", "nobody was there before"},
    }));
    INFO(fall.was << ": " << fall.why);
    LayerSets before;
    if (*fall.was)
      before[fall.was].add(1);
    People lately;
    if (fall.movedLately)
      lately.add(1);
    CHECK(layerOf(assign(five(), factsOf(fall.now), before, lately), 1) == fall.expected);
  }
  SECTION("can be switched off")
  {
    Scheme scheme = five();
    scheme.hysteresis = false;
    LayerSets before;
    before["loyal"].add(1);
    CHECK(layerOf(assign(scheme, factsOf({.activeDays = 5, .weeks = 19}), before, before["loyal"]), 1) ==
          "active");
  }
  SECTION("does not hold back from a better layer that comes later")
  {
    Scheme scheme = five();
    scheme.layers[3].rank = 2; // loyal below active
    LayerSets before;
    before["loyal"].add(1);
    CHECK(layerOf(assign(scheme, factsOf({.activeDays = 5, .weeks = 19}), before, before["loyal"]), 1) ==
          "active");
  }
  SECTION("does not bring back people who are no longer there")
  {
    LayerSets before;
    before["active"].add(77);
    CHECK(layerOf(assign(five(), factsOf({}), before, before["active"]), 77).empty());
  }
  SECTION("puts everybody into exactly one layer, the one a slow reader finds")
  {
    law("assign says what the sentence says", [] {
      const std::uint32_t people = 20;
      PlainFacts facts(people);
      Scheme scheme = five();
      for (Layer& layer : scheme.layers)
        layer.rank = *rc::gen::inRange(0, 6);
      LayerSets before;
      People lately;
      std::vector<std::string> was(people + 1);
      for (std::uint32_t id = 1; id <= people; ++id) {
        tell(facts, id, randomPerson());
        was[id] = *rc::gen::element<std::string>("", "expert", "newcomer", "silent", "loyal", "active",
                                                 "potential");
        if (!was[id].empty())
          before[was[id]].add(id);
        if (*rc::gen::arbitrary<bool>())
          lately.add(id);
      }
      const LayerSets after = assign(scheme, facts, before, lately);
      for (std::uint32_t id = 1; id <= people; ++id)
        RC_ASSERT(layerOf(after, id) == slowLayer(scheme, facts, id, was[id], lately.contains(id)));
    });
  }
}

TEST_CASE("Moves", "[layers]")
{
  SECTION("lead from before to after, and name everybody at most once")
  {
    law("applied to before, the moves give after", [] {
      LayerSets before, after;
      for (std::uint32_t id = 1; id <= 15; ++id) {
        const auto from = *rc::gen::element<std::string>("", "a", "b", "c");
        const auto to = *rc::gen::element<std::string>("", "a", "b", "c");
        if (!from.empty())
          before[from].add(id);
        if (!to.empty())
          after[to].add(id);
      }
      People seen;
      LayerSets walked = before;
      for (const LayerMove& move : moves(before, after)) {
        RC_ASSERT((seen & move.people).isEmpty());
        RC_ASSERT(!move.people.isEmpty());
        RC_ASSERT(move.from != move.to);
        seen |= move.people;
        walked[move.from] -= move.people;
        walked[move.to] |= move.people;
      }
      for (const char* layer : {"a", "b", "c"})
        RC_ASSERT(walked[layer] == after[layer]);
    });
  }
  SECTION("say who came and who went")
  {
    LayerSets before, after;
    before["a"].add(1);
    after["a"].add(2);
    const auto list = moves(before, after);
    REQUIRE(list.size() == 2);
    CHECK((list[0].from.empty() && list[0].to == "a" && list[0].people.contains(2)));
    CHECK((list[1].from == "a" && list[1].to.empty() && list[1].people.contains(1)));
  }
}

TEST_CASE("A lock", "[layers]")
{
  LayerSets sets;
  sets["a"] = People::bitmapOf(2, 1, 2);
  sets["b"] = People::bitmapOf(1, 3);
  LayerSets locked;
  SECTION("puts people of the community into its layer")
  {
    locked["b"] = People::bitmapOf(2, 1, 9);
    hold(sets, locked);
    CHECK(layerOf(sets, 1) == "b");
    CHECK(layerOf(sets, 2) == "a");
    CHECK(layerOf(sets, 9).empty());
  }
  SECTION("into a layer that is gone holds nobody")
  {
    locked["gone"] = People::bitmapOf(1, 1);
    hold(sets, locked);
    CHECK(layerOf(sets, 1) == "a");
    CHECK_FALSE(sets.contains("gone"));
  }
}
