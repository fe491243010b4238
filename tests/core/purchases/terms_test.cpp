// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_terms.h"
#include "tests/core/levels/given_file.h"
#include "tests/laws.h"

using namespace weilu;

namespace {

Term term(MemberId who, std::optional<Date> starts, std::optional<Date> ends, const char* plan = "year")
{
  Term term;
  term.member = who;
  term.plan = plan;
  term.starts = starts;
  term.ends = ends;
  term.price = 29'800;
  term.currency = "CNY";
  return term;
}

template<class T>
RefusalCode refusedWith(const Result<T>& result)
{
  REQUIRE_FALSE(result);
  return result.error().code;
}

std::string peopleIn(const std::vector<TermRow>& rows)
{
  std::string text;
  for (const TermRow& row : rows)
    text += std::to_string(row.term.member.value) + ":" + std::to_string(row.daysLeft.value()) + " ";
  return text;
}

} // namespace

TEST_CASE("Terms are added, changed, renewed, ended and deleted as changes", "[terms]")
{
  GivenFile file;
  Workspace& workspace = *file.workspace;
  const Date today = file.today;
  const MemberId anna = file.person("Anna"), gone = file.person("Gone", today.plus(-10));
  auto before = file.content();
  REQUIRE(saveTerm(workspace, term(anna, today.plus(-10), termEnd(today.plus(-10), 12))));
  file.comesBack(before);
  const Term added = workspace.purchases().termsOf(anna).front();
  CHECK(added.price == 29'800);

  SECTION("overlapping ones of a plan are refused")
  {
    before = file.content();
    CHECK(refusedWith(saveTerm(workspace, term(anna, today, {}))) == RefusalCode::TermOverlaps);
    CHECK(refusedWith(saveTerm(workspace, term({99}, today, {}))) == RefusalCode::NoSuchMember);
    CHECK(refusedWith(saveTerm(workspace, term(gone, today, {}))) == RefusalCode::PersonLeft);
    CHECK(file.content() == before);
    CHECK(saveTerm(workspace, term(gone, today.plus(-10), today))); // what they had while they were there
    CHECK(saveTerm(workspace, term(anna, today, {}, "other")));
  }
  SECTION("renewed for as long as before")
  {
    before = file.content();
    REQUIRE(renewTerm(workspace, added.id));
    file.comesBack(before);
    const auto rows = termsOf(workspace, anna, today);
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].term.starts == added.ends->plus(1));
    CHECK(rows[1].term.ends == termEnd(added.ends->plus(1), 12));
    CHECK(rows[1].renewal);
    CHECK(rows[1].status == TermStatus::Upcoming);
    CHECK(rows[0].status == TermStatus::New);
    CHECK(refusedWith(renewTerm(workspace, added.id)) == RefusalCode::TermOverlaps);
    CHECK(refusedWith(renewTerm(workspace, {99})) == RefusalCode::NoSuchTerm);
    CHECK(renewTerm(workspace, rows[1].term.id, 1));
  }
  SECTION("ended early, changed, deleted")
  {
    before = file.content();
    REQUIRE(endTerm(workspace, added.id, today));
    file.comesBack(before);
    CHECK(workspace.purchases().term(added.id)->ends == today);
    CHECK(refusedWith(endTerm(workspace, added.id, today.plus(-11))) == RefusalCode::BadRange);
    CHECK(refusedWith(endTerm(workspace, {99}, today)) == RefusalCode::NoSuchTerm);
    Term changed = added;
    changed.plan = "gold";
    before = file.content();
    REQUIRE(saveTerm(workspace, changed));
    file.comesBack(before);
    before = file.content();
    REQUIRE(removeTerm(workspace, added.id));
    file.comesBack(before);
    CHECK(workspace.purchases().termsOf(anna).empty());
    CHECK(refusedWith(removeTerm(workspace, added.id)) == RefusalCode::NoSuchTerm);
    CHECK(refusedWith(saveTerm(workspace, changed)) == RefusalCode::NoSuchTerm);
  }
}

