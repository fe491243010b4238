// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/members/merge_laws.h"

using namespace weilu;

namespace {

using Roster = MergeRoster;

constexpr MemberId one{1}, two{2}, three{3};

std::set<std::string> identityTexts(const std::vector<Identity>& identities)
{
  std::set<std::string> texts;
  for (const Identity& identity : identities)
    texts.insert(identity.kind + ':' + identity.value);
  return texts;
}

std::set<std::string> tagNames(const std::vector<Tag>& tags)
{
  std::set<std::string> names;
  for (const Tag& tag : tags)
    names.insert(tag.name);
  return names;
}

template<class Set>
Set united(Set a, const Set& b)
{
  a.insert(b.begin(), b.end());
  return a;
}

} // namespace

TEST_CASE("Merging two people", "[members][merge]")
{
  SECTION("unites what they have, under the survivor, and leaves nobody else")
  {
    law("union of identities, tags, spaces and consents", [] {
      Roster roster;
      std::vector<SourceId> sources;
      const auto [a, b] = somebody(roster, sources);
      const MemberRecord before = roster.store.record(a).value(), other = roster.store.record(b).value();
      const People everybody = roster.store.everybody();
      roster.merge(a, b);
      const MemberRecord after = roster.store.record(a).value();
      RC_ASSERT(identityTexts(after.identities) ==
                united(identityTexts(before.identities), identityTexts(other.identities)));
      RC_ASSERT(tagNames(after.tags) == united(tagNames(before.tags), tagNames(other.tags)));
      RC_ASSERT(after.standings.size() == before.standings.size() + other.standings.size());
      for (const Consent& consent : after.consents)
        for (const MemberRecord& record : {before, other})
          for (const Consent& given : record.consents)
            RC_ASSERT(!(given.channel == consent.channel && given.state == ConsentState::No &&
                        consent.state != ConsentState::No));
      People left = everybody;
      left.remove(static_cast<std::uint32_t>(b.value));
      RC_ASSERT(roster.store.everybody() == left);
      for (const Identity& identity : other.identities)
        RC_ASSERT(roster.store.owners(identity) != std::vector<MemberId>{b});
      RC_ASSERT(integrityProblems(roster.db).empty());
    });
  }
  SECTION("gives the id of the one put aside to nobody else")
  {
    Roster roster;
    roster.store.add(called("a"), {});
    roster.store.add(called("b"), {});
    roster.merge(one, two);
    CHECK(roster.store.add(called("c"), {}) == three);
    CHECK(roster.store.resolve("2").error().code == RefusalCode::AlreadyMerged);
    CHECK(roster.store.resolve("2").error().detail("into") == "1");
  }
  SECTION("finds the survivor by what the other was found by")
  {
    Roster roster;
    roster.store.add(called("张三"), {});
    const MemberId other = roster.store.add(called("Zhang San"), {});
    REQUIRE(roster.store.addIdentity(other, {"qq", "10001", ""}, {}));
    roster.merge(one, other);
    CHECK(roster.store.owner({"qq", "10001", ""}) == one);
    CHECK(roster.store.search("10001") == People::bitmapOf(1, 1));
    CHECK(roster.merged.of(one).size() == 1);
    CHECK(roster.merged.identities(other).size() == 1);
  }
}

