// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/layering.h"
#include "tests/core/insight/village.h"
#include "tests/laws.h"

using namespace weilu;

namespace {

const Date asOf = Date::parse("2024-10-04").value();

std::string layerOf(const LayerSets& sets, MemberId who)
{
  std::string found;
  for (const auto& [layer, people] : sets) {
    if (people.contains(static_cast<std::uint32_t>(who.value)))
      found += layer;
  }
  return found;
}

std::string layerOf(Village& village, MemberId who, Date date = asOf)
{
  const Facts facts = village.facts(date);
  const LayerSets sets = layersOn(village.layers, village.scheme, facts, date);
  for (const auto& [layer, people] : sets) { // one alone has the same
    const Facts fresh = village.facts(date);
    CHECK(layerPeopleOn(village.layers, village.scheme, layer, fresh, date) == people);
  }
  return layerOf(sets, who);
}

void compute(Village& village, Date date)
{
  const Facts facts = village.facts(date);
  village.layers.record(village.scheme.id, date, computeLayers(village.layers, village.scheme, facts, date),
                        "test");
}

LayerReasons reasonsOf(Village& village, MemberId who, Date date = asOf)
{
  const Facts facts = village.facts(date);
  return explainLayer(village.layers, village.scheme, facts, who);
}

/// "active on at least 4 of the last 30 days: 2" for each fact.
std::vector<std::string> said(const std::vector<ConditionFact>& facts, Language language)
{
  std::vector<std::string> words;
  for (const ConditionFact& fact : facts) {
    std::string text = sentence(Rule::when(fact.condition), language) + ": ";
    if (const auto* number = std::get_if<double>(&fact.value))
      text += std::to_string(static_cast<int>(*number));
    if (const auto* value = std::get_if<std::string>(&fact.value))
      text += *value;
    words.push_back(text + (fact.holds ? " ✓" : ""));
  }
  return words;
}

/// One active day in each of \p weeks weeks that end on \p last, on the day that is furthest from it.
void weekly(Village& village, MemberId who, Date last, int weeks)
{
  for (int week = 0; week < weeks; ++week)
    village.event(who, last.plus(-7 * week - 6));
}

} // namespace