TEST_CASE("A user becomes a member when the first term starts", "[terms]")
{
  GivenFile file;
  Workspace& workspace = *file.workspace;
  const Date today = file.today;
  const MemberId anna = file.person("Anna");
  const auto standing = [&] { return workspace.members().find(anna)->standing; };

  SECTION("with date and cause, undone with it")
  {
    REQUIRE(saveTerm(workspace, term(anna, today.plus(-3), today.plus(30))));
    CHECK(standing() == Standing::Member);
    const auto record = workspace.members().record(anna);
    REQUIRE(record->standings.size() == 1);
    CHECK(file.zone().dateOf(record->standings[0].at) == today.plus(-3));
    CHECK(record->standings[0].cause == "term");
    REQUIRE(workspace.undo());
    CHECK(standing() == Standing::User);
    CHECK(workspace.members().record(anna)->standings.empty());
  }
  SECTION("not before it starts, and not for one that is over")
  {
    REQUIRE(saveTerm(workspace, term(anna, today.plus(1), today.plus(30))));
    CHECK(standing() == Standing::User);
    CHECK(membersInFact(workspace, today).isEmpty());
    CHECK(membersInFact(workspace, today.plus(1)).contains(1));
    REQUIRE(saveTerm(workspace, term(anna, today.plus(-90), today.plus(-60))));
    CHECK(standing() == Standing::User);
  }
  SECTION("on the day it starts, once, however many days were missed")
  {
    const auto onDay = [&](Date date) {
      Community community = workspace.community();
      community.asOf = date;
      REQUIRE(workspace.saveCommunity(community, {"as-of", {}}));
      workspace.recomputeLayers("day");
    };
    workspace.recomputeLayers("day");
    REQUIRE(saveTerm(workspace, term(anna, today.plus(2), today.plus(30))));
    onDay(today.plus(1));
    CHECK(standing() == Standing::User);
    SECTION("at the day") { onDay(today.plus(2)); }
    SECTION("days later") { onDay(today.plus(9)); }
    REQUIRE(standing() == Standing::Member);
    const auto record = workspace.members().record(anna);
    REQUIRE(record->standings.size() == 1);
    CHECK(file.zone().dateOf(record->standings[0].at) == today.plus(2));
    CHECK(record->standings[0].cause == "term");
    CHECK(workspace.changes().nextUndo()->label ==
          ChangeLabel{"people-converted", {{"count", "1"}, {"name", "Anna"}}});
    REQUIRE(workspace.undo()); // which lasts
    CHECK(standing() == Standing::User);
    workspace.recomputeLayers("undo");
    CHECK(standing() == Standing::User);
  }
  SECTION("never for one that was over before its day was seen")
  {
    workspace.recomputeLayers("day");
    REQUIRE(saveTerm(workspace, term(anna, today.plus(2), today.plus(3))));
    Community community = workspace.community();
    community.asOf = today.plus(4);
    REQUIRE(workspace.saveCommunity(community, {"as-of", {}}));
    workspace.recomputeLayers("day");
    CHECK(standing() == Standing::User);
  }
  SECTION("or by hand")
  {
    const auto before = file.content();
    People people;
    people.add(static_cast<std::uint32_t>(anna.value));
    REQUIRE(convertToMembers(workspace, people, "hand"));
    file.comesBack(before);
    CHECK(standing() == Standing::Member);
    CHECK(workspace.members().record(anna)->standings[0].cause == "hand");
    CHECK_FALSE(convertToMembers(workspace, people, "hand")->valid());
    people.add(99);
    CHECK(refusedWith(convertToMembers(workspace, people, "hand")) == RefusalCode::NoSuchMember);
  }
}

TEST_CASE("Terms that end are listed, each person and plan once", "[terms]")
{
  GivenFile file;
  Workspace& workspace = *file.workspace;
  const Date today = file.today;
  const MemberId a = file.person("a"), b = file.person("b"), c = file.person("c"), d = file.person("d"),
                 gone = file.person("gone", today.plus(-1));
  for (const Term& one :
       {term(a, today.plus(-300), today), term(b, today.plus(-300), today.plus(7)),
        term(c, today.plus(-300), today.plus(8)), term(d, today.plus(-300), today.plus(3)),
        term(d, today.plus(4), today.plus(200)), term(gone, today.plus(-300), today.plus(2)),
        term(a, today.plus(-300), today.plus(-20), "old"), term(c, today.plus(-300), today.plus(-1), "old"),
        term(b, today.plus(-300), {}, "for life")})
    REQUIRE(saveTerm(workspace, one));

  CHECK(peopleIn(expiringTerms(workspace, today, 7)) == "1:0 2:7 ");
  CHECK(peopleIn(expiringTerms(workspace, today, 6)) == "1:0 ");
  CHECK(peopleIn(expiringTerms(workspace, today, 8)) == "1:0 2:7 3:8 ");
  CHECK(peopleIn(lapsedTerms(workspace, today)) == "3:-1 1:-20 ");
  CHECK(lapsedTerms(workspace, today)[0].status == TermStatus::Grace);
  CHECK(lapsedTerms(workspace, today)[1].status == TermStatus::Expired);
  CHECK(allTerms(workspace, today).size() == 9);
  const auto plans = workspace.purchases().plans();
  REQUIRE(plans.size() == 3);
  CHECK(plans[0].newest.plan == "year");
  CHECK(plans[0].terms == 6);
  CHECK(plans[0].newest.starts == today.plus(4));
}

TEST_CASE("A term that an import brought stays the import's", "[terms]")
{
  GivenFile file;
  Workspace& workspace = *file.workspace;
  const Date today = file.today;
  const MemberId anna = file.person("Anna");
  Source source;
  source.kind = "purchases";
  Edit edit(workspace.db(), {"import", {}}, source);
  workspace.purchases().addTerms({term(anna, today.plus(-10), today.plus(20))}, *edit.source());
  const ChangeId import = edit.commit();
  const TermId id = workspace.purchases().termsOf(anna).front().id;

  REQUIRE(endTerm(workspace, id, today));
  REQUIRE(renewTerm(workspace, id, 1));
  REQUIRE(workspace.undo(import));
  const auto left = workspace.purchases().termsOf(anna);
  REQUIRE(left.size() == 1); // the renewal was made by hand
  CHECK(left[0].starts == today.plus(1));
  REQUIRE(workspace.redo(import));
  CHECK(workspace.purchases().term(id)->ends == today);
}