TEST_CASE("Parting people who were merged", "[members][merge]")
{
  SECTION("restores every table exactly")
  {
    law("part(merge(x)) = x", [] {
      Roster roster;
      std::vector<SourceId> sources;
      const auto [a, b] = somebody(roster, sources);
      const auto before = allTables(roster.db);
      roster.merge(a, b);
      roster.merged.part(b);
      requireSame(allTables(roster.db), before);
      RC_ASSERT(integrityProblems(roster.db).empty());
    });
  }
  SECTION("restores them in any order when several were merged into one")
  {
    law("part in any order", [] {
      Roster roster;
      std::vector<SourceId> sources;
      const auto [a, b] = somebody(roster, sources);
      const MemberId c = roster.store.add(someMember(), {});
      roster.store.addTag(roster.store.tagNamed("t1"),
                          People::bitmapOf(1, static_cast<std::uint32_t>(c.value)), {});
      const auto before = allTables(roster.db);
      roster.merge(a, b);
      roster.merge(a, c);
      const bool first = *rc::gen::arbitrary<bool>();
      roster.merged.part(first ? b : c);
      RC_ASSERT(integrityProblems(roster.db).empty());
      roster.merged.part(first ? c : b);
      requireSame(allTables(roster.db), before);
    });
  }
  SECTION("gives what taking back imports meanwhile would have left without the merge")
  {
    law("merge, take back, part = take back", [] {
      Roster roster;
      std::vector<SourceId> sources;
      const auto [a, b] = somebody(roster, sources);
      std::vector<SourceId> gone;
      for (const SourceId source : sources)
        if (*rc::gen::arbitrary<bool>())
          gone.push_back(source);
      std::map<std::string, std::vector<std::string>> expected;
      {
        const SQLite::Transaction rolledBack(roster.db.sql());
        for (const SourceId source : gone)
          roster.withdraw(source);
        // Somebody who hosts another stays; alone they may go.
        RC_PRE(roster.store.find(a).has_value());
        expected = memberTables(roster.db);
      }
      roster.merge(a, b);
      for (const SourceId source : gone)
        roster.withdraw(source);
      if (roster.merged.find(b))
        roster.merged.part(b);
      requireSame(memberTables(roster.db), expected);
      RC_ASSERT(integrityProblems(roster.db).empty());
    });
  }
  SECTION("leaves with the survivor what was changed there")
  {
    Roster roster;
    Member a = called("a"), b = called("b");
    b.city = "杭州";
    b.note = "of b";
    roster.store.add(a, {});
    roster.store.add(b, {});
    const SourceId source = roster.import([](MemberWriter& writer) {
      writer.setCustom(two, writer.field("size", FieldType::Text), "L");
      writer.setCustom(two, writer.field("colour", FieldType::Text), "red");
      writer.addTag(two, writer.tag("t"));
    });
    roster.merge(one, two);
    Member edited = roster.person(one);
    CHECK(edited.city == "杭州");
    edited.city = "上海";
    edited.occupation = "baker";
    roster.store.update(edited, Moment{2000});
    roster.import([](MemberWriter& writer) {
      writer.setCustom(one, writer.field("size", FieldType::Text), "XL");
      writer.addTag(one, writer.tag("u"));
      writer.addIdentity(one, writer.identityKind("qq"), "10001");
    });
    roster.merged.part(two);
    CHECK(roster.person(one).city == "上海");
    CHECK(roster.person(one).occupation == "baker");
    CHECK(roster.person(one).note.empty());
    CHECK(roster.person(two) == [&] {
      Member expected = b;
      expected.id = two;
      return expected;
    }());
    const auto custom = [&](MemberId id) {
      std::string text;
      for (const CustomValue& value : roster.reader.custom(id))
        text += value.label + "=" + value.value + " ";
      return text;
    };
    CHECK(custom(one) == "size=XL ");
    CHECK(custom(two) == "colour=red size=L ");
    CHECK(tagNames(roster.reader.tags(one)) == std::set<std::string>{"u"});
    CHECK(tagNames(roster.reader.tags(two)) == std::set<std::string>{"t"});
    CHECK(roster.store.owner({"qq", "10001", ""}) == one);
    roster.withdraw(source);
    CHECK(custom(one) == "size=XL ");
    CHECK(custom(two).empty());
  }
  SECTION("lets a later import that replaced a merged value fall back to the survivor's own")
  {
    Roster roster;
    Member a = called("a"), b = called("b");
    a.city = "北京";
    b.city = "杭州";
    roster.store.add(a, {});
    roster.store.add(b, {});
    roster.merge(one, two, {{"city", Keep::Other}});
    const SourceId later = roster.importCity(one, "上海");
    roster.merged.part(two);
    CHECK(roster.person(one).city == "上海");
    roster.withdraw(later);
    CHECK(roster.person(one).city == "北京");
  }
  SECTION("keeps a tag that another merged person had too")
  {
    Roster roster;
    for (const char* name : {"a", "b", "c"})
      roster.store.add(called(name), {});
    const TagId tag = roster.store.tagNamed("t");
    roster.store.addTag(tag, People::bitmapOf(2, 2, 3), {});
    roster.merge(one, two);
    roster.merge(one, three);
    roster.merged.part(two);
    CHECK(roster.store.withTag(tag) == People::bitmapOf(2, 1, 2));
    roster.merged.part(three);
    CHECK(roster.store.withTag(tag) == People::bitmapOf(2, 2, 3));
  }
}

TEST_CASE("Taking back the import of a merged person", "[members][merge]")
{
  Roster roster;
  roster.store.add(called("a"), {});
  const SourceId source = roster.import([](MemberWriter& writer) {
    Member b = called("b");
    b.city = "杭州";
    writer.addIdentity(writer.add(b), writer.identityKind("qq"), "10001");
  });
  roster.merge(one, two);

  SECTION("takes the person for good, and from the survivor what came with them")
  {
    roster.withdraw(source);
    CHECK_FALSE(roster.merged.find(two));
    CHECK(roster.person(one).city.empty());
    CHECK(roster.reader.identities(one).empty());
    for (const char* table : {"merged_identity", "merged_value", "identity", "identity_kind"})
      CHECK(rowsOf(roster.db, table).empty());
  }
  SECTION("keeps them when a later import met them, and takes them when that goes too")
  {
    const SourceId later = roster.import([](MemberWriter& writer) {
      writer.met(one);
      writer.met(two);
    });
    roster.withdraw(source);
    CHECK(roster.merged.find(two));
    CHECK(roster.store.owner({"qq", "10001", ""}) == one);
    roster.merged.part(two);
    CHECK(roster.store.owner({"qq", "10001", ""}) == two);
    roster.withdraw(later);
    CHECK_FALSE(roster.store.find(two));
  }
  SECTION("keeps the survivor, too, when that is the one who was imported")
  {
    roster.merged.part(two);
    roster.merge(two, one);
    roster.withdraw(source);
    CHECK(roster.person(two).city == "杭州");
    CHECK(roster.merged.find(one)->into == two);
  }
  SECTION("asks the other stores about them under their own id")
  {
    People asked;
    roster.store.setStillNeeded([&](const People& candidates, SourceId) {
      asked |= candidates;
      return candidates;
    });
    roster.withdraw(source);
    CHECK(asked == People::bitmapOf(1, 2));
    CHECK(roster.merged.find(two));
  }
}