TEST_CASE("The layers of a community", "[insight][layering]")
{
  Village village;
  const Date longAgo = asOf.plus(-400);

  SECTION("change from newcomer on the thirtieth day")
  {
    const MemberId in29 = village.person(asOf.plus(-29)), in30 = village.person(asOf.plus(-30));
    const MemberId unknown = village.person(), seen29 = village.person();
    village.event(seen29, asOf.plus(-29));
    CHECK(layerOf(village, in29) == "newcomer");
    CHECK(layerOf(village, in30) == "silent");
    CHECK(layerOf(village, unknown) == "silent");
    CHECK(layerOf(village, seen29) == "newcomer");
  }
  SECTION("know silent from potential by one day in thirty")
  {
    const MemberId in = village.person(longAgo), out = village.person(longAgo);
    village.event(in, asOf.plus(-29), "visit");
    village.event(out, asOf.plus(-30), "visit");
    CHECK(layerOf(village, in) == "potential");
    CHECK(layerOf(village, out) == "silent");
  }
  SECTION("do not take a purchase for activity")
  {
    const MemberId buyer = village.person(longAgo);
    village.event(buyer, asOf, "purchase");
    CHECK(layerOf(village, buyer) == "silent");
  }
  SECTION("know active from potential by four days in thirty")
  {
    const MemberId three = village.person(longAgo), four = village.person(longAgo),
                   late = village.person(longAgo);
    village.active(three, asOf, 3);
    village.event(three, asOf, "message", 50);
    village.active(four, asOf.plus(-26), 4);
    village.active(late, asOf.plus(-27), 4); // the fourth is the 31st
    CHECK(layerOf(village, three) == "potential");
    CHECK(layerOf(village, four) == "active");
    CHECK(layerOf(village, late) == "potential");
  }
  SECTION("know loyal from the rest by 180 days and 20 weeks of 26")
  {
    const MemberId loyal = village.person(asOf.plus(-180)), young = village.person(asOf.plus(-179));
    const MemberId rare = village.person(longAgo), early = village.person(longAgo);
    weekly(village, loyal, asOf, 20);
    weekly(village, young, asOf, 20);
    weekly(village, rare, asOf, 19);
    village.event(rare, asOf.plus(-7 * 26)); // the 27th week
    weekly(village, early, asOf.plus(-7 * 6), 20);
    CHECK(layerOf(village, loyal) == "loyal");
    CHECK(layerOf(village, young) == "active");
    CHECK(layerOf(village, rare) == "active");
    CHECK(layerOf(village, early) == "silent"); // 20 weeks, but none of the last four
  }
  SECTION("take a renewed term with activity for loyal")
  {
    const MemberId renewed = village.person(longAgo), quiet = village.person(longAgo),
                   once = village.person(longAgo);
    for (const MemberId who : {renewed, quiet}) {
      village.term(who, asOf.plus(-400), asOf.plus(-35));
      village.term(who, asOf.plus(-35), asOf.plus(330));
    }
    village.term(once, asOf.plus(-35), asOf.plus(330));
    village.event(renewed, asOf.plus(-29));
    village.event(once, asOf.plus(-29));
    CHECK(layerOf(village, renewed) == "loyal");
    CHECK(layerOf(village, quiet) == "silent");
    CHECK(layerOf(village, once) == "potential");
  }
  SECTION("know leaders by role, ten contributions in 90 days, or core with seven days")
  {
    const MemberId host = village.person(asOf.plus(-3), Role::Host),
                   owner = village.person(longAgo, Role::Owner);
    const MemberId ten = village.person(longAgo), nine = village.person(longAgo),
                   old = village.person(longAgo);
    // Somebody who carries most of it, so that nine are not core.
    const MemberId star = village.person(longAgo);
    village.event(star, asOf.plus(-60), "contribute", 500);
    village.event(ten, asOf.plus(-89), "contribute", 10);
    village.event(nine, asOf.plus(-89), "contribute", 9);
    village.event(old, asOf.plus(-90), "contribute", 100);
    CHECK(layerOf(village, host) == "expert");
    CHECK(layerOf(village, owner) == "silent");
    CHECK(layerOf(village, ten) == "expert");
    CHECK(layerOf(village, nine) == "silent");
    CHECK(layerOf(village, old) == "silent");
    CHECK(layerOf(village, star) == "expert");
  }
  SECTION("let the share before somebody decide who is core")
  {
    // 8 + 1 + 1: the first is core, the second starts at 80 % and is not.
    const MemberId core = village.person(longAgo), regular = village.person(longAgo),
                   third = village.person(longAgo);
    village.event(core, asOf, "contribute", 8);
    village.event(regular, asOf, "contribute", 1);
    village.event(third, asOf, "contribute", 1);
    for (const MemberId who : {core, regular, third})
      village.active(who, asOf, 7);
    CHECK(layerOf(village, core) == "expert");
    CHECK(layerOf(village, regular) == "active");
    CHECK(layerOf(village, third) == "active");
    const MemberId busy = village.person(longAgo);
    village.event(busy, asOf, "contribute", 8);
    village.active(busy, asOf, 6);
    CHECK(layerOf(village, busy) == "active"); // core, but six days
  }
}

TEST_CASE("Computing layers day by day", "[insight][layering]")
{
  Village village;
  const MemberId who = village.person(asOf.plus(-400));
  SECTION("holds somebody for 14 days after a move, then lets go")
  {
    village.event(who, asOf.plus(-20)); // potential at first
    compute(village, asOf.plus(-1));
    CHECK(layerOf(village, who, asOf.plus(-1)) == "potential");
    village.active(who, asOf, 3); // four with the first
    compute(village, asOf);
    CHECK(layerOf(village, who) == "active");
    for (int day = 1; day <= 13; ++day) { // the first leaves the window after ten days
      compute(village, asOf.plus(day));
      CHECK(layerOf(village, who, asOf.plus(day)) == "active");
    }
    compute(village, asOf.plus(14));
    CHECK(layerOf(village, who, asOf.plus(14)) == "potential");
    CHECK(village.layers.history(village.scheme.id, who).size() == 3);
  }
  SECTION("gives the same when a date is computed again, also one on which somebody fell")
  {
    village.active(who, asOf.plus(-3), 5);
    compute(village, asOf.plus(-20));
    compute(village, asOf);
    const Date falls = asOf.plus(24); // three of the five are left
    compute(village, falls);
    CHECK(layerOf(village, who, falls) == "potential");
    const auto once = village.layers.movesIn(village.scheme.id, {asOf.plus(-99), falls});
    compute(village, falls);
    const auto twice = village.layers.movesIn(village.scheme.id, {asOf.plus(-99), falls});
    REQUIRE(once.size() == twice.size());
    for (std::size_t i = 0; i < once.size(); ++i)
      CHECK((once[i].move.people == twice[i].move.people && once[i].move.to == twice[i].move.to));
  }
}

