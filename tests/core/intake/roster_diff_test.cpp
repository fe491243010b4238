// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/roster_diff.h"
#include "tests/core/intake/import_fixture.h"
#include "tests/core/members/member_tables.h"
#include "tests/laws.h"

#include <algorithm>

using namespace weilu;

namespace {

struct Lists : ImportFixture {
  [[nodiscard]] ImportOptions of(const std::string& date, bool confirmed = false,
                                 const std::string& space = "书友群") const
  {
    ImportOptions options;
    options.roster = RosterOf{{}, space, Date::parse(date).value(), confirmed};
    return options;
  }
  [[nodiscard]] SourceFile members(const std::string& text) const
  {
    ReadOptions read;
    read.as = ImportAs::Members;
    return look(file("list.csv", text), read);
  }
  RosterChange list(const std::string& date, const std::string& text, bool confirmed = false)
  {
    const auto planned = planImport(stores, members(text), of(date, confirmed));
    const auto report = applyImport(stores, members(text), of(date, confirmed));
    REQUIRE(planned);
    REQUIRE(report);
    REQUIRE(report->roster);
    CHECK(names(planned->roster->joined) == names(report->roster->joined));
    CHECK(names(planned->roster->left) == names(report->roster->left));
    CHECK(names(planned->roster->renamed) == names(report->roster->renamed));
    CHECK(names(planned->roster->back) == names(report->roster->back));
    const ImportCounts& counts = report->counts;
    CHECK(counts.created + counts.updated + counts.unchanged + counts.rejected == counts.rows);
    CHECK(planned->counts.updated == counts.updated);
    return *report->roster;
  }
  static std::vector<std::string> names(const RosterMoves& moves)
  {
    std::vector<std::string> names;
    for (const RosterMove& move : moves.first)
      names.push_back(move.name);
    std::ranges::sort(names);
    CHECK(names.size() == moves.count);
    return names;
  }
  [[nodiscard]] std::optional<Space> space() const
  {
    const auto spaces = stores.members.spaces();
    return spaces.empty() ? std::nullopt : std::optional(spaces.front());
  }
  /// Joined and left of one person as dates, "?" where not known.
  [[nodiscard]] std::string membership(const std::string& id) const
  {
    const MemberId person = this->person("id", id).member.id;
    for (const auto& one : stores.members.memberships(space()->id)) {
      if (one.member == person)
        return day(one.joinedAt) + " " + day(one.leftAt);
    }
    return "none";
  }
  [[nodiscard]] std::string day(const std::optional<Moment>& moment) const
  {
    return moment ? community.calendar.zone.dateOf(*moment).iso() : "?";
  }
};

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("A list of a space", "[intake][import][roster]")
{
  Lists lists;
  SECTION("brings everybody in when it is the first, at no date that it does not say")
  {
    const RosterChange change = lists.list("2026-01-10", "id,name,joined_at\n1,林,2025-12-01\n2,王,\n");
    CHECK(change.space == "书友群");
    CHECK(change.before == 0);
    CHECK(Lists::names(change.joined) == Names{"林", "王"});
    CHECK(lists.membership("1") == "2025-12-01 ?");
    CHECK(lists.membership("2") == "? ?");
  }
  SECTION("tells who joined, left, was renamed and came back")
  {
    lists.list("2026-01-10", "id,name\n1,林\n2,王\n3,张\n4,李\n");
    const RosterChange second = lists.list("2026-02-10", "id,name\n1,林\n2,王二\n4,李\n5,赵\n");
    CHECK(second.before == 4);
    CHECK(second.common == 3);
    CHECK_FALSE(second.questioned);
    CHECK(Lists::names(second.joined) == Names{"赵"});
    CHECK(Lists::names(second.left) == Names{"张"});
    REQUIRE(second.renamed.first.size() == 1);
    CHECK(second.renamed.first[0].before == "王");
    CHECK(second.renamed.first[0].name == "王二");
    CHECK(lists.membership("3") == "? 2026-02-10");
    CHECK(lists.membership("5") == "2026-02-10 ?");
    CHECK(lists.stores.members.inSpace(lists.space()->id).cardinality() == 4);
    CHECK(lists.person("id", "3").spaces.empty());
    const RosterChange third = lists.list("2026-03-10", "id,name\n1,林\n2,王二\n3,张\n4,李\n5,赵\n");
    CHECK(Lists::names(third.back) == Names{"张"});
    CHECK(third.joined.count + third.left.count == 0);
    CHECK(lists.membership("3") == "? ?");
  }
  SECTION("says nothing new the second time")
  {
    const std::string text = "id,name\n1,林\n2,王\n";
    lists.list("2026-01-10", text);
    const auto before = lists.dump();
    const RosterChange again = lists.list("2026-01-10", text);
    CHECK(again.joined.count + again.left.count + again.back.count + again.renamed.count == 0);
    CHECK(lists.dump() == before);
  }
  SECTION("counts somebody known who joins as updated")
  {
    lists.importText("id,name\n1,林\n");
    const auto report = applyImport(lists.stores, lists.members("id,name\n1,林\n"), lists.of("2026-01-10"));
    REQUIRE(report);
    CHECK(report->counts.updated == 1);
    CHECK(report->fieldChanges.at("spaces") == 1);
  }
  SECTION("writes down people who left though no row changes")
  {
    lists.list("2026-01-10", "id,name\n1,林\n2,王\n");
    const auto report = applyImport(lists.stores, lists.members("id,name\n1,林\n"), lists.of("2026-02-10"));
    REQUIRE(report);
    CHECK(report->counts.unchanged == 1);
    CHECK(report->change.valid());
    CHECK(lists.membership("2") == "? 2026-02-10");
  }
  SECTION("does nobody harm when it is older than what is known")
  {
    lists.list("2026-01-10", "id,name\n1,林\n2,王\n");
    lists.list("2026-03-10", "id,name\n1,林\n2,王\n3,张\n");
    const RosterChange older = lists.list("2026-02-10", "id,name\n1,林\n2,王\n");
    CHECK(older.left.count == 0);
    CHECK(lists.membership("3") == "2026-03-10 ?");
    lists.list("2026-04-10", "id,name\n1,林\n2,王\n");
    const RosterChange before = lists.list("2026-03-20", "id,name\n1,林\n2,王\n3,张\n");
    CHECK(before.back.count == 0);
    CHECK(lists.membership("3") == "2026-03-10 2026-04-10");
  }
  SECTION("believes its own column of who left")
  {
    lists.list("2026-01-10", "id,name,left_at\n1,林,\n2,王,\n");
    const RosterChange change =
        lists.list("2026-02-10", "id,name,left_at\n1,林,\n2,王,2026-01-20\n3,张,2026-01-05\n");
    CHECK(Lists::names(change.left) == Names{"王"});
    CHECK(change.joined.count == 0);
    CHECK(lists.membership("2") == "? 2026-01-20");
    CHECK(lists.membership("3") == "none");
  }
  SECTION("says nothing of people whom only rows name that stay out")
  {
    lists.importText("id,name,phone\n1,林,13800000001\n2,王,13800000002\n3,张,\n");
    lists.list("2026-01-10", "id,name\n1,林\n2,王\n3,张\n");
    // One person's id with another's phone: about either of them.
    const std::string torn = "id,name,phone\n1,林,13800000002\n";
    const RosterChange change = lists.list("2026-02-10", torn);
    CHECK(change.unclear == 2);
    CHECK(Lists::names(change.left) == Names{"张"});
    ImportOptions out = lists.of("2026-03-10");
    out.leftOut = {2};
    const auto report = applyImport(lists.stores, lists.members("id,name\n2,王\n"), out);
    REQUIRE(report);
    CHECK(report->roster->left.count == 1);
    CHECK(lists.membership("2") == "? ?");
  }
  SECTION("makes nobody a member of a space of the same name on another platform")
  {
    lists.list("2026-01-10", "id,name\n1,林\n");
    CHECK(lists.stores.members.spaces().size() == 1);
    lists.list("2026-02-10", "id,name\n1,林\n");
    CHECK(lists.stores.members.spaces().size() == 1);
  }
  SECTION("works where only new people come in")
  {
    lists.importText("id,name,city\n1,林,上海\n");
    ImportOptions options = lists.of("2026-01-10");
    options.mode = ImportMode::Create;
    REQUIRE(applyImport(lists.stores, lists.members("id,name,city\n1,林,杭州\n2,王,\n"), options));
    CHECK(lists.membership("1") == "? ?");
    CHECK(lists.person("id", "1").member.city == "上海");
  }
  SECTION("is refused for anything but people")
  {
    ReadOptions read;
    read.as = ImportAs::Activity;
    const auto events = Lists::look(lists.file("e.csv", "id,at\n1,2026-01-01\n"), read);
    const auto planned = planImport(lists.stores, events, lists.of("2026-01-10"));
    REQUIRE_FALSE(planned);
    CHECK(planned.error().code == RefusalCode::BadValue);
  }
}

TEST_CASE("A list that may be of another space", "[intake][import][roster]")
{
  Lists lists;
  lists.list("2026-01-10", "id,name\n1,a\n2,b\n3,c\n4,d\n5,e\n");
  const auto before = lists.dump();
  const std::string other = "id,name\n1,a\n2,b\n11,f\n12,g\n";
  SECTION("is questioned by the plan and refused unless confirmed")
  {
    const auto planned = planImport(lists.stores, lists.members(other), lists.of("2026-02-10"));
    REQUIRE(planned);
    CHECK(planned->roster->questioned);
    CHECK(planned->roster->common == 2);
    const auto report = applyImport(lists.stores, lists.members(other), lists.of("2026-02-10"));
    REQUIRE_FALSE(report);
    CHECK(report.error().code == RefusalCode::RosterMismatch);
    CHECK(report.error().detail("before") == "5");
    CHECK(report.error().detail("common") == "2");
    CHECK(report.error().detail("space") == "书友群");
    CHECK(lists.dump() == before);
    CHECK(lists.sources.list().size() == 1);
    CHECK(applyImport(lists.stores, lists.members(other), lists.of("2026-02-10", true)));
  }
  SECTION("is not questioned when half is in common")
  {
    CHECK(applyImport(lists.stores, lists.members("id,name\n1,a\n2,b\n3,c\n"), lists.of("2026-02-10")));
  }
  SECTION("is not questioned when a handful is not there yet")
  {
    Lists few;
    few.list("2026-01-10", "id,name\n1,a\n2,b\n3,c\n4,d\n");
    CHECK(applyImport(few.stores, few.members("id,name\n9,x\n"), few.of("2026-02-10")));
  }
}

TEST_CASE("Lists one after the other", "[intake][import][roster]")
{
  law("joined, left and back are what sets say, and undo takes each back exactly", [] {
    Lists lists;
    std::set<int> in, gone;
    std::vector<std::map<std::string, std::vector<std::string>>> states{memberTables(lists.db)};
    for (int month = 1; month < 6; ++month) {
      const auto drawn = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 9));
      const std::set<int> listed(drawn.begin(), drawn.end());
      std::string text = "id,name\n";
      for (const int id : listed)
        text += std::to_string(id) + ",n" + std::to_string(id) + "\n";
      if (listed.empty())
        continue;
      const auto report = applyImport(lists.stores, lists.members(text),
                                      lists.of("2026-0" + std::to_string(month) + "-10", true));
      RC_ASSERT(report.has_value());
      std::uint64_t joined = 0, back = 0, left = 0;
      for (const int id : listed) {
        joined += !in.contains(id) && !gone.contains(id);
        back += gone.erase(id);
      }
      for (const int id : in) {
        if (!listed.contains(id))
          left += gone.insert(id).second;
      }
      in = listed;
      RC_ASSERT(report->roster->joined.count == joined);
      RC_ASSERT(report->roster->back.count == back);
      RC_ASSERT(report->roster->left.count == left);
      RC_ASSERT(lists.stores.members.inSpace(lists.space()->id).cardinality() == in.size());
      if (report->change.valid())
        states.push_back(memberTables(lists.db));
    }
    for (; states.size() > 1; states.pop_back()) {
      RC_ASSERT(memberTables(lists.db) == states.back());
      RC_ASSERT(lists.changes.undo().has_value());
    }
    RC_ASSERT(memberTables(lists.db) == states.front());
  });
}
