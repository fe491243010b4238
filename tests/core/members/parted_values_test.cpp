// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/members/merge_laws.h"

using namespace weilu;

namespace {

using Roster = MergeRoster;

constexpr MemberId one{1}, two{2}, three{3};

} // namespace

TEST_CASE("Parting gives values", "[members][merge]")
{
  SECTION("restores them in any order whatever each of them had and whoever's values were chosen")
  {
    law("part in any order, with choices", [] {
      Roster roster;
      for (int i = 0; i < 3; ++i)
        roster.store.add(someMember(), SourceId{});
      for (int i = *rc::gen::inRange(1, 4); i > 0; --i)
        importSome(roster.db, anImport(roster.db));
      const int turn = *rc::gen::inRange(0, 3);
      const auto chosen = [turn](int i) { return MemberId{(turn + i) % 3 + 1}; };
      const auto before = allTables(roster.db);
      for (const int other : {1, 2}) {
        std::vector<std::pair<std::string, Keep>> choices;
        for (const char* field : {"custom:f0", "custom:f1", "city"})
          choices.emplace_back(field, *rc::gen::element(Keep::Survivor, Keep::Other));
        roster.merge(chosen(0), chosen(other), choices);
      }
      const bool first = *rc::gen::arbitrary<bool>();
      roster.merged.part(chosen(first ? 1 : 2));
      RC_ASSERT(integrityProblems(roster.db).empty());
      roster.merged.part(chosen(first ? 2 : 1));
      requireSame(allTables(roster.db), before);
    });
  }
  SECTION("puts custom values where they belong")
  {
    // What the survivor and the other have before, whose is chosen, what an import writes over it afterwards
    // ("-": nothing does), and what the two have once they are parted, and once that import is taken back.
    struct Case {
      const char *survivor, *other;
      Keep keep;
      const char *written, *parted, *takenBack;
    };
    const Case cases[] = {
        {"", "L", Keep::Survivor, "-", "/L", "/L"},    // came with the other, goes with them
        {"", "L", Keep::Survivor, "XL", "XL/L", "/L"}, // written over: stays, and never falls back to L
        {"", "L", Keep::Survivor, "", "/L", "/L"},     // erased: stays erased
        {"S", "L", Keep::Survivor, "-", "S/L", "S/L"}, // the survivor's own
        {"S", "L", Keep::Other, "-", "S/L", "S/L"},    // chosen from the other: goes back
        {"S", "L", Keep::Other, "XL", "XL/L", "S/L"},  // and written over: stays, falls back to S
        {"S", "L", Keep::Other, "", "/L", "S/L"},      // and erased
        {"", "", Keep::Survivor, "XL", "XL/", "/"},    // set only after the merge: the survivor's
    };
    for (const Case& test : cases) {
      Roster roster;
      roster.store.add(called("a"), {});
      roster.store.add(called("b"), {});
      const auto set = [&](MemberId id, const char* value) {
        return roster.import([&](MemberWriter& writer) {
          writer.setCustom(id, writer.field("size", FieldType::Text), value);
        });
      };
      const auto size = [&](MemberId id) {
        const auto values = roster.reader.custom(id);
        return values.empty() ? std::string() : values.front().value;
      };
      const auto both = [&] { return size(one) + "/" + size(two); };
      if (*test.survivor)
        set(one, test.survivor);
      if (*test.other)
        set(two, test.other);
      roster.merge(one, two, {{"custom:size", test.keep}});
      std::optional<SourceId> later;
      if (std::string_view(test.written) != "-")
        later = set(one, test.written);
      roster.merged.part(two);
      INFO(test.survivor << ' ' << test.other << ' ' << test.written);
      CHECK(both() == test.parted);
      if (later)
        roster.withdraw(*later);
      CHECK(both() == test.takenBack);
    }
  }
  SECTION("gives a chosen value to whom it came with, also when another parts first")
  {
    Roster roster;
    for (const char* name : {"a", "b", "c"})
      roster.store.add(called(name), {});
    roster.import([](MemberWriter& writer) {
      const FieldId size = writer.field("size", FieldType::Text);
      writer.setCustom(two, size, "L");
      writer.setCustom(three, size, "XL");
    });
    roster.merge(one, two);
    roster.merge(one, three, {{"custom:size", Keep::Other}});
    roster.merged.part(two);
    CHECK(roster.reader.custom(one).at(0).value == "XL");
    roster.merged.part(three);
    CHECK(roster.reader.custom(one).empty());
    CHECK(roster.reader.custom(three).at(0).value == "XL");
  }
}