TEST_CASE("Layers at a date", "[insight][layering]")
{
  Village village;
  const MemberId who = village.person(asOf.plus(-400));
  village.active(who, asOf, 8, 10);
  SECTION("are what the rules say before the first computation")
  {
    CHECK(layerOf(village, who) == "potential");
    compute(village, asOf);
    CHECK(layerOf(village, who, asOf.plus(-100)) == "silent");
  }
  SECTION("are what was recorded, though the data says otherwise now")
  {
    compute(village, asOf.plus(-20));
    compute(village, asOf);
    village.active(who, asOf, 10);
    CHECK(layerOf(village, who) == "potential");
    CHECK(layerOf(village, who, asOf.plus(-10)) == "potential");
  }
  SECTION("are what would be computed after the last computation")
  {
    compute(village, asOf);
    CHECK(layerOf(village, who, asOf.plus(40)) == "silent");
  }
  SECTION("have everybody of the roster, also people brought later")
  {
    compute(village, asOf);
    const MemberId later = village.person(asOf.plus(-5));
    CHECK(layerOf(village, later) == "newcomer");
  }
}

TEST_CASE("Counting layers", "[insight][layering]")
{
  const Scheme five = shippedSchemes().front();
  LayerSets now, before;
  now["silent"].addRange(1, 4);
  now["expert"].add(9);
  before["silent"].addRange(1, 6);
  const auto counts = countLayers(five, now, before);
  SECTION("has every layer, best first")
  {
    std::string order;
    for (const LayerCount& count : counts)
      order += count.code + " ";
    CHECK(order == "expert loyal active newcomer potential silent ");
  }
  SECTION("says the share and the change")
  {
    CHECK(counts.back().people.cardinality() == 3);
    CHECK(counts.back().share == 0.75);
    CHECK(counts.back().change30d == -2);
    CHECK(counts.front().change30d == 1);
    CHECK(counts[1].share == 0);
    CHECK(countLayers(five, {}, {}).front().share == 0);
  }
}

