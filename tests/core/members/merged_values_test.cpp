// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/members/merge_roster.h"
#include "tests/laws.h"

using namespace weilu;

namespace {

using Roster = MergeRoster;

constexpr MemberId one{1}, two{2}, three{3};

} // namespace

TEST_CASE("Values that imports and merges replaced one after the other", "[members][merge]")
{
  SECTION("are taken back where they were written, also when they were written twice")
  {
    Roster roster;
    Member b = called("b");
    b.city = "北京";
    roster.store.add(called("a"), {});
    roster.store.add(b, {});
    const SourceId first = roster.importCity(one, "杭州"), second = roster.importCity(one, "上海"),
                   third = roster.importCity(one, "杭州");
    roster.merge(one, two, {{"city", Keep::Other}});
    roster.withdraw(first);
    CHECK(roster.person(one).city == "北京");
    roster.withdraw(third);
    roster.merged.part(two);
    CHECK(roster.person(one).city == "上海");
    roster.withdraw(second);
    CHECK(roster.person(one).city.empty());
  }
  SECTION("stay taken from the merged person until that one goes, also when the row fell to a later import")
  {
    Roster roster;
    const auto consent = [&](MemberId id, SourceId source, ConsentState state) {
      MemberWriter writer(roster.db, source, Moment{100});
      writer.setConsent(id, "email", state, Moment{0});
      writer.finish();
    };
    const auto stateOf = [&](MemberId id) { return roster.store.record(id).value().consents.at(0).state; };
    roster.store.add(called("a"), {});
    const SourceId kept = anImport(roster.db);
    consent(one, kept, ConsentState::Yes);
    const SourceId first = roster.import([](MemberWriter& writer) {
      const MemberId b = writer.add(called("b"));
      writer.setConsent(b, "email", ConsentState::No, Moment{0});
    });
    const SourceId second = anImport(roster.db); // which says it twice
    consent(two, second, ConsentState::Yes);
    consent(two, second, ConsentState::No);
    roster.merge(one, two);
    CHECK(stateOf(one) == ConsentState::No);
    roster.withdraw(first);
    CHECK(stateOf(one) == ConsentState::No);
    roster.withdraw(second);
    if (roster.merged.find(two))
      roster.merged.part(two);
    CHECK(stateOf(one) == ConsentState::Yes);
  }
  SECTION("are what the last of those that stay wrote, in whatever order others go")
  {
    law("the last that stays counts", [] {
      Roster roster;
      const MemberId survivor = roster.store.add(called("a"), {});
      struct Step {
        std::string city;
        SourceId import;
        MemberId merged;
      };
      std::vector<Step> steps;
      std::vector<MemberId> others; // merged from the last to the first: numbers tell nothing of the order
      for (int i = *rc::gen::inRange(1, 9); i > 0; --i) {
        Member other = called("a");
        other.city = *rc::gen::element<std::string>("杭州", "上海", "北京");
        others.push_back(roster.store.add(other, {}));
      }
      for (; !others.empty(); others.pop_back()) {
        const std::string city = roster.person(others.back()).city;
        if (city == roster.person(survivor).city)
          continue;
        if (*rc::gen::arbitrary<bool>()) {
          roster.merge(survivor, others.back(), {{"city", Keep::Other}});
          steps.push_back({city, {}, others.back()});
        } else {
          steps.push_back({city, roster.importCity(survivor, city), {}});
        }
      }
      while (!steps.empty()) {
        RC_ASSERT(roster.person(survivor).city == steps.back().city);
        const auto gone = steps.begin() + *rc::gen::inRange(0, int(steps.size()));
        if (gone->merged.valid())
          roster.merged.part(gone->merged);
        else
          roster.withdraw(gone->import);
        steps.erase(gone);
      }
      RC_ASSERT(roster.person(survivor).city.empty());
    });
  }
}

TEST_CASE("A tag that an import takes off a survivor", "[members][merge]")
{
  Roster roster;
  for (const char* name : {"a", "b", "c"})
    roster.store.add(called(name), {});
  const TagId tag = roster.store.tagNamed("t");
  const auto takeOff = [&] {
    return roster.import([&](MemberWriter& writer) { writer.removeTag(one, tag); });
  };

  SECTION("is the survivor's own again, though somebody merged has it too")
  {
    roster.store.addTag(tag, People::bitmapOf(2, 1, 2), {});
    roster.merge(one, two);
    roster.withdraw(takeOff());
    CHECK(roster.store.withTag(tag) == People::bitmapOf(1, 1));
    roster.merged.part(two);
    CHECK(roster.store.withTag(tag) == People::bitmapOf(2, 1, 2));
  }
  SECTION("goes again with whom it had come")
  {
    roster.store.addTag(tag, People::bitmapOf(1, 2), {});
    roster.merge(one, two);
    roster.withdraw(takeOff());
    CHECK(roster.store.withTag(tag) == People::bitmapOf(1, 1));
    roster.merged.part(two);
    CHECK(roster.store.withTag(tag) == People::bitmapOf(1, 2));
  }
  SECTION("does not come back when they were parted meanwhile")
  {
    roster.store.addTag(tag, People::bitmapOf(1, 2), {});
    roster.merge(one, two);
    const SourceId source = takeOff();
    roster.merged.part(two);
    roster.withdraw(source);
    CHECK(roster.store.withTag(tag) == People::bitmapOf(1, 2));
  }
  SECTION("comes back with another who had it too and is still merged")
  {
    roster.store.addTag(tag, People::bitmapOf(2, 2, 3), {});
    roster.merge(one, two);
    roster.merge(one, three);
    const SourceId source = takeOff();
    roster.merged.part(two);
    roster.withdraw(source);
    CHECK(roster.store.withTag(tag) == People::bitmapOf(2, 1, 2));
    roster.merged.part(three);
    CHECK(roster.store.withTag(tag) == People::bitmapOf(2, 2, 3));
  }
  SECTION("had been there all along when another import brought it meanwhile")
  {
    roster.store.addTag(tag, People::bitmapOf(1, 2), {});
    roster.merge(one, two);
    const SourceId first = takeOff();
    const SourceId second = roster.import([&](MemberWriter& writer) { writer.addTag(one, tag); });
    for (const SourceId source : {first, second}) {
      roster.withdraw(source);
      CHECK(roster.store.withTag(tag) == People::bitmapOf(1, 1));
    }
    roster.merged.part(two);
    CHECK(roster.store.withTag(tag) == People::bitmapOf(1, 2));
  }
  SECTION("is what the last of several imports that took it off brings back")
  {
    roster.store.addTag(tag, People::bitmapOf(1, 2), {});
    roster.merge(one, two);
    const SourceId first = takeOff();
    const SourceId second = roster.import([&](MemberWriter& writer) { writer.addTag(one, tag); });
    const SourceId third = takeOff();
    for (const SourceId source : {first, second, third})
      roster.withdraw(source);
    CHECK(roster.store.withTag(tag) == People::bitmapOf(1, 1));
    roster.merged.part(two);
    CHECK(roster.store.withTag(tag) == People::bitmapOf(1, 2));
  }
}