TEST_CASE("The reasons for a layer", "[insight][layering]")
{
  Village village;
  const MemberId who = village.person(asOf.plus(-40));

  SECTION("give the facts, what is missing for the next and when it is lost, in both languages")
  {
    village.active(who, asOf.plus(-2), 3);
    const LayerReasons reasons = reasonsOf(village, who);
    CHECK(reasons.layer == "potential");
    CHECK(reasons.next == "active");
    CHECK(said(reasons.missing, Language::En) ==
          std::vector<std::string>{"active on at least 4 of the last 30 days: 3"});
    CHECK(said(reasons.missing, Language::Zh) == std::vector<std::string>{"近 30 天活跃至少 4 天: 3"});
    const auto facts = said(reasons.facts, Language::Zh);
    CHECK(std::find(facts.begin(), facts.end(), "入群不到 30 天: 40") != facts.end());
    CHECK(std::find(facts.begin(), facts.end(), "角色是专家、版主或主持人: member") != facts.end());
    CHECK(reasons.lostOn == asOf.plus(28)); // the last active day is out of the window then
    CHECK(reasons.lostTo == "silent");
    CHECK_FALSE(reasons.held);
  }
  SECTION("of somebody active say that hysteresis would hold")
  {
    village.active(who, asOf, 4);
    compute(village, asOf.plus(-10)); // silent
    compute(village, asOf);
    const LayerReasons reasons = reasonsOf(village, who);
    CHECK(reasons.layer == "active");
    CHECK(reasons.since == asOf);
    CHECK(said(reasons.facts, Language::En) ==
          std::vector<std::string>{"active on at least 4 of the last 30 days: 4 ✓"});
    CHECK(reasons.next == "loyal");
    CHECK(reasons.lostOn == asOf.plus(27)); // three are left, and 14 days have passed
    CHECK(reasons.lostTo == "potential");
  }
  SECTION("of somebody held say so")
  {
    village.event(who, asOf.plus(-20));
    compute(village, asOf.plus(-1));
    village.active(who, asOf, 3);
    compute(village, asOf);
    compute(village, asOf.plus(12));
    const LayerReasons reasons = reasonsOf(village, who, asOf.plus(12));
    CHECK(reasons.layer == "active");
    CHECK(reasons.held);
    CHECK(reasons.since == asOf);
    CHECK(reasons.lostOn == asOf.plus(14));
    CHECK(said(reasons.facts, Language::En) ==
          std::vector<std::string>{"active on at least 4 of the last 30 days: 3"});
  }
  SECTION("of a newcomer say when time is up")
  {
    const MemberId fresh = village.person(asOf.plus(-3));
    const LayerReasons reasons = reasonsOf(village, fresh);
    CHECK(reasons.layer == "newcomer");
    CHECK(reasons.lostOn == asOf.plus(27));
    CHECK(reasons.lostTo == "silent");
    CHECK(reasons.next == "active");
    CHECK(said(reasons.missing, Language::En) ==
          std::vector<std::string>{"active on at least 4 of the last 30 days: 0",
                                   "in the community for at least 30 days: 3"});
  }
  SECTION("of somebody silent say that it lasts")
  {
    const LayerReasons reasons = reasonsOf(village, who);
    CHECK(reasons.layer == "silent");
    CHECK_FALSE(reasons.lostOn);
    CHECK(said(reasons.facts, Language::Zh) == std::vector<std::string>{"近 30 天没有活跃: 0 ✓"});
    CHECK(reasons.next == "potential");
    CHECK(said(reasons.missing, Language::Zh) == std::vector<std::string>{"近 30 天有活跃: 0"});
  }
  SECTION("of a leader by contributions say when they run out")
  {
    village.event(who, asOf.plus(-80), "contribute", 10);
    const LayerReasons reasons = reasonsOf(village, who);
    CHECK(reasons.layer == "expert");
    CHECK(reasons.next.empty());
    CHECK(reasons.lostOn == asOf.plus(10));
    CHECK(reasons.lostTo == "silent");
  }
  SECTION("of somebody loyal by a term say when it ends")
  {
    village.term(who, asOf.plus(-39), asOf.plus(-10));
    village.term(who, asOf.plus(-10), asOf.plus(7));
    village.event(who, asOf);
    const LayerReasons reasons = reasonsOf(village, who);
    CHECK(reasons.layer == "loyal");
    CHECK(reasons.lostOn == asOf.plus(8));
    CHECK(reasons.lostTo == "potential");
  }
  SECTION("do not know since when before the first computation")
  {
    compute(village, asOf);
    CHECK_FALSE(reasonsOf(village, who).since);
    const MemberId later = village.person(asOf.plus(1));
    compute(village, asOf.plus(2));
    CHECK(reasonsOf(village, later, asOf.plus(2)).since == asOf.plus(2));
  }
  SECTION("are empty for somebody who is not on the roster")
  {
    const MemberId bot = village.person(asOf.plus(-5), Role::Bot);
    CHECK(reasonsOf(village, bot).layer.empty());
  }
  SECTION("foresee what computing every day finds")
  {
    law("the layer is lost on the day that was foreseen", [] {
      Village any;
      const MemberId person = any.person(asOf.plus(-*rc::gen::inRange(5, 200)));
      for (int events = *rc::gen::inRange(0, 30); events > 0; --events)
        any.event(person, asOf.plus(-*rc::gen::inRange(0, 60)));
      if (*rc::gen::arbitrary<bool>())
        compute(any, asOf.plus(-*rc::gen::inRange(1, 20)));
      compute(any, asOf);
      const LayerReasons foreseen = reasonsOf(any, person);
      std::optional<Date> lost;
      std::string layer = foreseen.layer;
      for (int day = 1; day <= 70 && !lost; ++day) {
        compute(any, asOf.plus(day));
        layer = layerOf(any, person, asOf.plus(day));
        if (layer != foreseen.layer)
          lost = asOf.plus(day);
      }
      if (lost || (foreseen.lostOn && *foreseen.lostOn <= asOf.plus(70))) {
        RC_ASSERT(foreseen.lostOn == lost);
        RC_ASSERT(!lost || foreseen.lostTo == layer);
      }
    });
  }
}
